package org.goldenthread.app.measure.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.disclosure.Disclosed;
import org.goldenthread.scoring.disclosure.SmallNumbers;
import org.goldenthread.scoring.disclosure.SuppressionRule;
import org.jspecify.annotations.Nullable;

/**
 * How figures are shown that could give a small count away: held back, or worked out from a rounded
 * count. Reference data is public already, so all of it is shown as it is.
 */
public final class SmallCounts {
  private static final Pattern PER = Pattern.compile("per ([0-9][0-9,]*)");

  private final SmallNumbers convention;
  private final boolean isShare;
  private final @Nullable BigDecimal per;

  /** For figures of a unit, by what the partnership states. */
  public SmallCounts(Unit unit, SmallNumbers convention) {
    this.convention = convention;
    this.isShare = unit.equals(Unit.PERCENT);
    this.per = per(unit);
  }

  /** 100 of per cent, 10,000 of "per 10,000"; null when the unit is no rate. */
  public static @Nullable BigDecimal per(Unit unit) {
    if (unit.equals(Unit.PERCENT)) {
      return BigDecimal.valueOf(100);
    }
    Matcher found = PER.matcher(unit.name());
    return found.find() ? new BigDecimal(found.group(1).replace(",", "")) : null;
  }

  /** Why a figure is held back; null when it may be shown. */
  public @Nullable Disclosed hidden(Series series, int cell) {
    Disclosed disclosed = disclosed(series, cell);
    return disclosed != null && disclosed.isSuppressed() ? disclosed : null;
  }

  /** The value as it may be shown; null where there is none or it is held back. */
  public @Nullable BigDecimal shown(Series series, int cell) {
    Disclosed disclosed = disclosed(series, cell);
    return disclosed == null ? series.value(cell) : disclosed.shown();
  }

  /** The value as it may be shown, with why; null where the rule has nothing to say of it. */
  public @Nullable Disclosed disclosed(Series series, int cell) {
    BigDecimal value = series.value(cell);
    return value == null || series.isReference()
        ? null
        : ofOwn(value, series.count(cell), series.denominator(cell));
  }

  /**
   * A figure of the partnership's own as it may be shown, with why; null where the rule has nothing
   * to say of it.
   */
  public @Nullable Disclosed ofOwn(
      BigDecimal value, @Nullable BigDecimal count, @Nullable BigDecimal denominator) {
    boolean isDifference = count == null && isNegative(value);
    if (isDifference || isNegative(count) || isNegative(denominator)) {
      return null;
    }
    Disclosed disclosed = told(value, count, denominator);
    return disclosed == null || disclosed.isSuppressed() || isMadeOf(value, count, denominator)
        ? disclosed
        : null;
  }

  private @Nullable Disclosed told(
      BigDecimal value, @Nullable BigDecimal count, @Nullable BigDecimal denominator) {
    if (count != null && count.compareTo(value) == 0) {
      return SuppressionRule.STANDARD.count(count, convention);
    }
    if (denominator != null && (count != null || per != null)) {
      BigDecimal of = per == null ? BigDecimal.ONE : per;
      return SuppressionRule.STANDARD.rate(value, count, denominator, of, isShare, convention);
    }
    return count == null ? null : SuppressionRule.STANDARD.count(count, convention);
  }

  /** Whether it is the count, or its plain rate: what is standardised cannot be rounded so. */
  private boolean isMadeOf(
      BigDecimal value, @Nullable BigDecimal count, @Nullable BigDecimal denominator) {
    if (count == null || count.compareTo(value) == 0) {
      return true;
    }
    return denominator != null
        && per != null
        && count
                .multiply(per)
                .divide(denominator, value.scale(), RoundingMode.HALF_UP)
                .compareTo(value)
            == 0;
  }

  private static boolean isNegative(@Nullable BigDecimal number) {
    return number != null && number.signum() < 0;
  }
}
