package org.goldenthread.scoring.spc;

import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Words;

/** The variation icon: the pattern at the latest value, words first. */
public enum Variation {
  IMPROVEMENT_HIGH("improvement"),
  IMPROVEMENT_LOW("improvement"),
  CONCERN_HIGH("worsening"),
  CONCERN_LOW("worsening"),
  NEUTRAL_HIGH("rise"),
  NEUTRAL_LOW("fall"),
  COMMON_CAUSE("normal"),
  TOO_FEW_POINTS("too-few");

  private final String word;

  Variation(String word) {
    this.word = word;
  }

  /** The icon of a point type; high or low is where the values have gone. */
  static Variation of(PointType type, Polarity polarity) {
    boolean high = polarity == Polarity.HIGH;
    return switch (type) {
      case COMMON_CAUSE -> COMMON_CAUSE;
      case IMPROVEMENT -> high ? IMPROVEMENT_HIGH : IMPROVEMENT_LOW;
      case CONCERN -> high ? CONCERN_LOW : CONCERN_HIGH;
      case NEUTRAL_HIGH -> NEUTRAL_HIGH;
      case NEUTRAL_LOW -> NEUTRAL_LOW;
    };
  }

  /** Name of the pattern in the messages file. */
  public String key() {
    return "xmr.variation." + word;
  }

  /** "Real improvement", "Normal ups and downs". */
  public String say(Words words) {
    return words.say(key());
  }
}
