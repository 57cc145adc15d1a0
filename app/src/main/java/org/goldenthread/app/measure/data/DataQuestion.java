package org.goldenthread.app.measure.data;

import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for as data.
 *
 * @param measures ids; empty for every measure
 * @param areas ids; empty for every area
 * @param groups ids of groups; empty for every group
 * @param kinds at least one
 * @param cells which figures of each series
 * @param limits whether each figure's lower and upper limit are asked for
 * @param knownBy as known by which day
 */
public record DataQuestion(
    Set<Long> measures,
    Set<Long> areas,
    Set<Long> groups,
    Set<SeriesKind> kinds,
    Cells cells,
    boolean limits,
    KnownBy knownBy) {

  public DataQuestion {
    measures = Set.copyOf(measures);
    areas = Set.copyOf(areas);
    groups = Set.copyOf(groups);
    kinds = Set.copyOf(kinds);
    if (measures.isEmpty() && areas.isEmpty()) {
      throw new IllegalArgumentException("measures and areas must not both be empty");
    }
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("kinds must not be empty");
    }
  }

  /**
   * Which figures of a series: all, the latest, or those of a span.
   *
   * @param latest only the latest; then there is no span
   * @param axis the kind of period of a span; null without one
   * @param from number of the span's first period on the axis
   * @param until number of its last, not before the first
   */
  public record Cells(boolean latest, @Nullable PeriodAxis axis, int from, int until) {
    private static final int EVER = 1_000_000;

    public static final Cells ALL = new Cells(false, null, 0, 0);
    public static final Cells LATEST = new Cells(true, null, 0, 0);

    public Cells {
      if (from > until || (latest && axis != null)) {
        throw new IllegalArgumentException("no span: " + from + " to " + until + ", " + axis);
      }
    }

    /**
     * The figures of a span.
     *
     * @param from null from the earliest there is
     * @param until of the same kind as {@code from}; null until the latest there is
     */
    public static Cells between(@Nullable Period from, @Nullable Period until) {
      Period told = from == null ? until : from;
      if (told == null) {
        return ALL;
      }
      PeriodAxis axis = PeriodAxis.of(told);
      return new Cells(
          false,
          axis,
          from == null ? -EVER : axis.ordinal(from),
          until == null ? EVER : axis.ordinal(until));
    }

    boolean isOnePeriod() {
      return axis != null && from == until;
    }
  }
}
