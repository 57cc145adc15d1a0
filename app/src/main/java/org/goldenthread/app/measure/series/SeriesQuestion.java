package org.goldenthread.app.measure.series;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for. An empty set asks for all.
 *
 * @param measures ids, at least one, or at least one area
 * @param areas ids
 * @param breakdowns ids of groups; {@link SeriesKey#EVERYBODY} for all together
 * @param axis the kind of period, null for every kind
 * @param from number of the first period on the axis, null for the earliest there is
 * @param until number of the last period on the axis, null for the latest there is
 */
public record SeriesQuestion(
    Set<Long> measures,
    Set<Long> areas,
    Set<Long> breakdowns,
    Set<SeriesKind> kinds,
    @Nullable PeriodAxis axis,
    @Nullable Integer from,
    @Nullable Integer until) {

  public SeriesQuestion {
    measures = Set.copyOf(measures);
    areas = Set.copyOf(areas);
    breakdowns = Set.copyOf(breakdowns);
    kinds = Set.copyOf(kinds);
    if (measures.isEmpty() && areas.isEmpty()) {
      throw new IllegalArgumentException("measures and areas must not both be empty");
    }
    if (axis == null && (from != null || until != null)) {
      throw new IllegalArgumentException(
          "from and until need an axis, were " + from + ", " + until);
    }
  }

  /** Actual figures of everybody, for these measures, in every area. */
  public static SeriesQuestion ofMeasures(Collection<Long> measures) {
    return new SeriesQuestion(
        Set.copyOf(measures),
        Set.of(),
        Set.of(SeriesKey.EVERYBODY),
        Set.of(SeriesKind.ACTUAL),
        null,
        null,
        null);
  }

  /** Actual figures of everybody, for every measure there is of these areas. */
  public static SeriesQuestion ofAreas(Collection<Long> areas) {
    return new SeriesQuestion(
        Set.of(),
        Set.copyOf(areas),
        Set.of(SeriesKey.EVERYBODY),
        Set.of(SeriesKind.ACTUAL),
        null,
        null,
        null);
  }

  /** In these areas. */
  public SeriesQuestion in(Collection<Long> wanted) {
    return new SeriesQuestion(measures, Set.copyOf(wanted), breakdowns, kinds, axis, from, until);
  }

  /** For these groups. */
  public SeriesQuestion forGroups(Collection<Long> wanted) {
    return new SeriesQuestion(measures, areas, Set.copyOf(wanted), kinds, axis, from, until);
  }

  /** For every group there is. */
  public SeriesQuestion forAllGroups() {
    return forGroups(List.of());
  }

  /** Of these kinds. */
  public SeriesQuestion ofKinds(SeriesKind... wanted) {
    return new SeriesQuestion(measures, areas, breakdowns, Set.of(wanted), axis, from, until);
  }

  /** By this kind of period alone. */
  public SeriesQuestion by(PeriodAxis wanted) {
    return new SeriesQuestion(measures, areas, breakdowns, kinds, wanted, null, null);
  }

  /**
   * From the one period to the other, both included.
   *
   * @throws IllegalArgumentException when they lie on two axes, or in the wrong order
   */
  public SeriesQuestion between(Period first, Period last) {
    PeriodAxis span = PeriodAxis.of(first);
    int begin = span.ordinal(first);
    int end = span.ordinal(last);
    if (end < begin) {
      throw new IllegalArgumentException("last must not lie before first but is " + last.code());
    }
    return new SeriesQuestion(measures, areas, breakdowns, kinds, span, begin, end);
  }
}
