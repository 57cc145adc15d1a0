package org.goldenthread.app.cli.stats;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.spc.EdgeCases;
import org.goldenthread.scoring.spc.Rebase;
import org.goldenthread.scoring.spc.Screening;
import org.goldenthread.scoring.spc.XmrChart;
import org.goldenthread.scoring.spc.XmrRule;
import org.goldenthread.scoring.spc.XmrSettings;
import org.jspecify.annotations.Nullable;

/**
 * One series as read: its points in order of date, and its chart as the reference makes it.
 *
 * @param target NaN when there is none
 * @param rebased for each point whether a group starts there
 * @param error the error with which the reference stops; null when it does not
 */
record SpcSeries(
    List<InputRow> points,
    Polarity polarity,
    double target,
    int fixAfter,
    Screening screening,
    boolean[] rebased,
    XmrChart chart,
    @Nullable String error) {

  /**
   * Reads a series.
   *
   * @param series its row in the table of series; null when there is none, then it is neutral,
   *     screened, without target
   */
  static SpcSeries of(@Nullable InputRow series, List<InputRow> rows) {
    List<InputRow> points =
        rows.stream().sorted(Comparator.comparing(row -> row.date("date"))).toList();
    double[] values = new double[points.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = points.get(i).number("y");
      if (Double.isInfinite(values[i])) {
        throw points.get(i).refuse("y", "a finite number");
      }
    }
    boolean[] rebased = rebased(series, points);
    List<Rebase> rebases = new ArrayList<>();
    for (int i = 0; i < rebased.length; i++) {
      if (rebased[i]) {
        rebases.add(new Rebase(i, ""));
      }
    }
    int fixAfter =
        series == null || series.isMissing("fix_after_n_points")
            ? 0
            : series.whole("fix_after_n_points", 1, Integer.MAX_VALUE);
    Screening screening = screening(series);
    XmrSettings settings = new XmrSettings(screening, fixAfter, EdgeCases.AS_REFERENCE);
    XmrChart chart = XmrRule.STANDARD.chart(values, rebases, settings);
    Optional<String> error = SpcReference.error(chart, rebased.length > 0 && rebased[0] ? 1 : 0);
    double target = series == null ? Double.NaN : series.number("target");
    return new SpcSeries(
        points, polarity(series), target, fixAfter, screening, rebased, chart, error.orElse(null));
  }

  private static Screening screening(@Nullable InputRow series) {
    boolean all =
        series != null && !series.isMissing("screen_outliers") && !series.flag("screen_outliers");
    return all ? Screening.UNSCREENED : Screening.SCREENED;
  }

  private static Polarity polarity(@Nullable InputRow series) {
    String text = series == null ? "" : series.text("improvement_direction");
    return switch (text) {
      case "increase" -> Polarity.HIGH;
      case "decrease" -> Polarity.LOW;
      case "neutral", "" -> Polarity.NEUTRAL;
      default -> {
        if (series == null) {
          throw new IllegalArgumentException("series must be given");
        }
        throw series.refuse("improvement_direction", "increase, decrease or neutral");
      }
    };
  }

  /** A group starts where the point says so, and at the dates of the series. */
  private static boolean[] rebased(@Nullable InputRow series, List<InputRow> points) {
    Set<LocalDate> dates = series == null ? Set.of() : dates(series);
    boolean[] rebased = new boolean[points.size()];
    for (int i = 0; i < rebased.length; i++) {
      InputRow point = points.get(i);
      boolean said = !point.isMissing("rebase_here") && point.whole("rebase_here", 0, 1) == 1;
      rebased[i] = said || dates.contains(point.date("date"));
    }
    return rebased;
  }

  private static Set<LocalDate> dates(InputRow series) {
    Set<LocalDate> dates = new HashSet<>();
    for (String text : series.text("rebase_dates").split(";")) {
      try {
        if (!text.isBlank()) {
          dates.add(LocalDate.parse(text.strip()));
        }
      } catch (DateTimeParseException e) {
        throw series.refuse("rebase_dates", "dates like 2026-03-31 with ; between them");
      }
    }
    return dates;
  }

  /** Whether a limit, the mean or the target is met by so little that rounding may decide. */
  boolean hasNearTie() {
    for (int i = 0; i < points.size(); i++) {
      if (SpcPointCells.isNearTie(this, i)) {
        return true;
      }
    }
    if (points.isEmpty() || polarity == Polarity.NEUTRAL) {
      return false;
    }
    var last = chart.segmentOf(points.size() - 1);
    return SpcReference.isTie(target, last.lower()) || SpcReference.isTie(target, last.upper());
  }
}
