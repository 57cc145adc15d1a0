package org.goldenthread.scoring;

/** How a value stands against a comparator, in the three shapes of the published tables. */
public enum Mark implements Outcome {
  /** Better by the tolerance or more. */
  STAR("\u2605", "mark.star"),
  /** Level, or better by less than the tolerance. */
  CIRCLE("\u25cf", "mark.circle"),
  /** Worse by any amount. */
  TRIANGLE("\u25b2", "mark.triangle"),
  CANNOT_SAY("N/A", "mark.cannot-say");

  private final String sign;
  private final String key;

  Mark(String sign, String key) {
    this.sign = sign;
    this.key = key;
  }

  @Override
  public String sign() {
    return sign;
  }

  @Override
  public String key() {
    return key;
  }
}
