package org.goldenthread.app.measure.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Period;

/**
 * The printed and typed figures of one measure, laid out as lines.
 *
 * @param own those of the partnership's own area with a period; of two for one thing the later
 *     known
 * @param averages of the neighbours, in the order in which they became known
 * @param national likewise
 */
record SingleFigures(
    Map<Line, SortedMap<Integer, Observation>> own,
    List<Observed> averages,
    List<Observed> national) {

  /** No figures at all. */
  static final SingleFigures NONE = new SingleFigures(Map.of(), List.of(), List.of());

  /** What a line is of. */
  record Line(SeriesKind kind, PeriodAxis axis) {}

  /**
   * Lays figures out.
   *
   * @param inOrder in the order in which they became known
   */
  static SingleFigures of(List<Observation> inOrder) {
    var figures = new SingleFigures(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    for (Observation one : inOrder) {
      switch (one.area()) {
        case "neighbours" -> figures.averages.add(observed(one));
        case "national" -> figures.national.add(observed(one));
        default -> figures.addOwn(one);
      }
    }
    return figures;
  }

  private static Observed observed(Observation one) {
    return new Observed(one.value(), one.period());
  }

  private void addOwn(Observation one) {
    Period period = one.period();
    if (period != null) {
      PeriodAxis axis = PeriodAxis.of(period);
      SeriesKind kind = SeriesKind.ofWord(one.kind()).orElseThrow();
      own.computeIfAbsent(new Line(kind, axis), l -> new TreeMap<>())
          .put(axis.ordinal(period), one);
    }
  }
}
