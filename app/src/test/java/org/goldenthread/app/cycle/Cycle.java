package org.goldenthread.app.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.app.TestClock;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.report.ReportParts;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.people.Dates;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Mailboxes;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.PersonDetails;
import org.goldenthread.app.people.Term;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanProgress;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.search.SearchFixtures;
import org.goldenthread.app.shell.Messages;

/** The room wired over one test database, without a Spring context. */
public final class Cycle {
  public static final Author OFFICER = new Author("Performance officer", 7L);
  public static final Author STRATEGIC = new Author("Director", 8L);

  public final Rooms rooms;
  public final TestClock clock = new TestClock(Instant.parse("2009-10-12T09:00:00Z"));
  public final Days days = new Days(clock);
  public final Changes changes;
  public final Rounds rounds;
  public final Requests requests;
  public final Updates updates;
  public final TypedDrafts drafts;
  public final RoundOpening opening;
  public final RoundLocking locking;
  public final Answering answering;
  public final SigningOff signing;
  public final Snapshots snapshots;
  public final Wordings wordings;
  public final PassingOn passing;
  private final Directory directory;
  private final Matches matches;
  private final TestDatabase database;

  public Cycle(TestDatabase database) {
    this.database = database;
    var sql = database.sql();
    rooms = new Rooms(database);
    changes = AuditFixtures.changes(sql, SearchFixtures.indexing(database));
    rounds = new Rounds(sql);
    requests = new Requests(sql);
    updates = new Updates(sql);
    drafts = new TypedDrafts(sql);
    snapshots = new Snapshots(sql);
    matches = new Matches(sql);
    directory = new Directory(sql);
    var leads = new AskedLeads(new Parties(sql), new People(sql), new Mailboxes(sql));
    opening = new RoundOpening(sql, rounds, rooms.plans, leads, changes, days);
    locking =
        new RoundLocking(
            rounds,
            requests,
            snapshots,
            ReportParts.of(database, rooms, rounds, requests, updates, days),
            changes,
            days);
    answering = new Answering(requests, updates, drafts, changes, days);
    var reports = new PlanReports(sql, new PlanProgress(sql), Messages.load());
    signing = new SigningOff(requests, updates, reports, changes, days);
    passing = new PassingOn(requests, changes, days);
    wordings = new Wordings(sql, requests, reports, changes, days);
  }

  public <T> T write(java.util.function.Supplier<T> work) {
    return database.tenancy().write(rooms.partnership.id(), work);
  }

  public <T> T read(java.util.function.Supplier<T> work) {
    return database.tenancy().read(rooms.partnership.id(), work);
  }

  public static Round.Values july() {
    return new Round.Values(
        "July to September 2009",
        LocalDate.of(2009, 7, 1),
        LocalDate.of(2009, 9, 30),
        LocalDate.of(2009, 10, 5),
        LocalDate.of(2009, 10, 30),
        RoundKind.QUARTERLY);
  }

  public PlanSnapshot plan(String slug) {
    return read(() -> rooms.plans.snapshot(slug, KnownBy.NOW).orElseThrow());
  }

  public PlanItem item(String plan, String slug) {
    return plan(plan).bySlug(slug).orElseThrow();
  }

  /** Lays a round of a plan down. */
  public Round planned(String plan, Round.Values values) {
    return write(
        () ->
            rounds.add(
                changes.record(days.today(), OFFICER, "Planned a round"),
                rooms.plans.header(plan, KnownBy.NOW).orElseThrow(),
                values));
  }

  /** Lays a round down and opens it, whoever is missing. */
  public Round opened(String plan, Round.Values values) {
    Round round = planned(plan, values);
    if (write(() -> opening.open(round, OFFICER, true)) != RoundOpening.Outcome.OPENED) {
      throw new IllegalStateException("could not open " + round);
    }
    return round(round);
  }

  public Round round(Round before) {
    return read(() -> rounds.byId(before.id()).orElseThrow());
  }

  public Request request(Round round, PlanItem item) {
    return read(() -> requests.find(round.id(), item.id()).orElseThrow());
  }

  /** Says that a printed name means a post, which somebody holds or which is vacant. */
  public long postFor(String printed, boolean held) {
    return write(
        () -> {
          long change = changes.record(LocalDate.of(2009, 1, 1), OFFICER, "Matched");
          long body = directory.findOrAdd(change, Party.Values.named(Kind.ORGANISATION, "Council"));
          long post =
              directory.add(
                  change, Party.Values.named(Kind.POST, "Post of " + printed).in(body, null));
          if (held) {
            long person = directory.addPerson(change, PersonDetails.named("Holder"), null);
            directory.addTerm(
                change, new Term.Values(post, person, Term.Capacity.HOLDER, null, Dates.OPEN));
          }
          matches.all(KnownBy.NOW).stream()
              .filter(p -> p.name().equals(printed))
              .forEach(p -> matches.say(change, p.id(), List.of(post)));
          return post;
        });
  }

  /** Says of every printed name beginning so that it means a post of its own, which is held. */
  public void postsForAll(String beginning) {
    write(
        () -> {
          long change = changes.record(LocalDate.of(2009, 1, 1), OFFICER, "Matched");
          long body = directory.findOrAdd(change, Party.Values.named(Kind.ORGANISATION, "Council"));
          matches.all(KnownBy.NOW).stream()
              .filter(p -> p.name().startsWith(beginning))
              .forEach(
                  p -> {
                    long post =
                        directory.add(
                            change, Party.Values.named(Kind.POST, p.name()).in(body, null));
                    long person = directory.addPerson(change, PersonDetails.named(p.name()), null);
                    directory.addTerm(
                        change,
                        new Term.Values(post, person, Term.Capacity.HOLDER, null, Dates.OPEN));
                    matches.say(change, p.id(), List.of(post));
                  });
          return null;
        });
  }

  public Answerer lead(long party) {
    return Answerer.signedIn(new Author("Head of Health", 9L), Set.of(party), Set.of());
  }

  /** A plain report. */
  public static Answer report(String headline, String status) {
    return new Answer(
        UpdateKind.REPORT,
        headline,
        "Clinics run in six centres.",
        null,
        List.of(new PlanProgress.Judged(null, status, "behind the target")),
        "Recruit two more",
        LocalDate.of(2010, 3, 31),
        null,
        null,
        null,
        null,
        null);
  }
}
