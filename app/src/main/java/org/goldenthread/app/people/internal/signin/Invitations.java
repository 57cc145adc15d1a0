package org.goldenthread.app.people.internal.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.people.internal.signin.OneTimeLinks.Purpose;
import org.goldenthread.app.people.internal.signin.SecurityEvents.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who was asked to join a partnership. All within the caller's transaction, for its partnership.
 */
@Component
public class Invitations {
  private final JdbcClient jdbc;
  private final OneTimeLinks links;
  private final Changes changes;
  private final Roles roles;
  private final SecurityEvents events;
  private final Clock clock;

  Invitations(
      JdbcClient jdbc,
      OneTimeLinks links,
      Changes changes,
      Roles roles,
      SecurityEvents events,
      Clock clock) {
    this.jdbc = jdbc;
    this.links = links;
    this.changes = changes;
    this.roles = roles;
    this.events = events;
    this.clock = clock;
  }

  /**
   * An invitation that can still be accepted.
   *
   * @param post how the record will name the person
   */
  public record Invitation(long id, long link, String email, String post, Role role) {}

  /** Invites; the secret part of the link's address. */
  public String make(String email, String post, Role role, Author by) {
    long change = changes.record(today(), by, "Invited somebody as " + role.slug());
    OneTimeLinks.Fresh link = links.make(Purpose.INVITATION, null, Accounts.address(email));
    jdbc.sql(
            """
            insert into people.invitation (link, post, role, made_by)
            values (:link, :post, :role, :change)
            """)
        .param("link", link.id())
        .param("post", post)
        .param("role", role.slug())
        .param("change", change)
        .update();
    events.record(Kind.INVITED, by.account());
    return link.token();
  }

  /** The invitation of this token, if it is this partnership's and still works. */
  public Optional<Invitation> find(String token) {
    return links
        .find(Purpose.INVITATION, token)
        .flatMap(
            link -> open().stream().filter(invited -> invited.link() == link.id()).findFirst());
  }

  /** Those of this partnership that still work, newest first. */
  public List<Invitation> open() {
    return jdbc.sql(
            """
            select i.id, i.link, l.email, i.post, i.role
              from people.invitation i join people.one_time_link l on l.id = i.link
             where i.ended_by is null and l.ended_at is null and l.expires_at > :now
             order by i.id desc
            """)
        .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .query(
            (rs, row) ->
                new Invitation(
                    rs.getLong("id"),
                    rs.getLong("link"),
                    rs.getString("email"),
                    rs.getString("post"),
                    Role.parse(rs.getString("role")).orElseThrow()))
        .list();
  }

  /**
   * The account joins, in the post and role of the invitation.
   *
   * @return false when somebody else has used it meanwhile
   */
  public boolean accept(Invitation invitation, Account account) {
    if (!links.end(invitation.link())) {
      return false;
    }
    Author by = new Author(invitation.post(), account.id());
    end(invitation.id(), changes.record(today(), by, "Accepted an invitation"));
    roles.give(
        account.id(),
        invitation.role(),
        invitation.post(),
        today(),
        by,
        "Joined as " + invitation.role().slug());
    events.record(Kind.INVITATION_ACCEPTED, account.id());
    return true;
  }

  /** Takes an invitation of this partnership back; one that is over stays as it is. */
  public void withdraw(long id, Author by) {
    open().stream()
        .filter(invitation -> invitation.id() == id && links.end(invitation.link()))
        .forEach(invitation -> end(id, changes.record(today(), by, "Took an invitation back")));
  }

  private void end(long id, long change) {
    jdbc.sql("update people.invitation set ended_by = :change where id = :id and ended_by is null")
        .param("change", change)
        .param("id", id)
        .update();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
