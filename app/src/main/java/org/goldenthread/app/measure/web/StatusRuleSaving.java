package org.goldenthread.app.measure.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.app.measure.EditOutcome;
import org.goldenthread.app.measure.StatedStatusRule;
import org.goldenthread.app.measure.StatusRuleEdits;
import org.goldenthread.app.measure.StatusRuleVersion;
import org.goldenthread.app.measure.assess.StatusPreviews;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what a typed status rule would change, and saves it. Call in a writing transaction. */
@Component
class StatusRuleSaving {
  private static final List<String> FIELDS =
      List.of(
          "way",
          "against",
          "basis",
          "green-within",
          "amber-within",
          "improved",
          "text",
          "good",
          "amber",
          "bad");

  private final StatusRuleEdits edits;
  private final StatusRuleForms forms;
  private final StatusPreviews previews;
  private final StatusRuleReading reading;
  private final Messages messages;

  StatusRuleSaving(
      StatusRuleEdits edits, StatusRuleForms forms, StatusPreviews previews, Messages messages) {
    this.edits = edits;
    this.forms = forms;
    this.previews = previews;
    this.reading = new StatusRuleReading(messages);
    this.messages = messages;
  }

  /** The button "Show what changes" saves nothing; the button "Save" does. */
  Reply sent(Visit visit, ToleranceSubject subject, Form typed) {
    var in = new FormReader(typed, messages);
    StatedStatusRule proposed = reading.read(in, subject.target());
    boolean save = in.typed("step").equals("save");
    String reason = save ? in.reason() : "";
    if (in.hasProblems()) {
      return show(visit, subject, in.form());
    }
    return save
        ? save(visit, subject, in, proposed, reason)
        : new Reply.Show(
            forms.page(visit, subject, in.form(), previews.preview(subject.target(), proposed)));
  }

  private Reply save(
      Visit visit,
      ToleranceSubject subject,
      FormReader in,
      @Nullable StatedStatusRule proposed,
      String reason) {
    long opened = in.opened();
    EditOutcome outcome =
        proposed == null
            ? edits.clear(subject.target(), opened, visit.author(), reason)
            : edits.state(
                subject.target(),
                opened,
                proposed.rule(),
                proposed.standings(),
                visit.author(),
                reason);
    if (outcome == EditOutcome.Refused.OVERTAKEN) {
      return overtaken(visit, subject, in.form(), opened);
    }
    if (outcome instanceof EditOutcome.Refused) {
      in.problem("way", messages.text("measure.form.nothing-changed"));
      return show(visit, subject, in.form());
    }
    return new Reply.GoTo(subject.back().href());
  }

  /** Somebody set another first: the reader chooses which to keep. */
  private Reply overtaken(Visit visit, ToleranceSubject subject, Form typed, long opened) {
    Optional<StatedStatusRule> current = edits.current(subject.target());
    List<StatusRuleVersion> versions = edits.versions(subject.target());
    Form theirs = StatusRuleReading.filled(current);
    Form was =
        StatusRuleReading.filled(
            versions.stream()
                .map(StatusRuleVersion::stated)
                .filter(s -> s.id() == opened)
                .findFirst());
    StatusRuleVersion latest = versions.get(0);
    long holds = current.map(StatedStatusRule::id).orElse(0L);
    Stream<String> fields =
        FIELDS.stream()
            .filter(f -> !f.equals("text") || !typed.value("way").equals(StatusRuleReading.BANDS));
    var conflict =
        new Conflict(
            Long.toString(holds),
            latest.by(),
            messages.date(latest.until() == null ? latest.from() : latest.until()),
            fields.map(f -> difference(f, theirs, typed, was)).toList());
    if (!conflict.isChosen(typed)) {
      return new Reply.Show(
          new ConflictPage(
              visit.page(
                  messages.text("measure.status-rule.title", subject.name()), Section.MEASURES),
              conflict.ask(typed, messages),
              subject.href(),
              subject.back(),
              conflict));
    }
    Form settled = conflict.settled(typed).with("opened", Long.toString(holds));
    return sent(visit, subject, settled.with("step", "save"));
  }

  private Conflict.Difference difference(String field, Form theirs, Form yours, Form was) {
    return new Conflict.Difference(
        field,
        messages.text("measure.status-rule." + field),
        Conflict.Words.of(theirs.value(field)),
        Conflict.Words.of(yours.value(field)),
        Conflict.Words.of(was.value(field)));
  }

  private Reply show(Visit visit, ToleranceSubject subject, Form form) {
    return new Reply.Show(forms.page(visit, subject, form, null));
  }
}
