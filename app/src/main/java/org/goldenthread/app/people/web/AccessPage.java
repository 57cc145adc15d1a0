package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * Who has access to the partnership, and as what? Drawn by {@code people/access.jte}.
 *
 * @param why address of the page that explains one person's access
 */
public record AccessPage(Page page, List<Person> people, String why) implements PageModel {

  /** One account: its name leads to where its roles are changed. */
  public record Person(Link name, String email, String post, List<Held> roles) {}

  /** A role held. */
  public record Held(String role, String since, String givenBy) {}

  @Override
  public String template() {
    return "people/access";
  }
}
