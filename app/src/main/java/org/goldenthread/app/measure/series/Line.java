package org.goldenthread.app.measure.series;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.formula.FormulaInput;
import org.jspecify.annotations.Nullable;

/** The figures of one measure in one place, by the number of their period, as inputs. */
final class Line {
  private final Map<Integer, FormulaInput> byPeriod = new HashMap<>();
  private int first = Integer.MAX_VALUE;
  private int last = Integer.MIN_VALUE;

  /** Takes over a series; what is there already stays where the series has no figure. */
  void put(Series series) {
    for (int cell = 0; cell < series.size(); cell++) {
      Quality quality = series.quality(cell);
      if (quality != null) {
        put(series.first() + cell, new FormulaInput(series.value(cell), quality));
      }
    }
  }

  void put(int period, FormulaInput figure) {
    byPeriod.put(period, figure);
    first = Math.min(first, period);
    last = Math.max(last, period);
  }

  boolean has(int period) {
    return byPeriod.containsKey(period);
  }

  FormulaInput at(int period) {
    return byPeriod.getOrDefault(period, FormulaInput.NO_FIGURE);
  }

  /** Whether it has this very value in a period. */
  boolean hasValue(int period, @Nullable BigDecimal value) {
    BigDecimal own = at(period).value();
    return own != null && value != null && own.compareTo(value) == 0;
  }

  boolean isEmpty() {
    return byPeriod.isEmpty();
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }
}
