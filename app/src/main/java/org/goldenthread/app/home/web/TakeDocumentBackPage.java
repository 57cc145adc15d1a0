package org.goldenthread.app.home.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Asks why a document is taken back, {@code home/take-document-back.jte}.
 *
 * @param restsOn why it cannot be, in words; null when it can
 */
public record TakeDocumentBackPage(Page page, Form form, Link back, @Nullable String restsOn)
    implements FormPage {
  @Override
  public String template() {
    return "home/take-document-back";
  }
}
