package org.goldenthread.intake.recognise;

import java.util.List;
import java.util.Locale;
import org.goldenthread.intake.draft.DirectionDraft;
import org.goldenthread.intake.draft.StatusDraft;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.table.Arrows;
import org.goldenthread.intake.table.ColouredStatuses;
import org.goldenthread.intake.table.JudgedCells;
import org.goldenthread.intake.table.StatusCells;
import org.goldenthread.intake.table.StatusColour;

/** Writes down what a document judges of an item: its statuses and its arrows. */
public final class Judgements {
  /**
   * A cell with the header of its column.
   *
   * @param column header as printed
   */
  public record Under(String column, Cell cell) {}

  private Judgements() {}

  /** Every status of the cells; a cell without any is told as a warning. */
  public static void statuses(Bench bench, String item, JudgedCells cells) {
    int entry = 0;
    int at = 0;
    for (Cell cell : cells.all()) {
      at++;
      List<StatusCells.Entry> entries = withColour(bench, cell, StatusCells.parse(cell.text()));
      if (entries.isEmpty()) {
        bench.warn(cell.line(), "No status was recognised in \"" + cell.flat() + "\"");
      }
      for (StatusCells.Entry status : entries) {
        bench
            .drafts()
            .statuses()
            .add(
                new StatusDraft(
                    item,
                    ++entry,
                    at,
                    status.qualifier(),
                    status.status(),
                    status.basis(),
                    status.asPrinted(),
                    bench.place(cell.line())));
      }
    }
  }

  /** The entries, or the status of the cell's colour; a colour that says otherwise is kept too. */
  private static List<StatusCells.Entry> withColour(
      Bench bench, Cell cell, List<StatusCells.Entry> entries) {
    String colour = StatusColour.of(cell.fill());
    if (colour == null || entries.size() > 1) {
      return entries;
    }
    if (entries.isEmpty()) {
      String basis = ColouredStatuses.BASIS + "; the text says: " + cell.flat();
      return List.of(new StatusCells.Entry(null, colour, basis, cell.text()));
    }
    StatusCells.Entry said = entries.get(0);
    if (StatusColour.agree(said.status(), colour)) {
      return entries;
    }
    String is = "the cell is " + colour.toLowerCase(Locale.ROOT);
    bench.warn(
        cell.line(),
        "row %d: text says %s, %s; the text was taken as the status"
            .formatted(bench.place(cell.line()).number(), said.status(), is));
    String basis = said.basis() == null ? is : said.basis() + "; " + is;
    return List.of(new StatusCells.Entry(said.qualifier(), said.status(), basis, said.asPrinted()));
  }

  /** Every arrow of the cells, in their order. */
  public static void directions(Bench bench, String item, List<Under> cells) {
    int order = 0;
    for (Under under : cells) {
      for (Line line : under.cell().lines()) {
        for (int glyph : line.text().codePoints().toArray()) {
          String direction = Arrows.direction(glyph);
          if (direction != null) {
            bench
                .drafts()
                .directions()
                .add(
                    new DirectionDraft(
                        item, ++order, direction, under.column(), bench.place(line.source())));
          }
        }
      }
    }
  }
}
