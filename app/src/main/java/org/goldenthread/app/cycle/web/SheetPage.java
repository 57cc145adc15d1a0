package org.goldenthread.app.cycle.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/**
 * Where a sheet is fetched and sent back, {@code cycle/sheet.jte}: how do I answer without being
 * online?
 *
 * @param answer how many items the sheet would hold
 * @param download the file
 * @param some whether there is anything to fill in
 * @param action where the filled sheet is sent to
 */
public record SheetPage(
    Page page, Form form, Link back, String answer, Link download, boolean some, String action)
    implements FormPage {
  @Override
  public String template() {
    return "cycle/sheet";
  }
}
