package org.goldenthread.app.measure.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.RuleSort;
import org.goldenthread.app.measure.StatusScheme;
import org.goldenthread.app.measure.ToleranceRule;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.app.measure.series.SeriesQuestion;
import org.goldenthread.app.measure.series.SeriesStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges measures on demand by the figures known by a day: in a few statements, whatever the number
 * of measures. Nothing is kept. Call inside a transaction for a partnership.
 */
@Component
public class SeriesAssessments {
  private static final SeriesKind[] JUDGED_BY = {
    SeriesKind.ACTUAL, SeriesKind.TARGET, SeriesKind.PLAN, SeriesKind.TRAJECTORY
  };

  private final SeriesStore store;
  private final Measures measures;
  private final Assessments assessments;
  private final Standpoints standpoints;
  private final Areas areas;

  public SeriesAssessments(
      SeriesStore store,
      Measures measures,
      Assessments assessments,
      Standpoints standpoints,
      Areas areas) {
    this.store = store;
    this.measures = measures;
    this.assessments = assessments;
    this.standpoints = standpoints;
    this.areas = areas;
  }

  /** By which statuses are given where nothing narrower is stated. */
  public StatusScheme scheme(KnownBy knownBy) {
    return assessments.ofPartnership(RuleSort.STATUS, knownBy);
  }

  /**
   * Every measure in use that has an actual figure of the area: the partnership's own in printed
   * order, then published ones by set and title.
   */
  public List<SeriesAssessment> ofArea(Standpoint from, KnownBy knownBy) {
    Map<Long, List<Series>> loaded =
        loaded(SeriesQuestion.ofAreas(Set.of(from.area())), from, knownBy);
    return judge(inUse(loaded.keySet(), knownBy), loaded, from, knownBy);
  }

  /** One measure for an area; empty when it has no actual figure of it. */
  public Optional<SeriesAssessment> ofMeasure(Measure measure, Standpoint from, KnownBy knownBy) {
    Map<Long, List<Series>> loaded =
        loaded(
            SeriesQuestion.ofMeasures(Set.of(measure.id())).in(Set.of(from.area())), from, knownBy);
    return judge(List.of(measure), loaded, from, knownBy).stream().findFirst();
  }

