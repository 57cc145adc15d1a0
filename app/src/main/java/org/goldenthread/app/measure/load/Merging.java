package org.goldenthread.app.measure.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesRows;
import org.goldenthread.intake.data.DataRow;
import org.jspecify.annotations.Nullable;

/**
 * Lays the parts of series that came from a file over the series as they stand. One series is in
 * memory at a time.
 */
final class Merging {
  private final Staging merged;
  private final Refusals refusals;
  private final LoadListener listener;
  private final Plausibility plausibility;
  private final SeriesRows rows = new SeriesRows();

  private @Nullable SeriesKey key;
  private @Nullable Series standing;
  private final TreeMap<Integer, Figure> incoming = new TreeMap<>();

  private final List<Long> emptied = new ArrayList<>();
  private long added;
  private long changed;
  private long remarked;
  private long unchanged;
  private int fingerprint;

  Merging(Staging merged, Refusals refusals, LoadListener listener, Plausibility plausibility) {
    this.merged = merged;
    this.refusals = refusals;
    this.listener = listener;
    this.plausibility = plausibility;
  }

  /**
   * Takes a part with its lines and what stands; the parts of a series come one after the other.
   */
  void next(ResultSet rs) throws SQLException {
    Series part = rows.readAfter(0, rs);
    if (!part.key().equals(key)) {
      finish();
      key = part.key();
      rs.getLong(SeriesRows.COLUMNS + 2);
      standing = rs.wasNull() ? null : rows.readAfter(SeriesRows.COLUMNS + 1, rs);
    }
    take(part, (Long[]) rs.getArray(SeriesRows.COLUMNS + 1).getArray());
  }

  private void take(Series part, Long[] lines) {
    int line = 0;
    for (int cell = 0; cell < part.size(); cell++) {
      if (part.hasFigure(cell)) {
        Figure figure = Figure.of(part, cell).at(lines[line++]);
        Figure before = incoming.putIfAbsent(figure.period(), figure);
        if (before != null) {
          Repeats.refuse(refusals, before, figure);
        }
      }
    }
  }

  /** Writes the last series. */
  void finish() {
    if (key == null) {
      return;
    }
    TreeMap<Integer, Figure> all = figures(standing);
    long before = added + changed + remarked;
    SeriesKey of = key;
    Plausibility.History history = Plausibility.history(standing);
    incoming.forEach((period, figure) -> lay(of, all, figure, history));
    if (all.isEmpty() && standing != null) {
      emptied.add(standing.version());
    } else if (added + changed + remarked > before) {
      merged.add(standing == null ? 0 : standing.version(), key, new ArrayList<>(all.values()));
    }
    incoming.clear();
    key = null;
    standing = null;
  }

  /** The figures of a series by period; none of no series. */
  static TreeMap<Integer, Figure> figures(@Nullable Series series) {
    var figures = new TreeMap<Integer, Figure>();
    for (int cell = 0; series != null && cell < series.size(); cell++) {
      if (series.hasFigure(cell)) {
        Figure figure = Figure.of(series, cell);
        figures.put(figure.period(), figure);
      }
    }
    return figures;
  }

  private void lay(
      SeriesKey of,
      Map<Integer, Figure> all,
      Figure figure,
      Plausibility.@Nullable History history) {
    Figure before = all.get(figure.period());
    if (figure.takesOut()) {
      takeOut(of, all, figure, before);
      return;
    }
    if (before == null) {
      added++;
      plausibility.check(of, history, figure);
      all.put(figure.period(), figure);
      return;
    }
    Figure after = figure.over(before);
    if (after.saysTheSameAs(before)) {
      unchanged++;
    } else if (after.isTheSameFigureAs(before)) {
      remarked++;
      fingerprint = 31 * fingerprint + Objects.hash(after.period(), after.published());
      all.put(figure.period(), after);
    } else {
      changed++;
      plausibility.check(of, history, figure);
      all.put(figure.period(), after);
      heard(of, before, after);
    }
  }

  private void takeOut(
      SeriesKey of, Map<Integer, Figure> all, Figure figure, @Nullable Figure before) {
    if (before == null) {
      refusals.add(
          figure.line(),
          "value",
          DataRow.TAKE_OUT,
          "names a figure that is not there",
          "Leave the row out");
      return;
    }
    changed++;
    all.remove(figure.period());
    heard(of, before, null);
  }

  private void heard(SeriesKey of, Figure before, @Nullable Figure after) {
    var change =
        new ChangedFigure(
            of, before.period(), before.shown(), after == null ? null : after.shown());
    fingerprint = 31 * fingerprint + change.hashCode();
    listener.changed(change);
  }

  /** Rows of series that have no figure left. */
  List<Long> emptied() {
    return emptied;
  }

  /** Of every change, one after the other; 0 when there is none. */
  int fingerprint() {
    return fingerprint;
  }

  /** Figures that stood nowhere before. */
  long added() {
    return added;
  }

  /** Figures that stood otherwise before. */
  long changed() {
    return changed;
  }

  /** Figures beside which only the marks of their publisher stood otherwise. */
  long remarked() {
    return remarked;
  }

  /** Figures that stood just so. */
  long unchanged() {
    return unchanged;
  }
}
