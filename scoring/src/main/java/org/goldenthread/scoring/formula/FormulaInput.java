package org.goldenthread.scoring.formula;

import java.math.BigDecimal;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * What a formula is given for one reference.
 *
 * @param value exact; null when there is none, which is never read as 0
 * @param quality how certain it is, or why there is no value
 */
public record FormulaInput(@Nullable BigDecimal value, Quality quality) {

  /** There is no figure at all. */
  public static final FormulaInput NO_FIGURE = new FormulaInput(null, Quality.NOT_STATED);

  public FormulaInput {
    if (value == null ? quality.needsValue() : !quality.mayHaveValue()) {
      throw new IllegalArgumentException("value does not fit " + quality + ", was " + value);
    }
  }
}
