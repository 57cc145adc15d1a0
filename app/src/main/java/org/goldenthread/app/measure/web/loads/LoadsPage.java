package org.goldenthread.app.measure.web.loads;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * The files of figures that were loaded, {@code measure/loads.jte}.
 *
 * @param send where a file is sent; null for who may not
 * @param waiting files that nobody has accepted yet, and those held back
 * @param loads what is in the record, the latest first
 */
public record LoadsPage(Page page, @Nullable String send, List<Waiting> waiting, List<Row> loads)
    implements PageModel {
  public LoadsPage {
    waiting = List.copyOf(waiting);
    loads = List.copyOf(loads);
  }

  /**
   * A file that is not in the record.
   *
   * @param state what happens to it when nobody does anything
   */
  public record Waiting(Link file, String by, String state) {}

  /**
   * A load in the record.
   *
   * @param when and by whom
   * @param counts new, changed, unchanged and refused in words
   * @param state whether it stands
   */
  public record Row(Link file, String when, String counts, String state) {}

  @Override
  public String template() {
    return "measure/loads";
  }
}
