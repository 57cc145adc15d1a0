package org.goldenthread.app.measure.load;

import java.util.List;
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
      return sql.addLoad(file, format, fresh, merging, refusals.count(), change);
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
