package org.goldenthread.app.people;

import java.util.Set;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.shell.Csrf;
import org.goldenthread.app.shell.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a page of a partnership.
 *
 * @param member what they are in the partnership
 * @param permissions all they have, for everything or for what they lead
 * @param exemption the exempt rows they are entitled to
 * @param viewer as pages show them; null for who has not signed in
 * @param csrf what forms of the page carry; null where it can have none
 */
public record Visitor(
    Member member,
    Set<Permission> permissions,
    Scope.Exemption exemption,
    @Nullable Viewer viewer,
    @Nullable Csrf csrf) {
  public Visitor {
    permissions = Set.copyOf(permissions);
  }

  /**
   * Who is recorded as having made a change: their post, with the account behind it.
   *
   * @throws IllegalStateException for somebody without a role here, who changes nothing
   */
  public Author author() {
    if (member.account() == null || member.grants().isEmpty()) {
      throw new IllegalStateException("a change by somebody without a role in the partnership");
    }
    return new Author(member.grants().get(0).post(), member.account().account());
  }

  /** Somebody who has not signed in, with no permission at all. */
  public static Visitor stranger(Partnership partnership) {
    return new Visitor(Member.stranger(partnership), Set.of(), Scope.Exemption.NONE, null, null);
  }
}
