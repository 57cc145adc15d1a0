package org.goldenthread.scoring.spc;

/**
 * A step from one segment to the next, to be written on the chart.
 *
 * @param index of the first point after the step, from 0
 * @param why what changed, as given with the {@link Rebase}
 * @param before mean of the segment before, in the unit of the values; NaN when it has no value
 * @param after mean of the segment after
 */
public record Step(int index, String why, double before, double after) {}
