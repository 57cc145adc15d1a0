package org.goldenthread.app.measure.web.sections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeArea;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSet;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.Standpoint;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.measure.series.Breakdowns;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesQuestion;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.app.people.Visit;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the page of a measure shows of series. Call inside a transaction. */
@Component
class FactsReader {
  private final SeriesStore store;
  private final Breakdowns breakdowns;
  private final Areas areas;
  private final HomeAreas homes;
  private final NeighbourSets neighbours;
  private final Standpoints standpoints;
  private final SeriesAssessments assessments;
  private final Choices choices;

  FactsReader(
      SeriesStore store,
      Breakdowns breakdowns,
      Areas areas,
      HomeAreas homes,
      NeighbourSets neighbours,
      Standpoints standpoints,
      SeriesAssessments assessments,
      Choices choices) {
    this.store = store;
    this.breakdowns = breakdowns;
    this.areas = areas;
    this.homes = homes;
    this.neighbours = neighbours;
    this.standpoints = standpoints;
    this.assessments = assessments;
    this.choices = choices;
  }

  /** Empty when the measure has no figures at all. */
  Optional<Facts> read(Visit visit, Measure measure) {
    KnownBy by = visit.knownBy();
    long group = choices.group(visit, breakdowns);
    SeriesQuestion question =
        SeriesQuestion.ofMeasures(List.of(measure.id())).forGroups(List.of(group));
    List<Series> latest = own(store.latest(question, by));
    Optional<HomeArea> home = homes.find(by);
    Map<Long, Area> known = known(latest, home, by);
    Area area = choices.area(visit, known, home.map(HomeArea::area).orElse(null), areas);
    List<PeriodAxis> axes = axes(latest, area);
    PeriodAxis wanted = choices.axis(visit, axes);
    Standpoint from = from(area, home.isPresent(), by);
    Optional<SeriesAssessment> assessed = assessments.inFull(measure, from, group, wanted, by);
    if (latest.isEmpty() && assessed.isEmpty()) {
      return Optional.empty();
    }
    if (area != null) {
      known.put(area.id(), area);
    }
    PeriodAxis axis =
        assessed.map(a -> a.actual().axis()).orElseGet(() -> wanted == null ? axes.get(0) : wanted);
    List<Series> comparable = ofAxis(latest, axis);
    Period period = choices.period(visit, assessed.orElse(null), comparable);
    List<Series> groups = area == null ? List.of() : groups(measure, area, period, by);
    return Optional.of(
        new Facts(
            visit,
            measure,
            known,
            area,
            from.nation() == null ? null : known.get(from.nation()),
            group == SeriesKey.EVERYBODY ? "" : visit.parameter(Choices.GROUP),
            axes,
            axis,
            assessed.orElse(null),
            period,
            atPeriod(question, comparable, period, by),
            groups,
            breakdowns.labels(groups.stream().map(s -> s.key().breakdown()).distinct().toList()),
            area == null ? List.of() : areas.within(area.id(), by).stream().map(Area::id).toList(),
            area == null ? null : neighbours(area, home, by)));
  }

  /** Of a partnership that has not said which area it is, the only one with figures is its own. */
  private Standpoint from(@Nullable Area area, boolean isHomeSaid, KnownBy by) {
    if (area == null) {
      return Standpoint.PRINTED_ONLY;
    }
    Standpoint from = standpoints.of(area, by);
    return new Standpoint(
        from.area(), from.isOwn() || !isHomeSaid, from.neighbours(), from.nation());
  }

  /** One series for each key: the partnership's own where the reference data has one too. */
  private static List<Series> own(List<Series> read) {
    Map<SeriesKey, Series> byKey = new LinkedHashMap<>();
    for (Series series : read) {
      byKey.merge(series.key(), series, (one, other) -> one.isReference() ? other : one);
    }
    return new ArrayList<>(byKey.values());
  }

  private Map<Long, Area> known(List<Series> latest, Optional<HomeArea> home, KnownBy by) {
    List<Long> ids = new ArrayList<>(latest.stream().map(s -> s.key().area()).distinct().toList());
    home.ifPresent(h -> ids.add(h.area()));
    return areas.byId(ids, by);
  }

  /** Of the chosen area, else of any; the one with the latest figures first, then the shortest. */
  private static List<PeriodAxis> axes(List<Series> latest, @Nullable Area area) {
    List<Series> ours =
        latest.stream().filter(s -> area != null && s.key().area() == area.id()).toList();
    return (ours.isEmpty() ? latest : ours)
        .stream()
            .sorted(
                Comparator.comparing((Series s) -> s.period(0).end())
                    .thenComparing(s -> s.period(0).start())
                    .reversed())
            .map(s -> s.key().axis())
            .distinct()
            .toList();
  }

  private static List<Series> ofAxis(Collection<Series> series, PeriodAxis axis) {
    return series.stream().filter(s -> s.key().axis().equals(axis)).toList();
  }

  private Map<Long, Series> atPeriod(
      SeriesQuestion question, List<Series> latest, Period period, KnownBy by) {
    // Only where another area is ahead of ours is its latest figure not the one to compare with.
    boolean ahead = latest.stream().anyMatch(s -> s.period(0).compareTo(period) > 0);
    List<Series> wanted = ahead ? own(store.read(question.between(period, period), by)) : latest;
    Map<Long, Series> byArea = new LinkedHashMap<>();
    wanted.stream().filter(s -> s.cell(period) >= 0).forEach(s -> byArea.put(s.key().area(), s));
    return byArea;
  }

  private List<Series> groups(Measure measure, Area area, Period period, KnownBy by) {
    SeriesQuestion question =
        SeriesQuestion.ofMeasures(List.of(measure.id()))
            .in(List.of(area.id()))
            .forAllGroups()
            .between(period, period);
    return own(store.read(question, by)).stream()
        .filter(s -> s.key().breakdown() != SeriesKey.EVERYBODY)
        .toList();
  }

  /** The same edition that the average of similar areas is made from. */
  private @Nullable NeighbourSet neighbours(Area area, Optional<HomeArea> home, KnownBy by) {
    return neighbours
        .on(area.id(), home.map(HomeArea::neighbourModel).orElse(null), by.date(), by)
        .orElse(null);
  }
}