  /**
   * These measures for an area, in their order; those without an actual figure of it are left out.
   */
  public List<SeriesAssessment> ofMeasures(List<Measure> wanted, Standpoint from, KnownBy knownBy) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    Set<Long> ids = wanted.stream().map(Measure::id).collect(Collectors.toSet());
    return judge(
        wanted,
        loaded(SeriesQuestion.ofMeasures(ids).in(Set.of(from.area())), from, knownBy),
        from,
        knownBy);
  }

  /**
   * These measures for an area, in their order, with every period of the areas they are compared
   * with; those without an actual figure of it are left out.
   */
  public List<SeriesAssessment> inFull(List<Measure> wanted, Standpoint from, KnownBy knownBy) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    Set<Long> ids = wanted.stream().map(Measure::id).collect(Collectors.toSet());
    var comparators = new Comparators(store, from, knownBy);
    return inputs(
            wanted,
            loaded(SeriesQuestion.ofMeasures(ids).in(Set.of(from.area())), from, knownBy),
            from,
            knownBy,
            comparators::everyPeriod)
        .stream()
        .map(SeriesJudge::judge)
        .toList();
  }

  /**
   * One measure for an area as its page shows it: of a group, by a kind of period, with the whole
   * series of whom it is compared with, so that every period can be compared. Figures printed or
   * typed singly are everybody's.
   *
   * @param breakdown id of the group
   * @param axis null for the kind of period with the latest value
   */
  public Optional<SeriesAssessment> inFull(
      Measure measure,
      Standpoint from,
      long breakdown,
      @Nullable PeriodAxis axis,
      KnownBy knownBy) {
    SeriesQuestion question = inFull(measure, from, breakdown, axis);
    Map<Long, List<Series>> byArea = new LinkedHashMap<>();
    read(question, from, knownBy)
        .forEach(s -> byArea.computeIfAbsent(s.key().area(), a -> new ArrayList<>()).add(s));
    boolean joined = from.isOwn() && breakdown == SeriesKey.EVERYBODY;
    SingleFigures single =
        joined
            ? SingleFigures.of(
                measures
                    .observations(List.of(measure), knownBy)
                    .getOrDefault(measure.id(), List.of()))
            : SingleFigures.NONE;
    List<FigureLine> own =
        new Joining(store, knownBy)
            .lines(measure, byArea.getOrDefault(from.area(), List.of()), single).stream()
                .filter(line -> axis == null || line.axis().equals(axis))
                .toList();
    byArea.remove(from.area());
    OneMeasure one = ones(knownBy).apply(measure);
    return one.judge(from, own, single, one.lines(byArea));
  }

  private static SeriesQuestion inFull(
      Measure measure, Standpoint from, long breakdown, @Nullable PeriodAxis axis) {
    Set<Long> areas = new LinkedHashSet<>(from.neighbours());
    areas.add(from.area());
    Optional.ofNullable(from.nation()).ifPresent(areas::add);
    SeriesQuestion question =
        SeriesQuestion.ofMeasures(Set.of(measure.id()))
            .in(areas)
            .forGroups(Set.of(breakdown))
            .ofKinds(JUDGED_BY);
    return axis == null ? question : question.by(axis);
  }

  /** Without an area there is no series but what formulas make of printed and typed figures. */
  private List<Series> read(SeriesQuestion question, Standpoint from, KnownBy knownBy) {
    return from.hasArea() ? store.read(question, knownBy) : store.workedOut(question, knownBy);
  }

  private Map<Long, List<Series>> loaded(
      SeriesQuestion question, Standpoint from, KnownBy knownBy) {
    return byMeasure(read(question.ofKinds(JUDGED_BY), from, knownBy));
  }

  /** Every measure for every area, one measure after the other. */
  public void everything(KnownBy knownBy, Consumer<SeriesAssessment> each) {
    List<Measure> all = new ArrayList<>(measures.all(knownBy));
    all.addAll(measures.published(knownBy));
    Function<Measure, OneMeasure> ones = ones(knownBy);
    Map<Long, Standpoint> known = new HashMap<>();
    for (Measure measure : all) {
      SeriesQuestion question = SeriesQuestion.ofMeasures(Set.of(measure.id())).ofKinds(JUDGED_BY);
      Map<Long, List<Series>> byArea = new LinkedHashMap<>();
      store
          .read(question, knownBy)
          .forEach(s -> byArea.computeIfAbsent(s.key().area(), a -> new ArrayList<>()).add(s));
      if (!known.keySet().containsAll(byArea.keySet())) {
        known.putAll(standpoints.ofAll(areas.byId(byArea.keySet(), knownBy), knownBy));
      }
      var one = ones.apply(measure);
      Map<Long, List<FigureLine>> lines = one.lines(byArea);
      for (Map.Entry<Long, List<FigureLine>> own : lines.entrySet()) {
        Standpoint from = known.get(own.getKey());
        if (from != null) {
          one.judge(from, own.getValue(), SingleFigures.NONE, lines).ifPresent(each);
        }
      }
    }
  }

  private Function<Measure, OneMeasure> ones(KnownBy knownBy) {
    Function<Measure, ToleranceRule> tolerances = assessments.rules(RuleSort.MARKS, knownBy);
    Function<Measure, StatusScheme> schemes = assessments.rules(RuleSort.STATUS, knownBy);
    return measure ->
        new OneMeasure(measure, tolerances.apply(measure).tolerance(), schemes.apply(measure));
  }

  private List<Measure> inUse(Collection<Long> loaded, KnownBy knownBy) {
    List<Measure> found = new ArrayList<>(measures.all(knownBy));
    Set<Long> others = new LinkedHashSet<>(loaded);
    found.forEach(m -> others.remove(m.id()));
    if (!others.isEmpty()) {
      measures.byId(others, knownBy).values().stream()
          .filter(m -> !m.withdrawn() && m.item() == null)
          .sorted(Comparator.comparing(Measure::name))
          .forEach(found::add);
    }
    return found;
  }

  /**
   * All that measures are judged by for an area, with every period of the areas they are compared
   * with: of those wanted that have an actual figure of it.
   */
  List<SeriesInputs> inputs(Predicate<Measure> wanted, Standpoint from, KnownBy knownBy) {
    Map<Long, List<Series>> loaded =
        loaded(SeriesQuestion.ofAreas(Set.of(from.area())), from, knownBy);
    List<Measure> found = inUse(loaded.keySet(), knownBy).stream().filter(wanted).toList();
    var comparators = new Comparators(store, from, knownBy);
    return inputs(found, loaded, from, knownBy, comparators::everyPeriod);
  }

  private List<SeriesAssessment> judge(
      List<Measure> wanted, Map<Long, List<Series>> loaded, Standpoint from, KnownBy knownBy) {
    var comparators = new Comparators(store, from, knownBy);
    return inputs(wanted, loaded, from, knownBy, comparators::of).stream()
        .map(SeriesJudge::judge)
        .toList();
  }

  private List<SeriesInputs> inputs(
      List<Measure> wanted,
      Map<Long, List<Series>> loaded,
      Standpoint from,
      KnownBy knownBy,
      Function<Map<Long, List<FigureLine>>, Map<Long, Map<Long, List<Series>>>> comparators) {
    Function<Measure, OneMeasure> ones = ones(knownBy);
    Map<Long, List<Observation>> single =
        from.isOwn() ? measures.observations(wanted, knownBy) : Map.of();
    var joining = new Joining(store, knownBy);
    Map<Long, SingleFigures> singles = new HashMap<>();
    Map<Long, List<FigureLine>> own = new LinkedHashMap<>();
    for (Measure measure : wanted) {
      SingleFigures figures = SingleFigures.of(single.getOrDefault(measure.id(), List.of()));
      singles.put(measure.id(), figures);
      own.put(
          measure.id(),
          joining.lines(measure, loaded.getOrDefault(measure.id(), List.of()), figures));
    }
    Map<Long, Map<Long, List<Series>>> others = comparators.apply(own);
    List<SeriesInputs> inputs = new ArrayList<>();
    for (Measure measure : wanted) {
      var one = ones.apply(measure);
      one.inputs(
              from,
              own.getOrDefault(measure.id(), List.of()),
              singles.getOrDefault(measure.id(), SingleFigures.NONE),
              one.lines(others.getOrDefault(measure.id(), Map.of())))
          .ifPresent(inputs::add);
    }
    return inputs;
  }

  private static Map<Long, List<Series>> byMeasure(List<Series> all) {
    Map<Long, List<Series>> by = new LinkedHashMap<>();
    all.forEach(s -> by.computeIfAbsent(s.key().measure(), m -> new ArrayList<>()).add(s));
    return by;
  }
}
