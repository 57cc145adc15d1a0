package org.goldenthread.scoring.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.goldenthread.scoring.Rule;
import org.goldenthread.scoring.RuleVersion;
import org.goldenthread.scoring.disclosure.Disclosed.Why;
import org.jspecify.annotations.Nullable;

/**
 * Small-number suppression and rounding of counts, and of rates whose denominator is public: rate
 * times denominator gives the count away, so a rate is suppressed where its count is, and worked
 * out from the rounded count where that is rounded.
 *
 * <p>Source: NHS Digital, HES analysis guide (2018) for 8 and 5; Department for Education
 * conventions for 5 and 10. Worked example, below five: 3 of 120 is 2.5 per cent; 2.5 x 120 / 100 =
 * 3, so both are suppressed. Page: docs/rules/small-numbers.md.
 */
public final class SuppressionRule implements Rule {

  /** The rule as described on its page. */
  public static final SuppressionRule STANDARD = new SuppressionRule();

  private static final RuleVersion VERSION = new RuleVersion("small numbers", "1.0");

  private SuppressionRule() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * A count as it may be shown.
   *
   * @param count 0 or more
   */
  public Disclosed count(BigDecimal count, SmallNumbers convention) {
    requireCount("count", count);
    if (convention.hides(count)) {
      return hidden(Why.SMALL_COUNT);
    }
    BigDecimal rounded = convention.rounded(count);
    return rounded.compareTo(count) == 0
        ? new Disclosed(VERSION, count, Why.AS_IT_IS)
        : new Disclosed(VERSION, rounded, Why.ROUNDED);
  }

  /**
   * A rate as it may be shown where its denominator can be known.
   *
   * @param rate as published, in units of {@code per}
   * @param count null when only the rate is known; then it is hidden when any count that gives this
   *     rate, as rounded, is too small
   * @param denominator above 0
   * @param per 100 for per cent, 10,000 for a rate per 10,000
   * @param isShare whether the count is part of the denominator, so that the rest counts, too
   */
  public Disclosed rate(
      BigDecimal rate,
      @Nullable BigDecimal count,
      BigDecimal denominator,
      BigDecimal per,
      boolean isShare,
      SmallNumbers convention) {
    requireCount("denominator", denominator);
    if (denominator.signum() == 0 || convention.hides(denominator)) {
      return hidden(Why.SMALL_DENOMINATOR);
    }
    if (count == null) {
      return mayBeSmall(rate, denominator, per, convention)
          ? hidden(Why.COUNT_NOT_KNOWN)
          : unknownCount(rate, denominator, per, isShare, convention);
    }
    requireCount("count", count);
    if (convention.hides(count)) {
      return hidden(Why.SMALL_COUNT);
    }
    if (isShare && convention.hides(denominator.subtract(count).max(BigDecimal.ZERO))) {
      return hidden(Why.SMALL_REST);
    }
    return shown(rate, count, denominator, per, convention);
  }

  /** Of several counts that would be printed as this rate, whether one is small. */
  private static boolean mayBeSmall(
      BigDecimal rate, BigDecimal denominator, BigDecimal per, SmallNumbers convention) {
    BigDecimal least = countAt(rate, -1, denominator, per, RoundingMode.CEILING);
    BigDecimal most = countAt(rate, 1, denominator, per, RoundingMode.FLOOR).max(least);
    boolean onlyNone = most.signum() == 0;
    return convention.hides(least)
        || convention.hides(most)
        || (!onlyNone && least.signum() == 0 && convention.below() > 1);
  }

  private static Disclosed unknownCount(
      BigDecimal rate,
      BigDecimal denominator,
      BigDecimal per,
      boolean isShare,
      SmallNumbers convention) {
    BigDecimal most = countAt(rate, 1, denominator, per, RoundingMode.FLOOR);
    BigDecimal rest = denominator.subtract(most).max(BigDecimal.ZERO);
    BigDecimal likely = rate.multiply(denominator).divide(per, 0, RoundingMode.HALF_UP);
    return isShare && convention.hides(rest)
        ? hidden(Why.SMALL_REST)
        : shown(rate, likely, denominator, per, convention);
  }

  /** The count at the lower (-1) or upper (1) end of what is printed as this rate. */
  private static BigDecimal countAt(
      BigDecimal rate, int end, BigDecimal denominator, BigDecimal per, RoundingMode mode) {
    BigDecimal half = new BigDecimal("0.5").movePointLeft(Math.max(rate.scale(), 0));
    BigDecimal at = rate.add(half.multiply(BigDecimal.valueOf(end))).max(BigDecimal.ZERO);
    return at.multiply(denominator).divide(per, 0, mode);
  }

  private static Disclosed shown(
      BigDecimal rate,
      BigDecimal count,
      BigDecimal denominator,
      BigDecimal per,
      SmallNumbers convention) {
    BigDecimal rounded = convention.rounded(count);
    if (rounded.compareTo(count) == 0) {
      return new Disclosed(VERSION, rate, Why.AS_IT_IS);
    }
    int decimals = Math.max(rate.scale(), 0);
    BigDecimal again = rounded.multiply(per).divide(denominator, decimals, RoundingMode.HALF_UP);
    return new Disclosed(VERSION, again, Why.FROM_ROUNDED_COUNT);
  }

  private static Disclosed hidden(Why why) {
    return new Disclosed(VERSION, null, why);
  }

  private static void requireCount(String name, BigDecimal count) {
    if (count.signum() < 0) {
      throw new IllegalArgumentException(name + " must be 0 or more, was " + count);
    }
  }
}
