package org.goldenthread.app.plan.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/**
 * Ends an item with a reason, {@code plan/item-withdraw.jte}.
 *
 * @param below what ends with it
 */
public record ItemWithdrawPage(
    Page page, Form form, Link back, String caption, String draft, List<String> below)
    implements FormPage {

  @Override
  public String template() {
    return "plan/item-withdraw";
  }
}
