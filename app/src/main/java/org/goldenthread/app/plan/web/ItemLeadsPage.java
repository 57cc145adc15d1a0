package org.goldenthread.app.plan.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who leads an item and what it is linked with, {@code plan/item-leads.jte}.
 *
 * @param now what somebody else saved meanwhile, in words; null when nobody did
 * @param leads numbers of the rows for leads; likewise links
 * @param parties the directory; the value is the party's key
 * @param items of the plan; the value is the item's id
 */
public record ItemLeadsPage(
    Page page,
    Form form,
    Link back,
    String caption,
    String draft,
    String opened,
    @Nullable String now,
    List<Integer> leads,
    List<Integer> links,
    List<Option> roles,
    List<Option> parties,
    List<Option> kinds,
    List<Option> items)
    implements FormPage {

  @Override
  public String template() {
    return "plan/item-leads";
  }
}
