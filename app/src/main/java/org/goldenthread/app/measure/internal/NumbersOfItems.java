package org.goldenthread.app.measure.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Judgement;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.Sentences;
import org.goldenthread.app.measure.Signs;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.ItemNumbers;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.TargetOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers the plan room with an item's figures: what stands today of measures with figures at
 * national size, else what is printed or typed.
 */
@Component
class NumbersOfItems implements ItemNumbers {
  private static final List<String> COLUMNS =
      List.of("actual", "plan", "target", "trajectory", "baseline", "neighbour", "national");

  private final Measures measures;
  private final Assessments assessments;
  private final SeriesAssessments series;
  private final Standpoints standpoints;
  private final Sentences sentences;
  private final Messages messages;

  NumbersOfItems(
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
    this.messages = messages;
  }

  @Override
  public Numbers of(long item, Visit visit) {
    List<Measure> ofItem = measures.ofItem(item, visit.knownBy());
    Map<Long, List<Observation>> figures = measures.observations(ofItem, visit.knownBy());
    Map<Long, SeriesAssessment> today = today(ofItem, visit);
    var shown = new ShownFigures(assessments.smallNumbers());
    Map<Long, Judgement> judged = judged(ofItem, figures, today, shown, visit);
    return new Numbers(
        verdict(ofItem, judged, visit).orElse(null),
        ofItem.stream()
            .map(
                m -> {
                  SeriesAssessment one = today.get(m.id());
                  String sentence =
                      one == null
                          ? sentences.line(figures.getOrDefault(m.id(), List.of()))
                          : sentence(one, shown);
                  return line(m, sentence, judged.get(m.id()), visit);
                })
            .toList(),
        ofItem.stream()
            .filter(m -> figures.containsKey(m.id()))
            .map(m -> table(m, figures.getOrDefault(m.id(), List.of()), visit))
            .toList());
  }

  private Map<Long, Judgement> judged(
      List<Measure> all,
      Map<Long, List<Observation>> figures,
      Map<Long, SeriesAssessment> today,
      ShownFigures shown,
      Visit visit) {
    Map<Long, Judgement> judged = new HashMap<>(assessments.of(all, figures, visit.knownBy()));
    today.forEach((id, one) -> judged.put(id, one.marks()));
    today.values().stream()
        .filter(one -> !shown.isExact(one.actual(), one.now()))
        .forEach(one -> judged.remove(one.measure().id()));
    return judged;
  }

  private static List<Measure> withTarget(List<Measure> all, Map<Long, Judgement> judged) {
    return all.stream()
        .filter(m -> m.ref() != null)
        .filter(
            m -> {
              Judgement j = judged.get(m.id());
              return j != null && !j.onTarget().outcome().isCannotSay();
            })
        .toList();
  }

  private static boolean isMet(@Nullable Judgement judgement) {
    return judgement != null && judgement.onTarget().outcome() == TargetOutcome.MET;
  }

  /** The judgements that are made by a loaded or worked out figure, by the measure's id. */
  private Map<Long, SeriesAssessment> today(List<Measure> ofItem, Visit visit) {
    Map<Long, SeriesAssessment> today = new HashMap<>();
    series.ofMeasures(ofItem, standpoints.home(visit.knownBy()), visit.knownBy()).stream()
        .filter(one -> one.actual().single(one.now()) == null)
        .forEach(one -> today.put(one.measure().id(), one));
    return today;
  }

  /** "27.67% in Q1 2009/10; plan 19.52%"; of a figure that is held back, that it is. */
  private String sentence(SeriesAssessment one, ShownFigures shown) {
    Figure figure = shown.of(one.actual(), one.now());
    Quality quality = one.quality();
    boolean held = shown.isHeldBack(one.actual(), one.now());
    Quality why = held || quality == null ? Quality.SUPPRESSED : quality;
    String said = figure == null ? messages.text("measure.quality." + why.word()) : figure.shown();
    Period period = one.actual().axis().period(one.now());
    String text = messages.text("measure.sentence.in", said, period.label());
    return one.marks().target().value() instanceof Figure target
        ? messages.text("measure.sentence.against", text, target.shown())
        : text;
  }

  private static Optional<Verdict> verdict(
      List<Measure> ofItem, Map<Long, Judgement> judged, Visit visit) {
    List<Measure> withTarget = withTarget(ofItem, judged);
    boolean met = withTarget.stream().allMatch(m -> isMet(judged.get(m.id())));
    return withTarget.stream()
        .findFirst()
        .flatMap(
            m ->
                Optional.ofNullable(judged.get(m.id()))
                    .map(j -> new Verdict(j.onTarget().explain(), met, href(m, visit))));
  }

  private static Line line(
      Measure measure, @Nullable String sentence, @Nullable Judgement judgement, Visit visit) {
    boolean direction = judgement != null && !judgement.direction().outcome().isCannotSay();
    return new Line(
        measure.name(),
        measure.ref() == null ? null : href(measure, visit),
        sentence,
        judgement != null && direction ? Signs.of(judgement.direction().outcome()) : null);
  }

  private static String href(Measure measure, Visit visit) {
    return visit.href("/measures/" + measure.slug());
  }

  private static Table table(Measure measure, List<Observation> series, Visit visit) {
    List<String> columns =
        COLUMNS.stream()
            .filter(c -> series.stream().anyMatch(o -> o.is().word().equals(c)))
            .toList();
    Map<String, List<Observation>> rows = new LinkedHashMap<>();
    for (Observation o : series) {
      String period = Sentences.period(o) == null ? "" : Sentences.period(o);
      String key = period;
      for (int n = 2; holds(rows.get(key), o); n++) {
        key = period + "\n" + n;
      }
      rows.computeIfAbsent(key, k -> new ArrayList<>()).add(o);
    }
    return new Table(
        measure.name(), columns, rows.values().stream().map(r -> row(r, columns, visit)).toList());
  }

  /** Whether a row has a value in this one's column already; a second one needs its own row. */
  private static boolean holds(@Nullable List<Observation> row, Observation o) {
    return row != null && row.stream().anyMatch(r -> r.is().word().equals(o.is().word()));
  }

  private static Row row(List<Observation> row, List<String> columns, Visit visit) {
    var values = new ArrayList<@Nullable String>();
    for (String column : columns) {
      values.add(
          row.stream()
              .filter(o -> o.is().word().equals(column))
              .findFirst()
              .map(Sentences::figure)
              .orElse(null));
    }
    Observation first = row.get(0);
    return new Row(
        Sentences.period(first),
        values,
        row.stream().anyMatch(o -> o.quality().equals("provisional")),
        first.origin().place(visit));
  }
}
