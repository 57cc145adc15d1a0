package org.goldenthread.app.home.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * The form that attaches a file. Drawn by {@code home/attach.jte}.
 *
 * @param readers who may open it; empty for who may not mark a file as exempt
 * @param boards whose members may open an exempt one
 */
public record AttachPage(
    Page page, Form form, Link back, String action, List<Option> readers, List<Option> boards)
    implements PageModel, FormPage {

  @Override
  public String template() {
    return "home/attach";
  }
}
