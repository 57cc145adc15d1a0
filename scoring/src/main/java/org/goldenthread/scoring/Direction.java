package org.goldenthread.scoring;

/** Which way a measure travels. The arrow up means better, not more. */
public enum Direction implements Outcome {
  BETTER("\u2191", "direction.better"),
  SAME("\u2192", "direction.same"),
  WORSE("\u2193", "direction.worse"),
  /** Of a measure with no good direction: risen. */
  HIGHER("", "direction.higher"),
  /** Of a measure with no good direction: fallen. */
  LOWER("", "direction.lower"),
  CANNOT_SAY("N/A", "direction.cannot-say");

  private final String sign;
  private final String key;

  Direction(String sign, String key) {
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
