package org.goldenthread.app.measure.series;

/**
 * What a series is of.
 *
 * @param measure id of the measure
 * @param area id of the area
 * @param breakdown id of the group, {@link #EVERYBODY} for all
 */
public record SeriesKey(long measure, long area, long breakdown, SeriesKind kind, PeriodAxis axis) {
  /** The group that is everybody. */
  public static final long EVERYBODY = 0;

  /** The area of a partnership that has not said which area it is: no row has it. */
  public static final long NO_AREA = 0;
}
