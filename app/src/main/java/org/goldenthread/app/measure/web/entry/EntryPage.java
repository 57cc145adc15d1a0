package org.goldenthread.app.measure.web.entry;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;

/**
 * The grid in which figures are typed, {@code measure/data-entry.jte}.
 *
 * @param form what is chosen and typed; the cell of a measure has the name {@link Cell#field}
 * @param sets the sets of measures there are
 * @param area name of the area; empty until the reader has chosen
 * @param periods the columns; empty until the reader has chosen
 * @param rows the measures
 */
public record EntryPage(
    Page page,
    Form form,
    Link back,
    List<Option> sets,
    String area,
    List<String> periods,
    List<Row> rows)
    implements FormPage {
  public EntryPage {
    sets = List.copyOf(sets);
    periods = List.copyOf(periods);
    rows = List.copyOf(rows);
  }

  /** One measure with a cell for each period. */
  public record Row(String measure, List<Cell> cells) {}

  /**
   * One figure.
   *
   * @param field name of its field
   * @param label measure and period
   * @param stands the figure as it is; empty when there is none
   */
  public record Cell(String field, String label, String stands) {}

  @Override
  public String template() {
    return "measure/data-entry";
  }
}
