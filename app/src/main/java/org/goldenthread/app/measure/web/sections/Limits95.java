package org.goldenthread.app.measure.web.sections;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.goldenthread.app.measure.assess.SmallCounts;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.statistics.Confidence;
import org.goldenthread.scoring.statistics.CrudeRate;
import org.goldenthread.scoring.statistics.Estimate;
import org.goldenthread.scoring.statistics.Interval;
import org.goldenthread.scoring.statistics.WilsonProportion;
import org.jspecify.annotations.Nullable;

/** 95% limits of single figures: those loaded, else those made from count and denominator. */
final class Limits95 {

  private Limits95() {}

  /** In words, with the decimals of the figure; null where there are none. */
  static @Nullable String of(Series series, int cell, Unit unit, Messages messages) {
    BigDecimal value = Objects.requireNonNull(series.value(cell));
    BigDecimal lower = series.lower(cell);
    BigDecimal upper = series.upper(cell);
    if (lower == null || upper == null) {
      Estimate estimate = estimate(series, cell, unit);
      Interval interval = estimate == null ? null : estimate.interval(Confidence.C95);
      if (interval == null) {
        return null;
      }
      lower = BigDecimal.valueOf(interval.lower());
      upper = BigDecimal.valueOf(interval.upper());
    }
    int decimals = Math.max(value.scale(), 0);
    return messages.text(
        "measure.series.limits", rounded(lower, decimals), rounded(upper, decimals));
  }

  static String rounded(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /** The figure made again from count and denominator; null where they or the unit do not allow. */
  static @Nullable Estimate estimate(Series series, int cell, Unit unit) {
    BigDecimal count = series.count(cell);
    BigDecimal denominator = series.denominator(cell);
    BigDecimal per = SmallCounts.per(unit);
    if (count == null || denominator == null || per == null) {
      return null;
    }
    if (count.signum() < 0 || denominator.signum() <= 0) {
      return null;
    }
    double multiplier = per.doubleValue();
    if (!unit.equals(Unit.PERCENT)) {
      return CrudeRate.STANDARD.estimate(
          count.doubleValue(), denominator.doubleValue(), multiplier, Confidence.C95);
    }
    return count.compareTo(denominator) > 0
        ? null
        : WilsonProportion.STANDARD.estimate(
            count.doubleValue(), denominator.doubleValue(), multiplier, Confidence.C95);
  }
}
