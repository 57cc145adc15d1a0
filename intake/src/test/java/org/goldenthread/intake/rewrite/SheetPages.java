package org.goldenthread.intake.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lays a text document out on one sheet: paragraphs in rows of one cell with empty rows around
 * them, tables in rows of several. A table inside a cell is written with bars, for want of better.
 */
final class SheetPages implements OfficePages.Writer {

  /**
   * A cell: what it shows, and whether it looks as a head.
   *
   * @param spans of its text where some of them are bold and others are not, otherwise empty
   */
  record SheetCell(String text, boolean bold, int heading, List<Piece.Span> spans) {
    SheetCell(String text, boolean bold, int heading) {
      this(text, bold, heading, List.of());
    }
  }

  /** A row by its number on the sheet, from 1; an empty cell is a blank text. */
  record SheetRow(int number, List<SheetCell> cells) {}

  private final List<SheetRow> rows = new ArrayList<>();
  private int number = 1;
  private boolean inList;
  private int headWidth;

  private SheetPages() {}

  static List<SheetRow> of(List<Passage> passages) {
    SheetPages pages = new SheetPages();
    OfficePages.write(passages, pages);
    return pages.rows;
  }

  private static SheetCell cell(List<Piece> pieces, boolean head) {
    boolean bold = head || !pieces.isEmpty() && pieces.stream().allMatch(Piece::isBold);
    boolean mixed =
        !bold
            && pieces.stream().allMatch(p -> p.bullet() == 0 && p.rows().isEmpty())
            && pieces.stream().anyMatch(p -> p.spans().stream().anyMatch(Piece.Span::bold));
    List<Piece.Span> spans = new ArrayList<>();
    for (Piece piece : mixed ? pieces : List.<Piece>of()) {
      if (!spans.isEmpty()) {
        spans.add(new Piece.Span("\n", false));
      }
      spans.addAll(piece.spans());
    }
    return new SheetCell(text(pieces), bold, 0, spans);
  }

  private void alone(SheetCell cell) {
    inList = false;
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
      alone(cell(pieces, false));
    }
  }

  @Override
  public void item(int depth, List<Piece> pieces) {
    int row = number - 1;
    boolean goesOn = inList && row > 1;
    number = goesOn ? row : number;
    alone(new SheetCell(" ".repeat(4 * (depth - 1)) + "• " + text(pieces), false, 0));
    inList = true;
  }

  @Override
  public void table(List<List<List<Piece>>> printed, List<Boolean> head) {
    inList = false;
    int tooMany = head.contains(true) ? 0 : Math.max(0, widthOf(printed) - headWidth);
    List<List<List<Piece>>> table = withoutEmptyColumns(printed, tooMany);
    headWidth = head.contains(true) ? widthOf(printed) : headWidth;
    for (int i = 0; i < table.size(); i++) {
      boolean bold = head.get(i);
      rows.add(new SheetRow(number++, table.get(i).stream().map(c -> cell(c, bold)).toList()));
    }
    number++;
  }

  private static int widthOf(List<List<List<Piece>>> table) {
    return table.stream().mapToInt(List::size).max().orElse(0);
  }

  /**
   * A converter gave a page without a head one column more than the table has, and left it empty.
   * On a sheet a table's rows stand in the columns of its head: nobody moves them by one.
   */
  private static List<List<List<Piece>>> withoutEmptyColumns(
      List<List<List<Piece>>> table, int most) {
    Set<Integer> empty =
        IntStream.range(0, widthOf(table))
            .filter(c -> table.stream().allMatch(r -> c >= r.size() || r.get(c).isEmpty()))
            .limit(most)
            .boxed()
            .collect(Collectors.toSet());
    return table.stream()
        .map(
            r ->
                IntStream.range(0, r.size())
                    .filter(c -> !empty.contains(c))
                    .mapToObj(r::get)
                    .toList())
        .toList();
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
