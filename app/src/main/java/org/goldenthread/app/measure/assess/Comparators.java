package org.goldenthread.app.measure.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesQuestion;
import org.goldenthread.app.measure.series.SeriesStore;

/**
 * Reads the figures of the areas that measures are compared with: the latest of each alone, and the
 * whole series only of a measure of which the latest do not tell.
 */
final class Comparators {
  private final SeriesStore store;
  private final Set<Long> areas;
  private final KnownBy knownBy;

  Comparators(SeriesStore store, Standpoint from, KnownBy knownBy) {
    this.store = store;
    this.knownBy = knownBy;
    this.areas = new LinkedHashSet<>(from.neighbours());
    if (from.nation() != null) {
      areas.add(from.nation());
    }
  }

  /** Every period, by measure and area. */
  Map<Long, Map<Long, List<Series>>> everyPeriod(Map<Long, List<FigureLine>> own) {
    Map<Long, Map<Long, List<Series>>> found = new HashMap<>();
    Set<Long> judged = judged(own).keySet();
    if (!areas.isEmpty() && !judged.isEmpty()) {
      store.read(question(judged), knownBy).forEach(s -> add(found, s));
    }
    return found;
  }

  private static Map<Long, FigureLine> judged(Map<Long, List<FigureLine>> own) {
    Map<Long, FigureLine> judged = new LinkedHashMap<>();
    own.forEach(
        (measure, lines) -> OneMeasure.judged(lines).ifPresent(line -> judged.put(measure, line)));
    return judged;
  }

  /** What the judged figures need, by measure and area. */
  Map<Long, Map<Long, List<Series>>> of(Map<Long, List<FigureLine>> own) {
    Map<Long, FigureLine> judged = judged(own);
    if (areas.isEmpty() || judged.isEmpty()) {
      return Map.of();
    }
    Map<Long, Map<Long, List<Series>>> found = new HashMap<>();
    List<Series> latest = store.latest(question(judged.keySet()), knownBy);
    Set<Long> open = new HashSet<>();
    for (Series one : latest) {
      Optional.ofNullable(judged.get(one.key().measure()))
          .filter(line -> !tells(one, line))
          .ifPresent(line -> open.add(one.key().measure()));
    }
    latest.stream().filter(s -> !open.contains(s.key().measure())).forEach(s -> add(found, s));
    if (!open.isEmpty()) {
      store.read(question(open), knownBy).forEach(s -> add(found, s));
    }
    return found;
  }

  private SeriesQuestion question(Collection<Long> measures) {
    return SeriesQuestion.ofMeasures(measures).in(areas);
  }

  /** Whether the latest figure is all that is needed: a value no later than the judged one. */
  private static boolean tells(Series latest, FigureLine judged) {
    int now = judged.latestValue(judged.last()).orElse(judged.last());
    boolean other = !latest.key().axis().equals(judged.axis());
    return other || (latest.first() <= now && latest.value(0) != null);
  }

  private static void add(Map<Long, Map<Long, List<Series>>> found, Series one) {
    found
        .computeIfAbsent(one.key().measure(), m -> new LinkedHashMap<>())
        .computeIfAbsent(one.key().area(), a -> new ArrayList<>())
        .add(one);
  }
}
