package org.goldenthread.app.home.bring;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.ReadingSteps;
import org.goldenthread.intake.ReadingStoppedException;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.correct.Corrections;
import org.goldenthread.intake.sourced.SourcedReading;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads prepared documents, a large one while its sender waits. A reading is kept with the document
 * and made again when something is said of it; after a restart, or on another node, it is there.
 */
@Component
public class Readings implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Readings.class);
  private static final int KEPT = 8;

  /**
   * Rows of all documents whose readings are kept at hand: some 100 MB. The others are read anew.
   */
  private static final int MOST_ROWS = 60_000;

  private static final int REFUSALS = 200;

  /** The largest honest workbook takes some seconds. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private record Subject(UUID key, int version) {}

  private record Running(Steps steps, CompletableFuture<State> result) {
    int rows() {
      return result.isDone()
              && !result.isCompletedExceptionally()
              && result.join() instanceof State.Ready ready
          ? ready.sourced().source().size()
          : 0;
    }
  }

  private record Refusal(Scope scope, State.Refused refused) {}

  /** How far a reading is. */
  public sealed interface State {
    /**
     * It is there.
     *
     * @param before as it was read before the last correction; null when it was not
     */
    record Ready(SourcedReading sourced, @Nullable Reading before) implements State {}

    /** The document cannot be read; the message says why and what to do. Nothing of it is kept. */
    record Refused(String file, String message) implements State {}

    /** What was said of its columns cannot be: they were understood otherwise before. */
    record Failed() implements State {}

    /** So many steps are done. */
    record Running(int done, int of) implements State {}
  }

  private final Tenancy tenancy;
  private final PreparedDocuments prepared;
  private final ColumnMeanings meanings;
  private final Messages messages;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(2, work -> new Thread(work, "gt-document-reading"));
  private final Map<Subject, Running> readings = new LinkedHashMap<>(KEPT, 0.75f, true);
  private final Map<UUID, Refusal> refusals = new LinkedHashMap<>();

  public Readings(
      Tenancy tenancy, PreparedDocuments prepared, ColumnMeanings meanings, Messages messages) {
    this.tenancy = tenancy;
    this.prepared = prepared;
    this.meanings = meanings;
    this.messages = messages;
  }

  /** What a reading is told while it goes on. */
  private static final class Steps implements ReadingSteps {
    private volatile State.Running latest = new State.Running(0, 1);
    private volatile boolean unwanted;
    private volatile long until = Long.MAX_VALUE;

    void begin() {
      until = System.nanoTime() + LONGEST.toNanos();
    }

    boolean isTooLong() {
      return until != Long.MAX_VALUE && System.nanoTime() - until > 0;
    }

    @Override
    public boolean isStopped() {
      return unwanted || isTooLong();
    }

    @Override
    public void done(int done, int of) {
      latest = new State.Running(done, of);
    }
  }

  /**
   * The reading of a prepared document, or how far it is. Call outside any transaction.
   *
   * @param patience how long to wait for it
   */
  public State of(Scope scope, PreparedDocument document, Duration patience) {
    Running running = running(scope, document);
    try {
      State state = running.result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (state instanceof State.Failed) {
        // it may be the machine's fault, and gone next time
        forget(document.key());
      }
      return state;
    } catch (TimeoutException stillReading) {
      return running.steps.latest;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return running.steps.latest;
    } catch (ExecutionException e) {
      forget(document.key());
      throw new IllegalStateException("document " + document.key() + " cannot be read", e);
    }
  }

  private synchronized Running running(Scope scope, PreparedDocument document) {
    var subject = new Subject(document.key(), document.version());
    Running known = readings.get(subject);
    if (known == null) {
      forget(document.key());
      var steps = new Steps();
      known =
          new Running(
              steps, CompletableFuture.supplyAsync(() -> find(scope, document, steps), workers));
      readings.put(subject, known);
      letGo();
    }
    return known;
  }

  private void letGo() {
    int rows = readings.values().stream().mapToInt(Running::rows).sum();
    Iterator<Running> oldest = readings.values().iterator();
    while ((readings.size() > KEPT || rows > MOST_ROWS) && oldest.hasNext()) {
      Running running = oldest.next();
      if (running.result.isDone()) {
        rows -= running.rows();
        oldest.remove();
      }
    }
  }

  /** Why a document was refused that is not there any more because of it. */
  public synchronized Optional<State.Refused> refusal(Scope scope, UUID key) {
    return Optional.ofNullable(refusals.get(key))
        .filter(refusal -> refusal.scope().partnership() == scope.partnership())
        .map(Refusal::refused);
  }

  private synchronized void keep(UUID key, Refusal refusal) {
    refusals.put(key, refusal);
    if (refusals.size() > REFUSALS) {
      refusals.remove(refusals.keySet().iterator().next());
    }
  }

  /** Lets go of what was read of a document: it is read otherwise now, or gone. */
  public synchronized void forget(UUID key) {
    readings
        .entrySet()
        .removeIf(
            entry -> {
              boolean gone = entry.getKey().key().equals(key);
              entry.getValue().steps.unwanted |= gone;
              return gone;
            });
  }

  private State find(Scope scope, PreparedDocument document, Steps steps) {
    return tenancy
        .read(scope, () -> prepared.reading(document).map(sourced -> ready(document, sourced)))
        .orElseGet(() -> make(scope, document, steps));
  }

  private State ready(PreparedDocument document, SourcedReading sourced) {
    return new State.Ready(
        sourced, prepared.readingBefore(document).map(SourcedReading::reading).orElse(null));
  }

  private State make(Scope scope, PreparedDocument document, Steps steps) {
    SentDocument sent = tenancy.read(scope, () -> prepared.sent(document));
    var corrections =
        new Corrections(
            tenancy.read(scope, () -> meanings.with(document.corrections().columns())),
            document.corrections().cells());
    SourcedReading sourced;
    steps.begin();
    try {
      sourced = sent.read(corrections, steps);
    } catch (RefusedDocumentException refused) {
      return refuse(scope, document, String.valueOf(refused.getMessage()));
    } catch (ReadingStoppedException stopped) {
      return steps.isTooLong()
          ? refuse(scope, document, messages.text("home.bring-in.too-long", document.fileName()))
          : new State.Failed();
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
      LOG.warn("Document {} cannot be read as it was corrected", document.key(), failure);
      return new State.Failed();
    }
    return tenancy.write(
        scope,
        () -> {
          prepared.keepReading(document, sourced);
          return ready(document, document.corrections().of(sourced));
        });
  }

  /** What cannot be read at all may be a list of children: none of it stays. */
  private State refuse(Scope scope, PreparedDocument document, String message) {
    var refused = new State.Refused(document.fileName(), message);
    keep(document.key(), new Refusal(scope, refused));
    tenancy.write(
        scope,
        () -> {
          prepared.throwAway(document);
          return null;
        });
    return refused;
  }

  @Override
  public void destroy() {
    workers.shutdownNow();
  }
}
