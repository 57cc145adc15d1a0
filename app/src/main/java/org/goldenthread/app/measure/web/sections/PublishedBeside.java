package org.goldenthread.app.measure.web.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.measure.assess.FigureLine;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Words;
import org.goldenthread.scoring.statistics.BenchmarkInterval;
import org.goldenthread.scoring.statistics.Comparison;
import org.goldenthread.scoring.trend.PublishedTrend;
import org.goldenthread.scoring.trend.Trend;
import org.jspecify.annotations.Nullable;

/** The marks a publisher printed beside the judged figure, each beside the one worked out here. */
final class PublishedBeside {
  private static final String TREND = "Recent trend";
  private static final String NATION = "England";

  private final SeriesAssessment assessed;
  private final Messages messages;

  PublishedBeside(SeriesAssessment assessed, Messages messages) {
    this.assessed = assessed;
    this.messages = messages;
  }

  List<Judged.Published> all() {
    FigureLine line = assessed.actual();
    Series series = line.series(assessed.now());
    int cell = series == null ? -1 : series.cell(line.axis().period(assessed.now()));
    String printed = series == null || cell < 0 ? null : series.published(cell);
    List<Judged.Published> marks = new ArrayList<>();
    for (String mark : printed == null ? new String[0] : printed.split("; ", -1)) {
      int colon = mark.lastIndexOf(": ");
      if (colon > 0 && series != null) {
        marks.add(beside(mark.substring(0, colon), mark.substring(colon + 2), series, cell));
      }
    }
    return marks;
  }

  private Judged.Published beside(String about, String printed, Series series, int cell) {
    if (about.equals(TREND)) {
      Trend trend = assessed.trend();
      boolean agrees =
          trend != null && PublishedTrend.compare(printed, trend.marker()) == PublishedTrend.AGREES;
      return new Judged.Published(
          messages.text("measure.trend.title"),
          printed,
          trend == null ? null : trend.marker().say(way(), Words.ENGLISH),
          agrees);
    }
    String ours = about.contains(NATION) ? againstNation(series, cell) : null;
    return new Judged.Published(
        messages.text("measure.published.against", about),
        printed,
        ours,
        printed.equalsIgnoreCase(ours));
  }

  private Polarity way() {
    return PatternChart.way(assessed.measure().polarity());
  }

  /** As the publisher compares: whether the nation's figure lies within our 95% limits. */
  private @Nullable String againstNation(Series series, int cell) {
    Comparison outcome =
        BenchmarkInterval.STANDARD
            .compare(
                assessed.measure().polarity(),
                number(series.value(cell)),
                number(series.lower(cell)),
                number(series.upper(cell)),
                assessed.nationAt(assessed.now()).value() instanceof Figure figure
                    ? figure.value().doubleValue()
                    : Double.NaN)
            .outcome();
    return outcome == Comparison.NOT_COMPARED ? null : Words.ENGLISH.say(outcome.key());
  }

  private static double number(@Nullable BigDecimal number) {
    return number == null ? Double.NaN : number.doubleValue();
  }
}
