package org.goldenthread.app.measure.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.MeasureCreation;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.data.DataFormat;
import org.goldenthread.intake.data.RefusedRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads files of figures: all of a file in one transaction and under one change, or nothing of it.
 */
@Component
public class Loads {
  private final Tenancy tenancy;
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Changes changes;

  public Loads(Tenancy tenancy, JdbcClient jdbc, JdbcTemplate batch, Changes changes) {
    this.tenancy = tenancy;
    this.jdbc = jdbc;
    this.batch = batch;
    this.changes = changes;
  }

  /**
   * Loads a file.
   *
   * @param scope whose figures they become
   * @param refusals gets every refused row
   * @throws RefusedDocumentException when the file as a whole cannot be read; nothing is stored
   */
  public LoadOutcome load(
      Scope scope, LoadFile file, LoadOptions options, Author by, Consumer<RefusedRow> refusals)
      throws RefusedDocumentException {
    return load(scope, file, options, Acceptance.of(by, file), refusals::accept);
  }

  /**
   * Loads a file that somebody has looked at.
   *
   * @param acceptance who says so, and what they saw
   * @param listener hears what is found
   * @throws RefusedDocumentException when the file as a whole cannot be read; nothing is stored
   */
  public LoadOutcome load(
      Scope scope, LoadFile file, LoadOptions options, Acceptance acceptance, LoadListener listener)
      throws RefusedDocumentException {
    return run(scope, file, options, acceptance, listener);
  }

  /**
   * Says what loading a file would do, and stores nothing.
   *
   * @param listener hears what is found
   * @throws RefusedDocumentException when the file as a whole cannot be read
   */
  public LoadOutcome review(Scope scope, LoadFile file, LoadOptions options, LoadListener listener)
      throws RefusedDocumentException {
    return run(scope, file, options, null, listener);
  }

  private LoadOutcome run(
      Scope scope,
      LoadFile file,
      LoadOptions options,
      @Nullable Acceptance acceptance,
      LoadListener listener)
      throws RefusedDocumentException {
    try {
      return tenancy.write(
          scope, () -> new OneLoad(scope, file, options, listener).run(acceptance));
    } catch (BrokenOff e) {
      throw e.reason;
    }
  }

  /**
   * Takes a load back: what it added or changed is as it was before, under a new change. What later
   * loads made of its figures stays.
   *
   * @param load id of a load that was not taken back yet
   * @return figures that are as before, and figures that stay as later loads have them
   * @throws IllegalArgumentException when there is no such load to take back
   */
  public TakenBack takeBack(Scope scope, long load, LocalDate knownOn, Author by, String reason) {
    return tenancy.write(scope, () -> takenBack(scope, load, knownOn, by, reason));
  }

  /**
   * What taking back did.
   *
   * @param restored figures that are as they were before the load, or gone where there were none
   * @param kept figures of the load that stay as later loads have them
   */
  public record TakenBack(long restored, long kept) {}

  private TakenBack takenBack(Scope scope, long load, LocalDate knownOn, Author by, String reason) {
    var sql = new SeriesSql(jdbc, batch, scope.partnership());
    sql.takeTurn();
    Stored stored =
        jdbc.sql(
                """
                select l.file_name, l.digest, l.format, l.made_by from measure.load l
                 where l.id = :load and l.takes_back is null and l.partnership = :partnership
                   and not exists (select from measure.load t where t.takes_back = l.id)
                """)
            .param("load", load)
            .param("partnership", scope.partnership())
            .query(Stored.class)
            .optional()
            .orElseThrow(() -> new IllegalArgumentException("no load to take back: " + load));
    Staging merged = Staging.create(batch, Staging.MERGED);
    var taking = new TakingBack(merged);
    sql.eachMadeBy(stored.madeBy(), taking::next);
    merged.flush();
    long change = changes.record(knownOn, by, reason);
    sql.storeMerged(change);
    sql.end(taking.emptied(), change);
    sql.addLoad(
        null,
        stored.file(),
        stored.format(),
        load,
        new long[] {0, taking.restored(), taking.kept(), 0},
        change);
    return new TakenBack(taking.restored(), taking.kept());
  }

