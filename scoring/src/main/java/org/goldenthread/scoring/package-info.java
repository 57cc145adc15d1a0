/**
 * The rules and statistics by which a measure is judged. Pure, immutable, no framework, no clock.
 */
@NullMarked
package org.goldenthread.scoring;

import org.jspecify.annotations.NullMarked;
