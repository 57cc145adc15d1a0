/**
 * The parts of a measure's page that come from series: over time, groups, places, earlier values.
 */
@NullMarked
package org.goldenthread.app.measure.web.sections;

import org.jspecify.annotations.NullMarked;
