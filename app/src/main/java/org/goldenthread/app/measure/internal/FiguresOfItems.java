package org.goldenthread.app.measure.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.Sentences;
import org.goldenthread.app.measure.assess.FigureLine;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.plan.ItemFigures;
import org.goldenthread.scoring.Figure;
import org.springframework.stereotype.Component;

/**
 * Answers the plan room with figures one by one: our own, printed or typed, and those of loaded or
 * worked out series of our area.
 */
@Component
class FiguresOfItems implements ItemFigures {
  private final Measures measures;
  private final Assessments assessments;
  private final SeriesAssessments series;
  private final Standpoints standpoints;

  FiguresOfItems(
      Measures measures,
      Assessments assessments,
      SeriesAssessments series,
      Standpoints standpoints) {
    this.measures = measures;
    this.assessments = assessments;
    this.series = series;
    this.standpoints = standpoints;
  }

  @Override
  public Map<Long, Map<Name, String>> of(Collection<Long> items, KnownBy knownBy) {
    List<Measure> all = items.isEmpty() ? List.of() : measures.ofItems(items, knownBy);
    Map<Long, Map<Name, String>> byItem = new HashMap<>();
    if (!all.isEmpty()) {
      Map<Long, Map<Name, String>> byMeasure = byMeasure(all, knownBy);
      owners(
          all,
          knownBy,
          (measure, item) ->
              byItem
                  .computeIfAbsent(item, i -> new LinkedHashMap<>())
                  .putAll(byMeasure.getOrDefault(measure, Map.of())));
      byItem.keySet().retainAll(java.util.Set.copyOf(items));
    }
    return byItem;
  }

  private void owners(List<Measure> all, KnownBy knownBy, BiConsumer<Long, Long> each) {
    measures.itemsOf(all, knownBy).forEach((m, its) -> its.forEach(item -> each.accept(m, item)));
    all.stream()
        .filter(m -> m.item() != null)
        .forEach(m -> each.accept(m.id(), Objects.requireNonNull(m.item())));
  }

  /** Figures printed or typed first; those of a series stand in for them where both are. */
  private Map<Long, Map<Name, String>> byMeasure(List<Measure> all, KnownBy knownBy) {
    Map<Long, String> names = all.stream().collect(Collectors.toMap(Measure::id, Measure::name));
    Map<Long, Map<Name, String>> byMeasure = new HashMap<>();
    measures
        .observations(all, knownBy)
        .forEach(
            (measure, observed) ->
                observed.stream()
                    .filter(o -> o.area().equals("own"))
                    .forEach(
                        o ->
                            byMeasure
                                .computeIfAbsent(measure, m -> new LinkedHashMap<>())
                                .put(
                                    name(names.getOrDefault(measure, ""), o),
                                    Sentences.figure(o))));
    var shown = new ShownFigures(assessments.smallNumbers());
    for (SeriesAssessment one : series.ofMeasures(all, standpoints.home(knownBy), knownBy)) {
      addLine(
          byMeasure.computeIfAbsent(one.measure().id(), m -> new LinkedHashMap<>()),
          one.measure().name(),
          one.actual(),
          shown);
    }
    return byMeasure;
  }

  private static Name name(String measure, Observation o) {
    return new Name(measure, o.kind(), Objects.requireNonNullElse(Sentences.period(o), ""));
  }

  private static void addLine(
      Map<Name, String> figures, String measure, FigureLine line, ShownFigures shown) {
    for (int at = line.first(); at <= line.last(); at++) {
      Figure figure = line.single(at) == null ? shown.of(line, at) : null;
      if (figure != null) {
        String period = line.axis().period(at).label();
        figures.put(new Name(measure, line.kind().word(), period), figure.shown());
      }
    }
  }
}
