package org.goldenthread.scoring.statistics;

import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a benchmark comparison came to.
 *
 * @param reason why nothing was compared; null exactly when something was
 */
public record ComparisonResult(RuleVersion method, Comparison outcome, @Nullable NoResult reason) {

  public ComparisonResult {
    if ((outcome == Comparison.NOT_COMPARED) == (reason == null)) {
      throw new IllegalArgumentException(
          "reason must be given exactly when nothing is compared, was " + reason);
    }
  }

  static ComparisonResult notCompared(RuleVersion method, NoResult reason) {
    return new ComparisonResult(method, Comparison.NOT_COMPARED, reason);
  }

  /** A significant difference: higher or lower, and whether beyond the wider interval too. */
  static ComparisonResult significant(
      RuleVersion method, @Nullable Polarity polarity, boolean higher, boolean beyondBoth) {
    Comparison outcome;
    if (polarity == null || polarity == Polarity.NEUTRAL) {
      Comparison far = higher ? Comparison.HIGHEST : Comparison.LOWEST;
      Comparison near = higher ? Comparison.HIGHER : Comparison.LOWER;
      outcome = beyondBoth ? far : near;
    } else {
      boolean good = higher == (polarity == Polarity.HIGH);
      Comparison far = good ? Comparison.BEST : Comparison.WORST;
      Comparison near = good ? Comparison.BETTER : Comparison.WORSE;
      outcome = beyondBoth ? far : near;
    }
    return new ComparisonResult(method, outcome, null);
  }
}
