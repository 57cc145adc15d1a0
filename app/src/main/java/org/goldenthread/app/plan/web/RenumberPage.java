package org.goldenthread.app.plan.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/**
 * Gives the items below one new references, {@code plan/renumber.jte}; they are shown before they
 * are applied.
 *
 * @param preview empty until the numbering is asked for
 * @param stamp what the preview was made of
 */
public record RenumberPage(
    Page page, Form form, Link back, String caption, String draft, List<Row> preview, String stamp)
    implements FormPage {

  @Override
  public String template() {
    return "plan/renumber";
  }

  /** One item with its reference before and after. */
  public record Row(String text, String before, String after) {}
}
