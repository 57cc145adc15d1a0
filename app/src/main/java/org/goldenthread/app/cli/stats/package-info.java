/**
 * The statistics of {@code scoring} on CSV files, laid out as the reference vectors are: what
 * {@code gt stats} runs. A method is a {@link org.goldenthread.app.cli.stats.StatsMethod} in the
 * list of {@link org.goldenthread.app.cli.stats.StatsMethods}.
 */
@NullMarked
package org.goldenthread.app.cli.stats;

import org.jspecify.annotations.NullMarked;
