package org.goldenthread.app.home.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * Which files show it? Drawn by {@code home/evidence.jte}.
 *
 * @param of the thing they are attached to
 * @param attach address of the form to attach one; null for who may not
 */
public record EvidencePage(
    Page page, Link of, @Nullable String attach, List<Row> files, List<Row> withdrawn)
    implements PageModel {

  /**
   * One file.
   *
   * @param download its name, kind and size, leading to the file
   * @param readers who may open it
   * @param withdrawn when, by whom and why; null while it stands
   * @param withdraw address of the form to withdraw it; null for who may not
   */
  public record Row(
      Link download,
      String name,
      String shows,
      String attached,
      String readers,
      @Nullable String withdrawn,
      @Nullable String withdraw) {}

  @Override
  public String template() {
    return "home/evidence";
  }
}
