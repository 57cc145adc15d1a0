package org.goldenthread.app.people.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of parties or terms.
 *
 * @param id anchor on the page
 * @param rows each with a cell for every column; the first heads its row
 * @param none what to say when there is no row
 */
public record PeopleTable(
    String id, String title, List<String> columns, List<List<Cell>> rows, String none) {
  public PeopleTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(row + " does not fit columns " + columns);
      }
    }
  }

  /** What stands in a cell, one piece under the other. */
  public record Cell(List<Piece> pieces) {
    public Cell {
      pieces = List.copyOf(pieces);
    }

    static Cell of(String text) {
      return new Cell(List.of(new Piece(text, null, null)));
    }

    static Cell of(Stream<Piece> pieces, String orElse) {
      List<Piece> all = pieces.toList();
      return all.isEmpty() ? of(orElse) : new Cell(all);
    }
  }

  /**
   * A name, a link or a text.
   *
   * @param href null for plain text
   * @param note what stands quietly beside it, null for nothing
   */
  public record Piece(String text, @Nullable String href, @Nullable String note) {}
}
