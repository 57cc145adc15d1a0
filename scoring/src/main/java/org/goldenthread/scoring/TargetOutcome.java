package org.goldenthread.scoring;

/** Whether a value reaches its target. */
public enum TargetOutcome implements Outcome {
  MET("\u2713", "target.met"),
  NOT_MET("\u2718", "target.not-met"),
  CANNOT_SAY("N/A", "target.cannot-say");

  private final String sign;
  private final String key;

  TargetOutcome(String sign, String key) {
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
