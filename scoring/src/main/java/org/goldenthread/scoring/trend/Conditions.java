package org.goldenthread.scoring.trend;

import java.util.List;
import java.util.function.Predicate;
import org.goldenthread.scoring.PeriodKind;
import org.jspecify.annotations.Nullable;

/** What the last five points must be before a trend is worked out. */
final class Conditions {

  static final int POINTS = 5;

  private Conditions() {}

  static List<TrendPoint> last(List<TrendPoint> points) {
    return points.subList(Math.max(0, points.size() - POINTS), points.size());
  }

  /** Why these points carry no trend, or null when they do. */
  static @Nullable TrendReason whyNot(
      List<TrendPoint> five, Predicate<TrendPoint> complete, boolean gapsAllowed) {
    if (five.size() < POINTS) {
      return TrendReason.FEWER_THAN_FIVE;
    }
    if (!five.stream().allMatch(complete)) {
      return TrendReason.MISSING;
    }
    if (!five.stream().allMatch(Conditions::isAnnual)) {
      return TrendReason.NOT_ANNUAL;
    }
    for (int i = 1; i < POINTS; i++) {
      if (!gapsAllowed && !five.get(i).period().previous().equals(five.get(i - 1).period())) {
        return TrendReason.GAP;
      }
      if (five.get(i).breaks()) {
        return TrendReason.BREAK;
      }
    }
    return null;
  }

  private static boolean isAnnual(TrendPoint point) {
    PeriodKind kind = point.period().kind();
    return kind == PeriodKind.CALENDAR_YEAR
        || kind == PeriodKind.FINANCIAL_YEAR
        || kind == PeriodKind.ACADEMIC_YEAR;
  }
}
