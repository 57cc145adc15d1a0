package org.goldenthread.app.cli.stats;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.scoring.statistics.Confidence;
import org.goldenthread.scoring.trend.Trend;
import org.goldenthread.scoring.trend.TrendMarker;
import org.goldenthread.scoring.trend.TrendReason;
import org.jspecify.annotations.Nullable;

/** The cells of one series' recent trend, as the reference writes them. */
final class TrendCells {

  static final Layout LAYOUT =
      new Layout(
          List.of("series_id", "method", "category", "polarity", "multiplier"),
          List.of(
              "n_points",
              "first_year_used",
              "chi2",
              "p_value",
              "chi2_exact_z_width",
              "slope",
              "slope_linear",
              "loo_slope_1",
              "loo_slope_2",
              "loo_slope_3",
              "loo_slope_4",
              "loo_slope_5",
              "significant",
              "leave_one_out_sign_change",
              "marker",
              "marker_with_polarity",
              "marker_without_outlier_rule",
              "marker_p01_no_outlier_rule",
              "reason",
              "near_threshold"));

  private static final double LESS_STRICT = 0.01;
  private static final double NEAR = 0.001;
  private static final double PUBLISHED_WIDTH = 3.92;
  private static final String UNDEFINED = "undefined";

  private final Trend trend;
  private final boolean proportion;
  private final String polarity;
  private final Map<String, String> cells = new HashMap<>();

  private TrendCells(Trend trend, boolean proportion, String polarity) {
    this.trend = trend;
    this.proportion = proportion;
    this.polarity = polarity;
  }

  static Map<String, String> of(Trend trend, boolean proportion, String polarity, int points) {
    TrendCells made = new TrendCells(trend, proportion, polarity);
    made.cells.put("n_points", String.valueOf(points));
    if (!trend.points().isEmpty()) {
      int year = trend.points().get(0).period().start().getYear();
      made.cells.put("first_year_used", String.valueOf(year));
    }
    made.putFigures();
    made.putMarkers();
    return made.cells;
  }

  private boolean isUndefined() {
    return trend.reason() == TrendReason.NONE_COUNTED || trend.reason() == TrendReason.NO_WIDTH;
  }

  private void putFigures() {
    boolean near = Math.abs(trend.chiSquare() - Trend.CUT) < NEAR;
    cells.put("near_threshold", Cells.flag(near));
    if (trend.reason() != null && !isUndefined()) {
      return;
    }
    double exact = 2 * Confidence.C95.z() / PUBLISHED_WIDTH;
    cells.put("chi2", Cells.number(trend.chiSquare()));
    cells.put("p_value", Cells.number(trend.pValue()));
    cells.put(
        "chi2_exact_z_width", proportion ? "" : Cells.number(trend.chiSquare() * exact * exact));
    boolean slopeMissing = proportion && isUndefined();
    cells.put("slope", slopeMissing ? "" : Cells.number(trend.slope()));
    cells.put("slope_linear", Cells.number(trend.linearSlope()));
    double[] slopes = trend.slopesWithout();
    for (int i = 0; i < slopes.length; i++) {
      cells.put("loo_slope_" + (i + 1), Cells.number(slopes[i]));
    }
    if (!isUndefined()) {
      cells.put("significant", Cells.flag(trend.isSignificant()));
      cells.put("leave_one_out_sign_change", Cells.flag(trend.hangsOnOnePoint()));
    }
  }

  private void putMarkers() {
    cells.put("marker", marker(trend.marker()));
    cells.put("marker_with_polarity", marker(trend.marker()) + better());
    cells.put("marker_without_outlier_rule", marker(direction(trend.isSignificant())));
    cells.put("marker_p01_no_outlier_rule", marker(direction(trend.pValue() <= LESS_STRICT)));
    cells.put("reason", reason(trend.reason()));
  }

  private TrendMarker direction(boolean significant) {
    if (trend.reason() != null) {
      return TrendMarker.CANNOT_BE_CALCULATED;
    }
    if (!significant) {
      return TrendMarker.NO_CHANGE;
    }
    return trend.slope() >= 0 ? TrendMarker.INCREASING : TrendMarker.DECREASING;
  }

  private String marker(TrendMarker marker) {
    return isUndefined() ? UNDEFINED : marker.name().toLowerCase(Locale.ROOT);
  }

  private String better() {
    boolean moved =
        trend.marker() == TrendMarker.INCREASING || trend.marker() == TrendMarker.DECREASING;
    boolean judged = polarity.equals("high_is_good") || polarity.equals("low_is_good");
    if (!moved || !judged) {
      return "";
    }
    boolean up = trend.marker() == TrendMarker.INCREASING;
    return up == polarity.equals("high_is_good") ? "_getting_better" : "_getting_worse";
  }

  private String reason(@Nullable TrendReason reason) {
    if (reason == null || isUndefined()) {
      return "";
    }
    return switch (reason) {
      case FEWER_THAN_FIVE -> "fewer than 5 points";
      case MISSING -> proportion ? "missing value in last 5" : "missing value or CI in last 5";
      case ALL_COUNTED -> "numerator equals denominator";
      default -> "break in the last 5 years";
    };
  }
}
