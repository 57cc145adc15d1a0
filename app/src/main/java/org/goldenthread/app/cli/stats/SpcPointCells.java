package org.goldenthread.app.cli.stats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.scoring.spc.PointType;
import org.goldenthread.scoring.spc.Screening;
import org.goldenthread.scoring.spc.Segment;
import org.goldenthread.scoring.spc.SpecialCause;

/** The cells of one point of a chart, as the reference writes them. */
final class SpcPointCells {

  static final Layout LAYOUT =
      new Layout(
          List.of("series_id", "category", "idx", "date", "y", "rebase_here"),
          List.of(
              "rebase_group",
              "short_group_warning",
              "fix_y",
              "mean_col",
              "mr_raw",
              "amr_before_screening",
              "mr_after_screening",
              "amr",
              "lpl",
              "upl",
              "nlpl",
              "nupl",
              "outside_limits",
              "relative_to_mean",
              "close_to_limits",
              "special_cause_type",
              "special_cause_flag",
              "point_type",
              "near_tie",
              "error"));

  private SpcPointCells() {}

  static Map<String, String> of(SpcSeries series, int index) {
    Map<String, String> cells = new HashMap<>();
    if (series.error() != null) {
      cells.put("amr_before_screening", "NaN");
      cells.put("near_tie", "FALSE");
      cells.put("error", series.error());
      return cells;
    }
    Segment segment = series.chart().segmentOf(index);
    putLimits(cells, series, segment, index);
    putFlags(cells, series, segment, index);
    return cells;
  }

  private static void putLimits(
      Map<String, String> cells, SpcSeries series, Segment segment, int index) {
    double y = series.chart().value(index);
    boolean fixed = isFixed(series, segment, index);
    boolean first = index == segment.from();
    double range = fixed && !first ? Math.abs(y - series.chart().value(index - 1)) : Double.NaN;
    boolean kept = series.screening() == Screening.UNSCREENED || range < segment.screenedFrom();
    int size = segment.to() - segment.from();
    cells.put("short_group_warning", Cells.flag(size < SpcReference.SHORT));
    cells.put("fix_y", Cells.numberOrMissing(fixed ? y : Double.NaN));
    cells.put("mean_col", Cells.number(segment.mean()));
    cells.put("mr_raw", Cells.numberOrMissing(range));
    cells.put("amr_before_screening", Cells.number(segment.averageOfAll()));
    cells.put("mr_after_screening", Cells.numberOrMissing(kept ? range : Double.NaN));
    cells.put("amr", Cells.number(segment.averageMovingRange()));
    cells.put("lpl", Cells.number(segment.lower()));
    cells.put("upl", Cells.number(segment.upper()));
    cells.put("nlpl", Cells.number(segment.nearLower()));
    cells.put("nupl", Cells.number(segment.nearUpper()));
  }

  private static boolean isFixed(SpcSeries series, Segment segment, int index) {
    return series.fixAfter() == 0 || index - segment.from() < series.fixAfter();
  }

  private static void putFlags(
      Map<String, String> cells, SpcSeries series, Segment segment, int index) {
    double y = series.chart().value(index);
    boolean known = !Double.isNaN(y) && segment.hasLimits();
    boolean outside = y > segment.upper() || y < segment.lower();
    boolean close = !outside && (y < segment.nearLower() || y > segment.nearUpper());
    int side = (int) Math.signum(y - segment.mean());
    boolean hasSide = !Double.isNaN(y - segment.mean());
    SpecialCause cause = series.chart().cause(index);
    cells.put("rebase_group", String.valueOf(group(series, index)));
    cells.put("outside_limits", known ? Cells.flag(outside) : "");
    cells.put("relative_to_mean", hasSide ? String.valueOf(side) : "");
    cells.put("close_to_limits", known ? Cells.flag(close) : "");
    cells.put("special_cause_type", SpcReference.name(cause));
    cells.put("special_cause_flag", Cells.flag(cause != SpecialCause.COMMON_CAUSE));
    cells.put("point_type", SpcReference.name(PointType.of(cause, series.polarity())));
    cells.put("near_tie", Cells.flag(isNearTie(series, index)));
    cells.put("error", "");
  }

  private static int group(SpcSeries series, int index) {
    int group = 0;
    for (int i = 0; i <= index; i++) {
      group += series.rebased()[i] ? 1 : 0;
    }
    return group;
  }

  static boolean isNearTie(SpcSeries series, int index) {
    double y = series.chart().value(index);
    Segment segment = series.chart().segmentOf(index);
    return SpcReference.isTie(y, segment.mean())
        || SpcReference.isTie(y, segment.lower())
        || SpcReference.isTie(y, segment.upper())
        || SpcReference.isTie(y, segment.nearLower())
        || SpcReference.isTie(y, segment.nearUpper());
  }
}
