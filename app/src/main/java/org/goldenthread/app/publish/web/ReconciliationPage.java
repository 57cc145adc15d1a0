package org.goldenthread.app.publish.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.SourceLines;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Printed totals beside counted rows, {@code publish/reconciliation.jte}: does the printed total
 * match the rows? Nothing is adjusted to fit.
 *
 * @param document the document that prints the totals
 * @param statusTables totals by status with three plain countings
 * @param overviews totals by part of the plan and status
 */
public record ReconciliationPage(
    Page page, Link document, List<StatusTable> statusTables, List<Overview> overviews)
    implements PageModel {

  @Override
  public String template() {
    return "publish/reconciliation";
  }

  /**
   * Printed totals by status.
   *
   * @param subject what the document says it counts, as printed
   * @param unit the plan's word for an item
   * @param sum all rows; a document that prints no total has a null {@code printed} in it
   */
  public record StatusTable(
      String subject, SourceLines place, Unit unit, List<StatusRow> rows, Counted sum) {}

  /**
   * One printed category.
   *
   * @param category as printed ("Completed")
   * @param status the status it means; null when it is none of the plan's
   * @param causes the rows that make the countings differ
   */
  public record StatusRow(
      String category, @Nullable Status status, Counted counted, List<Cause> causes) {}

  /**
   * One printed number beside three countings.
   *
   * @param printed null when the document prints none
   * @param items items by their first status
   * @param cells status cells of the table
   * @param entries single statuses
   */
  public record Counted(@Nullable Integer printed, int items, int cells, int entries) {

    /** True when there is a printed number and one of the countings is equal to it. */
    public boolean agrees() {
      return printed != null && (printed == items || printed == cells || printed == entries);
    }
  }

  /**
   * A row that the countings see differently.
   *
   * @param reason "has two statuses in one cell: Red, Red"
   */
  public record Cause(Link item, String reason) {}

  /**
   * A printed matrix of totals: a row for each part of the plan, a column for each status.
   *
   * @param title as printed
   * @param columns statuses in printed order
   * @param coloursLost true when the single rows carry no status, so that only the totals are known
   * @param sum the printed totals row beside our count; null when the document prints none
   * @param elsewhere parts that are not in the matrix because another board reports on them
   */
  public record Overview(
      String title,
      SourceLines place,
      Unit unit,
      List<Status> columns,
      boolean coloursLost,
      List<OverviewRow> rows,
      @Nullable OverviewRow sum,
      List<Elsewhere> elsewhere) {}

  /**
   * One part of the plan.
   *
   * @param part its name as printed, with its address
   * @param printed totals as printed, in the order of the columns
   * @param printedTotal as printed; null when none is
   * @param columnsAdd sum of the printed columns
   * @param counted rows found in the document
   */
  public record OverviewRow(
      Link part,
      List<String> printed,
      @Nullable Integer printedTotal,
      int columnsAdd,
      int counted) {

    /** True when printed total, columns and rows are all the same number. */
    public boolean agrees() {
      return printedTotal != null && printedTotal == columnsAdd && printedTotal == counted;
    }
  }

  /** A part another board reports on. */
  public record Elsewhere(Link part, String board) {}
}
