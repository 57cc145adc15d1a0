package org.goldenthread.app.cli.stats;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.scoring.spc.PointType;
import org.goldenthread.scoring.spc.Segment;
import org.goldenthread.scoring.spc.SpecialCause;
import org.goldenthread.scoring.spc.XmrChart;

/** The cells of one series, as the reference writes them. */
final class SpcSeriesCells {

  static final Layout LAYOUT =
      new Layout(
          List.of(
              "series_id",
              "category",
              "n",
              "improvement_direction",
              "target",
              "fix_after_n_points",
              "screen_outliers",
              "rebase_dates"),
          List.of(
              "variation_icon",
              "assurance_icon",
              "variation_type",
              "last_special_cause_type",
              "assurance_type",
              "last_mean",
              "last_lpl",
              "last_upl",
              "n_groups",
              "any_short_group",
              "n_special_cause",
              "warning",
              "near_tie",
              "error"));

  private SpcSeriesCells() {}

  static Map<String, String> of(SpcSeries series) {
    Map<String, String> cells = new HashMap<>();
    if (series.error() != null) {
      cells.put("near_tie", "FALSE");
      cells.put("error", series.error());
      return cells;
    }
    XmrChart chart = series.chart();
    int last = chart.size() - 1;
    Segment segment = chart.segmentOf(last);
    PointType type = PointType.of(chart.cause(last), series.polarity());
    String assurance = SpcReference.name(chart.outlook(series.polarity(), series.target()));
    boolean said = assurance.equals("pass") || assurance.equals("fail");
    cells.put("variation_icon", chart.variation(series.polarity()).name().toLowerCase(Locale.ROOT));
    cells.put("assurance_icon", assurance);
    cells.put("variation_type", SpcReference.name(type));
    cells.put("last_special_cause_type", SpcReference.name(chart.cause(last)));
    cells.put("assurance_type", said ? "consistent_" + assurance : assurance);
    cells.put("last_mean", Cells.number(segment.mean()));
    cells.put("last_lpl", Cells.number(segment.lower()));
    cells.put("last_upl", Cells.number(segment.upper()));
    putCounts(cells, series);
    return cells;
  }

  private static void putCounts(Map<String, String> cells, SpcSeries series) {
    XmrChart chart = series.chart();
    int special = 0;
    for (int i = 0; i < chart.size(); i++) {
      special += chart.cause(i) == SpecialCause.COMMON_CAUSE ? 0 : 1;
    }
    boolean isShort =
        chart.segments().stream().anyMatch(s -> s.to() - s.from() < SpcReference.SHORT);
    cells.put("n_groups", String.valueOf(chart.segments().size()));
    cells.put("any_short_group", Cells.flag(isShort));
    cells.put("n_special_cause", String.valueOf(special));
    cells.put("warning", isShort ? SpcReference.WARNING : "");
    cells.put("near_tie", Cells.flag(series.hasNearTie()));
    cells.put("error", "");
  }
}
