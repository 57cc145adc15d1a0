package org.goldenthread.app.measure.web;

import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.Words;
import org.goldenthread.scoring.statistics.ComparatorRank;
import org.goldenthread.scoring.trend.Trend;
import org.jspecify.annotations.Nullable;

/** The scorecard as CSV: a row for each measure, every figure apart and each mark with its why. */
final class ScorecardCsv {
  private ScorecardCsv() {}

  static Csv of(ScorecardMaker.Table table) {
    Csv csv =
        Csv.withColumns(
            "reference",
            "title",
            "set",
            "period",
            "value",
            "unit",
            "quality",
            "target",
            "on_target",
            "status",
            "status_why",
            "direction_last_year",
            "direction_last_period",
            "pattern",
            "outlook",
            "status_and_pattern",
            "trend",
            "neighbours",
            "neighbours_period",
            "neighbours_published",
            "against_neighbours",
            "rank",
            "of",
            "quartile",
            "national",
            "national_period",
            "against_national");
    table.rows().forEach(one -> csv.row(fields(one, table.figures())));
    return csv;
  }

  private static @Nullable Object[] fields(SeriesAssessment one, ShownFigures figures) {
    boolean held = figures.isHeldBack(one.actual(), one.now());
    boolean exact = figures.isExact(one.actual(), one.now());
    Figure figure = figures.of(one.actual(), one.now());
    Quality quality = one.quality();
    Trend trend = one.trend();
    ComparatorRank.Result rank = one.neighbours().rank();
    String status = one.status().status();
    return new @Nullable Object[] {
      one.measure().ref(),
      one.measure().title(),
      one.measure().set(),
      period(one.latest()),
      figure == null ? null : figure.value().toPlainString(),
      one.measure().unit(),
      held ? Quality.SUPPRESSED.word() : quality == null ? null : quality.word(),
      number(one.marks().target()),
      one.marks().onTarget().headline(),
      status,
      exact ? one.status().explain(Words.ENGLISH) : null,
      one.marks().direction().headline(),
      one.sinceLastPeriod().headline(),
      one.variation().say(Words.ENGLISH),
      one.outlook().say(Words.ENGLISH),
      one.clash() == null || status == null ? null : one.clash().say(status, Words.ENGLISH),
      trend == null ? null : trend.marker().say(Words.ENGLISH),
      number(one.marks().neighbours()),
      period(one.marks().neighbours()),
      one.neighbours().isPublished() ? "yes" : "no",
      one.marks().againstNeighbours().headline(),
      rank.rank() == 0 ? null : rank.rank(),
      rank.rank() == 0 ? null : rank.of(),
      rank.quartile() == 0 ? null : rank.quartile(),
      number(one.marks().national()),
      period(one.marks().national()),
      one.marks().againstNational().headline()
    };
  }

  private static @Nullable String number(Observed observed) {
    return observed.value() instanceof Figure figure ? figure.value().toPlainString() : null;
  }

  private static @Nullable String period(Observed observed) {
    return observed.value() instanceof Figure && observed.period() != null
        ? observed.period().label()
        : null;
  }
}
