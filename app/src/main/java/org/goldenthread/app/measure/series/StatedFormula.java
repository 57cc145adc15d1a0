package org.goldenthread.app.measure.series;

import java.util.List;
import org.goldenthread.scoring.formula.Formula;

/**
 * How a measure is worked out, as stated by a day.
 *
 * @param id of its row; a form carries it, so that two people notice each other
 * @param partnership whose row it is
 * @param measure id of the measure that is worked out
 * @param formula names the measures it needs by their ids
 * @param decimals to which the result is rounded
 */
public record StatedFormula(long id, int partnership, long measure, Formula formula, int decimals) {

  /** Ids of the measures it needs, in the order in which they stand. */
  public List<Long> needs() {
    return formula.references().stream().map(Long::valueOf).toList();
  }
}
