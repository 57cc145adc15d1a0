package org.goldenthread.app.measure.web.sections;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.disclosure.Disclosed;
import org.goldenthread.scoring.disclosure.SmallNumbers;
import org.goldenthread.scoring.disclosure.SuppressionRule;
import org.jspecify.annotations.Nullable;

/**
 * Which figures would give a small count away: counts of 1 to 4, and what they can be had from.
 * Reference data is public already, so none of it is held back.
 */
public final class SmallCounts {
  private static final Pattern PER = Pattern.compile("per ([0-9][0-9,]*)");

  private final boolean isShare;
  private final @Nullable BigDecimal per;

  /** For figures of a unit. */
  public SmallCounts(Unit unit) {
    this.isShare = unit.equals(Unit.PERCENT);
    this.per = per(unit);
  }

  /** 100 of per cent, 10,000 of "per 10,000"; null when the unit is no rate. */
  static @Nullable BigDecimal per(Unit unit) {
    if (unit.equals(Unit.PERCENT)) {
      return BigDecimal.valueOf(100);
    }
    Matcher found = PER.matcher(unit.name());
    return found.find() ? new BigDecimal(found.group(1).replace(",", "")) : null;
  }

  /** Why a figure is held back; null when it may be shown. */
  public @Nullable Disclosed hidden(Series series, int cell) {
    BigDecimal value = series.value(cell);
    if (value == null || series.isReference()) {
      return null;
    }
    Disclosed disclosed =
        disclosed(value.max(BigDecimal.ZERO), series.count(cell), series.denominator(cell));
    return disclosed != null && disclosed.isSuppressed() ? disclosed : null;
  }

  private @Nullable Disclosed disclosed(
      BigDecimal value, @Nullable BigDecimal count, @Nullable BigDecimal denominator) {
    SmallNumbers convention = SmallNumbers.BELOW_FIVE;
    if (count != null && count.signum() < 0 || denominator != null && denominator.signum() < 0) {
      return null;
    }
    if (denominator != null && (count != null || per != null)) {
      BigDecimal of = per == null ? BigDecimal.ONE : per;
      return SuppressionRule.STANDARD.rate(value, count, denominator, of, isShare, convention);
    }
    return count == null ? null : SuppressionRule.STANDARD.count(count, convention);
  }
}
