package org.goldenthread.app.measure.load;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.EditDay;
import org.goldenthread.intake.RefusedDocumentException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** Brings prepared loads into the record: each once, whoever and however many ask for it. */
@Component
public class Accepting {
  private static final Logger LOG = LoggerFactory.getLogger(Accepting.class);
  private static final String FAULT =
      "A fault in the program stopped it. Let the figures go again, or send the file again.";

  private final Tenancy tenancy;
  private final PreparedLoads prepared;
  private final Loads loads;
  private final Clock clock;

  public Accepting(Tenancy tenancy, PreparedLoads prepared, Loads loads, Clock clock) {
    this.tenancy = tenancy;
    this.prepared = prepared;
    this.loads = loads;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Result {
    /** It is in the record. */
    ACCEPTED,
    /** The record has changed since it was looked at. Nothing is stored. */
    OVERTAKEN,
    /** Somebody else accepted it or threw it away. */
    GONE
  }

  /**
   * Accepts a prepared load as somebody saw it.
   *
   * @param fingerprint of the outcome they saw
   * @param goodRows whether they leave out what is refused
   */
  public Result accept(Scope scope, UUID key, String fingerprint, boolean goodRows, Author by) {
    return tenancy.write(
        scope,
        () -> {
          PreparedLoad load = prepared.take(key).orElse(null);
          return load == null ? Result.GONE : accept(scope, load, fingerprint, goodRows, by);
        });
  }

  private Result accept(
      Scope scope, PreparedLoad load, @Nullable String fingerprint, boolean goodRows, Author by) {
    LoadOutcome outcome = run(scope, load, goodRows, fingerprint, by);
    if (!outcome.isStored()) {
      return Result.OVERTAKEN;
    }
    prepared.throwAway(load);
    return Result.ACCEPTED;
  }

  /**
   * Lets every load go whose time has come and that nobody else takes. One that fails does not hold
   * up the others: it stays held back and says so, unless it may go well the next time.
   */
  void release(Scope scope) {
    Set<Long> passed = new HashSet<>();
    PreparedLoad load = due(scope, passed);
    while (load != null) {
      passed.add(load.id());
      release(scope, load);
      load = due(scope, passed);
    }
  }

  private @Nullable PreparedLoad due(Scope scope, Set<Long> passed) {
    return tenancy.read(scope, () -> prepared.due(clock.instant(), passed).orElse(null));
  }

  private void release(Scope scope, PreparedLoad due) {
    try {
      tenancy.write(
          scope,
          () -> {
            prepared.takeDue(due, clock.instant()).ifPresent(load -> letGo(scope, load));
            return null;
          });
    } catch (TransientDataAccessException later) {
      LOG.warn("Held figures of {} cannot be let go now and are tried again", due.key(), later);
    } catch (RuntimeException failure) {
      LOG.warn("Held figures of {} cannot be let go", due.key(), failure);
      tenancy.write(
          scope,
          () -> {
            prepared.fail(due, FAULT);
            return null;
          });
    }
  }

  private void letGo(Scope scope, PreparedLoad load) {
    LoadOutcome outcome = run(scope, load, load.goodRows(), null, load.by());
    if (outcome.isStored() || outcome.refused() == 0) {
      prepared.throwAway(load);
    } else {
      prepared.fail(load, outcome.refusals().get(0).message());
    }
  }

  private LoadOutcome run(
      Scope scope, PreparedLoad load, boolean goodRows, @Nullable String fingerprint, Author by) {
    var options = new LoadOptions(load.create(), goodRows, EditDay.today(clock));
    var acceptance = new Acceptance(by, load.reason(), load.key(), fingerprint);
    try {
      return prepared
          .file(load)
          .use(file -> loads.load(scope, file, options, acceptance, new ReviewNotes()));
    } catch (RefusedDocumentException e) {
      throw new IllegalStateException("a file that was read before is refused", e);
    }
  }
}
