package org.goldenthread.app.home.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Asks why a document is taken back, {@code home/take-document-back.jte}.
 *
 * @param first documents that have to be taken back before, in this order
 * @param restsOn what else has to be ended before, in words; null when nothing has
 */
public record TakeDocumentBackPage(
    Page page, Form form, Link back, List<Link> first, @Nullable String restsOn)
    implements FormPage {
  public TakeDocumentBackPage {
    first = List.copyOf(first);
  }

  /** Whether it can be taken back now. */
  public boolean isFree() {
    return first.isEmpty() && restsOn == null;
  }

  @Override
  public String template() {
    return "home/take-document-back";
  }
}
