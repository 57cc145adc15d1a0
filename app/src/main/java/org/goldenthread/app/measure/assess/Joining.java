package org.goldenthread.app.measure.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.app.measure.series.Vintage;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Joins loaded series with figures printed or typed singly. Where both have a figure of one period
 * and the two differ, the one known later holds; known on the same day, the single one.
 */
final class Joining {
  private final SeriesStore store;
  private final KnownBy knownBy;

  Joining(SeriesStore store, KnownBy knownBy) {
    this.store = store;
    this.knownBy = knownBy;
  }

  /** The lines of one measure for the partnership's own area. */
  List<FigureLine> lines(Measure measure, Collection<Series> loaded, SingleFigures single) {
    Unit unit = unit(measure);
    Map<SingleFigures.Line, Series> byLine = new LinkedHashMap<>();
    // The partnership's own comes after the reference data's and takes its place.
    loaded.forEach(s -> byLine.put(new SingleFigures.Line(s.key().kind(), s.key().axis()), s));
    Set<SingleFigures.Line> all = new LinkedHashSet<>(byLine.keySet());
    all.addAll(single.own().keySet());
    List<FigureLine> lines = new ArrayList<>();
    for (SingleFigures.Line line : all) {
      Series series = byLine.get(line);
      SortedMap<Integer, Observation> own =
          single.own().getOrDefault(line, Collections.emptySortedMap());
      lines.add(
          FigureLine.of(
              line.kind(), line.axis(), unit, series, series == null ? own : later(series, own)));
    }
    return lines;
  }

  static Unit unit(Measure measure) {
    String unit = measure.unit();
    return new Unit(unit == null ? "" : unit.strip());
  }

  /** The single figures that hold against the series. */
  private SortedMap<Integer, Observation> later(
      Series series, SortedMap<Integer, Observation> single) {
    SortedMap<Integer, Observation> holding = new TreeMap<>();
    List<Vintage> vintages = null;
    for (Map.Entry<Integer, Observation> one : single.entrySet()) {
      int cell = one.getKey() - series.first();
      if (cell < 0 || cell >= series.size() || !series.hasFigure(cell)) {
        holding.put(one.getKey(), one.getValue());
      } else if (!isSame(series, cell, one.getValue())) {
        vintages = vintages == null ? store.vintages(series.key(), knownBy) : vintages;
        LocalDate since = since(vintages, series, one.getKey());
        if (since == null || !one.getValue().knownOn().isBefore(since)) {
          holding.put(one.getKey(), one.getValue());
        }
      }
    }
    return holding;
  }

  private static boolean isSame(Series series, int cell, Observation single) {
    BigDecimal loaded = series.value(cell);
    return loaded != null
        && single.value() instanceof Figure figure
        && figure.value().compareTo(loaded) == 0;
  }

  /** From which day on the series says what it now says of a period. */
  private static @Nullable LocalDate since(List<Vintage> latestFirst, Series now, int ordinal) {
    BigDecimal value = now.value(ordinal - now.first());
    LocalDate since = null;
    for (Vintage vintage : latestFirst) {
      Series then = vintage.series();
      int cell = ordinal - then.first();
      boolean within = cell >= 0 && cell < then.size() && then.hasFigure(cell);
      if (then.isReference() != now.isReference()) {
        continue;
      }
      if (!within || !Objects.equals(then.value(cell), value)) {
        break;
      }
      since = vintage.knownOn();
    }
    return since;
  }
}
