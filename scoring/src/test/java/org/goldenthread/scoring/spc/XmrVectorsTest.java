package org.goldenthread.scoring.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.statistics.Vectors.agree;
import static org.goldenthread.scoring.statistics.Vectors.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.statistics.Vectors;
import org.junit.jupiter.api.Test;

/** The charts give what the reference package gives, flag for flag. */
class XmrVectorsTest {

  private static final double CLOSE = 1e-9;

  private static final Map<String, SpecialCause> CAUSES =
      Map.of(
          "Common Cause", SpecialCause.COMMON_CAUSE,
          "Above UCL", SpecialCause.ABOVE_LIMIT,
          "Below LCL", SpecialCause.BELOW_LIMIT,
          "7 Point Trend (Increasing)", SpecialCause.RISING,
          "7 Point Trend (Decreasing)", SpecialCause.FALLING,
          "2 in 3 Above CL", SpecialCause.TWO_OF_THREE_ABOVE,
          "2 in 3 Below CL", SpecialCause.TWO_OF_THREE_BELOW,
          "7 Points Above CL", SpecialCause.RUN_ABOVE,
          "7 Points Below CL", SpecialCause.RUN_BELOW);

  private static XmrChart chart(
      Map<String, String> series, List<Map<String, String>> points, EdgeCases edgeCases) {
    double[] values = points.stream().mapToDouble(point -> number(point, "y")).toArray();
    List<Rebase> rebases = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if ("1".equals(points.get(i).get("rebase_here"))) {
        rebases.add(new Rebase(i, ""));
      }
    }
    Screening screening =
        "TRUE".equals(series.get("screen_outliers")) ? Screening.SCREENED : Screening.UNSCREENED;
    double fixed = number(series, "fix_after_n_points");
    XmrSettings settings =
        new XmrSettings(screening, Double.isNaN(fixed) ? 0 : (int) fixed, edgeCases);
    return XmrRule.STANDARD.chart(values, rebases, settings);
  }

  private static Polarity polarity(Map<String, String> series) {
    return switch (series.getOrDefault("improvement_direction", "")) {
      case "increase" -> Polarity.HIGH;
      case "decrease" -> Polarity.LOW;
      default -> Polarity.NEUTRAL;
    };
  }

  @Test
  void everyPointAndSeriesAgrees() {
    Map<String, List<Map<String, String>>> points = Vectors.groups("spc_points.csv", "series_id");
    int compared = 0;
    for (Map<String, String> series : Vectors.read("spc_series.csv")) {
      List<Map<String, String>> own =
          points.getOrDefault(series.getOrDefault("series_id", ""), List.of());
      if (series.getOrDefault("error", "").isEmpty()) {
        XmrChart chart = chart(series, own, EdgeCases.AS_REFERENCE);
        for (int i = 0; i < own.size(); i++) {
          agreePoint(chart, i, own.get(i), polarity(series));
          compared++;
        }
        agreeSeries(chart, series);
      }
    }
    assertThat(compared).isGreaterThan(2_000);
  }

  private static void agreePoint(
      XmrChart chart, int i, Map<String, String> row, Polarity polarity) {
    String at = row.get("series_id") + " " + row.get("idx");
    Segment segment = chart.segmentOf(i);
    agree(at + " mean", segment.mean(), number(row, "mean_col"), CLOSE);
    agree(at + " amr", segment.averageMovingRange(), number(row, "amr"), CLOSE);
    agree(at, segment.averageOfAll(), number(row, "amr_before_screening"), CLOSE);
    agree(at + " lower", segment.lower(), number(row, "lpl"), CLOSE, 1e-12);
    agree(at + " upper", segment.upper(), number(row, "upl"), CLOSE, 1e-12);
    agree(at + " near", segment.nearLower(), number(row, "nlpl"), CLOSE, 1e-12);
    agree(at + " near", segment.nearUpper(), number(row, "nupl"), CLOSE, 1e-12);
    assertThat(chart.cause(i)).as(at).isEqualTo(CAUSES.get(row.get("special_cause_type")));
    assertThat(name(PointType.of(chart.cause(i), polarity)))
        .as(at)
        .isEqualTo(row.get("point_type"));
  }

  private static String name(PointType type) {
    return switch (type) {
      case COMMON_CAUSE -> "common_cause";
      case IMPROVEMENT -> "special_cause_improvement";
      case CONCERN -> "special_cause_concern";
      case NEUTRAL_HIGH -> "special_cause_neutral_high";
      case NEUTRAL_LOW -> "special_cause_neutral_low";
    };
  }

  private static void agreeSeries(XmrChart chart, Map<String, String> series) {
    String id = series.getOrDefault("series_id", "");
    String variation = chart.variation(polarity(series)).name().toLowerCase(Locale.ROOT);
    assertThat(variation).as(id).isEqualTo(series.get("variation_icon"));
    String assurance =
        switch (chart.outlook(polarity(series), number(series, "target"))) {
          case KEEPS_MEETING -> "pass";
          case KEEPS_MISSING -> "fail";
          case HIT_OR_MISS -> "inconsistent";
          default -> "";
        };
    assertThat(assurance).as(id).isEqualTo(series.get("assurance_icon"));
    assertThat(chart.segments()).as(id).hasSize((int) number(series, "n_groups"));
  }

  @Test
  void whatTheReferenceCannotDoIsDoneAndStated() {
    Map<String, List<Map<String, String>>> points = Vectors.groups("spc_points.csv", "series_id");
    int failed = 0;
    for (Map<String, String> series : Vectors.read("spc_series.csv")) {
      String id = series.getOrDefault("series_id", "");
      XmrChart chart = chart(series, points.getOrDefault(id, List.of()), EdgeCases.STATED);
      boolean noNumber = "NaN".equals(series.get("last_upl"));
      if (noNumber || !series.getOrDefault("error", "").isEmpty()) {
        failed++;
        assertThat(chart.notes()).as(id).isNotEmpty();
      }
    }
    assertThat(failed).isGreaterThanOrEqualTo(4);
  }
}
