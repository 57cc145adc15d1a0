package org.goldenthread.app.measure;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people change of measures. Every edit is a new version; nothing is overwritten. Call inside
 * a transaction that writes for a partnership.
 */
@Component
public class MeasureEdits {
  private final JdbcClient jdbc;
  private final Changes changes;
  private final Clock clock;
  private final Measures measures;
  private final MeasureVersions versions;

  public MeasureEdits(JdbcClient jdbc, Changes changes, Clock clock) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.clock = clock;
    this.measures = new Measures(jdbc);
    this.versions = new MeasureVersions(jdbc);
  }

  /**
   * Adds a measure, which comes last among those added here unless its position says otherwise.
   *
   * @param details with a reference
   */
  public EditOutcome add(MeasureDetails details, Author by, String reason) {
    Turn.take(jdbc);
    if (isTaken(Objects.requireNonNull(details.ref(), "ref"), null)) {
      return EditOutcome.Refused.REFERENCE_TAKEN;
    }
    long change = record(by, reason);
    long measure =
        jdbc.sql("insert into measure.measure (made_by) values (:change) returning id")
            .param("change", change)
            .query(Long.class)
            .single();
    return new EditOutcome.Saved(versions.add(measure, null, details, false, change));
  }

  /**
   * Gives a measure a new version.
   *
   * @param opened id of the version the form was opened on
   * @param details with a reference exactly when the measure had one
   */
  public EditOutcome change(
      Measure measure, long opened, MeasureDetails details, Author by, String reason) {
    return revise(measure, opened, details, measure.withdrawn(), by, reason);
  }

  /** Takes a measure out of use. Its figures, its history and its address stay. */
  public EditOutcome withdraw(Measure measure, long opened, Author by, String reason) {
    return revise(measure, opened, measure.details(), true, by, reason);
  }

  /**
   * Undoes: a new version says what an earlier one said.
   *
   * @param version id of a version of this measure
   * @throws IllegalArgumentException when this measure has no such version
   */
  public EditOutcome restore(Measure measure, long opened, long version, Author by, String reason) {
    Version earlier =
        versions
            .earlier(measure.id(), version)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "measure " + measure.id() + " has no version " + version));
    return revise(measure, opened, earlier.details(), earlier.withdrawn(), by, reason);
  }

  /**
   * What a version of a measure said.
   *
   * @param withdrawn whether the measure was out of use
   */
  public record Version(MeasureDetails details, boolean withdrawn) {}

  /** What a version of this measure said; empty when this measure has no such version. */
  public Optional<Version> version(Measure measure, long version) {
    return versions.earlier(measure.id(), version);
  }

  private EditOutcome revise(
      Measure seen,
      long opened,
      MeasureDetails details,
      boolean withdrawn,
      Author by,
      String reason) {
    Turn.take(jdbc);
    Measure current = measures.find(seen.slug(), KnownBy.NOW).orElseThrow();
    if (current.version() != opened) {
      return EditOutcome.Refused.OVERTAKEN;
    }
    if (details.saysTheSameAs(current.details()) && withdrawn == current.withdrawn()) {
      return EditOutcome.Refused.NOTHING_CHANGED;
    }
    String ref = details.ref();
    if (ref != null && !withdrawn && isTaken(ref, current)) {
      return EditOutcome.Refused.REFERENCE_TAKEN;
    }
    long change = record(by, reason);
    versions.end(current.version(), change);
    return new EditOutcome.Saved(
        versions.add(current.id(), current.listedIn(), details, withdrawn, change));
  }

  private boolean isTaken(String ref, @Nullable Measure by) {
    String key = MeasureEditions.key(ref);
    return measures.all(KnownBy.NOW).stream()
        .filter(m -> by == null || m.id() != by.id())
        .anyMatch(m -> m.ref() != null && MeasureEditions.key(m.ref()).equals(key));
  }

  private long record(Author by, String reason) {
    return changes.record(EditDay.today(clock), by, reason);
  }
}
