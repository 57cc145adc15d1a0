package org.goldenthread.app.cycle.exceptions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.jspecify.annotations.Nullable;

/** Finds in the items of a plan what the rules of exceptions look at. */
final class FactsOfItems {
  private static final String RED = "Red";
  private static final String COMPLETE = "Complete";

  private final Map<Long, MissedRounds.Missed> missed;

  FactsOfItems(Map<Long, MissedRounds.Missed> missed) {
    this.missed = missed;
  }

  /** The items that are checked: what the plan reports on, and what has a due date of its own. */
  static List<PlanItem> checked(PlanSnapshot plan) {
    Set<Long> reported =
        plan.reported().stream().map(PlanItem::id).collect(Collectors.toCollection(HashSet::new));
    return plan.items().stream()
        .filter(i -> !i.reportedElsewhere())
        .filter(i -> reported.contains(i.id()) || DueDay.of(i.due()).isPresent())
        .toList();
  }

  ItemFacts of(PlanItem item) {
    int reds = 0;
    LocalDate since = null;
    for (List<PlanItem.Status> judged : item.judgements()) {
      if (!isRed(judged)) {
        break;
      }
      reds++;
      since = judged.get(0).said().on();
    }
    MissedRounds.@Nullable Missed none = missed.get(item.id());
    return new ItemFacts(
        reds,
        since,
        isComplete(item),
        DueDay.of(item.due()).orElse(null),
        none == null ? 0 : none.rounds(),
        none == null ? null : none.since());
  }

  /** Whether a part was red when it was judged before and none is now. */
  static boolean isNoLongerRed(PlanItem item) {
    return isRed(item.previous()) && !item.statuses().isEmpty() && !isRed(item.statuses());
  }

  private static boolean isRed(List<PlanItem.Status> judged) {
    return judged.stream().anyMatch(s -> s.status().equals(RED));
  }

  private static boolean isComplete(PlanItem item) {
    return !item.statuses().isEmpty()
        && item.statuses().stream().allMatch(s -> s.status().equals(COMPLETE));
  }
}
