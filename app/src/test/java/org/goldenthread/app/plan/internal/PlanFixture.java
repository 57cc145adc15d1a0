package org.goldenthread.app.plan.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small plans for tests. */
final class PlanFixture {
  private PlanFixture() {}

  static PlanContent aPlan(ItemContent... items) {
    return new PlanContent(List.of(items));
  }

  static ItemContent item(long id) {
    return item(id, null, "Item " + id);
  }

  static ItemContent item(long id, @Nullable Long parent, String text) {
    return new ItemContent(
        id,
        parent,
        "Commitment",
        "H" + id,
        text,
        null,
        null,
        false,
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of());
  }

  /** An item for each number: which of nine it is, under which of those before, in which words. */
  static PlanContent ofNumbers(List<Integer> numbers) {
    var placed = new ArrayList<PlanContent.Placed>();
    var ids = new ArrayList<Long>();
    for (int number : numbers) {
      long id = number % 9 + 1;
      if (!ids.contains(id)) {
        int under = number / 9 % (ids.size() + 1);
        Long parent = under == 0 ? null : ids.get(under - 1);
        placed.add(PlanContent.Placed.at(number, item(id, parent, "Words " + number % 2)));
        ids.add(id);
      }
    }
    return PlanContent.of(placed);
  }
}
