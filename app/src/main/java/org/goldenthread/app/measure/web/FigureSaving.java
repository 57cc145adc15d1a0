package org.goldenthread.app.measure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.measure.EditOutcome;
import org.goldenthread.app.measure.FigureEdits;
import org.goldenthread.app.measure.FigureKind;
import org.goldenthread.app.measure.Figures;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.PeriodWords;
import org.goldenthread.app.measure.TypedValue;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves a typed figure, or shows its form again. Call inside a writing transaction. */
@Component
class FigureSaving {
  private static final List<String> QUALITIES = List.of("final", "provisional");
  private static final List<String> ACTS = List.of("correct", "remove");

  private final FigureEdits edits;
  private final Figures figures;
  private final FigureForms forms;
  private final MeasureForms measureForms;
  private final Messages messages;

  FigureSaving(
      FigureEdits edits,
      Figures figures,
      FigureForms forms,
      MeasureForms measureForms,
      Messages messages) {
    this.edits = edits;
    this.figures = figures;
    this.forms = forms;
    this.measureForms = measureForms;
    this.messages = messages;
  }

  /**
   * A figure as it stands.
   *
   * @throws PageNotFoundException when the measure has none of this number, or it was taken out
   */
  Observation find(Measure measure, long figure) {
    return figures
        .find(measure, figure)
        .orElseThrow(() -> new PageNotFoundException(messages.text("measure.figure.not-found")));
  }

  Reply add(Visit visit, Measure measure, Form typed) {
    var in = new FormReader(typed, messages);
    Optional<FigureKind> kind = FigureKind.ofWord(in.typed("kind"));
    if (kind.isEmpty()) {
      in.problem("kind", messages.text("measure.figure.kind.choose"));
    }
    Optional<Period> period = PeriodWords.read(in.typed("period"), forms.periods(measure));
    if (period.isEmpty()) {
      in.problem("period", messages.text("measure.figure.period.problem"));
    }
    boolean actual = kind.map(FigureKind::isActual).orElse(false);
    Optional<FigureEdits.Typed> value =
        value(in, measure, null, actual, period.map(Period::label).orElse(null));
    String reason = in.reason();
    if (!in.hasProblems()) {
      EditOutcome outcome =
          edits.add(
              measure,
              kind.orElseThrow(),
              period.orElseThrow(),
              in.typed("period"),
              value.orElseThrow(),
              visit.author(),
              reason);
      if (outcome instanceof EditOutcome.Saved) {
        return done(visit, measure);
      }
      in.problem(
          outcome == EditOutcome.Refused.WORKED_OUT ? "kind" : "period",
          messages.text(
              outcome == EditOutcome.Refused.WORKED_OUT
                  ? "measure.figure.worked-out"
                  : "measure.figure.exists",
              messages.text(kind.orElseThrow().key()),
              period.orElseThrow().label()));
    }
    return new Reply.Show(forms.add(visit, measure, in.form()));
  }

  Reply correct(Visit visit, Measure measure, Observation figure, Form typed) {
    return correct(visit, measure, figure, typed, new FormReader(typed, messages).opened());
  }

  private Reply correct(Visit visit, Measure measure, Observation figure, Form typed, long opened) {
    var in = new FormReader(typed, messages);
    boolean remove = in.typed("act").equals("remove");
    Optional<FigureEdits.Typed> value =
        remove
            ? Optional.empty()
            : value(in, measure, figure, figure.is().isActual(), period(figure));
    String reason = in.reason();
    if (in.hasProblems()) {
      return new Reply.Show(forms.correct(visit, measure, figure, in.form()));
    }
    EditOutcome outcome =
        remove
            ? edits.remove(measure, figure.figure(), opened, visit.author(), reason)
            : edits.correct(
                measure, figure.figure(), opened, value.orElseThrow(), visit.author(), reason);
    if (outcome instanceof EditOutcome.Saved) {
      return done(visit, measure);
    }
    if (outcome == EditOutcome.Refused.OVERTAKEN) {
      return overtaken(visit, measure, figure.figure(), typed, opened);
    }
    in.problem("value", messages.text("measure.form.nothing-changed"));
    return new Reply.Show(forms.correct(visit, measure, figure, in.form()));
  }

  /** Somebody corrected it first: the reader chooses which value to keep. */
  private Reply overtaken(Visit visit, Measure measure, long figure, Form typed, long opened) {
    Observation current = find(measure, figure);
    Form theirs = FigureForms.fill(current);
    Form was = figures.row(measure, opened).map(FigureForms::fill).orElse(Form.blank());
    List<Conflict.Difference> fields = new ArrayList<>();
    fields.add(difference("value", "measure.figure.value", theirs, typed, was));
    fields.add(difference("act", "measure.figure.act", theirs, typed, was));
    if (current.is().isActual()) {
      fields.add(difference("quality", "measure.figure.quality", theirs, typed, was));
    }
    Conflict conflict = measureForms.conflict(measure, fields, current.id());
    if (!conflict.isChosen(typed)) {
      return new Reply.Show(measureForms.conflict(visit, measure, conflict, typed));
    }
    Form settled = conflict.settled(typed).with("opened", Long.toString(current.id()));
    return correct(visit, measure, current, settled, current.id());
  }

  private Conflict.Difference difference(
      String field, String label, Form theirs, Form yours, Form was) {
    return new Conflict.Difference(
        field, messages.text(label), words(field, theirs), words(field, yours), words(field, was));
  }

  /** What a field holds, a choice by its words. */
  private Conflict.Words words(String field, Form form) {
    String value = form.value(field);
    if (field.equals("quality") && QUALITIES.contains(value)) {
      return new Conflict.Words(value, messages.text("measure.quality." + value));
    }
    return field.equals("act") && ACTS.contains(value)
        ? new Conflict.Words(value, messages.text("measure.figure.act." + value))
        : Conflict.Words.of(value);
  }

  private Optional<FigureEdits.Typed> value(
      FormReader in,
      Measure measure,
      @Nullable Observation corrected,
      boolean actual,
      @Nullable String period) {
    String counted = Objects.requireNonNullElse(FigureForms.counted(measure, corrected), "");
    Optional<TypedValue> value = TypedValue.read(in.typed("value"), counted);
    if (value.isEmpty()) {
      in.problem(
          "value",
          period == null
              ? messages.text("measure.figure.value.problem.no-period")
              : messages.text("measure.figure.value.problem", period));
    }
    String quality = in.typed("quality");
    boolean stated = QUALITIES.contains(quality);
    if (actual && !stated && value.map(v -> v.number() != null).orElse(false)) {
      in.problem("quality", messages.text("measure.figure.quality.choose"));
    }
    return value.map(v -> new FigureEdits.Typed(v, actual && stated ? quality : null));
  }

  private static @Nullable String period(Observation figure) {
    return figure.period() == null ? figure.periodLabel() : figure.period().label();
  }

  private static Reply done(Visit visit, Measure measure) {
    return new Reply.GoTo(MeasureFinder.href(visit, measure) + "/figures");
  }
}
