package org.goldenthread.app.measure;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.series.Formulas;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesQuestion;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.app.measure.series.SeriesTurn;
import org.goldenthread.app.measure.series.StatedFormula;
import org.goldenthread.scoring.formula.Formula;
import org.goldenthread.scoring.formula.FormulaOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How measures are worked out from others, as people state it. Call inside a transaction for a
 * partnership.
 */
@Component
public class FormulaEdits {
  private final JdbcClient jdbc;
  private final Changes changes;
  private final Clock clock;
  private final Formulas formulas;
  private final SeriesStore series;
  private final FormulaNames names;
  private final FormulaVersions versions;

  public FormulaEdits(JdbcClient jdbc, Changes changes, Clock clock) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.clock = clock;
    this.formulas = new Formulas(jdbc);
    this.series = new SeriesStore(jdbc);
    this.names = new FormulaNames(new Measures(jdbc));
    this.versions = new FormulaVersions(jdbc);
  }

  /** What people call the measures in formulas. */
  public FormulaNames names() {
    return names;
  }

  /** A formula as people write it, to be stated: with ids in place of names. */
  public Formula read(String text) {
    return names.toIds(Formula.parse(text));
  }

  /** How a measure is worked out by then; empty when it is not. */
  public Optional<StatedFormula> stated(Measure measure, KnownBy knownBy) {
    return Optional.ofNullable(formulas.stated(knownBy).get(measure.id()));
  }

  /** The measures that are worked out from this one, directly, by then. */
  public List<Long> neededBy(Measure measure, KnownBy knownBy) {
    return formulas.stated(knownBy).values().stream()
        .filter(f -> f.needs().contains(measure.id()))
        .map(StatedFormula::measure)
        .toList();
  }

  /**
   * The path by which a measure would need itself, in names: NI 1, NI 2, NI 1; empty when it would
   * not.
   */
  public List<String> cycle(Measure measure, Formula proposed) {
    Map<Long, List<Long>> needs =
        new LinkedHashMap<>(Formulas.needs(formulas.stated(KnownBy.NOW).values()));
    needs.put(measure.id(), proposed.references().stream().map(Long::valueOf).toList());
    return FormulaOrder.cycle(List.of(measure.id()), needs).stream()
        .map(id -> names.name(id, KnownBy.NOW))
        .toList();
  }

  /** What a formula would make of all figures there are, every area; nothing is saved. */
  public List<Series> preview(Measure measure, Formula proposed, int decimals) {
    var formula = new StatedFormula(0, 1, measure.id(), proposed, decimals);
    SeriesQuestion all = SeriesQuestion.ofMeasures(List.of(measure.id())).forAllGroups();
    List<Series> made = series.workedOutBy(formula, all);
    return made.isEmpty() ? series.workedOutBy(formula, all.in(List.of(SeriesKey.NO_AREA))) : made;
  }

  /**
   * Whether actual figures are stored for a measure, here or as reference data. Such a measure is
   * not worked out: one figure would stand silently in the place of another.
   */
  public boolean hasFigures(Measure measure) {
    return jdbc.sql(
            """
            select exists (select 1 from measure.series
                            where measure = :measure and kind = 'actual' and ended_by is null)
                or exists (select 1 from measure.observation
                            where measure = :measure and kind = 'actual' and area = 'own'
                              and ended_by is null)
            """)
        .param("measure", measure.id())
        .query(Boolean.class)
        .single();
  }

  /**
   * States a formula, by which the measure is worked out from today.
   *
   * @param opened id of the one the form was opened on; 0 when none was stated
   */
  public EditOutcome state(
      Measure measure, long opened, Formula formula, int decimals, Author by, String reason) {
    Turn.take(jdbc);
    SeriesTurn.take(jdbc);
    StatedFormula current = stated(measure, KnownBy.NOW).orElse(null);
    if (isOther(current, opened)) {
      return EditOutcome.Refused.OVERTAKEN;
    }
    if (current != null && current.formula().equals(formula) && current.decimals() == decimals) {
      return EditOutcome.Refused.NOTHING_CHANGED;
    }
    if (!cycle(measure, formula).isEmpty()) {
      return EditOutcome.Refused.NEEDS_ITSELF;
    }
    if (hasFigures(measure)) {
      return EditOutcome.Refused.HAS_FIGURES;
    }
    long change = changes.record(EditDay.today(clock), by, reason);
    end(current, change);
    jdbc.sql(
            """
            insert into measure.formula (measure, expression, decimals, made_by)
            values (:measure, :expression, :decimals, :change)
            """)
        .param("measure", measure.id())
        .param("expression", formula.text())
        .param("decimals", decimals)
        .param("change", change)
        .update();
    return new EditOutcome.Saved(measure.slug());
  }

  /** Has the measure's figures entered again, no longer worked out. */
  public EditOutcome clear(Measure measure, long opened, Author by, String reason) {
    Turn.take(jdbc);
    StatedFormula current = stated(measure, KnownBy.NOW).orElse(null);
    if (isOther(current, opened)) {
      return EditOutcome.Refused.OVERTAKEN;
    }
    if (current == null) {
      return EditOutcome.Refused.NOTHING_CHANGED;
    }
    end(current, changes.record(EditDay.today(clock), by, reason));
    return new EditOutcome.Saved(measure.slug());
  }

  private static boolean isOther(@Nullable StatedFormula current, long opened) {
    return (current == null ? 0 : current.id()) != opened;
  }

  private void end(@Nullable StatedFormula current, long change) {
    if (current != null) {
      jdbc.sql("update measure.formula set ended_by = :change where id = :id and ended_by is null")
          .param("change", change)
          .param("id", current.id())
          .update();
    }
  }

  /** Every one ever stated for a measure, the latest first. */
  public List<FormulaVersion> versions(Measure measure) {
    return versions.of(measure);
  }

  /** The formulas of versions as people write them, by the ids of their rows. */
  public Map<Long, String> texts(List<FormulaVersion> versions) {
    return this.versions.texts(versions, KnownBy.NOW);
  }
}
