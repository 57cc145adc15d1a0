package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;

/**
 * Whom do you want to ask in? Drawn by {@code people/invite.jte}.
 *
 * @param open invitations nobody has accepted yet
 */
public record InvitePage(Page page, Form form, Link back, List<Option> roles, List<Open> open)
    implements FormPage {

  /**
   * An invitation that can still be accepted.
   *
   * @param role its name
   */
  public record Open(long id, String email, String post, String role) {}

  public InvitePage {
    roles = List.copyOf(roles);
    open = List.copyOf(open);
  }

  @Override
  public String template() {
    return "people/invite";
  }
}
