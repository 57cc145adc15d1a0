package org.goldenthread.app.measure.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.app.measure.series.SeriesRows;
import org.jspecify.annotations.Nullable;

/**
 * Undoes what a load did, figure by figure: what it added is gone again, what it changed is as it
 * was before. A figure that a later load made another stays as that load has it.
 */
final class TakingBack {
  private final Staging merged;
  private final Set<Long> workedOut;
  private final SeriesRows rows = new SeriesRows();
  private final List<Long> emptied = new ArrayList<>();
  private long restored;
  private long kept;

  /**
   * @param workedOut measures that are worked out by a formula
   */
  TakingBack(Staging merged, Set<Long> workedOut) {
    this.merged = merged;
    this.workedOut = workedOut;
  }

  /** Takes a series as the load made it, as it was before, and as it stands now. */
  void next(ResultSet rs) throws SQLException {
    Series made = optional(rs, 0);
    Series before = optional(rs, SeriesRows.COLUMNS);
    Series now = optional(rs, 2 * SeriesRows.COLUMNS);
    TreeMap<Integer, Figure> was = Merging.figures(before);
    TreeMap<Integer, Figure> stands = Merging.figures(now);
    TreeMap<Integer, Figure> brought = Merging.figures(made);
    long undone = restored;
    brought.values().forEach(f -> undo(f, was.get(f.period()), stands));
    was.keySet().removeAll(brought.keySet());
    boolean workedOut = isWorkedOut(before);
    was.values().forEach(f -> putBack(f, stands, workedOut));
    if (restored == undone) {
      return;
    }
    if (stands.isEmpty()) {
      emptied.add(Objects.requireNonNull(now).version());
    } else {
      Series any = Objects.requireNonNull(made == null ? before : made);
      merged.add(now == null ? 0 : now.version(), any.key(), new ArrayList<>(stands.values()));
    }
  }

  private boolean isWorkedOut(@Nullable Series before) {
    return before != null
        && before.key().kind() == SeriesKind.ACTUAL
        && workedOut.contains(before.key().measure());
  }

  /**
   * Puts a figure back that the load took out, unless a later load brought another or the measure
   * is worked out by a formula since.
   */
  private void putBack(Figure was, TreeMap<Integer, Figure> stands, boolean workedOut) {
    if (!workedOut && stands.putIfAbsent(was.period(), was) == null) {
      restored++;
    } else {
      kept++;
    }
  }

  private @Nullable Series optional(ResultSet rs, int columnsBefore) throws SQLException {
    rs.getLong(columnsBefore + 1);
    return rs.wasNull() ? null : rows.readAfter(columnsBefore, rs);
  }

  private void undo(Figure made, @Nullable Figure was, TreeMap<Integer, Figure> stands) {
    if (was != null && made.saysTheSameAs(was)) {
      return;
    }
    Figure now = stands.get(made.period());
    if (now == null || !now.saysTheSameAs(made)) {
      kept++;
      return;
    }
    restored++;
    if (was == null) {
      stands.remove(made.period());
    } else {
      stands.put(was.period(), was);
    }
  }

  /** Rows of series that have no figure left. */
  List<Long> emptied() {
    return emptied;
  }

  /** Figures that are as they were before the load, or gone where there were none. */
  long restored() {
    return restored;
  }

  /** Figures of the load that a later one had made others, and that stay so. */
  long kept() {
    return kept;
  }
}
