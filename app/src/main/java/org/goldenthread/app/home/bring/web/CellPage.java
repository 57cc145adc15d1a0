package org.goldenthread.app.home.bring.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;

/**
 * The form by which what was read of one row is corrected. Drawn by {@code home/cells.jte}.
 *
 * @param source texts of the cells of the row as they stand in the document
 * @param version of the document that is corrected
 * @param statuses that can be chosen
 */
public record CellPage(
    Page page, Form form, Link back, List<String> source, int version, List<Option> statuses)
    implements FormPage {
  public CellPage {
    source = List.copyOf(source);
    statuses = List.copyOf(statuses);
  }

  @Override
  public String template() {
    return "home/cells";
  }
}
