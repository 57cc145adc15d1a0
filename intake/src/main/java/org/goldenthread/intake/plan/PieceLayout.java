package org.goldenthread.intake.plan;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.intake.measures.MeasureLine;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.table.ColumnRole;
import org.goldenthread.intake.table.Header;

/** Under which named column each cell of one page's rows belongs. */
final class PieceLayout {
  private final List<PlanColumn> columns;
  private final Header header;
  private final List<List<Cell>> rows;
  private final BitSet references;
  private final boolean inOrder;
  private final int[] labels;
  private final BitSet measureCells = new BitSet();
  private int ownerOfReferences = -1;

  /**
   * Lays out a page by its header.
   *
   * @param columns the named columns of the table
   * @param rows as many cells each as the header has
   */
  PieceLayout(List<PlanColumn> columns, Header header, List<List<Cell>> rows) {
    this.columns = columns;
    this.header = header;
    this.rows = rows;
    this.references = references();
    int width = header.columns().size();
    this.inOrder = width - references.cardinality() == columns.size();
    this.labels = new int[width];
    int label = -1;
    for (int i = 0; i < width; i++) {
      boolean next = inOrder ? !references.get(i) : isNamed(i);
      label += next ? 1 : 0;
      labels[i] = Math.max(0, label);
      measureCells.set(i, holdsMeasures(i));
    }
  }

  private BitSet references() {
    BitSet only = new BitSet();
    BitSet other = new BitSet();
    for (List<Cell> cells : rows) {
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).isEmpty()) {
          (LeadingReference.isOnlyReference(cells.get(i).flat()) ? only : other).set(i);
        }
      }
    }
    only.andNot(other);
    return only;
  }

  boolean isReference(int cell) {
    return references.get(cell);
  }

  /** True when the header has a word over the cell, or the cells stand in the header's order. */
  boolean isNamed(int cell) {
    return inOrder || !header.columns().get(cell).header().isEmpty();
  }

  /** 0-based named column of a cell. */
  int label(int cell) {
    return labels[cell];
  }

  /** Column that the references belong to, or -1 when they belong to the cell after them. */
  int ownerOfReferences() {
    return ownerOfReferences;
  }

  /** True when measures stand under another header than that of measures. */
  boolean isShifted() {
    int measures = columnOf(ColumnRole.MEASURE);
    for (int i = 0; i < labels.length; i++) {
      if (measures >= 0 && measureCells.get(i) && labels[i] != measures) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where header and cells disagree, goes by the cells: measures, boards known from other pages,
   * and texts, which with references beside them belong to the lowest level.
   */
  void correctByContent(Set<String> boards) {
    if (!isShifted()) {
      return;
    }
    ownerOfReferences = lowestLevel();
    int board = columnOf(ColumnRole.BOARD);
    for (int i = 0; i < labels.length; i++) {
      if (measureCells.get(i)) {
        labels[i] = columnOf(ColumnRole.MEASURE);
      } else if (board >= 0 && holdsOnly(i, boards)) {
        labels[i] = board;
      } else {
        labels[i] = startsWithReference(i) ? highestLevel() : lowestLevel();
      }
    }
  }

  private int columnOf(ColumnRole role) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == role) {
        return i;
      }
    }
    return -1;
  }

  private int lowestLevel() {
    return level(1);
  }

  private int highestLevel() {
    return level(-1);
  }

  private int level(int sign) {
    int best = 0;
    int rank = Integer.MIN_VALUE;
    for (int i = 0; i < columns.size(); i++) {
      ColumnRole role = columns.get(i).role();
      if (role != null && LevelNames.isLevel(role) && sign * LevelNames.rank(role) > rank) {
        best = i;
        rank = sign * LevelNames.rank(role);
      }
    }
    return best;
  }

  private boolean holdsMeasures(int cell) {
    int all = 0;
    int measures = 0;
    for (List<Cell> row : rows) {
      for (Line line : row.get(cell).lines()) {
        all++;
        measures += MeasureLine.of(line.text()).isPresent() ? 1 : 0;
      }
    }
    return measures > 0 && measures * 2 >= all;
  }

  private boolean holdsOnly(int cell, Set<String> values) {
    return rows.stream()
        .map(r -> r.get(cell))
        .filter(c -> !c.isEmpty())
        .allMatch(c -> values.contains(c.flat()));
  }

  private boolean startsWithReference(int cell) {
    return !references.isEmpty()
        && rows.stream().anyMatch(r -> LeadingReference.of(r.get(cell).flat()).isPresent());
  }
}
