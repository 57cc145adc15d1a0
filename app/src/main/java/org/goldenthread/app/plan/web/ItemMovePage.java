package org.goldenthread.app.plan.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;

/**
 * Moves an item among its neighbours or under another parent, {@code plan/item-move.jte}.
 *
 * @param neighbours the items under its parent, in order; the item itself is {@code here}
 * @param parents where it can stand; the top has the value 0
 */
public record ItemMovePage(
    Page page,
    Form form,
    Link back,
    String caption,
    String draft,
    List<String> neighbours,
    int here,
    List<Option> parents)
    implements FormPage {

  @Override
  public String template() {
    return "plan/item-move";
  }
}
