package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.table.ColumnRole;
import org.goldenthread.intake.table.StitchedTable;

/** Walks the document and reads every table of the plan under the part it stands in. */
final class PlanTables {
  private final Bench bench;
  private final PlanTree tree;
  private final ItemEntries entries;
  private final Parents parents;
  private final Set<String> boards = new HashSet<>();
  private final Set<Block> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Block, List<StitchedTable>> starting = new IdentityHashMap<>();

  PlanTables(Bench bench, PlanTree tree, ItemEntries entries) {
    this.bench = bench;
    this.tree = tree;
    this.entries = entries;
    this.parents = new Parents(bench, tree);
    bench.document().blocks().stream().filter(bench::isClaimed).forEach(taken::add);
    for (StitchedTable table : bench.tables()) {
      if (!table.pieces().isEmpty() && !table.rows().isEmpty()) {
        starting.computeIfAbsent(table.pieces().get(0), b -> new ArrayList<>()).add(table);
      }
      if (table.header().has(ColumnRole.BOARD)) {
        boards.addAll(new RowLayout(table, Set.of()).boards());
      }
    }
  }

  void read() {
    for (Block block : bench.document().blocks()) {
      List<StitchedTable> tables = starting.getOrDefault(block, List.of());
      if (tables.isEmpty() && !taken.contains(block)) {
        parents.take(block);
      }
      tables.forEach(this::table);
    }
  }

  private void table(StitchedTable table) {
    if (table.pieces().stream().anyMatch(taken::contains) || isOfOtherKind(table)) {
      return;
    }
    String caption = table.caption();
    if (caption != null) {
      parents.caption(caption, table.line());
    }
    RowLayout layout = new RowLayout(table, boards);
    PlanTableReader reader = new PlanTableReader(tree, entries, layout);
    if (reader.isHierarchy() || (parents.isOpen() && reader.isList())) {
      reader.read(parents.item());
      bench.claim(table);
      bench.heads(table.header());
      bench.kind(table.header().has(ColumnRole.LEAD) ? "action-plan" : "plan");
      if (table.header().has(ColumnRole.PROGRESS) || table.header().has(ColumnRole.STATUS)) {
        bench.kind("progress-update");
      }
    }
  }

  /** Logs of meetings and tables of figures also speak of actions and targets. */
  private static boolean isOfOtherKind(StitchedTable table) {
    return table.header().has(ColumnRole.DEFINITION)
        || table.header().has(ColumnRole.ACTUAL)
        || table.header().has(ColumnRole.PERFORMANCE);
  }
}
