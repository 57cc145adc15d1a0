package org.goldenthread.app.measure.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.Standpoint;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.measure.series.Formulas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the marks that a load would move. What the rules say is asked for twice, of the very code
 * that pages ask: as the figures stand, and with those of the load put in their place within a
 * transaction that is taken back. So that a file of the whole nation does not hold anybody up, only
 * the partnership's own area and the areas with most figures are looked at, with those they are
 * compared with.
 */
@Component
public class MovingMarks {
  /** So many measures of areas are judged, each twice: within a second or two. */
  private static final int MOST_JUDGED = 1_000;

  private static final int MOST_AREAS = 20;
  private static final int MOST_MOVES = 100;

  private final Measures measures;
  private final Areas areas;
  private final Standpoints standpoints;
  private final SeriesAssessments assessments;
  private final Formulas formulas;

  public MovingMarks(
      JdbcClient jdbc,
      Measures measures,
      Areas areas,
      Standpoints standpoints,
      SeriesAssessments assessments) {
    this.measures = measures;
    this.areas = areas;
    this.standpoints = standpoints;
    this.assessments = assessments;
    this.formulas = new Formulas(jdbc);
  }

  /** The figures of a load, which are put in the place of what stands. */
  interface Trial {
    /**
     * Of each area with figures that are judged, the measures; the area with most figures first.
     */
    Map<Long, List<Long>> touched();

    /** Lets the figures of these measures and areas stand until the transaction ends. */
    void put(Collection<Long> measures, Collection<Long> areas);
  }

  /** One area that is looked at. */
  private record Subject(Area area, Standpoint from, List<Measure> measures) {}

  /** The marks that move. Call in a transaction that is taken back. */
  MarkMoves of(Trial trial) {
    Map<Long, List<Long>> touched = trial.touched();
    Set<Long> order = new LinkedHashSet<>();
    Standpoint home = standpoints.home(KnownBy.NOW);
    if (home.hasArea()) {
      order.add(home.area());
    }
    order.addAll(touched.keySet());
    var found = new Found();
    List<Subject> subjects = subjects(order, touched, home, found);
    Map<Subject, Map<Long, SeriesAssessment>> before = new LinkedHashMap<>();
    Set<Long> put = new LinkedHashSet<>();
    Set<Long> of = new LinkedHashSet<>();
    for (Subject subject : subjects) {
      before.put(subject, judged(subject));
      put.addAll(comparedWith(subject.from()));
      subject.measures().forEach(measure -> of.add(measure.id()));
    }
    touched.values().forEach(of::addAll);
    trial.put(of, put);
    before.forEach((subject, was) -> found.compare(subject.area(), was, judged(subject)));
    found.left =
        (int) touched.keySet().stream().filter(area -> !found.judgedIds.contains(area)).count();
    return found.moves();
  }

  private List<Subject> subjects(
      Set<Long> order, Map<Long, List<Long>> touched, Standpoint home, Found found) {
    Map<Long, Area> known = areas.byId(order, KnownBy.NOW);
    Map<Long, List<Long>> needs = Formulas.needs(formulas.stated(KnownBy.NOW).values());
    List<Subject> subjects = new ArrayList<>();
    int room = MOST_JUDGED;
    for (Long id : order) {
      Area area = known.get(id);
      if (area == null || room == 0 || subjects.size() == MOST_AREAS) {
        continue;
      }
      Standpoint from = id == home.area() ? home : standpoints.of(area, KnownBy.NOW);
      Set<Long> ids = new LinkedHashSet<>();
      comparedWith(from).forEach(other -> ids.addAll(touched.getOrDefault(other, List.of())));
      List<Measure> all = inUse(withDependents(ids, needs));
      List<Measure> some = all.subList(0, Math.min(room, all.size()));
      if (!some.isEmpty()) {
        room -= some.size();
        found.measuresLeft = all.size() - some.size();
        subjects.add(new Subject(area, from, some));
      }
    }
    return subjects;
  }

  /** The area itself and those it is compared with. */
  private static List<Long> comparedWith(Standpoint from) {
    List<Long> all = new ArrayList<>(from.neighbours());
    all.add(from.area());
    Long nation = from.nation();
    if (nation != null) {
      all.add(nation);
    }
    return all;
  }

  /** With the measures that formulas make of these, step by step. */
  private static Set<Long> withDependents(Set<Long> ids, Map<Long, List<Long>> needs) {
    Set<Long> all = new LinkedHashSet<>(ids);
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<Long, List<Long>> made : needs.entrySet()) {
        more |= made.getValue().stream().anyMatch(all::contains) && all.add(made.getKey());
      }
    }
    return all;
  }

  private List<Measure> inUse(Set<Long> ids) {
    return measures.byId(ids, KnownBy.NOW).values().stream()
        .filter(measure -> !measure.withdrawn() && measure.item() == null)
        .sorted(Comparator.comparing(Measure::name))
        .toList();
  }

  private Map<Long, SeriesAssessment> judged(Subject subject) {
    Map<Long, SeriesAssessment> byMeasure = new HashMap<>();
    assessments
        .ofMeasures(subject.measures(), subject.from(), KnownBy.NOW)
        .forEach(one -> byMeasure.put(one.measure().id(), one));
    return byMeasure;
  }

  /** What was found so far. */
  private static final class Found {
    private final List<MarkMove> moves = new ArrayList<>();
    private final List<Area> judged = new ArrayList<>();
    private final Set<Long> judgedIds = new LinkedHashSet<>();
    private int count;
    private int first;
    private int left;
    private int measuresLeft;

    void compare(Area area, Map<Long, SeriesAssessment> before, Map<Long, SeriesAssessment> after) {
      judged.add(area);
      judgedIds.add(area.id());
      for (SeriesAssessment is : inOrder(after)) {
        SeriesAssessment was = before.get(is.measure().id());
        if (was == null) {
          first++;
        } else {
          MarkComparison.of(area, was, is).forEach(this::add);
        }
      }
      inOrder(before).stream()
          .filter(was -> !after.containsKey(was.measure().id()))
          .forEach(was -> MarkComparison.ofLast(area, was).forEach(this::add));
    }

    private static List<SeriesAssessment> inOrder(Map<Long, SeriesAssessment> all) {
      return all.values().stream()
          .sorted(Comparator.comparing(one -> one.measure().name()))
          .toList();
    }

    private void add(MarkMove move) {
      count++;
      if (moves.size() < MOST_MOVES) {
        moves.add(move);
      }
    }

    MarkMoves moves() {
      return new MarkMoves(moves, count, first, judged, left, measuresLeft);
    }
  }
}
