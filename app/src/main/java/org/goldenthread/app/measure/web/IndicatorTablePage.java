package org.goldenthread.app.measure.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.MarkCell;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * The indicator tables as published, {@code measure/indicator-table.jte}, and below them the
 * measures that plans name without figures.
 *
 * @param withdrawn measures that are no longer used
 * @param actions where measures and tolerances are changed or shown
 */
public record IndicatorTablePage(
    Page page, List<Table> tables, List<Listed> listed, List<Link> withdrawn, List<Link> actions)
    implements PageModel {

  @Override
  public String template() {
    return "measure/indicator-table";
  }

  /**
   * One published table.
   *
   * @param title its heading as printed
   * @param source null when no document says any of it
   * @param lastYear period of the earlier actual ("2008/09"), likewise {@code thisYear}
   * @param laterYears periods of the later targets, in order
   */
  public record Table(
      String title,
      @Nullable SourceLines source,
      String lastYear,
      String thisYear,
      List<String> laterYears,
      List<Group> groups) {}

  /** Rows under one heading of the table. */
  public record Group(String heading, List<Row> rows) {}

  /**
   * One measure as printed; values stay as printed, "N/A" and "-" included.
   *
   * @param number the running number; null when none is printed
   * @param good the good direction as printed ("High")
   * @param laterTargets one for each later year of the table
   */
  public record Row(
      @Nullable String number,
      String ref,
      String href,
      String definition,
      String good,
      String lastYear,
      String target,
      String performance,
      MarkCell onTarget,
      MarkCell direction,
      MarkCell againstTarget,
      String neighbours,
      MarkCell againstNeighbours,
      String national,
      MarkCell againstNational,
      List<String> laterTargets) {}

  /**
   * A measure named without figures.
   *
   * @param set its indicator set as the document names it; null when it does not
   * @param survey where its figures would come from; null when not said
   * @param flags as printed ("LAA")
   * @param items what it measures
   */
  public record Listed(
      String ref,
      String href,
      String title,
      @Nullable String set,
      @Nullable String survey,
      List<String> flags,
      List<Link> items) {}
}
