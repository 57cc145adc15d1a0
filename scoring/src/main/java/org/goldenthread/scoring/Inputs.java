package org.goldenthread.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule was given.
 *
 * @param polarity null when not known
 */
public record Inputs(
    @Nullable Polarity polarity, Observed value, Against against, Observed comparator) {

  /** Why the two cannot be compared at all, or null when they can. */
  @Nullable Reason whyNotCompared() {
    if (!(value.value() instanceof Figure figure)) {
      return Reason.NO_VALUE;
    }
    if (!(comparator.value() instanceof Figure other)) {
      return against == Against.TARGET ? Reason.NO_TARGET : Reason.NO_COMPARATOR;
    }
    if (polarity == null) {
      return Reason.NO_POLARITY;
    }
    return figure.unit().equals(other.unit()) ? null : Reason.UNITS_DIFFER;
  }

  /** Why the one cannot be called better or worse than the other, or null when it can. */
  @Nullable Reason whyNotJudged() {
    Reason reason = whyNotCompared();
    return reason == null && polarity == Polarity.NEUTRAL ? Reason.NO_GOOD_DIRECTION : reason;
  }

  /** Value less comparator, exact; only where {@link #whyNotCompared} is null. */
  BigDecimal difference() {
    return figureOf(value).minus(figureOf(comparator));
  }

  /** How much better the value is, negative when worse; only where it can be judged. */
  BigDecimal betterBy() {
    if (polarity == null) {
      throw new IllegalArgumentException("polarity must be known");
    }
    return polarity.betterBy(difference());
  }

  static Figure figureOf(Observed observed) {
    if (observed.value() instanceof Figure figure) {
      return figure;
    }
    throw new IllegalArgumentException("value must be a figure, was " + observed.value());
  }
}
