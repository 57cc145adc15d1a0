package org.goldenthread.app.plan.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A draft brought up to a version of its plan that was approved after the draft was begun. What
 * only one side changed is carried over, field by field; what both changed needs a choice.
 *
 * @param result the plan with the draft's changes on top of the newer version; where a choice is
 *     missing the newer version stands
 * @param clashes what still needs a choice
 */
record Merge(PlanContent result, List<Clash> clashes) {
  Merge {
    clashes = List.copyOf(clashes);
  }

  /** Which side an item is taken from where both changed it. */
  enum Side {
    DRAFT,
    APPROVED
  }

  static Merge of(
      PlanContent base, PlanContent draft, PlanContent approved, Map<Long, Side> choices) {
    return new Merging(base, draft, approved, choices).merge();
  }

  private static final class Merging {
    private final Map<Long, ItemContent> base;
    private final Map<Long, ItemContent> draft;
    private final Map<Long, ItemContent> approved;
    private final PlanContent approvedPlan;
    private final PlanContent draftPlan;
    private final PlanDifference drafted;
    private final Map<Long, Side> choices;
    private final Map<Long, ItemContent> merged = new LinkedHashMap<>();
    private final List<Clash> clashes = new ArrayList<>();

    Merging(PlanContent base, PlanContent draft, PlanContent approved, Map<Long, Side> choices) {
      this.base = base.byId();
      this.draft = draft.byId();
      this.approved = approved.byId();
      this.approvedPlan = approved;
      this.draftPlan = draft;
      this.drafted = PlanDifference.between(base, draft);
      this.choices = choices;
    }

    Merge merge() {
      var ids = new LinkedHashSet<Long>();
      approvedPlan.items().forEach(i -> ids.add(i.item()));
      draftPlan.items().forEach(i -> ids.add(i.item()));
      for (long id : ids) {
        ItemContent item = item(id);
        if (item != null) {
          merged.put(id, item);
        }
      }
      reachable();
      return new Merge(ordered(), clashes);
    }

    private @Nullable ItemContent item(long id) {
      ItemContent was = base.get(id);
      ItemContent mine = draft.get(id);
      ItemContent theirs = approved.get(id);
      if (Objects.equals(mine, was) || Objects.equals(mine, theirs)) {
        return theirs;
      }
      if (Objects.equals(theirs, was)) {
        return mine;
      }
      if (was != null && mine != null && theirs != null && !clash(was, mine, theirs)) {
        return both(was, mine, theirs);
      }
      Side side = choices.get(id);
      if (side == null) {
        clashes.add(new Clash(id, theirs, mine));
      }
      return side == Side.DRAFT ? mine : theirs;
    }

    private static boolean clash(ItemContent was, ItemContent mine, ItemContent theirs) {
      List<ItemContent.Field> ours = PlanDifference.fields(was, mine);
      boolean words =
          PlanDifference.fields(was, theirs).stream()
              .anyMatch(f -> ours.contains(f) && !f.isSame(mine, theirs));
      boolean place =
          !Objects.equals(was.parent(), mine.parent())
              && !Objects.equals(was.parent(), theirs.parent())
              && !Objects.equals(mine.parent(), theirs.parent());
      return words || place;
    }

    private static ItemContent both(ItemContent was, ItemContent mine, ItemContent theirs) {
      ItemContent both = theirs;
      for (ItemContent.Field field : PlanDifference.fields(was, mine)) {
        both = both.with(field, mine);
      }
      return Objects.equals(was.parent(), mine.parent()) ? both : both.under(mine.parent());
    }

    /** Gives every item a way up: past a parent that is gone, and out of a circle. */
    private void reachable() {
      for (ItemContent item : List.copyOf(merged.values())) {
        merged.put(item.item(), item.under(standingParent(item)));
      }
      for (ItemContent item : List.copyOf(merged.values())) {
        for (long id : circle(item)) {
          ItemContent asApproved = approved.get(id);
          if (asApproved != null) {
            merged.computeIfPresent(id, (k, i) -> i.under(standingParent(asApproved)));
          }
        }
        if (!circle(item).isEmpty()) {
          merged.put(item.item(), item.under(null));
        }
      }
    }

    private @Nullable Long standingParent(ItemContent item) {
      Long parent = item.parent();
      var seen = new HashSet<Long>();
      while (parent != null && !merged.containsKey(parent) && seen.add(parent)) {
        ItemContent gone = base.getOrDefault(parent, draft.get(parent));
        parent = gone == null ? null : gone.parent();
      }
      boolean stands = parent != null && merged.containsKey(parent) && parent != item.item();
      return stands ? parent : null;
    }

    /** The items of the circle this one hangs in; empty when it has a way up. */
    private Set<Long> circle(ItemContent item) {
      var way = new LinkedHashSet<Long>();
      ItemContent at = item;
      while (at != null && way.add(at.item())) {
        at = at.parent() == null ? null : merged.get(at.parent());
      }
      return at == null ? Set.of() : way;
    }

    /** In the newer version's order, with what the draft added or moved behind what it follows. */
    private PlanContent ordered() {
      Map<Long, @Nullable Long> places = new HashMap<>();
      drafted.added().forEach(a -> places.put(a.item().item(), a.after()));
      drafted.moved().forEach(m -> places.put(m.after().item(), m.follows()));
      Map<@Nullable Long, List<Long>> order = new HashMap<>();
      for (ItemContent item : merged.values()) {
        if (!places.containsKey(item.item())) {
          order.computeIfAbsent(item.parent(), p -> new ArrayList<>()).add(item.item());
        }
      }
      for (ItemContent drafted : draftPlan.items()) {
        ItemContent item = merged.get(drafted.item());
        if (item == null || !places.containsKey(drafted.item())) {
          continue;
        }
        List<Long> siblings = order.computeIfAbsent(item.parent(), p -> new ArrayList<>());
        Long follows = places.get(item.item());
        int at = follows == null ? 0 : siblings.indexOf(follows) + 1;
        siblings.add(follows != null && at == 0 ? siblings.size() : at, item.item());
      }
      return placed(order);
    }

    private PlanContent placed(Map<@Nullable Long, List<Long>> order) {
      var placed = new ArrayList<PlanContent.Placed>();
      order.forEach(
          (parent, siblings) -> {
            for (long id : siblings) {
              ItemContent item = Objects.requireNonNull(merged.get(id));
              placed.add(PlanContent.Placed.at(siblings.indexOf(id), item));
            }
          });
      return PlanContent.of(placed);
    }
  }
}
