package org.goldenthread.app.plan;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.people.Visit;

/**
 * Where what was judged of an item and what its figures say are at odds. The rooms that hold
 * figures come after this one and answer it.
 */
public interface ItemDisagreements {

  /** Sentences about one item: "Complete, but its measure misses the target." */
  List<String> of(PlanItem item, Visit visit);

  /** The same for every item of a plan, by its id; an item without one has no entry. */
  Map<Long, List<String>> of(PlanSnapshot plan, Visit visit);
}
