package org.goldenthread.scoring.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order things that need each other are worked out. A thing that nothing is said of needs
 * nothing.
 *
 * @param <T> what stands for a measure
 */
public final class FormulaOrder<T> {
  private final Map<T, ? extends Collection<T>> needs;
  private final Set<T> done = new LinkedHashSet<>();
  private final List<T> path = new ArrayList<>();
  private final List<T> cycle = new ArrayList<>();

  private FormulaOrder(Map<T, ? extends Collection<T>> needs) {
    this.needs = needs;
  }

  /**
   * All that is needed for these, and these, each after what it needs.
   *
   * @throws IllegalArgumentException when one needs itself: ask {@link #cycle} first
   */
  public static <T> List<T> of(Collection<T> wanted, Map<T, ? extends Collection<T>> needs) {
    var order = new FormulaOrder<T>(needs);
    wanted.forEach(order::visit);
    if (!order.cycle.isEmpty()) {
      throw new IllegalArgumentException("needs must have no cycle, was " + order.cycle);
    }
    return List.copyOf(order.done);
  }

  /**
   * From the first of these that needs itself over those between to itself again: NI 1, NI 2, NI 1;
   * empty when none does.
   */
  public static <T> List<T> cycle(Collection<T> wanted, Map<T, ? extends Collection<T>> needs) {
    var order = new FormulaOrder<T>(needs);
    wanted.forEach(order::visit);
    return List.copyOf(order.cycle);
  }

  private void visit(T one) {
    if (done.contains(one) || !cycle.isEmpty()) {
      return;
    }
    int seen = path.indexOf(one);
    if (seen >= 0) {
      cycle.addAll(path.subList(seen, path.size()));
      cycle.add(one);
      return;
    }
    path.add(one);
    Collection<T> needed = needs.get(one);
    if (needed != null) {
      needed.forEach(this::visit);
    }
    path.remove(path.size() - 1);
    done.add(one);
  }
}
