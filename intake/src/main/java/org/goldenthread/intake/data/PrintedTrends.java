package org.goldenthread.intake.data;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.trend.PublishedTrend;
import org.goldenthread.scoring.trend.TrendPoint;
import org.goldenthread.scoring.trend.WeightedTrend;
import org.jspecify.annotations.Nullable;

/**
 * Holds the recent trends a file prints against its own figures. A published file is known in which
 * every direction is the wrong way round.
 */
final class PrintedTrends {
  /** Series that are looked at; a file with more is judged by these. */
  private static final int MOST_SERIES = 100_000;

  private static final int POINTS = 5;

  private record Key(String measure, String area, String group) {}

  private static final class Series {
    final TreeMap<Period, TrendPoint> points = new TreeMap<>();
    @Nullable String mark;
  }

  private final Map<Key, Series> all = new HashMap<>();

  void take(DataRow row) {
    Key key = new Key(row.measure(), row.area(), row.group());
    Series series = all.get(key);
    if (series == null) {
      if (all.size() >= MOST_SERIES) {
        return;
      }
      series = new Series();
      all.put(key, series);
    }
    if (row.published() != null && row.published().recentTrend() != null) {
      series.mark = row.published().recentTrend();
    }
    BigDecimal value = row.value();
    if (value != null && row.lower() != null && row.upper() != null) {
      double lower = row.lower().doubleValue();
      double upper = row.upper().doubleValue();
      Period period = row.period();
      series.points.put(period, TrendPoint.ofValue(period, value.doubleValue(), lower, upper));
      if (series.points.size() > POINTS) {
        series.points.pollFirstEntry();
      }
    }
  }

  /** Warns once where printed directions are the opposite of what the file's own figures show. */
  void warn(Feed feed, String column) {
    Map<PublishedTrend, Integer> found = new EnumMap<>(PublishedTrend.class);
    all.values()
        .forEach(
            series -> {
              if (series.mark != null) {
                found.merge(compare(series.mark, series.points), 1, Integer::sum);
              }
            });
    int opposite = found.getOrDefault(PublishedTrend.OPPOSITE, 0);
    if (opposite > 0) {
      int checked = found.values().stream().mapToInt(Integer::intValue).sum();
      feed.warnOnce(
          DataCheck.TRENDS_REVERSED,
          0,
          column,
          "%d of %d printed trends are the opposite of what the file's own figures show. Go by ours"
              .formatted(opposite, checked));
    }
  }

  private static PublishedTrend compare(String mark, TreeMap<Period, TrendPoint> points) {
    return PublishedTrend.compare(
        mark, WeightedTrend.STANDARD.assessSkippingMissing(List.copyOf(points.values())).marker());
  }
}
