package org.goldenthread.app.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.database.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who holds which role in a partnership. All within the caller's transaction, for its partnership.
 */
@Component
public class Roles {
  private final JdbcClient jdbc;
  private final Changes changes;

  public Roles(JdbcClient jdbc, Changes changes) {
    this.jdbc = jdbc;
    this.changes = changes;
  }

  /** What {@link #of} asks. */
  public static Question<List<RoleGrant>> question(long account) {
    return Question.list(select("g.account = :account"), Map.of("account", account), Roles::grant);
  }

  /** The roles an account holds now; none when it does not belong to the partnership. */
  public List<RoleGrant> of(long account) {
    return question(account).ask(jdbc);
  }

  /** Lets one change of roles at a time happen in this partnership, until the transaction ends. */
  public void lock() {
    jdbc.sql(
            """
            select pg_advisory_xact_lock(hashtext('people.role_grant'),
              current_setting('gt.partnership')::int)
            """)
        .query()
        .singleRow();
  }

  /** Every role held now, by account. */
  public List<RoleGrant> all() {
    return jdbc.sql(select("true")).query(Roles::grant).list();
  }

  /**
   * Gives a role. Giving one that is held already changes nothing.
   *
   * @param post the person's post, as the record names them
   */
  public void give(long account, Role role, String post, LocalDate on, Author by, String reason) {
    if (of(account).stream().anyMatch(g -> g.role() == role)) {
      return;
    }
    long change = changes.record(on, by, reason);
    jdbc.sql(
            """
            insert into people.role_grant (account, role, post, made_by)
            values (:account, :role, :post, :change)
            """)
        .param("account", account)
        .param("role", role.slug())
        .param("post", post)
        .param("change", change)
        .update();
    jdbc.sql(
            """
            insert into people.membership (account, partnership)
            values (:account, current_setting('gt.partnership')::int) on conflict do nothing
            """)
        .param("account", account)
        .update();
  }

  /** Takes every role from an account; its access to the partnership ends with the transaction. */
  public void endAll(long account, LocalDate on, Author by, String reason) {
    List<RoleGrant> held = of(account);
    if (!held.isEmpty()) {
      end(held, changes.record(on, by, reason));
    }
  }

  /** Takes one role from an account. */
  public void end(long account, Role role, LocalDate on, Author by, String reason) {
    List<RoleGrant> held = of(account).stream().filter(g -> g.role() == role).toList();
    if (!held.isEmpty()) {
      end(held, changes.record(on, by, reason));
    }
  }

  private void end(List<RoleGrant> grants, long change) {
    jdbc.sql(
            """
            update people.role_grant set ended_by = :change
             where id in (:ids) and ended_by is null
            """)
        .param("change", change)
        .param("ids", grants.stream().map(RoleGrant::id).toList())
        .update();
    jdbc.sql(
            """
            delete from people.membership m
             where partnership = current_setting('gt.partnership')::int and account in (:accounts)
               and not exists (select 1 from people.role_grant g
                                where g.account = m.account and g.ended_by is null)
            """)
        .param("accounts", grants.stream().map(RoleGrant::account).distinct().toList())
        .update();
  }

  private static String select(String which) {
    return """
        select g.id, g.account, g.role, g.post, made.known_on, made.made_by
          from people.role_grant g join audit.change made on made.id = g.made_by
         where g.ended_by is null and %s order by g.account, g.id
        """
        .formatted(which);
  }

  private static RoleGrant grant(ResultSet rs, int row) throws SQLException {
    return new RoleGrant(
        rs.getLong("id"),
        rs.getLong("account"),
        Role.parse(rs.getString("role")).orElseThrow(),
        rs.getString("post"),
        rs.getObject("known_on", LocalDate.class),
        rs.getString("made_by"));
  }
}
