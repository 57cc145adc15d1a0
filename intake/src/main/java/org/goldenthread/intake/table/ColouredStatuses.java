package org.goldenthread.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.jspecify.annotations.Nullable;

/**
 * Puts statuses that a table says by colour alone into words, with their basis. An empty cell of a
 * status column is worded by its own colour; a table without such a column gets one when another
 * column of it is coloured in several statuses.
 */
public final class ColouredStatuses {
  /** Stands after a status that was told from a colour. */
  public static final String BASIS = "colour of the cell";

  private static final String BLUE = "Blue";

  private final StitchedTable table;
  private final Map<Integer, Set<String>> colours = new HashMap<>();

  private ColouredStatuses(StitchedTable table) {
    this.table = table;
  }

  /** The tables with their colours in words; a table without any is the same as before. */
  public static List<StitchedTable> of(List<StitchedTable> tables) {
    return tables.stream().map(t -> new ColouredStatuses(t).worded()).toList();
  }

  private StitchedTable worded() {
    boolean coloured =
        table.rows().stream()
            .anyMatch(r -> r.cells().stream().anyMatch(c -> StatusColour.of(c.fill()) != null));
    if (!coloured) {
      return table;
    }
    if (!table.header().has(ColumnRole.STATUS)) {
      return withStatuses();
    }
    List<StitchedRow> rows = new ArrayList<>();
    for (StitchedRow row : table.rows()) {
      List<Cell> cells = new ArrayList<>(row.cells());
      for (int i = 0; i < Math.min(cells.size(), row.header().columns().size()); i++) {
        if (row.header().columns().get(i).role() == ColumnRole.STATUS && cells.get(i).isEmpty()) {
          cells.set(i, worded(cells.get(i), i, row));
        }
      }
      rows.add(new StitchedRow(row.header(), cells, row.line(), row.afterBreak()));
    }
    return rebuilt(table.header(), rows);
  }

  /** A cell that holds nothing but a status colour, with the status in words. */
  private Cell worded(Cell cell, int column, StitchedRow row) {
    String status = StatusColour.of(cell.fill());
    if (status == null || row.isEmpty() || !means(status, column, row)) {
      return cell;
    }
    return inWords(status, row.line());
  }

  private static Cell inWords(String status, int line) {
    return new Cell(List.of(Line.of(status + " (" + BASIS + ")", line)), line);
  }

  /**
   * Rows may be shaded for the eye only: then the column knows one colour, as the whole row does.
   */
  private boolean means(String status, int column, StitchedRow row) {
    Set<String> known = colours(column);
    if (known.size() > 1) {
      return true;
    }
    boolean wholeRow =
        row.cells().stream()
            .filter(c -> !c.isEmpty())
            .allMatch(c -> status.equals(StatusColour.of(c.fill())));
    return !status.equals(BLUE) && !wholeRow;
  }

  /** The statuses that the colours of a column mean; asked for by every empty cell of it. */
  private Set<String> colours(int column) {
    return colours.computeIfAbsent(column, this::coloursOf);
  }

  private Set<String> coloursOf(int column) {
    Set<String> known = new TreeSet<>();
    for (StitchedRow row : table.rows()) {
      String status = StatusColour.of(row.cell(column).fill());
      if (status != null && !row.isEmpty()) {
        known.add(status);
      }
    }
    return known;
  }

  /** The table with a column of statuses, told from the column most of whose cells are coloured. */
  private StitchedTable withStatuses() {
    int told = -1;
    long most = 0;
    for (int i = 0; i < table.header().columns().size(); i++) {
      int column = i;
      long coloured =
          table.rows().stream()
              .filter(r -> !r.isEmpty() && StatusColour.of(r.cell(column).fill()) != null)
              .count();
      if (coloured > most && colours(column).size() > 1) {
        told = i;
        most = coloured;
      }
    }
    return told < 0 || most * 3 < table.rows().size() ? table : withStatuses(told);
  }

  private StitchedTable withStatuses(int column) {
    Map<Header, Header> headers = new IdentityHashMap<>();
    List<StitchedRow> rows = new ArrayList<>();
    for (StitchedRow row : table.rows()) {
      Header header = headers.computeIfAbsent(row.header(), h -> withStatus(h, column));
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i + 1 < header.columns().size(); i++) {
        cells.add(row.cell(i));
      }
      String status = row.isEmpty() ? null : StatusColour.of(row.cell(column).fill());
      cells.add(status == null ? Cell.empty(row.line()) : inWords(status, row.line()));
      rows.add(new StitchedRow(header, cells, row.line(), row.afterBreak()));
    }
    return rebuilt(headers.computeIfAbsent(table.header(), h -> withStatus(h, column)), rows);
  }

  private static Header withStatus(Header header, int column) {
    List<Column> columns = new ArrayList<>(header.columns());
    @Nullable String of = column < columns.size() ? columns.get(column).header() : null;
    String name = of == null || of.isBlank() ? "Colour" : "Colour of " + of;
    columns.add(new Column(name, ColumnRole.STATUS, false));
    return new Header(columns, header.line());
  }

  private StitchedTable rebuilt(Header header, List<StitchedRow> rows) {
    return new StitchedTable(table.caption(), header, rows, table.pieces(), table.between());
  }
}
