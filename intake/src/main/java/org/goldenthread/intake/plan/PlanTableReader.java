package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.table.CellJoin;
import org.goldenthread.intake.table.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table whose columns are levels of a plan. A blank cell of a level stands for the item
 * above it (merged cells); a cell without a reference where its column has references goes on the
 * item before, or is a heading over a group of items.
 */
final class PlanTableReader {
  private static final int LONGEST_HEADING = 60;

  private final PlanTree tree;
  private final ItemEntries entries;
  private @Nullable PlanItem parent;
  private final List<PlanColumn> columns;
  private final List<PlanRow> rows;
  private final List<PlanLevel> levels;
  private final List<EntryColumn> entryColumns;
  private final RowAttributes attributes;
  private final Map<Integer, PlanItem> current = new HashMap<>();
  private final GroupLeads groupLeads = new GroupLeads();
  private @Nullable String group;
  private boolean headedBefore;

  PlanTableReader(PlanTree tree, ItemEntries entries, RowLayout layout) {
    this.tree = tree;
    this.entries = entries;
    this.columns = layout.columns();
    this.rows = layout.rows();
    List<PlanLevel> all = PlanLevel.of(columns, rows);
    this.entryColumns = EntryColumn.of(columns, all, rows);
    this.levels =
        all.stream()
            .filter(l -> entryColumns.stream().noneMatch(e -> e.index() == l.index()))
            .toList();
    Set<Integer> read = new HashSet<>();
    levels.forEach(l -> read.add(l.index()));
    entryColumns.forEach(e -> read.add(e.index()));
    this.attributes = new RowAttributes(columns, read);
  }

  /** True when the table is a hierarchy: levels below levels, or lists below a level. */
  boolean isHierarchy() {
    return levels.size() + entryColumns.size() >= 2 && !levels.isEmpty();
  }

  /** True when the table has one level only. */
  boolean isList() {
    return levels.size() == 1;
  }

  /** Reads the items; those of the highest level stand under {@code above}. */
  void read(@Nullable PlanItem above) {
    parent = above;
    for (PlanRow row : rows) {
      row(row);
    }
  }

  private void row(PlanRow row) {
    List<PlanItem> fresh = new ArrayList<>();
    boolean headed = false;
    PlanItem leaf = null;
    for (int at = 0; at < levels.size(); at++) {
      PlanLevel level = levels.get(at);
      boolean lowest = at == levels.size() - 1;
      if (lowest && at > 0 && isGroupHeading(level, row)) {
        group = row.cell(level.index()).flat();
        headed = true;
        continue;
      }
      List<PlanItem> made = level(at, row);
      if (!made.isEmpty()) {
        fresh = made;
      }
      leaf = current.get(at) != null ? current.get(at) : leaf;
    }
    PlanItem owner = fresh.isEmpty() ? leaf : fresh.get(0);
    boolean restOfHeading = headedBefore && row.afterBreak() && fresh.isEmpty() && isOnlyLeads(row);
    headedBefore = headed || restOfHeading;
    if (headed) {
      groupLeads.start(leads(row));
    } else if (restOfHeading) {
      groupLeads.goOn(leads(row));
    } else if (owner != null) {
      give(owner, fresh, row);
    } else {
      tree.warn(row.line(), "A row of a plan belongs to no item: " + row.text());
    }
  }

  /** A row that holds nothing but leads, as a page break leaves it. */
  private boolean isOnlyLeads(PlanRow row) {
    boolean nothingElse = true;
    for (int i = 0; i < columns.size(); i++) {
      nothingElse &= columns.get(i).role() == ColumnRole.LEAD || row.cell(i).isEmpty();
    }
    return nothingElse;
  }

  /** Reads the cell of one level; gives the items that begin in it. */
  private List<PlanItem> level(int at, PlanRow row) {
    PlanLevel level = levels.get(at);
    List<PlanItem> made = new ArrayList<>();
    for (RefSplit.Part part :
        RefSplit.of(row.cell(level.index()), row.ref(level.index()), level.shape())) {
      PlanItem before = current.get(at);
      if (before != null && repeats(before, part)) {
        continue;
      }
      if (before != null && goesOn(level, row, part)) {
        before.addText(part.text());
        before.onLine(row.line());
      } else {
        made.add(begin(at, part, row));
      }
    }
    return made;
  }

  private PlanItem begin(int at, RefSplit.Part part, PlanRow row) {
    PlanItem above = parent;
    for (int i = 0; i < at; i++) {
      above = current.getOrDefault(i, above);
    }
    PlanItem item = tree.add(above, levels.get(at).name(), part.ref(), part.text(), row.line());
    current.put(at, item);
    for (int i = at + 1; i < levels.size(); i++) {
      current.remove(i);
    }
    if (at == levels.size() - 1) {
      item.heading(group);
      groupLeads.cover(item, leads(row).isEmpty());
    } else {
      group = null;
      groupLeads.end();
    }
    return item;
  }

  /** A merged cell that a conversion printed again. */
  private static boolean repeats(PlanItem before, RefSplit.Part part) {
    return Objects.equals(before.ref, part.ref())
        && TextLikeness.same(before.cell().flat(), part.text().flat());
  }

  private static boolean goesOn(PlanLevel level, PlanRow row, RefSplit.Part part) {
    if (part.ref() != null) {
      return false;
    }
    boolean lower = Character.isLowerCase(part.text().flat().codePointAt(0));
    return level.shape() != null || (row.afterBreak() && lower);
  }

  /** A short line among numbered items, with nothing but leads beside it. */
  private boolean isGroupHeading(PlanLevel level, PlanRow row) {
    Cell cell = row.cell(level.index());
    String text = cell.flat();
    if (level.shape() == null
        || row.ref(level.index()) != null
        || cell.lines().size() != 1
        || text.length() > LONGEST_HEADING
        || !Character.isUpperCase(text.codePointAt(0))
        || text.endsWith(".")
        || level.shape().read(text).isPresent()) {
      return false;
    }
    boolean alone = entryColumns.stream().allMatch(c -> row.cell(c.index()).isEmpty());
    return alone && attributes.areEmpty(row) && (!row.afterBreak() || !leads(row).isEmpty());
  }

  private void give(PlanItem owner, List<PlanItem> fresh, PlanRow row) {
    owner.onLine(row.line());
    attributes.give(fresh.isEmpty() ? List.of(owner) : fresh, row);
    leads(row).forEach((role, cell) -> owner.addLeads(cell, role));
    for (EntryColumn column : entryColumns) {
      entries.add(owner, column, row.cell(column.index()));
    }
  }

  /** The filled lead cells of a row by the role their column gives. */
  private Map<String, Cell> leads(PlanRow row) {
    Map<String, Cell> leads = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == ColumnRole.LEAD && !row.cell(i).isEmpty()) {
        leads.merge(LeadCell.roleOf(columns.get(i).header()), row.cell(i), CellJoin::join);
      }
    }
    if (!row.looseLeads().isEmpty()) {
      leads.merge(LeadCell.UNSPECIFIED, row.looseLeads(), CellJoin::join);
    }
    return leads;
  }
}
