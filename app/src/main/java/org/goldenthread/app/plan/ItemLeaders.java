package org.goldenthread.app.plan;

import java.util.List;
import java.util.Set;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.plan.internal.PlanOwnership;
import org.springframework.stereotype.Component;

/** Who leads an item, for rooms whose addresses name items in a way of their own. */
@Component
public class ItemLeaders {
  private final PlanOwnership ownership;

  public ItemLeaders(PlanOwnership ownership) {
    this.ownership = ownership;
  }

  /** The parties that lead the item; for a strategic lead also those that lead what is above it. */
  public Set<Long> of(Role role, long item) {
    return ownership.leadersOf(role, List.of(item)).get(0);
  }
}
