package org.goldenthread.scoring.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import org.goldenthread.scoring.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * The gap between two groups: absolute, their difference; relative, their ratio. The values are
 * decimals as published, so the difference is exact.
 *
 * <p>absolute = first - second; relative = first / second. Source: Mackenbach JP, Kunst AE, Social
 * Science and Medicine 1997; 44: 757-771. Worked example: 70.9 and 69.0: absolute 1.9, relative
 * 1.0275. Unit: absolute that of the values, relative none. Rounding: none of the absolute gap, the
 * relative one to 16 significant digits. Page: docs/statistics.md.
 */
public final class Gap implements Method {

  /** The method as described on its page. */
  public static final Gap STANDARD = new Gap();

  private static final RuleVersion VERSION = new RuleVersion("gap", "1.0");

  private Gap() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * A gap.
   *
   * @param absolute null when a value is missing
   * @param relative null when a value is missing or the second is zero
   * @param reason why a part is missing; null exactly when there are both
   */
  public record Result(
      RuleVersion method,
      @Nullable BigDecimal absolute,
      @Nullable BigDecimal relative,
      @Nullable NoResult reason) {}

  /**
   * The gap from the second group to the first, in that order.
   *
   * @param first null when missing
   * @param second null when missing
   */
  public Result between(@Nullable BigDecimal first, @Nullable BigDecimal second) {
    if (first == null || second == null) {
      return new Result(VERSION, null, null, NoResult.VALUE_MISSING);
    }
    BigDecimal absolute = first.subtract(second);
    return second.signum() == 0
        ? new Result(VERSION, absolute, null, NoResult.RELATIVE_TO_ZERO)
        : new Result(VERSION, absolute, first.divide(second, MathContext.DECIMAL64), null);
  }
}
