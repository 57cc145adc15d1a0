package org.goldenthread.app.measure.web.sections;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.chart.LineChart;
import org.jspecify.annotations.Nullable;

/** The parts of the page that show one area over time: sentences, chart, and what the rules say. */
final class SeriesParts {
  private final Facts facts;
  private final Messages messages;
  private final @Nullable SeriesAssessment assessed;
  private final FigureText figures;
  private final LineFigures lines;
  private final @Nullable Breath breath;
  private final @Nullable OverTime time;

  SeriesParts(Facts facts, FigureText figures, Messages messages, Choices choices) {
    this.facts = facts;
    this.messages = messages;
    this.figures = figures;
    this.lines = new LineFigures(figures, messages);
    this.assessed = facts.assessed();
    this.breath = assessed == null ? null : new Breath(assessed, lines, messages);
    this.time =
        assessed == null
            ? null
            : new OverTime(
                assessed,
                lines,
                messages,
                choices.spanEnd(facts.visit(), Choices.FROM),
                choices.spanEnd(facts.visit(), Choices.UNTIL));
  }

  /** Whether the judged figure may be shown. */
  boolean isShown() {
    return breath != null && breath.isShown();
  }

  List<String> sentences() {
    return breath == null
        ? List.of(
            messages.text(facts.area() == null ? "measure.breath.no-area" : "measure.breath.none"))
        : breath.sentences();
  }

  @Nullable LineChart chart() {
    return time == null || breath == null
        ? null
        : time.chart(breath.finding(), subtitle(), ours(), nation(), source());
  }

  @Nullable Judged judged() {
    if (assessed == null || time == null || !isShown()) {
      return null;
    }
    PatternChart pattern = new PatternChart(assessed, time, figures, lines);
    return new JudgedMaker(assessed, pattern, messages).make(subtitle(), ours(), source());
  }

  private String ours() {
    Area area = facts.area();
    return area == null ? facts.visit().partnership().name() : area.name();
  }

  private String nation() {
    Area nation = facts.nation();
    return nation == null ? messages.text("measure.input.national") : nation.name();
  }

  /** What is counted, of whom and in what. */
  private String subtitle() {
    return Stream.of(
            facts.measure().title(),
            ours(),
            facts.groupLabel(),
            Sections.unit(facts.measure()).name())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String source() {
    return messages.text(
        "measure.chart.source",
        Objects.requireNonNullElse(
            facts.measure().details().definition().dataSource(),
            messages.text("measure.chart.source.unknown")));
  }
}
