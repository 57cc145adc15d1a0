package org.goldenthread.app.measure;

import java.time.Clock;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Figures people type: targets, trajectories, baselines and actual figures. A correction supersedes
 * a figure and keeps what it corrects. Call inside a transaction that writes for a partnership.
 */
@Component
public class FigureEdits {
  private static final String QUALITY_NOT_STATED = "not-stated";

  private final JdbcClient jdbc;
  private final Changes changes;
  private final Clock clock;
  private final Figures figures;

  public FigureEdits(JdbcClient jdbc, Changes changes, Clock clock) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.clock = clock;
    this.figures = new Figures(jdbc);
  }

  /**
   * What is typed of a figure.
   *
   * @param quality final or provisional; only for actual figures, null for others
   */
  public record Typed(TypedValue value, @Nullable String quality) {
    String stored() {
      return value.quality(quality == null ? QUALITY_NOT_STATED : quality);
    }
  }

  /**
   * Adds a figure of a period that has none of this kind yet.
   *
   * @param label the period as typed
   */
  public EditOutcome add(
      Measure measure,
      FigureKind kind,
      Period period,
      String label,
      Typed typed,
      Author by,
      String reason) {
    Turn.take(jdbc);
    if (kind == FigureKind.ACTUAL && isWorkedOut(measure)) {
      return EditOutcome.Refused.WORKED_OUT;
    }
    boolean exists =
        figures.of(measure, KnownBy.NOW).stream()
            .anyMatch(o -> o.is() == kind && period.equals(o.period()));
    if (exists) {
      return EditOutcome.Refused.FIGURE_EXISTS;
    }
    insert(new Row(measure.id(), kind, period, label, null), typed, record(by, reason));
    return new EditOutcome.Saved(measure.slug());
  }

  /**
   * Corrects a figure.
   *
   * @param opened id of the row that stood when the form was opened
   */
  public EditOutcome correct(
      Measure measure, long figure, long opened, Typed typed, Author by, String reason) {
    Turn.take(jdbc);
    Optional<Observation> found = standing(measure, figure, opened);
    if (found.isEmpty()) {
      return EditOutcome.Refused.OVERTAKEN;
    }
    Observation current = found.get();
    if (isSaidBy(current, typed)) {
      return EditOutcome.Refused.NOTHING_CHANGED;
    }
    long change = record(by, reason);
    end(current.id(), change);
    insert(
        new Row(measure.id(), current.is(), current.period(), current.periodLabel(), current),
        typed,
        change);
    return new EditOutcome.Saved(measure.slug());
  }

  /** Takes out a figure that should never have been there. It stays in the history. */
  public EditOutcome remove(Measure measure, long figure, long opened, Author by, String reason) {
    Turn.take(jdbc);
    if (standing(measure, figure, opened).isEmpty()) {
      return EditOutcome.Refused.OVERTAKEN;
    }
    end(opened, record(by, reason));
    return new EditOutcome.Saved(measure.slug());
  }

  private boolean isWorkedOut(Measure measure) {
    return jdbc.sql(
            """
            select exists (
              select 1 from measure.formula where measure = :measure and ended_by is null)
            """)
        .param("measure", measure.id())
        .query(Boolean.class)
        .single();
  }

  private Optional<Observation> standing(Measure measure, long figure, long opened) {
    return figures.find(measure, figure).filter(o -> o.id() == opened);
  }

  private static boolean isSaidBy(Observation current, Typed typed) {
    TypedValue value = typed.value();
    boolean same =
        value.number() == null || !(current.value() instanceof Figure figure)
            ? current.value().printed().equals(value.printed())
            : figure
                .shown()
                .equals(new Figure(value.number(), value.printed(), figure.unit()).shown());
    return same && current.quality().equals(typed.stored());
  }

  /**
   * A row to be.
   *
   * @param corrected what it corrects; null for a new figure
   */
  private record Row(
      long measure,
      FigureKind kind,
      @Nullable Period period,
      @Nullable String label,
      @Nullable Observation corrected) {}

  private void insert(Row row, Typed typed, long change) {
    Period period = row.period();
    Observation corrected = row.corrected();
    jdbc.sql(
            """
            insert into measure.observation (measure, first, corrects, position, area, kind, period,
                period_start, period_end, period_label, value, printed, unit, quality, made_by)
            values (:measure, :first, :corrects, 1, :area, :kind, :period, :start, :end, :label,
                :value, :printed, :unit, :quality, :change)
            """)
        .param("measure", row.measure())
        .param("first", corrected == null ? null : corrected.figure())
        .param("corrects", corrected == null ? null : corrected.id())
        .param("area", row.kind().area())
        .param("kind", row.kind().kind())
        .param("period", period == null ? null : period.code())
        .param("start", period == null ? null : period.start())
        .param("end", period == null ? null : period.end())
        .param("label", row.label())
        .param("value", typed.value().number())
        .param("printed", typed.value().printed())
        .param("unit", typed.value().unit())
        .param("quality", typed.stored())
        .param("change", change)
        .update();
  }

  private void end(long row, long change) {
    int ended =
        jdbc.sql(
                """
                update measure.observation set ended_by = :change
                 where id = :row and ended_by is null
                """)
            .param("change", change)
            .param("row", row)
            .update();
    if (ended != 1) {
      throw new IllegalStateException("figure row " + row + " was ended out of turn");
    }
  }

  private long record(Author by, String reason) {
    return changes.record(EditDay.today(clock), by, reason);
  }
}
