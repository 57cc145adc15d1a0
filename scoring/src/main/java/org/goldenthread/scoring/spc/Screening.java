package org.goldenthread.scoring.spc;

/**
 * Whether large moving ranges count towards the limits. Both conventions are in use and give
 * different limits: of 1, 2, 1, 2, 10, 1, 2 ... (18 values) the upper limit is 4.6 screened and
 * 6.95 unscreened. Every chart says which it used.
 */
public enum Screening {
  /**
   * A moving range of 3.267 times the average of all or more is left out of the average the limits
   * are made from (NHSRplotthedots 0.2.2, its default).
   */
  SCREENED,
  /** All moving ranges count (the NHS Making Data Count spreadsheet). */
  UNSCREENED;

  /** Name of the convention in the messages file. */
  public String key() {
    return this == SCREENED ? "xmr.screened" : "xmr.unscreened";
  }
}
