package org.goldenthread.app.measure.web.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.app.measure.series.Vintage;
import org.goldenthread.app.people.Visit;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was reported of one series, time after time. Call inside a transaction. */
@Component
class Reports {
  private final SeriesStore store;

  Reports(SeriesStore store) {
    this.store = store;
  }

  /** Every report of our figures known by the visit's day, the latest first. */
  List<Vintage> of(Facts facts) {
    Series actual = facts.actual();
    return actual == null ? List.of() : of(actual.key(), actual.isReference(), facts.visit());
  }

  private List<Vintage> of(SeriesKey key, boolean reference, Visit visit) {
    return store.vintages(key, visit.knownBy()).stream()
        .filter(v -> v.series().isReference() == reference)
        .toList();
  }

  /**
   * A period in two reports.
   *
   * @param then cell of the earlier report, -1 when it does not have the period
   * @param later cell of the later report, likewise
   */
  record Pair(Period period, int then, int later, boolean isSame) {}

  /** Every period that one of two reports has a figure of, in order. */
  static List<Pair> compare(Series then, Series later) {
    TreeSet<Period> periods = new TreeSet<>();
    for (Series series : List.of(then, later)) {
      for (int cell = 0; cell < series.size(); cell++) {
        if (series.hasFigure(cell)) {
          periods.add(series.period(cell));
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (Period period : periods) {
      int before = cell(then, period);
      int after = cell(later, period);
      boolean same = before >= 0 && after >= 0 && isSame(then, before, later, after);
      pairs.add(new Pair(period, before, after, same));
    }
    return pairs;
  }

  private static int cell(Series series, Period period) {
    int cell = series.cell(period);
    return cell >= 0 && series.hasFigure(cell) ? cell : -1;
  }

  private static boolean isSame(Series then, int before, Series later, int after) {
    return isEqual(then.value(before), later.value(after))
        && Objects.equals(then.quality(before), later.quality(after));
  }

  private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }
}
