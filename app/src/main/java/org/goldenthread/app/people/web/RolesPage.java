package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;

/**
 * What is this person to be in the partnership? Drawn by {@code people/roles.jte}.
 *
 * @param held the roles they held when the form was opened, so that a change meanwhile is noticed
 */
public record RolesPage(
    Page page, Form form, Link back, String person, List<Option> roles, String held)
    implements FormPage {
  @Override
  public String template() {
    return "people/roles";
  }
}
