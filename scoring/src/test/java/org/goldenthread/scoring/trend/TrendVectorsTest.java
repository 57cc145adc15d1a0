package org.goldenthread.scoring.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.statistics.Vectors.agree;
import static org.goldenthread.scoring.statistics.Vectors.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.statistics.Vectors;
import org.junit.jupiter.api.Test;

/** Both methods give what the reference gives. */
class TrendVectorsTest {

  private static final double CLOSE = 1e-9;
  private static final double OF_NOTHING = 1e-12;

  private static TrendPoint point(Map<String, String> row) {
    Period year = Period.calendarYear((int) number(row, "year"));
    return row.getOrDefault("method", "").equals("proportion")
        ? TrendPoint.ofCounts(year, number(row, "numerator"), number(row, "denominator"))
        : TrendPoint.ofValue(
            year, number(row, "value"), number(row, "lower95"), number(row, "upper95"));
  }

  @Test
  void everySeriesAgrees() {
    Map<String, List<Map<String, String>>> points = Vectors.groups("trend_points.csv", "series_id");
    int compared = 0;
    for (Map<String, String> series : Vectors.read("trend_series.csv")) {
      String id = series.getOrDefault("series_id", "");
      List<TrendPoint> own =
          points.getOrDefault(id, List.of()).stream().map(TrendVectorsTest::point).toList();
      Trend trend =
          series.getOrDefault("method", "").equals("proportion")
              ? ProportionTrend.STANDARD.assess(own)
              : WeightedTrend.STANDARD.assess(own);
      String marker = trend.marker().name().toLowerCase(Locale.ROOT);
      if ("undefined".equals(series.get("marker"))) {
        assertThat(trend.reason()).as(id).isIn(TrendReason.NONE_COUNTED, TrendReason.NO_WIDTH);
      } else {
        assertThat(marker).as(id).isEqualTo(series.get("marker"));
        if (trend.reason() == null) {
          agreeFigures(id, trend, series);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(50);
  }

  private static void agreeFigures(String id, Trend trend, Map<String, String> series) {
    agree(id, trend.chiSquare(), number(series, "chi2"), CLOSE, OF_NOTHING);
    agree(id, trend.slope(), number(series, "slope"), CLOSE, OF_NOTHING);
    agree(id, trend.linearSlope(), number(series, "slope_linear"), CLOSE, OF_NOTHING);
    agree(id, trend.pValue(), number(series, "p_value"), CLOSE, 1e-300);
    for (int i = 0; i < 5; i++) {
      double expected = number(series, "loo_slope_" + (i + 1));
      agree(id, trend.slopesWithout()[i], expected, CLOSE, OF_NOTHING);
    }
    assertThat(trend.hangsOnOnePoint())
        .as(id)
        .isEqualTo("TRUE".equals(series.get("leave_one_out_sign_change")));
  }
}
