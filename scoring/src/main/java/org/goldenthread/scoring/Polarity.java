package org.goldenthread.scoring;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Which way a measure is good. */
public enum Polarity {
  HIGH,
  LOW,
  /** Neither way is good: the measure may be described, never judged. */
  NEUTRAL;

  /** Reads "High", "LOW", "neutral" as indicator tables print them; empty for any other text. */
  public static Optional<Polarity> parse(String printed) {
    return switch (printed.strip().toLowerCase(Locale.ROOT)) {
      case "high" -> Optional.of(HIGH);
      case "low" -> Optional.of(LOW);
      case "neutral" -> Optional.of(NEUTRAL);
      default -> Optional.empty();
    };
  }

  /**
   * How much better a value is that differs by this much from its comparator: negative when worse.
   * Of a neutral measure there is no better, so it must not be asked.
   */
  BigDecimal betterBy(BigDecimal difference) {
    return switch (this) {
      case HIGH -> difference;
      case LOW -> difference.negate();
      case NEUTRAL -> throw new IllegalArgumentException("a neutral measure has no better");
    };
  }
}
