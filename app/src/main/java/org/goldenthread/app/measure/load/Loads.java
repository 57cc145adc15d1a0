package org.goldenthread.app.measure.load;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.series.Formulas;
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
    try {
      return tenancy.write(scope, () -> one(scope, file, options, listener).run(acceptance));
    } catch (OneLoad.BrokenOff e) {
      throw e.reason;
    }
  }

  /**
   * Says what loading a file would do and which marks it would move, and stores nothing.
   *
   * @param listener hears what is found
   * @throws RefusedDocumentException when the file as a whole cannot be read
   */
  OneLoad.Rehearsed review(
      Scope scope, LoadFile file, LoadOptions options, LoadListener listener, MovingMarks marks)
      throws RefusedDocumentException {
    try {
      return tenancy.rehearse(scope, () -> one(scope, file, options, listener).rehearse(marks));
    } catch (OneLoad.BrokenOff e) {
      throw e.reason;
    }
  }

  private OneLoad one(Scope scope, LoadFile file, LoadOptions options, LoadListener listener) {
    return new OneLoad(jdbc, batch, changes, scope, file, options, listener);
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
    var taking = new TakingBack(merged, new Formulas(jdbc).stated(KnownBy.NOW).keySet());
    sql.eachChangedBy(stored.madeBy(), taking::next);
    merged.flush();
    long change = changes.record(knownOn, by, reason);
    sql.storeMerged(change);
    sql.end(taking.emptied(), change);
    sql.addLoad(
        null,
        stored.file(),
        stored.format(),
        load,
        new long[] {0, taking.restored(), 0, taking.kept(), 0},
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
}
