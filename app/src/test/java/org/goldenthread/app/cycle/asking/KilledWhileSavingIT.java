package org.goldenthread.app.cycle.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.app.cycle.Cycle;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundKind;
import org.goldenthread.app.cycle.TypedDrafts;
import org.goldenthread.app.cycle.Update;
import org.goldenthread.app.database.EmbeddedDatabase;
import org.goldenthread.app.database.Migrations;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.ReadingFixture;
import org.goldenthread.app.people.AddressesOn.Reached;
import org.goldenthread.app.people.KeyedDigest;
import org.goldenthread.app.people.Mailboxes;
import org.goldenthread.app.people.internal.signin.ProgramDigest;
import org.goldenthread.app.plan.PlanSnapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred leads save and send by their links while the program and its database are killed,
 * twice. Every answer that was acknowledged is there, whole, and nothing is there twice.
 */
class KilledWhileSavingIT {
  private static final int LEADS = 100;
  private static final int ITEMS = 2;
  private static final String PLAN = "childrens-plan";
  private static final Instant EXPIRES = Instant.parse("2099-01-01T00:00:00Z");

  @TempDir Path data;
  private final ExecutorService pool = Executors.newFixedThreadPool(LEADS);
  private final SavingLead.Acknowledged acknowledged = new SavingLead.Acknowledged();
  private final List<SavingLead> leads = new ArrayList<>();

  @AfterEach
  void nobodySavesAnyMore() {
    pool.shutdownNow();
  }

  @Test
  @Timeout(300)
  void keepsEveryAcknowledgedAnswerThroughAnOutage() throws Exception {
    int port = ServedProgram.freePort();
    prepare(port);
    ServedProgram program = ServedProgram.start(data, port);
    List<Future<?>> saving = new ArrayList<>();
    leads.forEach(lead -> saving.add(pool.submit(lead::answerAll)));

    for (int sent : List.of(LEADS * ITEMS / 4, LEADS * ITEMS * 5 / 8)) {
      untilSent(sent, saving);
      int lost = acknowledged.lost.get();
      program.kill();
      checkWhatWasAcknowledged();
      assertThat(acknowledged.lost.get()).as("leads who got no answer").isGreaterThan(lost);
      program = ServedProgram.start(data, port);
    }
    for (Future<?> lead : saving) {
      lead.get();
    }
    program.stop();
    checkThatAllIsThereOnce();
  }

  private void untilSent(int count, List<Future<?>> saving) throws Exception {
    while (acknowledged.sendings.get() < count) {
      for (Future<?> lead : saving) {
        if (lead.isDone()) {
          lead.get();
        }
      }
      Thread.sleep(5);
    }
  }

  // --- What is there before -------------------------------------------------------------------

  private static String lead(int n) {
    return "Lead %03d".formatted(n);
  }

  private void prepare(int port) {
    try (EmbeddedDatabase embedded = EmbeddedDatabase.start(data)) {
      Migrations.run(embedded.access());
      try (TestDatabase database = TestDatabase.of(embedded)) {
        Cycle cycle = new Cycle(database);
        cycle.rooms.load(reading());
        cycle.postsForAll("Lead ");
        Round round = cycle.opened(PLAN, values());
        KeyedDigest digest = ProgramDigest.of(embedded.keys());
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        links(cycle, database, round)
            .forEach(
                (link, slugs) ->
                    leads.add(
                        new SavingLead(
                            client,
                            "http://localhost:" + port,
                            new LinkToken(cycle.rooms.partnership.id(), link.key(), EXPIRES)
                                .signed(digest),
                            slugs,
                            acknowledged)));
      }
    }
    assertThat(leads).hasSize(LEADS);
  }

  private static org.goldenthread.intake.Reading reading() {
    ReadingFixture reading = aReading().titled("Children's plan");
    for (int n = 0; n < LEADS * ITEMS; n++) {
      String ref = "H%03d".formatted(n);
      reading.commitment(ref, "Promise " + n, "Begun.", "Green").lead(ref, lead(n / ITEMS));
    }
    return reading.build();
  }

  /** One that no clock on which this runs finds closed. */
  private static Round.Values values() {
    return new Round.Values(
        "For ever",
        LocalDate.of(2009, 7, 1),
        LocalDate.of(2009, 9, 30),
        LocalDate.of(2009, 10, 5),
        LocalDate.of(2098, 12, 1),
        RoundKind.QUARTERLY);
  }

  private static String slug(PlanSnapshot plan, Request request) {
    return Objects.requireNonNull(plan.byId().get(request.item())).slug();
  }

