package org.goldenthread.app.plan.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of a plan to another, item by item, each list in the plan's order.
 * Nothing that stayed is named: of neighbours that changed places only the fewest that must have
 * moved.
 */
public record PlanDifference(
    List<Added> added, List<ItemContent> withdrawn, List<Changed> changed, List<Moved> moved) {
  public PlanDifference {
    added = List.copyOf(added);
    withdrawn = List.copyOf(withdrawn);
    changed = List.copyOf(changed);
    moved = List.copyOf(moved);
  }

  /**
   * A new item.
   *
   * @param after id of the neighbour it follows under its parent; null when it is the first
   */
  public record Added(ItemContent item, @Nullable Long after) {}

  /** An item that says something else now. */
  public record Changed(ItemContent before, ItemContent after, List<ItemContent.Field> fields) {
    public Changed {
      fields = List.copyOf(fields);
    }
  }

  /**
   * An item that stands elsewhere now.
   *
   * @param follows id of the neighbour it follows now; null when it is the first
   */
  public record Moved(ItemContent before, ItemContent after, @Nullable Long follows) {}

  /** How many items are named; one that changed and moved counts once. */
  public int size() {
    return (int)
        Stream.of(
                added.stream().map(a -> a.item().item()),
                withdrawn.stream().map(ItemContent::item),
                changed.stream().map(c -> c.after().item()),
                moved.stream().map(m -> m.after().item()))
            .flatMap(s -> s)
            .distinct()
            .count();
  }

  public boolean isEmpty() {
    return size() == 0;
  }

  public static PlanDifference between(PlanContent from, PlanContent to) {
    Map<Long, ItemContent> before = from.byId();
    Map<Long, ItemContent> after = to.byId();
    Map<Long, @Nullable Long> follows = follows(to);
    Set<Long> stayed = stayed(from, to);
    var added = new ArrayList<Added>();
    var changed = new ArrayList<Changed>();
    var moved = new ArrayList<Moved>();
    for (ItemContent now : to.items()) {
      ItemContent was = before.get(now.item());
      if (was == null) {
        added.add(new Added(now, follows.get(now.item())));
        continue;
      }
      List<ItemContent.Field> fields = fields(was, now);
      if (!fields.isEmpty()) {
        changed.add(new Changed(was, now, fields));
      }
      if (!stayed.contains(now.item())) {
        moved.add(new Moved(was, now, follows.get(now.item())));
      }
    }
    return new PlanDifference(
        added,
        from.items().stream().filter(i -> !after.containsKey(i.item())).toList(),
        changed,
        moved);
  }

  /** The fields in which two versions of an item differ. */
  public static List<ItemContent.Field> fields(ItemContent was, ItemContent now) {
    return Stream.of(ItemContent.Field.values()).filter(f -> !f.isSame(was, now)).toList();
  }

  /**
   * The version this difference makes of the one it starts from.
   *
   * @throws IllegalArgumentException when applied to a version that lacks an item it names
   */
  public PlanContent applyTo(PlanContent from) {
    Map<Long, ItemContent> byId = new HashMap<>(from.byId());
    withdrawn.forEach(w -> byId.remove(w.item()));
    changed.forEach(c -> byId.computeIfPresent(c.after().item(), (id, i) -> changed(i, c)));
    Map<@Nullable Long, List<Long>> order = from.order();
    withdrawn.forEach(w -> remove(order, w.parent(), w.item()));
    moved.forEach(m -> remove(order, m.before().parent(), m.before().item()));
    Map<Long, @Nullable Long> places = new LinkedHashMap<>();
    Map<Long, ItemContent> standing = new HashMap<>();
    added.forEach(a -> stand(places, standing, byId, a.item(), a.after()));
    moved.forEach(m -> stand(places, standing, byId, m.after(), m.follows()));
    insert(order, places, standing);
    return ordered(order, byId);
  }

  private static ItemContent changed(ItemContent item, Changed change) {
    ItemContent result = item;
    for (ItemContent.Field field : change.fields()) {
      result = result.with(field, change.after());
    }
    return result;
  }

  private static void stand(
      Map<Long, @Nullable Long> places,
      Map<Long, ItemContent> standing,
      Map<Long, ItemContent> byId,
      ItemContent item,
      @Nullable Long follows) {
    places.put(item.item(), follows);
    standing.put(item.item(), item);
    byId.merge(item.item(), item, (now, then) -> now.under(then.parent()));
  }

  private static void remove(
      Map<@Nullable Long, List<Long>> order, @Nullable Long parent, long item) {
    List<Long> siblings = order.get(parent);
    if (siblings == null || !siblings.remove((Object) item)) {
      throw new IllegalArgumentException("item " + item + " is not where the difference begins");
    }
  }

  /** Each behind the one it follows, which may itself be one that is to be put in its place. */
  private static void insert(
      Map<@Nullable Long, List<Long>> order,
      Map<Long, @Nullable Long> places,
      Map<Long, ItemContent> standing) {
    var waiting = new ArrayList<>(places.keySet());
    while (!waiting.isEmpty()) {
      int before = waiting.size();
      waiting.removeIf(
          item -> {
            List<Long> siblings =
                order.computeIfAbsent(
                    Objects.requireNonNull(standing.get(item)).parent(), p -> new ArrayList<>());
            Long follows = places.get(item);
            int at = follows == null ? 0 : siblings.indexOf(follows) + 1;
            if (follows != null && at == 0) {
              return false;
            }
            siblings.add(at, item);
            return true;
          });
      if (waiting.size() == before) {
        throw new IllegalArgumentException("nothing for items " + waiting + " to follow");
      }
    }
  }

  private static PlanContent ordered(
      Map<@Nullable Long, List<Long>> order, Map<Long, ItemContent> byId) {
    var placed = new ArrayList<PlanContent.Placed>();
    order.forEach(
        (parent, siblings) -> {
          for (int n = 0; n < siblings.size(); n++) {
            ItemContent item = byId.get(siblings.get(n));
            placed.add(PlanContent.Placed.at(n + 1, Objects.requireNonNull(item)));
          }
        });
    return PlanContent.of(placed);
  }

  private static Map<Long, @Nullable Long> follows(PlanContent plan) {
    Map<Long, @Nullable Long> follows = new HashMap<>();
    plan.order()
        .values()
        .forEach(
            siblings -> {
              for (int n = 0; n < siblings.size(); n++) {
                follows.put(siblings.get(n), n == 0 ? null : siblings.get(n - 1));
              }
            });
    return follows;
  }

  /** The items that need not have moved: under each parent the longest run still in order. */
  private static Set<Long> stayed(PlanContent from, PlanContent to) {
    Map<@Nullable Long, List<Long>> was = from.order();
    var stayed = new HashSet<Long>();
    to.order()
        .forEach(
            (parent, now) -> {
              List<Long> then = was.getOrDefault(parent, List.of());
              Set<Long> known = Set.copyOf(then);
              stayed.addAll(longestInOrder(now.stream().filter(known::contains).toList(), then));
            });
    return stayed;
  }

  private static List<Long> longestInOrder(List<Long> now, List<Long> before) {
    Map<Long, Integer> place = new HashMap<>();
    before.forEach(item -> place.put(item, place.size()));
    List<Integer> then = now.stream().map(i -> Objects.requireNonNull(place.get(i))).toList();
    int[] length = new int[now.size()];
    int[] from = new int[now.size()];
    int best = -1;
    for (int n = 0; n < now.size(); n++) {
      length[n] = 1;
      from[n] = -1;
      for (int k = 0; k < n; k++) {
        if (then.get(k) < then.get(n) && length[k] >= length[n]) {
          length[n] = length[k] + 1;
          from[n] = k;
        }
      }
      if (best < 0 || length[n] > length[best]) {
        best = n;
      }
    }
    var run = new ArrayList<Long>();
    for (int n = best; n >= 0; n = from[n]) {
      run.add(now.get(n));
    }
    Collections.reverse(run);
    return run;
  }
}
