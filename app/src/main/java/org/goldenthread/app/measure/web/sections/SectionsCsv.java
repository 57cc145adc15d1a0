package org.goldenthread.app.measure.web.sections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.assess.FigureLine;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.Words;
import org.goldenthread.scoring.spc.Segment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables of a measure's series as CSV: what the page shows, small numbers held back alike. */
@Component
public class SectionsCsv {
  private final FactsReader reader;
  private final FigureTexts texts;
  private final Messages messages;

  SectionsCsv(FactsReader reader, FigureTexts texts, Messages messages) {
    this.texts = texts;
    this.reader = reader;
    this.messages = messages;
  }

  /** Figures over time, with what they are compared with and what is expected of them. */
  public Csv series(Visit visit, Measure measure) {
    Csv csv =
        Csv.withColumns(
            "measure",
            "area",
            "group",
            "period",
            "value",
            "shown_as",
            "quality",
            "target",
            "similar_areas",
            "nation",
            "expected_lower",
            "average",
            "expected_upper",
            "pattern");
    reader.read(visit, measure).ifPresent(facts -> series(csv, facts));
    return csv;
  }

  private void series(Csv csv, Facts facts) {
    SeriesAssessment assessed = facts.assessed();
    if (assessed == null) {
      return;
    }
    Area area = facts.area();
    FigureText text = texts.of(facts.measure());
    LineFigures figures = new LineFigures(text, messages);
    FigureLine line = assessed.actual();
    for (int n = line.first(); n <= line.last(); n++) {
      Period period = line.axis().period(n);
      Cell cell = figures.of(line, n);
      Quality quality = line.quality(n);
      Segment segment = segment(assessed, n);
      csv.row(
          facts.measure().ref(),
          area == null ? null : area.code(),
          facts.groupLabel(),
          period.code(),
          cell.isMissing() ? null : value(line, n, text),
          cell.text(),
          quality == null ? null : quality.word(),
          number(assessed.inputs().targetAt(period)),
          number(assessed.neighboursAt(n)),
          number(assessed.nationAt(n)),
          segment == null ? null : segment.lower(),
          segment == null ? null : segment.mean(),
          segment == null ? null : segment.upper(),
          segment == null || cell.isMissing()
              ? null
              : Words.ENGLISH.say(assessed.chart().cause(n - line.first()).key()));
    }
  }

  private static @Nullable Segment segment(SeriesAssessment assessed, int ordinal) {
    int index = ordinal - assessed.actual().first();
    if (index >= assessed.chart().size()) {
      return null;
    }
    Segment segment = assessed.chart().segmentOf(index);
    return segment.hasLimits() ? segment : null;
  }

  private static @Nullable Object value(FigureLine line, int ordinal, FigureText text) {
    Series series = line.series(ordinal);
    return line.single(ordinal) != null || series == null
        ? number(line.at(ordinal))
        : text.value(series, series.cell(line.axis().period(ordinal)));
  }

  private static @Nullable String number(Observed observed) {
    return observed.value() instanceof Figure figure ? figure.value().toPlainString() : null;
  }

  /** Figures of the groups in the period shown. */
  public Csv groups(Visit visit, Measure measure) {
    Csv csv =
        Csv.withColumns(
            "measure",
            "area",
            "area_name",
            "group",
            "period",
            "value",
            "shown_as",
            "quality",
            "lower",
            "upper");
    Optional<Facts> read = reader.read(visit, measure);
    read.ifPresent(
        facts -> {
          Area area = facts.area();
          for (Series series : facts.groups()) {
            String label = facts.labels().getOrDefault(series.key().breakdown(), "");
            row(csv, facts, series, area, label);
          }
        });
    return csv;
  }

  /** Figures of every area in the period shown. */
  public Csv places(Visit visit, Measure measure) {
    Csv csv =
        Csv.withColumns(
            "measure",
            "area",
            "area_name",
            "group",
            "period",
            "value",
            "shown_as",
            "quality",
            "lower",
            "upper");
    Optional<Facts> read = reader.read(visit, measure);
    read.ifPresent(
        facts -> {
          for (Map.Entry<Long, Series> place : facts.atPeriod().entrySet()) {
            row(
                csv,
                facts,
                place.getValue(),
                facts.areas().get(place.getKey()),
                facts.groupLabel());
          }
        });
    return csv;
  }

  private void row(Csv csv, Facts facts, Series series, @Nullable Area area, String group) {
    FigureText figures = texts.of(facts.measure());
    int cell = series.cell(facts.period());
    boolean shown = cell >= 0 && figures.isShown(series, cell);
    boolean exact = cell >= 0 && figures.isExact(series, cell);
    Quality quality = cell < 0 ? null : series.quality(cell);
    csv.row(
        facts.measure().ref(),
        area == null ? null : area.code(),
        area == null ? null : area.name(),
        group,
        facts.period().code(),
        shown ? figures.value(series, cell) : null,
        figures.of(series, cell).text(),
        shown && quality != null ? quality.word() : null,
        exact ? series.lower(cell) : null,
        exact ? series.upper(cell) : null);
  }

  /** What two reports have otherwise. */
  public static Csv reported(ReportedPage page) {
    Csv csv = Csv.withColumns("measure", "of", "period", "then", "later", "difference");
    List<ReportedPage.Difference> differences = page.differences();
    differences.forEach(
        d ->
            csv.row(
                page.ref(),
                page.of(),
                d.code(),
                d.then().inWords(),
                d.later().inWords(),
                d.difference()));
    return csv;
  }
}
