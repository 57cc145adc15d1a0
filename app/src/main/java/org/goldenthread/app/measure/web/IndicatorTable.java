package org.goldenthread.app.measure.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.measure.Judgement;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.Origin;
import org.goldenthread.app.measure.PublishedMark;
import org.goldenthread.app.measure.Sentences;
import org.goldenthread.app.measure.Signs;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.MarkCell;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.SourceLines;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;

/** Lays one published indicator table out again: values as printed, marks computed and printed. */
final class IndicatorTable {
  private final Visit visit;
  private final Messages messages;
  private final Period thisYear;
  private final Map<Long, List<Observation>> figures;
  private final Map<Long, Judgement> judged;
  private final Map<Long, List<PublishedMark>> published;

  /**
   * @param figures the table's own figures by measure
   */
  IndicatorTable(
      Visit visit,
      Messages messages,
      Period thisYear,
      Map<Long, List<Observation>> figures,
      Map<Long, Judgement> judged,
      Map<Long, List<PublishedMark>> published) {
    this.visit = visit;
    this.messages = messages;
    this.thisYear = thisYear;
    this.figures = figures;
    this.judged = judged;
    this.published = published;
  }

  /**
   * Lays out one table.
   *
   * @param document empty for the table of what was typed here
   */
  IndicatorTablePage.Table of(Optional<DocumentRecord> document, List<Measure> measures) {
    List<Period> later = laterTargets();
    long printedIn = document.map(DocumentRecord::id).orElse(FiguresByTable.TYPED_HERE);
    Map<String, List<IndicatorTablePage.Row>> groups = new LinkedHashMap<>();
    for (Measure m : measures) {
      groups
          .computeIfAbsent(m.group() == null ? "" : m.group(), g -> new ArrayList<>())
          .add(row(m, later, printedIn));
    }
    return new IndicatorTablePage.Table(
        document
            .map(DocumentRecord::displayTitle)
            .orElseGet(() -> messages.text("measure.table.typed-here")),
        document.flatMap(d -> source(d, measures)).orElse(null),
        thisYear.samePeriodLastYear().label(),
        thisYear.label(),
        later.stream().map(Period::label).toList(),
        groups.entrySet().stream()
            .map(g -> new IndicatorTablePage.Group(g.getKey(), g.getValue()))
            .toList());
  }

  /** The lines of the document that the measures and their figures stand on. */
  private Optional<SourceLines> source(DocumentRecord document, List<Measure> measures) {
    List<Integer> lines =
        Stream.concat(
                measures.stream().map(Measure::origin),
                figures.values().stream().flatMap(List::stream).map(Observation::origin))
            .flatMap(o -> o instanceof Origin.Printed p ? Stream.of(p) : Stream.empty())
            .filter(p -> p.document() == document.id())
            .map(Origin.Printed::line)
            .distinct()
            .sorted()
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(visit.source(document.fileName(), document.number(), lines));
  }

  private List<Period> laterTargets() {
    return figures.values().stream()
        .flatMap(List::stream)
        .filter(o -> o.kind().equals("target"))
        .flatMap(o -> Stream.ofNullable(o.period()))
        .filter(p -> p.compareTo(thisYear) > 0)
        .distinct()
        .sorted()
        .toList();
  }

  private IndicatorTablePage.Row row(Measure m, List<Period> later, long document) {
    Judgement judgement = judged.get(m.id());
    return new IndicatorTablePage.Row(
        m.number(),
        m.ref() == null ? "" : m.ref(),
        href(m),
        m.title(),
        good(m),
        printed(m, "own", "actual", thisYear.samePeriodLastYear()),
        printed(m, "own", "target", thisYear),
        printed(m, "own", "actual", thisYear),
        cell(m, judgement, "target-met", document),
        cell(m, judgement, "last-year", document),
        cell(m, judgement, "target", document),
        printed(m, "neighbours", "actual", thisYear),
        cell(m, judgement, "neighbour", document),
        printed(m, "national", "actual", thisYear),
        cell(m, judgement, "national", document),
        later.stream().map(p -> printed(m, "own", "target", p)).toList());
  }

  private String good(Measure m) {
    return m.polarity() == null
        ? ""
        : messages.text(
            "measure.good.short." + m.polarity().name().toLowerCase(java.util.Locale.ROOT));
  }

  private String href(Measure m) {
    return MeasureFinder.href(visit, m);
  }

  /** The value as printed; comparators may be of another period, which the table does not print. */
  private String printed(Measure m, String area, String kind, Period period) {
    return figures.getOrDefault(m.id(), List.of()).stream()
        .filter(o -> o.area().equals(area) && o.kind().equals(kind))
        .filter(o -> period.equals(o.period()) || !area.equals("own"))
        .reduce((a, b) -> b)
        .map(Sentences::figure)
        .orElse("");
  }

  private MarkCell cell(Measure m, @Nullable Judgement judgement, String against, long document) {
    PublishedMark mark =
        published.getOrDefault(m.id(), List.of()).stream()
            .filter(p -> p.document() == document && p.against().equals(against))
            .reduce((a, b) -> b)
            .orElse(null);
    return Signs.cell(
        judgement == null ? null : judgement.against(against),
        mark,
        href(m) + "#" + MarksMade.anchor(against));
  }
}
