package org.goldenthread.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables whole that page breaks cut: pieces with the same header and caption, or without one,
 * with nothing but furniture between them, are one table. Tables without any header words before
 * them are left out.
 */
public final class Stitcher {
  private final Furniture furniture;
  private final Meanings meanings;
  private final List<StitchedTable> done = new ArrayList<>();
  private @Nullable Open open;
  private @Nullable String caption;

  private Stitcher(Furniture furniture, Meanings meanings) {
    this.furniture = furniture;
    this.meanings = meanings;
  }

  /** Every table of the document that has a header, whole, in document order. */
  public static List<StitchedTable> stitch(
      Document document, Furniture furniture, Meanings meanings) {
    Stitcher stitcher = new Stitcher(furniture, meanings);
    for (Block block : document.blocks()) {
      stitcher.take(block);
    }
    stitcher.close();
    return stitcher.done;
  }

  private void take(Block block) {
    if (block instanceof Table table && !PartLines.opens(table)) {
      table(table);
    } else if (furniture.contains(block)) {
      if (open != null) {
        open.between.add(block);
      }
    } else {
      close();
    }
  }

  private void table(Table table) {
    List<Row> cleaned = NestedRepeats.removed(table.rows());
    int own = firstOfOwn(cleaned);
    part(cleaned.subList(0, own), table, false);
    part(cleaned.subList(own, cleaned.size()), table, true);
  }

  /** Rows before a table's first header, and its caption, go on the table before the page break. */
  private int firstOfOwn(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).filled() > 1 && Header.of(rows.get(i), meanings) != null) {
        return i > 0 && rows.get(i - 1).filled() == 1 ? i - 1 : i;
      }
    }
    return rows.size();
  }

  private void part(List<Row> cleaned, Table table, boolean hasHeader) {
    Padding own = Padding.of(cleaned);
    Padding padding = own;
    if (open != null && !hasHeader) {
      padding = own.orAs(open.padding);
    } else if (open != null && own.isAsWideAs(open.padding) && beginsAsOpen(cleaned)) {
      padding = own.or(open.padding);
    }
    List<Row> rows = cleaned.stream().map(padding::remove).toList();
    boolean first = true;
    Header next = rows.isEmpty() ? null : Header.of(rows.get(0), meanings);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Header header = row.filled() > 1 ? next : null;
      next = i + 1 < rows.size() ? Header.of(rows.get(i + 1), meanings) : null;
      boolean beforeHeader = next != null;
      if (beforeHeader && isCaption(row, i == 0)) {
        caption = row.text().strip();
      } else if (header != null) {
        header(header, table, padding);
        first = open != null && !open.rows.isEmpty();
      } else if (open != null && !row.isEmpty()) {
        open.add(row, first && !open.rows.isEmpty(), table);
        first = false;
      }
    }
  }

  /**
   * A line over a header: alone in its row and in the first column. Below another header it must
   * not go on a sentence, or it is the end of a row that a page break cut.
   */
  private static boolean isCaption(Row row, boolean first) {
    return row.filled() == 1
        && !row.cell(0).isEmpty()
        && (first || !Character.isLowerCase(row.cell(0).text().charAt(0)));
  }

  /** True when a page begins with the header of the open table again. */
  private boolean beginsAsOpen(List<Row> rows) {
    Header own = rows.isEmpty() ? null : Header.of(rows.get(0), meanings);
    return open != null && own != null && open.first.sameAs(own);
  }

  private void header(Header header, Table table, Padding padding) {
    boolean sameCaption = caption == null || open == null || caption.equals(open.caption);
    if (open != null && open.first.sameAs(header) && sameCaption) {
      open.header = header;
    } else {
      close(caption);
      open = new Open(header, caption, padding);
    }
    open.padding = padding;
    open.piece(table);
    caption = null;
  }

  private void close() {
    close(null);
  }

  private void close(@Nullable String captionOfNext) {
    if (open != null) {
      done.add(open.finish());
    }
    open = null;
    caption = captionOfNext;
  }

  /** A stitched table that may still grow. */
  private static final class Open {
    private final Header first;
    private final @Nullable String caption;
    private final List<StitchedRow> rows = new ArrayList<>();
    private final List<Table> pieces = new ArrayList<>();
    private final List<Block> between = new ArrayList<>();
    private Header header;
    private Padding padding;

    Open(Header header, @Nullable String caption, Padding padding) {
      this.first = header;
      this.header = header;
      this.caption = caption;
      this.padding = padding;
    }

    void piece(Table table) {
      if (pieces.isEmpty() || pieces.get(pieces.size() - 1) != table) {
        pieces.add(table);
      }
    }

    void add(Row row, boolean afterBreak, Table table) {
      piece(table);
      rows.add(new StitchedRow(header, used(row), row.line(), afterBreak));
    }

    private List<Cell> used(Row row) {
      List<Cell> cells = new ArrayList<>(row.cells());
      for (int i = 0; i < cells.size() && i < header.columns().size(); i++) {
        if (header.columns().get(i).role() == ColumnRole.NOT_USED) {
          cells.set(i, Cell.empty(cells.get(i).line()));
        }
      }
      return cells;
    }

    StitchedTable finish() {
      return new StitchedTable(caption, first, rows, pieces, between);
    }
  }
}
