package org.goldenthread.app.plan.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a plan says: its items in order, parents before children, each parent's
 * children following it.
 */
public record PlanContent(List<ItemContent> items) {

  /** An item with its rank: of two under one parent the one with the lower rank stands first. */
  public record Placed(ItemContent content, BigDecimal rank) {
    public Placed {
      // 2.50 and 2.5 are the same rank.
      rank = rank.stripTrailingZeros();
    }

    public static Placed at(int position, ItemContent content) {
      return new Placed(content, BigDecimal.valueOf(position));
    }
  }

  public PlanContent {
    items = List.copyOf(items);
    var seen = new java.util.HashSet<Long>();
    for (ItemContent item : items) {
      if (item.parent() != null && !seen.contains(item.parent())) {
        throw new IllegalArgumentException("item " + item.item() + " stands before its parent");
      }
      if (!seen.add(item.item())) {
        throw new IllegalArgumentException("item " + item.item() + " stands twice");
      }
    }
  }

  /**
   * Puts items in order.
   *
   * @throws IllegalArgumentException when a parent is missing or an item stands below itself
   */
  public static PlanContent of(Collection<Placed> placed) {
    Map<@Nullable Long, List<Placed>> below = new HashMap<>();
    placed.forEach(p -> below.computeIfAbsent(p.content().parent(), k -> new ArrayList<>()).add(p));
    Comparator<Placed> order =
        Comparator.comparing(Placed::rank).thenComparing(p -> p.content().item());
    below.values().forEach(b -> b.sort(order));
    var ordered = new ArrayList<ItemContent>();
    walk(null, below, ordered);
    if (ordered.size() != placed.size()) {
      throw new IllegalArgumentException("an item has no way up to the top of the plan");
    }
    return new PlanContent(ordered);
  }

  private static void walk(
      @Nullable Long parent, Map<@Nullable Long, List<Placed>> below, List<ItemContent> ordered) {
    for (Placed child : below.getOrDefault(parent, List.of())) {
      ordered.add(child.content());
      walk(child.content().item(), below, ordered);
    }
  }

  /** The items with their places in the whole as ranks: 1, 2, ... */
  public Map<Long, Placed> placed() {
    Map<Long, Placed> placed = new java.util.LinkedHashMap<>();
    for (ItemContent item : items) {
      placed.put(item.item(), Placed.at(placed.size() + 1, item));
    }
    return placed;
  }

  public Optional<ItemContent> item(long id) {
    return items.stream().filter(i -> i.item() == id).findFirst();
  }

  public Map<Long, ItemContent> byId() {
    Map<Long, ItemContent> byId = new HashMap<>();
    items.forEach(i -> byId.put(i.item(), i));
    return Collections.unmodifiableMap(byId);
  }

  /** Ids of the items under each parent, in order; the top items stand under null. */
  public Map<@Nullable Long, List<Long>> order() {
    Map<@Nullable Long, List<Long>> order = new HashMap<>();
    items.forEach(i -> order.computeIfAbsent(i.parent(), p -> new ArrayList<>()).add(i.item()));
    return order;
  }

  /** Everything below an item, in order, without it. */
  public List<ItemContent> below(long item) {
    var inside = new java.util.HashSet<Long>(List.of(item));
    var below = new ArrayList<ItemContent>();
    for (ItemContent i : items) {
      if (i.parent() != null && inside.contains(i.parent())) {
        inside.add(i.item());
        below.add(i);
      }
    }
    return below;
  }
}
