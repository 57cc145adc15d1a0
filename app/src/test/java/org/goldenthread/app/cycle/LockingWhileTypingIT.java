package org.goldenthread.app.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.app.cycle.Answering.Saved;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.ReadingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round that is locked while leads type and send: nothing typed is lost, nothing stays open. */
@DatabaseTest
class LockingWhileTypingIT {
  private static final int ITEMS = 40;
  private static int plans;

  private final TestDatabase database;
  private final Cycle cycle;
  private final ExecutorService others = Executors.newFixedThreadPool(8);
  private String plan = "";
  private long lead;
  private Round round = new Round(1, "x", 1, 1, "x", RoundState.PLANNED, Cycle.july());

  LockingWhileTypingIT(TestDatabase database) {
    this.database = database;
    cycle = new Cycle(database);
  }

  @BeforeEach
  void anOpenRound() {
    plan = "busy-plan-" + ++plans;
    ReadingFixture reading = aReading().titled("Busy plan " + plans);
    for (int n = 1; n <= ITEMS; n++) {
      reading.commitment(ref(n), "Promise " + n, "Begun.", "Red").lead(ref(n), "Lead " + plans);
    }
    cycle.rooms.load(reading.build());
    lead = cycle.postFor("Lead " + plans, true);
    round = cycle.opened(plan, Cycle.july());
  }

  @AfterEach
  void nobodyIsLeft() {
    others.shutdownNow();
  }

  private static String ref(int n) {
    return "H%02d".formatted(n);
  }

  private Request request(int n) {
    return cycle.request(round, cycle.item(plan, ref(n).toLowerCase(java.util.Locale.ROOT)));
  }

  private Saved type(Request request, String text) {
    return cycle.write(() -> cycle.answering.save(request, 0, fields(text), cycle.lead(lead)));
  }

  private boolean send(Request request, String text) {
    return cycle.<Boolean>write(
        () -> cycle.answering.send(request, Cycle.report(text, "Green"), cycle.lead(lead)));
  }

  private boolean lock() {
    Round open = cycle.round(round);
    return cycle.<Boolean>write(() -> cycle.locking.lock(open, Cycle.OFFICER));
  }

  private static Map<String, List<String>> fields(String text) {
    var fields = new LinkedHashMap<String, List<String>>();
    fields.put("kind", List.of("report"));
    fields.put("headline", List.of(text));
    return fields;
  }

  /** Waits until a transaction waits for another. */
  private void untilOneWaits() {
    while (database
            .sql()
            .sql("select count(*) from pg_locks where not granted")
            .query(Integer.class)
            .single()
        == 0) {
      Thread.onSpinWait();
    }
  }

  private String typed(Request request) {
    return cycle.read(
        () ->
            cycle
                .drafts
                .latest(request.id())
                .orElseThrow()
                .fields()
                .getOrDefault("headline", List.of())
                .get(0));
  }

  @Test
  void freezesWhatWasBeingSentWhenTheLockingBegan() throws Exception {
    Request request = request(1);
    type(request, "Two advisers began");
    Request begun = request(1);
    var waiting = new ArrayList<Future<Boolean>>();

    boolean sent =
        cycle.<Boolean>write(
            () -> {
              boolean done =
                  cycle.answering.send(
                      begun, Cycle.report("Two advisers began", "Green"), cycle.lead(lead));
              waiting.add(others.submit(this::lock));
              untilOneWaits();
              return done;
            });

    assertThat(sent).isTrue();
    assertThat(waiting.get(0).get()).isTrue();
    assertThat(request(1).state()).isEqualTo(RequestState.LOCKED);
    assertThat(request(1).lockedFrom()).isEqualTo(RequestState.SUBMITTED);
    assertThat(cycle.read(() -> cycle.snapshots.latest(round.id()).orElseThrow()).content())
        .contains("Two advisers began");
  }

  @Test
  void keepsWhatIsSentOrTypedWhileTheRoundIsBeingLocked() throws Exception {
    Request first = request(1);
    type(first, "Two advisers began");
    Request begun = request(1);
    Request untouched = request(2);
    Round open = cycle.round(round);
    var sending = new ArrayList<Future<Boolean>>();
    var typing = new ArrayList<Future<Saved>>();

    cycle.write(
        () -> {
          boolean locked = cycle.locking.lock(open, Cycle.OFFICER);
          sending.add(others.submit(() -> send(begun, "Two advisers began")));
          typing.add(others.submit(() -> type(untouched, "Six centres opened")));
          untilOneWaits();
          return locked;
        });

    assertThat(sending.get(0).get()).as("sent into a locked round").isFalse();
    assertThat(typed(first)).isEqualTo("Two advisers began");
    assertThat(typing.get(0).get()).isEqualTo(new Saved.NotOpen(1, RequestState.LOCKED));
    assertThat(typed(untouched)).isEqualTo("Six centres opened");
    assertThat(request(2).lockedFrom()).isEqualTo(RequestState.NOT_STARTED);
  }

  @Test
  void keepsWhatAnotherSavedWhileAnUpdateIsSent() throws Exception {
    Request request = request(1);
    type(request, "Two advisers began");
    Request begun = request(1);
    Answerer deputy =
        Answerer.signedIn(
            new org.goldenthread.app.audit.Author("Deputy", 10L),
            java.util.Set.of(lead),
            java.util.Set.of());

    cycle.write(
        () -> {
          int read = cycle.drafts.latest(begun.id()).orElseThrow().number();
          waitFor(
              others.submit(
                  () ->
                      cycle.write(
                          () -> cycle.answering.save(begun, read, fields("A third too"), deputy))));
          return cycle.answering.send(
              begun, read, Cycle.report("Two advisers began", "Green"), cycle.lead(lead));
        });

    assertThat(request(1).state()).isEqualTo(RequestState.SUBMITTED);
    assertThat(typed(request)).isEqualTo("A third too");
  }

  private static <T> T waitFor(Future<T> other) {
    try {
      return other.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What became of one lead's typing and sending. */
  private record Done(int item, String text, Saved saved, boolean sent) {}

  @Test
  void losesNothingWhenManyTypeAndSendWhileTheRoundIsLocked() throws Exception {
    var started = new CountDownLatch(ITEMS / 2);
    var work = new ArrayList<Callable<Done>>();
    for (int item = 1; item <= ITEMS; item++) {
      int n = item;
      work.add(
          () -> {
            started.countDown();
            Saved saved = type(request(n), "Typed " + n);
            boolean sent = n % 2 == 0 && send(request(n), "Typed " + n);
            return new Done(n, "Typed " + n, saved, sent);
          });
    }
    List<Future<Done>> all = work.stream().map(others::submit).toList();
    started.await();
    assertThat(lock()).isTrue();

    var snapshot = cycle.read(() -> cycle.snapshots.latest(round.id()).orElseThrow());
    for (Future<Done> future : all) {
      Done done = future.get();
      Request now = request(done.item());
      assertThat(now.state()).as(done.text()).isEqualTo(RequestState.LOCKED);
      if (done.sent()) {
        assertThat(now.lockedFrom()).as(done.text()).isEqualTo(RequestState.SUBMITTED);
        assertThat(snapshot.content()).contains("\"" + done.text() + "\"");
      } else {
        assertThat(typed(now)).isEqualTo(done.text());
      }
    }
  }
}
