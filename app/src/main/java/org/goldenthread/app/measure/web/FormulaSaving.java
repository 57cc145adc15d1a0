package org.goldenthread.app.measure.web;

import java.util.List;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.EditOutcome;
import org.goldenthread.app.measure.FormulaEdits;
import org.goldenthread.app.measure.FormulaNames;
import org.goldenthread.app.measure.FormulaVersion;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.series.StatedFormula;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.ConflictPage;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.goldenthread.scoring.formula.Formula;
import org.goldenthread.scoring.formula.FormulaTextException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what a typed formula makes, and saves it. Call inside a writing transaction. */
@Component
class FormulaSaving {
  private final FormulaEdits edits;
  private final FormulaForms forms;
  private final FormulaPreviews previews;
  private final Messages messages;

  FormulaSaving(
      FormulaEdits edits, FormulaForms forms, FormulaPreviews previews, Messages messages) {
    this.edits = edits;
    this.forms = forms;
    this.previews = previews;
    this.messages = messages;
  }

  /**
   * A formula as typed.
   *
   * @param formula null when the figures are to be entered
   */
  private record Typed(@Nullable Formula formula, int decimals) {}

  /** The button "Show what it makes" saves nothing; the button "Save" does. */
  Reply sent(Visit visit, Measure measure, Form form) {
    var in = new FormReader(form, messages);
    Typed typed = read(in, measure);
    if (in.typed("step").equals("save")) {
      String reason = in.reason();
      return in.hasProblems()
          ? show(visit, measure, in.form())
          : save(visit, measure, in, typed, reason, in.opened());
    }
    Formula formula = typed.formula();
    if (in.hasProblems() || formula == null) {
      return show(visit, measure, in.form());
    }
    return new Reply.Show(
        forms.page(visit, measure, in.form(), previews.of(measure, formula, typed.decimals())));
  }

  private Typed read(FormReader in, Measure measure) {
    if (in.typed("way").equals(FormulaForms.ENTERED)) {
      return new Typed(null, 0);
    }
    if (!in.typed("way").equals(FormulaForms.BY_FORMULA)) {
      in.problem("way", messages.text("measure.formula.way.choose"));
    }
    String decimals = in.typed("decimals");
    if (!decimals.matches("[0-9]")) {
      in.problem("decimals", messages.text("measure.formula.decimals.number"));
    }
    Formula formula = formula(in, measure);
    return new Typed(formula, in.hasProblems() ? 0 : Integer.parseInt(decimals));
  }

  private @Nullable Formula formula(FormReader in, Measure measure) {
    String text = in.typed("formula");
    if (text.isBlank()) {
      in.problem("formula", messages.text("measure.formula.required"));
      return null;
    }
    try {
      Formula formula = edits.read(text);
      List<String> cycle = edits.cycle(measure, formula);
      if (!cycle.isEmpty()) {
        in.problem("formula", messages.text("measure.formula.cycle", path(cycle)));
      } else if (edits.hasFigures(measure)) {
        in.problem("formula", messages.text("measure.formula.has-figures", measure.name()));
      }
      return formula;
    } catch (FormulaTextException e) {
      in.problem("formula", String.valueOf(e.getMessage()));
    } catch (FormulaNames.UnknownMeasureException e) {
      in.problem("formula", messages.text("measure.formula.unknown", e.name()));
    }
    return null;
  }

  /** "NI 1 needs NI 2, which needs NI 1". */
  private String path(List<String> cycle) {
    return messages.text(
        "measure.formula.needs",
        cycle.get(0),
        String.join(messages.text("measure.formula.which-needs"), cycle.subList(1, cycle.size())));
  }

  private Reply save(
      Visit visit, Measure measure, FormReader in, Typed typed, String reason, long opened) {
    Formula formula = typed.formula();
    EditOutcome outcome =
        formula == null
            ? edits.clear(measure, opened, visit.author(), reason)
            : edits.state(measure, opened, formula, typed.decimals(), visit.author(), reason);
    if (outcome == EditOutcome.Refused.OVERTAKEN) {
      return overtaken(visit, measure, in.form(), opened);
    }
    if (outcome instanceof EditOutcome.Refused) {
      in.problem(
          formula == null ? "way" : "formula", messages.text("measure.form.nothing-changed"));
      return show(visit, measure, in.form());
    }
    return new Reply.GoTo(FormulaForms.href(visit, measure));
  }

  /** Somebody stated another first: the reader chooses which to keep. */
  private Reply overtaken(Visit visit, Measure measure, Form typed, long opened) {
    Optional<StatedFormula> current = edits.stated(measure, KnownBy.NOW);
    List<FormulaVersion> versions = edits.versions(measure);
    FormulaVersion latest = versions.get(0);
    Form theirs = forms.filled(current, KnownBy.NOW);
    Form was =
        forms.filled(
            versions.stream().map(FormulaVersion::stated).filter(f -> f.id() == opened).findFirst(),
            KnownBy.NOW);
    long holds = current.map(StatedFormula::id).orElse(0L);
    var conflict =
        new Conflict(
            Long.toString(holds),
            latest.by(),
            messages.date(latest.until() == null ? latest.from() : latest.until()),
            List.of(
                difference("way", "measure.formula.way", theirs, typed, was),
                difference("formula", "measure.formula.formula", theirs, typed, was),
                difference("decimals", "measure.formula.decimals", theirs, typed, was)));
    if (!conflict.isChosen(typed)) {
      return new Reply.Show(
          new ConflictPage(
              visit.page(messages.text("measure.formula.title", measure.name()), Section.MEASURES),
              conflict.ask(typed, messages),
              new Link(measure.name(), MeasureFinder.href(visit, measure)),
              conflict,
              RuleForms.KEPT));
    }
    Form settled = conflict.settled(typed).with("opened", Long.toString(holds));
    return sent(visit, measure, settled.with("step", "save"));
  }

  private Conflict.Difference difference(
      String field, String label, Form theirs, Form yours, Form was) {
    return new Conflict.Difference(
        field, messages.text(label), words(field, theirs), words(field, yours), words(field, was));
  }

  private Conflict.Words words(String field, Form form) {
    String value = form.value(field);
    boolean way =
        field.equals("way")
            && List.of(FormulaForms.ENTERED, FormulaForms.BY_FORMULA).contains(value);
    return way
        ? new Conflict.Words(value, messages.text("measure.formula.way." + value))
        : Conflict.Words.of(value);
  }

  private Reply show(Visit visit, Measure measure, Form form) {
    return new Reply.Show(forms.page(visit, measure, form, null));
  }
}