  /** A link and a mailbox for everybody who is asked, and the slugs of their items. */
  private static Map<SignedLink, List<String>> links(
      Cycle cycle, TestDatabase database, Round round) {
    var mailboxes = new Mailboxes(database.sql());
    var links = new SignedLinks(database.sql());
    PlanSnapshot plan = cycle.plan(PLAN);
    return cycle.write(
        () -> {
          Map<Long, List<String>> slugs = new TreeMap<>();
          for (Request request : cycle.requests.ofRound(round.id())) {
            slugs
                .computeIfAbsent(request.asked(), party -> new ArrayList<>())
                .add(slug(plan, request));
          }
          long change = cycle.changes.record(LocalDate.of(2009, 1, 1), Cycle.OFFICER, "Links");
          var wanted = new ArrayList<SignedLinks.Wanted>();
          for (long party : slugs.keySet()) {
            String email = "lead" + party + "@wexmere.example";
            mailboxes.change(change, party, 0, email);
            wanted.add(
                new SignedLinks.Wanted(
                    round.id(), party, null, new Reached(party, email, null), EXPIRES));
          }
          links.make(change, wanted);
          Map<SignedLink, List<String>> all = new HashMap<>();
          links.standing().forEach(link -> all.put(link, slugs.get(link.party())));
          return all;
        });
  }

  // --- What is there afterwards ----------------------------------------------------------------

  /** What the database holds of an item. */
  private record Stored(
      Request request,
      Map<Integer, TypedDrafts.Draft> drafts,
      Optional<Update> update,
      int sendings) {}

  private Map<String, Stored> stored() {
    try (EmbeddedDatabase embedded = EmbeddedDatabase.start(data);
        TestDatabase database = TestDatabase.of(embedded)) {
      Cycle cycle = new Cycle(database);
      PlanSnapshot plan = cycle.plan(PLAN);
      return cycle.read(
          () -> {
            Round round = cycle.rounds.all().get(0);
            Map<Long, Update> updates = cycle.updates.ofRound(round.id());
            Map<String, Stored> stored = new TreeMap<>();
            for (Request request : cycle.requests.ofRound(round.id())) {
              Map<Integer, TypedDrafts.Draft> drafts = new TreeMap<>();
              int last = cycle.drafts.latest(request.id()).map(d -> d.number()).orElse(0);
              for (int number = 1; number <= last; number++) {
                cycle.drafts.number(request.id(), number).ifPresent(d -> drafts.put(d.number(), d));
              }
              int sendings =
                  database
                      .sql()
                      .sql("select count(*) from cycle.update where request = :request")
                      .param("request", request.id())
                      .query(Integer.class)
                      .single();
              stored.put(
                  slug(plan, request),
                  new Stored(
                      request, drafts, Optional.ofNullable(updates.get(request.id())), sendings));
            }
            return stored;
          });
    }
  }

  private void checkWhatWasAcknowledged() {
    Map<String, Stored> stored = stored();
    assertThat(stored).hasSize(LEADS * ITEMS);
    for (SavingLead lead : leads) {
      for (SavingLead.Item item : lead.items()) {
        check(item, Objects.requireNonNull(stored.get(item.slug())));
      }
    }
  }

  private static void check(SavingLead.Item item, Stored stored) {
    if (stored.update().isPresent()) {
      assertThat(item.tried().get()).as("sent %s", item.slug()).isPositive();
      checkSent(item, stored);
      return;
    }
    assertThat(item.sent().get()).as("acknowledged %s, which is not there", item.slug()).isZero();
    item.saved()
        .forEach(
            (number, saving) -> {
              TypedDrafts.Draft draft = stored.drafts().get(number);
              assertThat(draft).as("saving %s of %s", number, item.slug()).isNotNull();
              assertThat(Objects.requireNonNull(draft).fields())
                  .containsEntry("headline", List.of(item.headline(saving)))
                  .containsEntry("new", List.of(item.text(saving)));
            });
    stored
        .drafts()
        .values()
        .forEach(
            draft ->
                assertThat(draft.fields().getOrDefault("new", List.of()).get(0))
                    .as("whole")
                    .matches(".*End of .*\\d$"));
    assertThat(stored.request().state())
        .isEqualTo(stored.drafts().isEmpty() ? RequestState.NOT_STARTED : RequestState.DRAFT);
  }

  private static void checkSent(SavingLead.Item item, Stored stored) {
    var answer = stored.update().orElseThrow().answer();
    assertThat(answer.headline()).isEqualTo(item.headline(SavingLead.SAVINGS));
    assertThat(answer.newText()).isEqualTo(item.text(SavingLead.SAVINGS));
    assertThat(answer.judged()).as("statuses of %s", item.slug()).hasSize(1);
    assertThat(stored.request().state()).isEqualTo(RequestState.SUBMITTED);
    assertThat(stored.drafts()).isEmpty();
    assertThat(stored.sendings()).as("times %s was stored", item.slug()).isEqualTo(1);
  }

  private void checkThatAllIsThereOnce() {
    Map<String, Stored> stored = stored();
    for (SavingLead lead : leads) {
      for (SavingLead.Item item : lead.items()) {
        checkSent(item, Objects.requireNonNull(stored.get(item.slug())));
      }
    }
    assertThat(acknowledged.savings.get()).isEqualTo(LEADS * ITEMS * SavingLead.SAVINGS);
  }
}
