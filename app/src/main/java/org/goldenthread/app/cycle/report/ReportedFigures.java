package org.goldenthread.app.cycle.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.Sentences;
import org.goldenthread.app.measure.Signs;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.plan.ItemFigures;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.OnTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gathers the figures of many items for a report: in a few statements, however many there are. Call
 * inside a transaction of the partnership.
 */
@Component
class ReportedFigures {
  private final Measures measures;
  private final Assessments assessments;
  private final SeriesAssessments series;
  private final Standpoints standpoints;
  private final Sentences sentences;

  ReportedFigures(
      Measures measures,
      Assessments assessments,
      SeriesAssessments series,
      Standpoints standpoints,
      Messages messages) {
    this.measures = measures;
    this.assessments = assessments;
    this.series = series;
    this.standpoints = standpoints;
    this.sentences = new Sentences(messages);
  }

  /**
   * What there is of one item.
   *
   * @param judged what the rules say of those figures that are shown as they are
   */
  record OfItem(List<ReportedMeasure> measures, List<SeriesAssessment> judged) {
    static final OfItem NOTHING = new OfItem(List.of(), List.of());
  }

  /**
   * The figures of each item, by its id; one without any has no entry.
   *
   * @param before the figures as the report before had them; null when there was none
   */
  Map<Long, OfItem> of(
      Collection<Long> items,
      KnownBy knownBy,
      @Nullable Map<Long, Map<ItemFigures.Name, String>> before) {
    List<Measure> all = items.isEmpty() ? List.of() : measures.ofItems(items, knownBy);
    if (all.isEmpty()) {
      return Map.of();
    }
    Map<Long, List<Observation>> observed = measures.observations(all, knownBy);
    Map<Long, SeriesAssessment> assessed = new HashMap<>();
    series
        .ofMeasures(all, standpoints.home(knownBy), knownBy)
        .forEach(one -> assessed.put(one.measure().id(), one));
    var shown = new ShownFigures(assessments.smallNumbers());
    Map<Long, OfItem> byItem = new HashMap<>();
    Map<Long, List<Long>> named = measures.itemsOf(all, knownBy);
    for (Measure measure : all) {
      SeriesAssessment one = assessed.get(measure.id());
      boolean exact = one != null && shown.isExact(one.actual(), one.now());
      var known =
          new Known(
              measure,
              exact ? one : null,
              FigureCells.of(observed.getOrDefault(measure.id(), List.of()), one, shown));
      owners(measure, named).stream()
          .filter(items::contains)
          .forEach(item -> add(byItem, item, known, before));
    }
    return byItem;
  }

  /**
   * What is known of one measure.
   *
   * @param judged null where its latest figure is not shown as it is
   */
  private record Known(
      Measure measure,
      @Nullable SeriesAssessment judged,
      Map<String, Map<String, FigureCells.Cell>> cells) {}

  private void add(
      Map<Long, OfItem> byItem,
      long item,
      Known known,
      @Nullable Map<Long, Map<ItemFigures.Name, String>> before) {
    if (known.cells().isEmpty()) {
      return;
    }
    OfItem those =
        byItem.computeIfAbsent(item, i -> new OfItem(new ArrayList<>(), new ArrayList<>()));
    those
        .measures()
        .add(measure(known, before == null ? null : before.getOrDefault(item, Map.of())));
    if (known.judged() != null) {
      those.judged().add(known.judged());
    }
  }

  private static Set<Long> owners(Measure measure, Map<Long, List<Long>> named) {
    var owners = new java.util.LinkedHashSet<>(named.getOrDefault(measure.id(), List.of()));
    if (measure.item() != null) {
      owners.add(measure.item());
    }
    return owners;
  }

  private ReportedMeasure measure(Known known, @Nullable Map<ItemFigures.Name, String> had) {
    Measure measure = known.measure();
    SeriesAssessment one = known.judged();
    List<String> kinds =
        FigureCells.KINDS.stream()
            .filter(k -> known.cells().values().stream().anyMatch(row -> row.containsKey(k)))
            .toList();
    var rows = new ArrayList<ReportedMeasure.Row>();
    known
        .cells()
        .forEach(
            (period, row) ->
                rows.add(
                    new ReportedMeasure.Row(
                        period,
                        kinds.stream()
                            .map(k -> value(name(measure, k, period), row.get(k), had))
                            .toList())));
    return new ReportedMeasure(
        measure.name(),
        measure.ref() == null ? null : measure.slug(),
        kinds,
        rows,
        one == null
            ? OnTarget.NOT_APPLICABLE
            : (OnTarget) Signs.of(one.marks().onTarget().outcome()),
        one == null ? Direction.CANNOT_SAY : Signs.of(one.travel().outcome()),
        one == null ? List.of() : sentences.of(measure, one.marks()).stream().skip(1).toList());
  }

  private static ItemFigures.Name name(Measure measure, String kind, String period) {
    return new ItemFigures.Name(measure.name(), kind, period);
  }

  /** A figure beside what was reported. New are actual figures alone, and none without a report. */
  private static ReportedMeasure.Value value(
      ItemFigures.Name name,
      FigureCells.@Nullable Cell cell,
      @Nullable Map<ItemFigures.Name, String> had) {
    if (cell == null) {
      return ReportedMeasure.Value.NONE;
    }
    String was = had == null ? null : had.get(name);
    boolean revised = was != null && !was.equals(cell.text());
    return new ReportedMeasure.Value(
        cell.text(),
        cell.provisional(),
        had != null && was == null && name.kind().equals(FigureCells.KINDS.get(0)),
        revised ? was : null);
  }
}
