package org.goldenthread.intake.rewrite;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a text document out on one sheet: paragraphs in rows of one cell with empty rows around
 * them, tables in rows of several. A table inside a cell is written with bars, for want of better.
 */
final class SheetPages implements OfficePages.Writer {

  /** A cell: what it shows, and whether it looks as a head. */
  record SheetCell(String text, boolean bold, int heading) {}

  /** A row by its number on the sheet, from 1; an empty cell is a blank text. */
  record SheetRow(int number, List<SheetCell> cells) {}

  private final List<SheetRow> rows = new ArrayList<>();
  private int number = 1;
  private int width;

  private SheetPages() {}

  static List<SheetRow> of(List<Passage> passages) {
    SheetPages pages = new SheetPages();
    OfficePages.write(passages, pages);
    return pages.rows;
  }

  private void alone(SheetCell cell) {
    rows.add(new SheetRow(number, List.of(cell)));
    number += 2;
  }

  @Override
  public void heading(int level, String text) {
    alone(new SheetCell(text, true, level));
  }

  @Override
  public void paragraph(List<List<Piece>> lines) {
    List<Piece> pieces = lines.stream().flatMap(List::stream).toList();
    if (!pieces.isEmpty()) {
      alone(new SheetCell(text(pieces), pieces.stream().allMatch(Piece::isBold), 0));
    }
  }

  @Override
  public void item(int depth, List<Piece> pieces) {
    alone(new SheetCell("• " + text(pieces), false, 0));
  }

  @Override
  public void table(List<List<List<Piece>>> table, List<Boolean> head) {
    for (int i = 0; i < table.size(); i++) {
      boolean bold = head.get(i);
      rows.add(
          new SheetRow(
              number++, table.get(i).stream().map(c -> new SheetCell(text(c), bold, 0)).toList()));
    }
    number++;
  }

  private static String text(List<Piece> pieces) {
    List<String> lines = new ArrayList<>();
    for (Piece piece : pieces) {
      piece.rows().forEach(r -> lines.add(String.join(" | ", r)));
      if (piece.rows().isEmpty()) {
        lines.add((piece.bullet() > 0 ? "• " : "") + piece.text());
      }
    }
    return String.join("\n", lines);
  }
}
