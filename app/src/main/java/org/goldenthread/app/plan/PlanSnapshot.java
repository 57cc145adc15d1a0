package org.goldenthread.app.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan as known by a day, held together so that every total on a page can be traced to its
 * rows.
 */
public final class PlanSnapshot {
  private final PlanHeader header;
  private final List<SchemeStatus> scheme;
  private final List<PlanItem> items;
  private final Map<Long, PlanItem> byId;

  /**
   * @param items in the plan's own order, parents before children
   */
  public PlanSnapshot(PlanHeader header, List<SchemeStatus> scheme, List<PlanItem> items) {
    this.header = header;
    this.scheme = List.copyOf(scheme);
    this.items = List.copyOf(items);
    Map<Long, PlanItem> ids = new HashMap<>();
    items.forEach(i -> ids.put(i.id(), i));
    this.byId = Collections.unmodifiableMap(ids);
  }

  public PlanHeader header() {
    return header;
  }

  /** The plan's own key of statuses, in printed order. */
  public List<SchemeStatus> scheme() {
    return scheme;
  }

  /** Every item in the plan's own order, parents before children. */
  public List<PlanItem> items() {
    return items;
  }

  public Optional<PlanItem> bySlug(String slug) {
    return items.stream().filter(i -> i.slug().equals(slug)).findFirst();
  }

  public Map<Long, PlanItem> byId() {
    return byId;
  }

  /** Children by parent id; the top items stand under null. */
  public Map<@Nullable Long, List<PlanItem>> children() {
    Map<@Nullable Long, List<PlanItem>> children = new HashMap<>();
    items.forEach(i -> children.computeIfAbsent(i.parent(), p -> new ArrayList<>()).add(i));
    return children;
  }

  /** The thread upward: the item's ancestors, top first, without the item. */
  public List<PlanItem> ancestors(PlanItem item) {
    Deque<PlanItem> line = new ArrayDeque<>();
    Long parent = item.parent();
    while (parent != null) {
      PlanItem above = byId.get(parent);
      if (above == null) {
        break;
      }
      line.addFirst(above);
      parent = above.parent();
    }
    return List.copyOf(line);
  }

  /** The item, then what stands above it, the nearest first. */
  public Stream<PlanItem> upward(PlanItem item) {
    List<PlanItem> above = ancestors(item);
    return Stream.concat(
        Stream.of(item),
        IntStream.rangeClosed(1, above.size()).mapToObj(n -> above.get(above.size() - n)));
  }

  /**
   * The items that are reported on: those with a status or a report, else the leaves of the level
   * the plan reports by. A branch reported elsewhere is shown but never counted.
   */
  public List<PlanItem> reported() {
    List<PlanItem> withReport =
        items.stream()
            .filter(i -> !i.reportedElsewhere())
            .filter(i -> !i.statuses().isEmpty() || !i.reports().isEmpty())
            .toList();
    if (withReport.isEmpty()) {
      return leaves();
    }
    List<String> levels = withReport.stream().map(PlanItem::level).distinct().toList();
    return items.stream()
        .filter(i -> !i.reportedElsewhere() && levels.contains(i.level()))
        .toList();
  }

  private List<PlanItem> leaves() {
    Map<@Nullable Long, List<PlanItem>> children = children();
    return items.stream()
        .filter(i -> !i.reportedElsewhere() && !children.containsKey(i.id()))
        .toList();
  }
}
