package org.goldenthread.app.measure.web;

import java.util.List;
import java.util.Optional;
import org.goldenthread.app.measure.EditOutcome;
import org.goldenthread.app.measure.MeasureRule;
import org.goldenthread.app.measure.RuleEdits;
import org.goldenthread.app.measure.RuleSort;
import org.goldenthread.app.measure.RuleTarget;
import org.goldenthread.app.measure.RuleVersion;
import org.goldenthread.app.measure.StatedRule;
import org.goldenthread.app.measure.assess.RulePreviews;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.ConflictPage;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what a typed rule would change, and saves it. Call inside a writing transaction. */
@Component
class RuleSaving {
  private final RuleEdits edits;
  private final RuleForms forms;
  private final RulePreviews previews;
  private final Messages messages;

  RuleSaving(RuleEdits edits, RuleForms forms, RulePreviews previews, Messages messages) {
    this.edits = edits;
    this.forms = forms;
    this.previews = previews;
    this.messages = messages;
  }

  /** The button "Show what changes" saves nothing; the button "Save" does. */
  <R extends MeasureRule> Reply sent(Visit visit, RuleSubject<R> subject, Form typed) {
    var in = new FormReader(typed, messages);
    RuleSort<R> sort = subject.fields().sort();
    R proposed = subject.fields().read(in, subject.target());
    boolean save = in.typed("step").equals("save");
    String reason = save ? in.reason() : "";
    if (in.hasProblems()) {
      return show(visit, subject, in.form());
    }
    return save
        ? save(visit, subject, in, proposed, reason)
        : new Reply.Show(
            forms.page(
                visit, subject, in.form(), previews.preview(sort, subject.target(), proposed)));
  }

  private <R extends MeasureRule> Reply save(
      Visit visit, RuleSubject<R> subject, FormReader in, @Nullable R proposed, String reason) {
    RuleSort<R> sort = subject.fields().sort();
    EditOutcome outcome =
        edits.state(sort, subject.target(), in.opened(), proposed, visit.author(), reason);
    if (outcome == EditOutcome.Refused.OVERTAKEN) {
      return overtaken(visit, subject, in.form(), in.opened());
    }
    if (outcome instanceof EditOutcome.Refused) {
      String first = subject.fields().names(in.form()).get(0);
      in.problem(first, messages.text("measure.form.nothing-changed"));
      return show(visit, subject, in.form());
    }
    return new Reply.GoTo(subject.back().href());
  }

  /** Somebody set another first: the reader chooses which to keep. */
  private <R extends MeasureRule> Reply overtaken(
      Visit visit, RuleSubject<R> subject, Form typed, long opened) {
    Conflict conflict = conflict(subject, typed, opened);
    if (!conflict.isChosen(typed)) {
      return new Reply.Show(
          new ConflictPage(
              visit.page(forms.title(subject), Section.MEASURES),
              conflict.ask(typed, messages),
              subject.back(),
              conflict,
              RuleForms.KEPT));
    }
    Form settled = conflict.settled(typed).with("opened", conflict.version());
    return sent(visit, subject, settled.with("step", "save"));
  }

  private <R extends MeasureRule> Conflict conflict(
      RuleSubject<R> subject, Form typed, long opened) {
    RuleFields<R> fields = subject.fields();
    RuleTarget target = subject.target();
    List<RuleVersion<R>> versions = edits.versions(fields.sort(), target);
    Optional<StatedRule<R>> current = edits.current(fields.sort(), target);
    Optional<R> was =
        versions.stream()
            .map(RuleVersion::stated)
            .filter(s -> s.id() == opened)
            .findFirst()
            .map(StatedRule::rule);
    Form theirs = fields.filled(current.map(StatedRule::rule), target);
    Form before = fields.filled(was, target);
    RuleVersion<R> latest = versions.get(0);
    return new Conflict(
        Long.toString(current.map(StatedRule::id).orElse(0L)),
        latest.by(),
        messages.date(latest.until() == null ? latest.from() : latest.until()),
        differences(subject, theirs, typed, before, messages));
  }

  /** Each field in both versions. */
  static List<Conflict.Difference> differences(
      RuleSubject<?> subject, Form theirs, Form yours, Form was, Messages messages) {
    RuleFields<?> fields = subject.fields();
    return fields.names(yours).stream()
        .map(
            field ->
                new Conflict.Difference(
                    field,
                    messages.text("measure.rule." + fields.sort().word() + "." + field),
                    words(subject, field, theirs),
                    words(subject, field, yours),
                    words(subject, field, was)))
        .toList();
  }

  /** What a field holds, a choice by its words. */
  private static Conflict.Words words(RuleSubject<?> subject, String field, Form form) {
    String value = form.value(field);
    List<Option> offered =
        subject.fields().options(subject.target()).getOrDefault(field, List.of());
    return offered.stream()
        .filter(option -> value.equals(option.value()))
        .findFirst()
        .map(option -> new Conflict.Words(value, option.text()))
        .orElseGet(() -> Conflict.Words.of(value));
  }

  private Reply show(Visit visit, RuleSubject<?> subject, Form form) {
    return new Reply.Show(forms.page(visit, subject, form, null));
  }
}
