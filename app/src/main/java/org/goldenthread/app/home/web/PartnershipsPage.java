package org.goldenthread.app.home.web;

import java.util.List;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * The front door, {@code home/partnerships.jte}: the partnerships kept here, or those a person
 * belongs to.
 *
 * @param signIn address of the sign-in page; null for who is signed in
 */
public record PartnershipsPage(Page page, List<Door> doors, @Nullable String signIn)
    implements PageModel {

  /** A partnership and where its name leads. */
  public record Door(String name, String href) {}

  @Override
  public String template() {
    return "home/partnerships";
  }
}
