package org.goldenthread.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.model.Cell;

/** The status cells of one item, in the order in which its row and its pages print them. */
public final class JudgedCells {
  private final List<List<Cell>> cells = new ArrayList<>();

  /** Adds a cell; one without a status word of its own goes on the cell before it. */
  public void add(Cell cell) {
    if (cell.isEmpty()) {
      return;
    }
    boolean own =
        StatusWords.WORD.matcher(cell.flat()).find() || StatusWords.statusOf(cell.flat()) != null;
    if (own || cells.isEmpty()) {
      cells.add(new ArrayList<>(List.of(cell)));
    } else {
      cells.get(cells.size() - 1).add(cell);
    }
  }

  public boolean isEmpty() {
    return cells.isEmpty();
  }

  public List<Cell> all() {
    return cells.stream().map(CellJoin::joinAll).toList();
  }
}
