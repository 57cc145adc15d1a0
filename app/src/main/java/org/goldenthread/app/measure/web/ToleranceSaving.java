package org.goldenthread.app.measure.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.app.measure.EditOutcome;
import org.goldenthread.app.measure.StatedTolerance;
import org.goldenthread.app.measure.ToleranceEdits;
import org.goldenthread.app.measure.ToleranceVersion;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what a typed tolerance would change, and saves it. Call inside a writing transaction. */
@Component
class ToleranceSaving {
  private final ToleranceEdits edits;
  private final ToleranceForms forms;
  private final Messages messages;

  ToleranceSaving(ToleranceEdits edits, ToleranceForms forms, Messages messages) {
    this.edits = edits;
    this.forms = forms;
    this.messages = messages;
  }

  /** The button "Show what changes" saves nothing; the button "Save" does. */
  Reply sent(Visit visit, ToleranceSubject subject, Form typed) {
    var in = new FormReader(typed, messages);
    @Nullable Tolerance proposed = read(in, subject.target());
    if (in.typed("step").equals("save")) {
      String reason = in.reason();
      return in.hasProblems()
          ? show(visit, subject, in.form())
          : save(visit, subject, in, proposed, reason, in.opened());
    }
    return in.hasProblems()
        ? show(visit, subject, in.form())
        : new Reply.Show(
            forms.page(visit, subject, in.form(), edits.preview(subject.target(), proposed)));
  }

  private Reply save(
      Visit visit,
      ToleranceSubject subject,
      FormReader in,
      @Nullable Tolerance proposed,
      String reason,
      long opened) {
    EditOutcome outcome =
        proposed == null
            ? edits.clear(subject.target(), opened, visit.author(), reason)
            : edits.state(subject.target(), opened, proposed, visit.author(), reason);
    if (outcome == EditOutcome.Refused.OVERTAKEN) {
      return overtaken(visit, subject, in.form(), opened);
    }
    if (outcome == EditOutcome.Refused.NOTHING_CHANGED) {
      in.problem("amount", messages.text("measure.form.nothing-changed"));
      return show(visit, subject, in.form());
    }
    return new Reply.GoTo(subject.back().href());
  }

  /** Somebody set another first: the reader chooses which to keep. */
  private Reply overtaken(Visit visit, ToleranceSubject subject, Form typed, long opened) {
    Optional<StatedTolerance> current = edits.current(subject.target());
    List<ToleranceVersion> versions = edits.versions(subject.target());
    Form theirs = filled(current.map(StatedTolerance::tolerance));
    Form was =
        filled(
            versions.stream()
                .filter(v -> v.id() == opened)
                .findFirst()
                .map(ToleranceVersion::tolerance));
    ToleranceVersion latest = versions.get(versions.size() - 1);
    long holds = current.map(StatedTolerance::id).orElse(0L);
    var conflict =
        new Conflict(
            Long.toString(holds),
            latest.by(),
            messages.date(latest.until() == null ? latest.from() : latest.until()),
            List.of(
                difference("basis", "measure.tolerance.basis", theirs, typed, was),
                difference("amount", "measure.tolerance.amount", theirs, typed, was)));
    if (!conflict.isChosen(typed)) {
      return new Reply.Show(
          new ConflictPage(
              visit.page(
                  messages.text("measure.tolerance.title", subject.name()), Section.MEASURES),
              conflict.ask(typed, messages),
              subject.href(),
              subject.back(),
              conflict));
    }
    var settled =
        new FormReader(conflict.settled(typed).with("opened", Long.toString(holds)), messages);
    @Nullable Tolerance proposed = read(settled, subject.target());
    String reason = settled.reason();
    return settled.hasProblems()
        ? show(visit, subject, settled.form())
        : save(visit, subject, settled, proposed, reason, holds);
  }

  private static Form filled(Optional<Tolerance> tolerance) {
    return Form.blank()
        .with("basis", tolerance.map(t -> t.basis().name().toLowerCase(Locale.ROOT)).orElse("none"))
        .with("amount", tolerance.map(t -> t.amount().toPlainString()).orElse(""));
  }

  private Conflict.Difference difference(
      String field, String label, Form theirs, Form yours, Form was) {
    return new Conflict.Difference(
        field, messages.text(label), words(field, theirs), words(field, yours), words(field, was));
  }

  private Conflict.Words words(String field, Form form) {
    String value = form.value(field);
    return field.equals("basis") && List.of("absolute", "relative", "none").contains(value)
        ? new Conflict.Words(value, messages.text("measure.tolerance.basis." + value))
        : Conflict.Words.of(value);
  }

  private Reply show(Visit visit, ToleranceSubject subject, Form form) {
    return new Reply.Show(forms.page(visit, subject, form, null));
  }

  /** The tolerance typed; null when none of its own is wanted or there is a problem. */
  private @Nullable Tolerance read(FormReader in, StatedTolerance.For target) {
    String basis = in.typed("basis");
    if (basis.equals("none") && target.scope() != Tolerance.Scope.PARTNERSHIP) {
      return null;
    }
    if (!List.of("absolute", "relative").contains(basis)) {
      in.problem("basis", messages.text("measure.tolerance.basis.choose"));
    }
    String amount = in.typed("amount");
    if (!amount.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
      in.problem("amount", messages.text("measure.tolerance.amount.number"));
      return null;
    }
    BigDecimal exact = new BigDecimal(amount);
    return basis.equals("relative")
        ? Tolerance.relative(exact, target.scope())
        : Tolerance.absolute(exact, target.scope());
  }
}
