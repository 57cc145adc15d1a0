package org.goldenthread.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Answer;
import org.goldenthread.app.cycle.Answerer;
import org.goldenthread.app.cycle.Answering;
import org.goldenthread.app.cycle.AskedLeads;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundKind;
import org.goldenthread.app.cycle.RoundLocking;
import org.goldenthread.app.cycle.RoundOpening;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.cycle.Snapshots;
import org.goldenthread.app.cycle.TypedDrafts;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.cycle.Updates;
import org.goldenthread.app.database.EmbeddedDatabase;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.home.DocumentLoading;
import org.goldenthread.app.measure.MeasureEditions;
import org.goldenthread.app.meeting.MeetingPapers;
import org.goldenthread.app.people.Dates;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Mailboxes;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.PersonDetails;
import org.goldenthread.app.people.Term;
import org.goldenthread.app.plan.PlanEditions;
import org.goldenthread.app.plan.PlanProgress;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.plan.internal.PlanVersions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The database of a data folder that nobody serves now: plans, leads and rounds are laid down in
 * it, and what was saved is counted.
 */
final class RoundsDatabase implements AutoCloseable {
  private static final Author BENCH = Author.program("Bench");
  private static final int ORGANISATIONS = 20;

  private final EmbeddedDatabase server;
  private final SingleConnectionDataSource app;
  private final JdbcClient sql;
  private final Tenancy tenancy;
  private final Changes changes;
  private final Partnership partnership;

  RoundsDatabase(Path data) {
    server = EmbeddedDatabase.start(data);
    app =
        new SingleConnectionDataSource(
            server.access().url(),
            server.access().app().user(),
            server.access().app().password(),
            true);
    sql = JdbcClient.create(app);
    tenancy = new Tenancy(app, new JdbcTransactionManager(app));
    changes = Changes.of(sql, event -> {}, server.keys());
    partnership = new Partnerships(sql).all().get(0);
  }

  @Override
  public void close() {
    app.destroy();
    server.close();
  }

  /**
   * Loads a plan.
   *
   * @return its slug
   */
  String load(RoundsPlan plan) {
    var batch = new JdbcTemplate(app);
    new DocumentLoading(
            tenancy,
            changes,
            new Documents(sql, batch),
            new PlanEditions(sql, batch, new Parties(sql), new PlanVersions(sql)),
            new MeasureEditions(sql, batch),
            new MeetingPapers(sql, batch, new Parties(sql)))
        .load(partnership, plan.reading(), false);
    return tenancy.read(
        partnership.id(),
        () ->
            new Plans(sql)
                .all(KnownBy.NOW).stream()
                    .filter(p -> p.name().startsWith(plan.title()))
                    .findFirst()
                    .orElseThrow()
                    .slug());
  }

  /** Gives every lead as printed a post with a mailbox, which somebody holds. */
  void appointLeads() {
    var directory = new Directory(sql);
    var matches = new Matches(sql);
    var mailboxes = new Mailboxes(sql);
    tenancy.write(
        partnership.id(),
        () -> {
          long change = changes.record(RoundsPlan.KNOWN_ON, BENCH, "Appointed leads");
          int n = 0;
          for (Matches.Printed printed : matches.all(KnownBy.NOW)) {
            if (!printed.name().startsWith("Lead officer ")) {
              continue;
            }
            long body =
                directory.findOrAdd(
                    change,
                    Party.Values.named(
                        Parties.Kind.ORGANISATION, "Organisation " + n % ORGANISATIONS));
            long post =
                directory.add(
                    change,
                    Party.Values.named(Parties.Kind.POST, "Post of " + printed.name())
                        .in(body, null));
            long person = directory.addPerson(change, PersonDetails.named("Person " + n), null);
            directory.addTerm(
                change, new Term.Values(post, person, Term.Capacity.HOLDER, null, Dates.OPEN));
            matches.say(change, printed.id(), List.of(post));
            mailboxes.change(change, post, 0, "lead" + n + "@bench.example");
            n++;
          }
          return n;
        });
  }

  /**
   * Plays a round: opened, answered for every item, and locked unless it is the last.
   *
   * @param day on which all of it happens
   * @param said what makes its words others than those of another round
   */
  void play(String plan, LocalDate day, String said, boolean lock) {
    var days = new Days(Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    var rounds = new Rounds(sql);
    var requests = new Requests(sql);
    var updates = new Updates(sql);
    var leads = new AskedLeads(new Parties(sql), new People(sql), new Mailboxes(sql));
    var plans = new Plans(sql);
    var opening = new RoundOpening(sql, rounds, plans, leads, changes, days);
    var answering = new Answering(requests, updates, new TypedDrafts(sql), changes, days);
    // No report is looked at here, so none is made.
    var locking =
        new RoundLocking(rounds, requests, new Snapshots(sql), round -> "{}", changes, days);
    tenancy.write(
        partnership.id(),
        () -> {
          long change = changes.record(day, BENCH, "Planned a round");
          Round round =
              rounds.add(change, plans.header(plan, KnownBy.NOW).orElseThrow(), values(day));
          if (opening.open(round, BENCH, true) != RoundOpening.Outcome.OPENED) {
            throw new IllegalStateException("could not open " + round);
          }
          int n = 0;
          for (Request request : requests.ofRound(round.id())) {
            answering.send(
                request, answer(n++, said), Answerer.signedIn(BENCH, Set.of(), Set.of()));
          }
          Round open = rounds.byId(round.id()).orElseThrow();
          return lock && locking.lock(open, BENCH);
        });
  }

  static Round.Values values(LocalDate day) {
    return new Round.Values(
        "Round of " + day,
        day.minusMonths(3),
        day.minusDays(1),
        day,
        day.plusDays(21),
        RoundKind.QUARTERLY);
  }

  private static Answer answer(int n, String said) {
    return new Answer(
        UpdateKind.REPORT,
        "Commitment " + n + " " + said,
        "This time " + said + ": two more centres opened and the waiting list is shorter.",
        "The scheme began in 2024 and runs in every district; it is paid for until 2028 as "
            + said
            + ".",
        List.of(new PlanProgress.Judged(null, n % 7 == 0 ? "Red" : "Green", "as " + said)),
        "Recruit two more",
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** How many savings of a round are stored that were not sent. */
  long savings(String round) {
    return tenancy.read(
        partnership.id(),
        () ->
            sql.sql(
                    """
                    select count(*) from cycle.draft d
                      join cycle.request q on q.id = d.request
                      join cycle.round r on r.id = q.round
                     where r.slug = :round
                    """)
                .param("round", round)
                .query(Long.class)
                .single());
  }
}
