package org.goldenthread.app.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.TestDatabase;

/** A row in every table of organisations, posts and people. */
public final class PeopleContents {
  private PeopleContents() {}

  public static void write(TestDatabase database, int partnership) {
    var directory = new Directory(database.sql());
    database
        .tenancy()
        .write(
            partnership,
            () -> {
              long change = PeopleChanges.record(database, LocalDate.of(2009, 4, 1));
              long trust = directory.add(change, organisation("Wexmere Primary Care Trust"));
              long group = directory.add(change, organisation("Wexmere Commissioning Group"));
              directory.succeed(change, trust, group, LocalDate.of(2013, 4, 1), true);
              long post =
                  directory.add(
                      change,
                      Party.Values.named(Parties.Kind.POST, "Public health lead").in(trust, null));
              new Mailboxes(database.sql()).change(change, post, 0, "lead@wexmere.example");
              long person =
                  directory.addPerson(change, PersonDetails.named("Public health lead"), null);
              directory.addTerm(
                  change, new Term.Values(post, person, Term.Capacity.HOLDER, null, Dates.OPEN));
              long printed =
                  new Parties(database.sql())
                      .register(change)
                      .id(Parties.Kind.AS_PRINTED, "Public health lead (PCT)");
              new Matches(database.sql()).say(change, printed, List.of(post));
              database
                  .sql()
                  .sql(
                      """
                      with link as (
                        insert into people.one_time_link (digest, purpose, email, expires_at)
                        values (gen_random_uuid()::text, 'invitation', 'a@wexmere.example', now())
                        returning id)
                      insert into people.invitation (link, post, role, made_by)
                      select id, 'Analyst', 'analyst', ? from link
                      """)
                  .param(change)
                  .update();
              role(database);
              return post;
            });
  }

  private static void role(TestDatabase database) {
    var sql = database.sql();
    var clock = Clock.fixed(Instant.parse("2009-04-01T09:00:00Z"), ZoneOffset.UTC);
    long account = new Accounts(sql, clock).example("officer@wall.example", "Officer").id();
    new Roles(sql, AuditFixtures.changes(sql))
        .give(
            account,
            Role.PERFORMANCE_OFFICER,
            "Performance officer",
            LocalDate.of(2009, 4, 1),
            Author.program("Test"),
            "Gave a role");
  }

  private static Party.Values organisation(String name) {
    return Party.Values.named(Parties.Kind.ORGANISATION, name);
  }
}