  /** A load as it stands in the record. */
  private record Stored(String fileName, String digest, String format, long madeBy) {
    LoadFile file() {
      return new LoadFile(
          fileName, digest, sink -> DataFormat.valueOf(format.toUpperCase(Locale.ROOT)));
    }
  }

  /** Takes the reason out of the transaction, which it ends. */
  private static final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient RefusedDocumentException reason;

    BrokenOff(RefusedDocumentException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  private final class OneLoad {
    private final LoadFile file;
    private final LoadOptions options;
    private final Refusals refusals;
    private final KnownNames names = new KnownNames(jdbc);
    private final Staging parts = Staging.create(batch, Staging.PART);
    private final Staging merged = Staging.create(batch, Staging.MERGED);
    private final Merging merging;
    private final Packer packer;
    private final SeriesSql sql;
    private long fresh;

    OneLoad(Scope scope, LoadFile file, LoadOptions options, LoadListener listener) {
      this.file = file;
      this.options = options;
      this.refusals = new Refusals(file.name(), listener::refused);
      this.merging = new Merging(merged, refusals, listener);
      this.packer = new Packer(names, parts, refusals, listener, options.create());
      this.sql = new SeriesSql(jdbc, batch, scope.partnership());
    }

    /** Loads it; null for who accepts it only finds out what loading would do. */
    LoadOutcome run(@Nullable Acceptance acceptance) {
      DataFormat format = read();
      if (isStopped()) {
        return outcome(null);
      }
      if (acceptance != null) {
        sql.takeTurn();
      }
      settleNames();
      sql.plan();
      fresh = sql.freshFigures();
      sql.eachToMerge(merging::next);
      merging.finish();
      merged.flush();
      boolean changesNothing = fresh + merging.added() + merging.changed() == 0;
      if (isStopped() || changesNothing || isBeforeWhatStands()) {
        return outcome(null);
      }
      if (acceptance == null || !acceptance.isOf(fingerprint())) {
        return outcome(null);
      }
      return outcome(store(format, acceptance));
    }

    private boolean isStopped() {
      return refusals.count() > 0 && !options.goodRows();
    }

    private DataFormat read() {
      try {
        DataFormat format = file.content().readInto(packer);
        packer.flush();
        return format;
      } catch (RefusedDocumentException e) {
        throw new BrokenOff(e);
      }
    }

    private long store(DataFormat format, Acceptance acceptance) {
      long change = changes.record(options.knownOn(), acceptance.by(), acceptance.reason());
      new NewNames(jdbc, new MeasureCreation(jdbc), packer).make(names, change);
      sql.store(change);
      return sql.addLoad(
          acceptance.key(),
          file,
          format.name().toLowerCase(Locale.ROOT),
          null,
          new long[] {
            fresh + merging.added(), merging.changed(), merging.unchanged(), refusals.count()
          },
          change);
    }

    // Another load may have made the same names while this one was reading.
    private void settleNames() {
      if (!names.areAllKnown()) {
        var now = new KnownNames(jdbc);
        names.settle(now, sql::replace);
      }
    }

    private boolean isBeforeWhatStands() {
      LocalDate stands = sql.standsSince().orElse(LocalDate.MIN);
      if (!options.knownOn().isBefore(stands)) {
        return false;
      }
      refusals.add(
          0,
          "known on",
          options.knownOn().toString(),
          "is before " + stands + ", when figures this file would replace became known",
          "Load older files first, or load it as known today");
      return true;
    }

    // The same file finding the same has the same, so that who accepts gets what they saw.
    private String fingerprint() {
      return "%d-%d-%d-%d-%x"
          .formatted(
              fresh + merging.added(),
              merging.changed(),
              merging.unchanged(),
              refusals.count(),
              merging.fingerprint());
    }

    private LoadOutcome outcome(@Nullable Long load) {
      return new LoadOutcome(
          load,
          fresh + merging.added(),
          merging.changed(),
          merging.unchanged(),
          refusals.count(),
          fingerprint(),
          refusals.first(),
          packer.unknownMeasures(),
          packer.unknownAreas(),
          List.copyOf(names.newMeasures().keySet()),
          List.copyOf(names.newAreas().keySet()));
    }
  }
}
