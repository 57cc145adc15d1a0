package org.goldenthread.scoring.spc;

/** What a chart does where the reference package fails or misleads. */
public enum EdgeCases {
  /** The sensible thing, with an {@link XmrNote} that says so. */
  STATED,
  /**
   * As NHSRplotthedots 0.2.2, so that its figures can be checked: limits that are not numbers on a
   * flat series, limits on the mean after screening, icons from any number of points.
   */
  AS_REFERENCE
}
