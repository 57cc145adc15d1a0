package org.goldenthread.app.measure.load;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.measure.MeasureCreation;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.data.DataFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One run over a file: what it would do, and what was done when somebody accepts it. */
final class OneLoad {
  private static final Author REHEARSAL = Author.program("Review of figures");

  private final JdbcClient jdbc;
  private final Changes changes;
  private final int partnership;
  private final LoadFile file;
  private final LoadOptions options;
  private final Refusals refusals;
  private final KnownNames names;
  private final Staging merged;
  private final Plausibility plausibility;
  private final Merging merging;
  private final Packer packer;
  private final SeriesSql sql;
  private final AreaLists areas;
  private final NeighbourLists neighbours;
  private long fresh;

  OneLoad(
      JdbcClient jdbc,
      JdbcTemplate batch,
      Changes changes,
      Scope scope,
      LoadFile file,
      LoadOptions options,
      LoadListener listener) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.partnership = scope.partnership();
    this.file = file;
    this.options = options;
    this.names = new KnownNames(jdbc);
    this.merged = Staging.create(batch, Staging.MERGED);
    this.refusals = new Refusals(file.name(), listener::refused);
    this.plausibility = new Plausibility(jdbc, file.name(), listener);
    this.merging = new Merging(merged, refusals, listener, plausibility);
    Staging parts = Staging.create(batch, Staging.PART);
    this.packer = new Packer(names, parts, refusals, listener, plausibility, options.create());
    this.sql = new SeriesSql(jdbc, batch, partnership);
    this.areas = new AreaLists(jdbc, names, partnership);
    this.neighbours = new NeighbourLists(jdbc, names);
  }

  /** Loads it; null for who accepts it only finds out what loading would do. */
  LoadOutcome run(@Nullable Acceptance acceptance) {
    DataFormat format = read();
    if (isStopped()) {
      return outcome(format, null);
    }
    if (acceptance != null) {
      sql.takeTurn();
    }
    compareLists(format);
    settleNames();
    sql.plan();
    fresh = sql.freshFigures();
    sql.eachToMerge(merging::next);
    merging.finish();
    merged.flush();
    plausibility.finish();
    if (acceptance != null && isOvertakenByAFormula()) {
      return outcome(format, null);
    }
    boolean changesNothing = added() + changed() + merging.remarked() == 0;
    if (isStopped() || changesNothing || isBeforeWhatStands()) {
      return outcome(format, null);
    }
    if (acceptance == null || !acceptance.isOf(fingerprint())) {
      return outcome(format, null);
    }
    return outcome(format, store(format, acceptance));
  }

  /** Finds out what loading would do, and which marks would move. */
  Rehearsed rehearse(MovingMarks marks) {
    LoadOutcome outcome = run(null);
    boolean nothing = added() + changed() == 0 || isStopped();
    return new Rehearsed(outcome, nothing ? MarkMoves.NONE : moves(marks));
  }

  // Another load got in between since this one was held against what stands. Whoever looks next
  // finds the record changed, and all of this is worked out again.
  private MarkMoves moves(MovingMarks marks) {
    try {
      return marks.of(new Putting());
    } catch (DuplicateKeyException overtaken) {
      return MarkMoves.NONE;
    }
  }

  /**
   * What loading would do.
   *
   * @param outcome nothing of it is stored
   */
  record Rehearsed(LoadOutcome outcome, MarkMoves marks) {}

  /** Lets figures of this load stand until the transaction ends. */
  private final class Putting implements MovingMarks.Trial {
    @Override
    public Map<Long, List<Long>> touched() {
      sql.takeTurn();
      return sql.touched(merging.emptied());
    }

    @Override
    public void put(Collection<Long> measures, Collection<Long> ofAreas) {
      long change = changes.record(options.knownOn(), REHEARSAL, "Looked at " + file.name());
      sql.storeSome(measures, ofAreas, change);
      sql.end(merging.emptied(), change);
    }
  }

  // A list says what areas there are or how they stand to each other, and has no figures.
  private void compareLists(DataFormat format) {
    if (format == DataFormat.AREAS) {
      areas.compare(packer.areaHeads().values(), options.create(), refusals);
    } else if (format == DataFormat.NEIGHBOURS) {
      neighbours.compare(packer.neighbourLists(), partnership, options.knownOn(), refusals);
    }
  }

  /** Figures, areas and neighbour sets that stood nowhere before. */
  private long added() {
    return fresh + merging.added() + areas.added() + neighbours.added();
  }

  /** Those that stood otherwise before. */
  private long changed() {
    return merging.changed() + areas.changed() + neighbours.changed();
  }

  /** Those that stood just so. */
  private long unchanged() {
    return merging.unchanged() + areas.unchanged() + neighbours.unchanged();
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
    areas.store(names.newAreas(), packer.areaHeads(), change);
    neighbours.store(change);
    sql.store(change);
    sql.end(merging.emptied(), change);
    return sql.addLoad(
        acceptance.key(),
        file,
        format.name().toLowerCase(Locale.ROOT),
        null,
        new long[] {added(), changed(), merging.remarked(), unchanged(), refusals.count()},
        change);
  }

  // Another load may have made the same names while this one was reading.
  private void settleNames() {
    if (!names.areAllKnown()) {
      var now = new KnownNames(jdbc);
      names.settle(now, sql::replace);
    }
  }

  // Somebody may have stated one while this load was reading; from its turn on nobody can.
  private boolean isOvertakenByAFormula() {
    if (names.knowsAllWorkedOutBy(new KnownNames(jdbc))) {
      return false;
    }
    refusals.add(0, "measure", "", "was given a formula while the file was read", "Load it again");
    return true;
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
    return "%d-%d-%d-%d-%d-%x"
        .formatted(
            added(),
            changed(),
            merging.remarked(),
            unchanged(),
            refusals.count(),
            merging.fingerprint());
  }

  private LoadOutcome outcome(DataFormat format, @Nullable Long load) {
    return new LoadOutcome(
        load,
        format == DataFormat.AREAS || format == DataFormat.NEIGHBOURS,
        added(),
        changed(),
        merging.remarked(),
        unchanged(),
        refusals.count(),
        fingerprint(),
        refusals.first(),
        packer.unknownMeasures(),
        packer.unknownAreas(),
        List.copyOf(names.newMeasures().keySet()),
        List.copyOf(names.newAreas().keySet()));
  }

  /** Takes the reason out of the transaction, which it ends. */
  static final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient RefusedDocumentException reason;

    BrokenOff(RefusedDocumentException reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
