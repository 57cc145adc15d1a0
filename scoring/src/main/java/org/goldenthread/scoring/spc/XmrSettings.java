package org.goldenthread.scoring.spc;

/**
 * How an XmR chart is made.
 *
 * @param baselinePoints the limits come from the first so many points of each segment and stay; 0
 *     when all points count
 */
public record XmrSettings(Screening screening, int baselinePoints, EdgeCases edgeCases) {

  /** Screened, limits from all points, edge cases stated. */
  public static final XmrSettings STANDARD =
      new XmrSettings(Screening.SCREENED, 0, EdgeCases.STATED);

  public XmrSettings {
    if (baselinePoints < 0) {
      throw new IllegalArgumentException("baselinePoints must be 0 or more, was " + baselinePoints);
    }
  }

  /** The same with the other convention for large moving ranges. */
  public XmrSettings with(Screening other) {
    return new XmrSettings(other, baselinePoints, edgeCases);
  }

  /** The same with limits fixed after so many points of each segment. */
  public XmrSettings fixedAfter(int points) {
    return new XmrSettings(screening, points, edgeCases);
  }
}
