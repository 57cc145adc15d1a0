package org.goldenthread.app.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.PlanStatuses;
import org.goldenthread.app.shell.StatusCount;
import org.goldenthread.app.shell.Unit;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a plan's page; a filter leaves its matches and the branches above them. */
final class PlanTree {
  private final PlanStatuses statuses;
  private final PlanFilter filter;
  private final Map<@Nullable Long, List<PlanItem>> children;

  PlanTree(PlanSnapshot plan, PlanStatuses statuses, PlanFilter filter) {
    this.statuses = statuses;
    this.filter = filter;
    this.children = plan.children();
  }

  List<PlanPage.Node> branches() {
    return nodes(null);
  }

  /** The nodes below an item, all of them. */
  List<PlanPage.Node> below(PlanItem item) {
    return nodes(item.id());
  }

  private List<PlanPage.Node> nodes(@Nullable Long parent) {
    var nodes = new ArrayList<PlanPage.Node>();
    for (PlanItem item : children.getOrDefault(parent, List.of())) {
      List<PlanPage.Node> below = nodes(item.id());
      if (!filter.active() || filter.matches(item) || !below.isEmpty()) {
        nodes.add(node(item, below));
      }
    }
    return nodes;
  }

  private PlanPage.Node node(PlanItem item, List<PlanPage.Node> below) {
    List<PlanItem> descendants = descendants(item);
    List<StatusCount> counts =
        statuses.counts(
            descendants.stream().filter(d -> !children.containsKey(d.id())).toList(),
            s -> statuses.href() + "?status=" + s.slug());
    return new PlanPage.Node(
        item.level(),
        item.ref(),
        item.text(),
        statuses.href(item),
        item.heading(),
        statuses.of(item),
        item.leads().stream().map(PlanItem.Lead::name).distinct().toList(),
        item.due(),
        counts,
        inWords(descendants),
        item.reportedElsewhere() ? item.board() : null,
        PlanStatuses.isNew(item),
        below);
  }

  /** How many items of the lowest level stand below: "52 milestones"; null for a leaf. */
  static @Nullable String inWords(List<PlanItem> descendants) {
    if (descendants.isEmpty()) {
      return null;
    }
    String level = descendants.get(descendants.size() - 1).level();
    long of = descendants.stream().filter(d -> d.level().equals(level)).count();
    return Unit.of(level).count((int) of);
  }

  /** Everything below an item, in the plan's order. */
  List<PlanItem> descendants(PlanItem item) {
    var all = new ArrayList<PlanItem>();
    for (PlanItem child : children.getOrDefault(item.id(), List.of())) {
      all.add(child);
      all.addAll(descendants(child));
    }
    return all;
  }
}
