package org.goldenthread.app.measure.load;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.app.measure.Definition;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.intake.data.DataCheck;
import org.goldenthread.intake.data.DataWarning;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Warns of values that are hard to believe: outside the limits that somebody stated for the
 * measure, or far from all that the series has been before. Of each kind no more than anybody
 * reads.
 */
final class Plausibility {
  private static final int MOST = 100;

  /** Fewer values do not show how a series moves. */
  private static final int FEWEST = 8;

  private final String file;
  private final LoadListener listener;
  private final Map<Long, Definition.Plausible> stated = new HashMap<>();
  private long warned;

  Plausibility(JdbcClient jdbc, String file, LoadListener listener) {
    this.file = file;
    this.listener = listener;
    jdbc.sql(
            """
            select measure, lowest, highest from measure.measure_version
             where ended_by is null and (lowest is not null or highest is not null)
            """)
        .query(
            rs -> {
              var plausible =
                  new Definition.Plausible(rs.getBigDecimal("lowest"), rs.getBigDecimal("highest"));
              stated.put(rs.getLong("measure"), plausible);
            });
  }

  /** Holds a figure against the limits stated for its measure. */
  void check(long measure, Figure figure) {
    BigDecimal value = figure.value();
    Definition.Plausible limits = stated.isEmpty() ? null : stated.get(measure);
    if (value != null && limits != null && !limits.covers(value)) {
      warn(
          figure.line(),
          text(figure, value)
              + " is outside "
              + words(limits)
              + ", what this measure can be. Check the figure");
    }
  }

  /** How a series moved before a load. */
  record History(double lowest, double highest, double movingRange) {

    /** Whether a value lies far beyond all of it. */
    boolean isFarFrom(double value) {
      double nearest = Math.max(lowest, Math.min(highest, value));
      return DataCheck.isImplausible(value, nearest, movingRange);
    }
  }

  /** How a series moved; null of too few values to tell. */
  static @Nullable History history(@Nullable Series standing) {
    if (standing == null || standing.size() < FEWEST) {
      return null;
    }
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    double moved = 0;
    double before = Double.NaN;
    int values = 0;
    for (double value : standing.doubles()) {
      if (!Double.isNaN(value)) {
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
        moved += values == 0 ? 0 : Math.abs(value - before);
        before = value;
        values++;
      }
    }
    return values < FEWEST ? null : new History(lowest, highest, moved / (values - 1));
  }

  /** Holds a figure against how its series moved before. */
  void check(SeriesKey of, @Nullable History history, Figure figure) {
    BigDecimal value = figure.value();
    if (value != null
        && history != null
        && !stated.containsKey(of.measure())
        && history.isFarFrom(value.doubleValue())) {
      warn(figure.line(), text(figure, value) + " " + DataCheck.IMPLAUSIBLE.message());
    }
  }

  private static String text(Figure figure, BigDecimal value) {
    return figure.printed() == null ? value.toPlainString() : figure.printed();
  }

  private static String words(Definition.Plausible limits) {
    BigDecimal lowest = limits.lowest();
    BigDecimal highest = limits.highest();
    if (lowest == null) {
      return highest + " or less";
    }
    return highest == null ? lowest + " or more" : lowest + " to " + highest;
  }

  private void warn(long line, String text) {
    if (++warned <= MOST) {
      listener.warned(new DataWarning(DataCheck.IMPLAUSIBLE.id(), file, line, "value", text));
    }
  }

  /** Says how many warnings were left out. */
  void finish() {
    if (warned > MOST) {
      String more = "%,d more: %s".formatted(warned - MOST, DataCheck.IMPLAUSIBLE.what());
      listener.warned(new DataWarning(DataCheck.IMPLAUSIBLE.id(), file, 0, "", more));
      warned = 0;
    }
  }
}
