package org.goldenthread.app.measure.load;

import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.EditDay;
import org.goldenthread.intake.RefusedDocumentException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Works out what prepared loads would do, a large one while the reader waits. What was worked out
 * is kept in memory until the record changes, and can be worked out again at any time: after a
 * restart, or on another node.
 */
@Component
public class Reviews implements DisposableBean {
  private static final int KEPT = 16;

  /** What a review depends on: the file, what is chosen, and the record. */
  private record Subject(int partnership, UUID key, boolean create, long lastChange) {}

  private record Running(ReviewNotes notes, CompletableFuture<Review> result) {}

  /** How far a review is. */
  public sealed interface State {
    /** It is there. */
    record Ready(Review review) implements State {}

    /** Reading has come to a line of the file. */
    record Reading(long line) implements State {}
  }

  private final Tenancy tenancy;
  private final JdbcClient jdbc;
  private final PreparedLoads prepared;
  private final Loads loads;
  private final MovingMarks marks;
  private final Clock clock;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(2, work -> new Thread(work, "gt-load-review"));
  private final Map<Subject, Running> reviews = new LinkedHashMap<>(KEPT, 0.75f, true);

  public Reviews(
      Tenancy tenancy,
      JdbcClient jdbc,
      PreparedLoads prepared,
      Loads loads,
      MovingMarks marks,
      Clock clock) {
    this.tenancy = tenancy;
    this.jdbc = jdbc;
    this.prepared = prepared;
    this.loads = loads;
    this.marks = marks;
    this.clock = clock;
  }

  /**
   * What a load would do, or how far finding out is. Call outside any transaction.
   *
   * @param patience how long to wait for it
   */
  public State of(Scope scope, PreparedLoad load, Duration patience) {
    long last = tenancy.read(scope, this::lastChange);
    Running running =
        running(scope, load, new Subject(scope.partnership(), load.key(), load.create(), last));
    try {
      return new State.Ready(running.result.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException stillReading) {
      return new State.Reading(running.notes.line());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new State.Reading(running.notes.line());
    } catch (ExecutionException e) {
      forget(load);
      throw new IllegalStateException("prepared load " + load.key() + " cannot be reviewed", e);
    }
  }

  private long lastChange() {
    return jdbc.sql("select coalesce(max(id), 0) from audit.change").query(Long.class).single();
  }

  private synchronized Running running(Scope scope, PreparedLoad load, Subject subject) {
    Running known = reviews.get(subject);
    if (known == null) {
      var notes = new ReviewNotes();
      known =
          new Running(
              notes, CompletableFuture.supplyAsync(() -> review(scope, load, notes), workers));
      reviews.put(subject, known);
      letGo();
    }
    return known;
  }

  private void letGo() {
    Iterator<Running> oldest = reviews.values().iterator();
    while (reviews.size() > KEPT && oldest.hasNext()) {
      if (oldest.next().result.isDone()) {
        oldest.remove();
      }
    }
  }

  private synchronized void forget(PreparedLoad load) {
    reviews.keySet().removeIf(subject -> subject.key().equals(load.key()));
  }

  private Review review(Scope scope, PreparedLoad load, ReviewNotes notes) {
    SentFile file = tenancy.read(scope, () -> prepared.file(load));
    var options = new LoadOptions(load.create(), true, EditDay.today(clock));
    try {
      return notes.with(file.use(f -> loads.review(scope, f, options, notes, marks)));
    } catch (RefusedDocumentException e) {
      throw new IllegalStateException("a file that was read before is refused", e);
    }
  }

  @Override
  public void destroy() {
    workers.shutdownNow();
  }
}
