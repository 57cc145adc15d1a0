package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Lays the rows of a sheet out: what merged cells hide goes, and what they cover is told. */
final class SheetLayout {
  /** More merged cells beside each other than a plan has columns are somebody's trap. */
  private static final int MOST_MERGED = 1_000;

  private final TreeMap<Integer, List<CellRangeAddress>> merges = new TreeMap<>();
  private final List<CellRangeAddress> over = new ArrayList<>();

  /**
   * A cell and what it covers.
   *
   * @param down rows of the sheet, its own among them
   * @param across columns, its own among them
   */
  record Placed(SheetCell cell, int down, int across) {}

  /**
   * A row without what merged cells hide.
   *
   * @param filled those of its cells that have a text
   */
  record Laid(int number, List<Placed> cells, List<Placed> filled) {

    /** True when every text stands out, as those of a head do. */
    boolean isHead() {
      return filled.size() > 1
          && filled.stream().allMatch(c -> c.cell().isBold() || c.cell().fill() != null);
    }

    List<String> texts() {
      return filled.stream().map(c -> c.cell().text().strip()).toList();
    }
  }

  private SheetLayout(SheetGrid grid) {
    for (CellRangeAddress merge : grid.merges()) {
      merges.computeIfAbsent(merge.getFirstRow(), r -> new ArrayList<>()).add(merge);
    }
  }

  /** The rows of a sheet that have a cell left, from the top. */
  static List<Laid> of(SheetGrid grid) {
    SheetLayout layout = new SheetLayout(grid);
    List<Laid> rows = new ArrayList<>();
    for (SheetGrid.Row row : grid.rows()) {
      Laid laid = layout.lay(row);
      if (!laid.filled.isEmpty()) {
        rows.add(laid);
      }
    }
    return rows;
  }

  private Laid lay(SheetGrid.Row row) {
    int index = row.number() - 1;
    over.removeIf(m -> m.getLastRow() < index);
    NavigableMap<Integer, List<CellRangeAddress>> begun = merges.headMap(index, true);
    for (List<CellRangeAddress> from : begun.values()) {
      from.stream()
          .filter(m -> m.getLastRow() >= index && over.size() < MOST_MERGED)
          .forEach(over::add);
    }
    begun.clear();
    List<Placed> cells = new ArrayList<>(row.cells().size());
    for (SheetCell cell : row.cells()) {
      CellRangeAddress merge = mergeAt(cell.column());
      if (merge == null) {
        cells.add(new Placed(cell, 1, 1));
      } else if (merge.getFirstColumn() == cell.column() && merge.getFirstRow() == index) {
        int down = merge.getLastRow() - merge.getFirstRow() + 1;
        cells.add(new Placed(cell, down, merge.getLastColumn() - merge.getFirstColumn() + 1));
      }
    }
    boolean full = cells.stream().noneMatch(c -> c.cell.isEmpty());
    return new Laid(
        row.number(), cells, full ? cells : cells.stream().filter(c -> !c.cell.isEmpty()).toList());
  }

  private @Nullable CellRangeAddress mergeAt(int column) {
    for (CellRangeAddress merge : over) {
      if (merge.getFirstColumn() <= column && merge.getLastColumn() >= column) {
        return merge;
      }
    }
    return null;
  }
}
