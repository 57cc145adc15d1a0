package org.goldenthread.app.plan;

import java.util.Collection;
import java.util.Map;
import org.goldenthread.app.audit.KnownBy;

/**
 * The figures of items one by one, as they stood on a day: what was revised since shows when two
 * days are held against each other. The rooms that hold figures come after this one and answer it.
 */
public interface ItemFigures {

  /**
   * Every figure of these items as it may be shown, by the item's id; those held back because they
   * are small are left out.
   */
  Map<Long, Map<Name, String>> of(Collection<Long> items, KnownBy knownBy);

  /**
   * What a figure is of.
   *
   * @param measure reference and title
   * @param kind actual, target, plan, trajectory or baseline
   * @param period as printed; empty when none is
   */
  record Name(String measure, String kind, String period) {}
}
