/**
 * Recent trend over the last five annual points, by the two published methods: weighted by
 * confidence intervals, and of proportions from their counts.
 */
@NullMarked
package org.goldenthread.scoring.trend;

import org.jspecify.annotations.NullMarked;
