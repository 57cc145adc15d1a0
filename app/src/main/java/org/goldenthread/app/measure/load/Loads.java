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
    try {
      return tenancy.write(
          scope,
          () -> new OneLoad(scope, file, options, new Refusals(file.name(), refusals)).run(by));
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
    private final Scope scope;
    private final LoadFile file;
    private final LoadOptions options;
    private final Refusals refusals;
    private final KnownNames names = new KnownNames(jdbc);
    private final Staging parts = Staging.create(batch, Staging.PART);
    private final Staging merged = Staging.create(batch, Staging.MERGED);
    private final Packer packer;
    private final SeriesSql sql;

    OneLoad(Scope scope, LoadFile file, LoadOptions options, Refusals refusals) {
      this.scope = scope;
      this.file = file;
      this.options = options;
      this.refusals = refusals;
      this.packer = new Packer(names, parts, refusals, options.create());
      this.sql = new SeriesSql(jdbc, batch, scope.partnership());
    }

    LoadOutcome run(Author by) {
      DataFormat format = read();
      if (refusals.count() > 0 && !options.goodRows()) {
        return outcome(null, 0, new Merging(merged, refusals));
      }
      sql.takeTurn();
      settleNames();
      sql.plan();
      long fresh = sql.freshFigures();
      Merging merging = new Merging(merged, refusals);
      sql.eachToMerge(merging::next);
      merging.finish();
      merged.flush();
      if (refusals.count() > 0 && !options.goodRows()) {
        return outcome(null, 0, merging);
      }
      if (fresh + merging.added() + merging.changed() == 0) {
        return outcome(null, 0, merging);
      }
      if (isBeforeWhatStands()) {
        return outcome(null, 0, merging);
      }
      return outcome(store(format, fresh, merging, by), fresh, merging);
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

    private long store(DataFormat format, long fresh, Merging merging, Author by) {
      long change = changes.record(options.knownOn(), by, "Loaded figures from " + file.name());
      new NewNames(jdbc, new MeasureCreation(jdbc), packer).make(names, change);
      sql.store(change);
      return sql.addLoad(
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

    private LoadOutcome outcome(
        @org.jspecify.annotations.Nullable Long load, long fresh, Merging m) {
      return new LoadOutcome(
          load,
          fresh + m.added(),
          m.changed(),
          m.unchanged(),
          refusals.count(),
          refusals.first(),
          packer.unknownMeasures(),
          packer.unknownAreas(),
          load == null ? List.of() : List.copyOf(names.newMeasures().keySet()),
          load == null ? List.of() : List.copyOf(names.newAreas().keySet()));
    }
  }
}
