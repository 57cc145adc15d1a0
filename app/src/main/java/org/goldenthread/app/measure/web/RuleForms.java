package org.goldenthread.app.measure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.MeasureRule;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.RuleEdits;
import org.goldenthread.app.measure.RuleSort;
import org.goldenthread.app.measure.RuleVersion;
import org.goldenthread.app.measure.RuleWords;
import org.goldenthread.app.measure.Signs;
import org.goldenthread.app.measure.StatedRule;
import org.goldenthread.app.measure.StatusScheme;
import org.goldenthread.app.measure.assess.RulePreviews;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages on which rules are seen and set. */
@Component
class RuleForms {
  /** Fields that go on as they are where two set the same rule. */
  static final List<String> KEPT = List.of("opened", "reason", "step");

  private static final int SHOWN = 100;

  private final RuleEdits rules;
  private final RuleSubjects subjects;
  private final Measures measures;
  private final Messages messages;
  private final RuleWords words;

  RuleForms(RuleEdits rules, RuleSubjects subjects, Measures measures, Messages messages) {
    this.rules = rules;
    this.subjects = subjects;
    this.measures = measures;
    this.messages = messages;
    this.words = new RuleWords(messages);
  }

  /** Of every sort the partnership, every set, and every measure with one of its own. */
  RulesPage list(Visit visit) {
    List<Measure> all = measures.all(visit.knownBy());
    return new RulesPage(
        visit.page(
            messages.text("measure.rules.title"),
            Section.MEASURES,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("measure.title"), visit.href("/measures"))),
        subjects.sorts().stream().map(fields -> sort(visit, fields, all)).toList());
  }

  private <R extends MeasureRule> RulesPage.Sort sort(
      Visit visit, RuleFields<R> fields, List<Measure> all) {
    RuleSort<R> sort = fields.sort();
    List<StatedRule<R>> stated = rules.stated(sort, visit.knownBy());
    var rows = new ArrayList<RulesPage.Row>();
    rows.add(row(visit, subjects.partnership(visit, fields), stated, all));
    if (sort.isForMeasures()) {
      all.stream()
          .flatMap(m -> Stream.ofNullable(m.set()))
          .distinct()
          .sorted()
          .forEach(set -> rows.add(row(visit, subjects.named(visit, fields, set), stated, all)));
      all.stream()
          .map(m -> row(visit, subjects.measure(visit, fields, m), stated, all))
          .filter(r -> r.rule() != null)
          .forEach(rows::add);
    }
    String key = "measure.rules." + sort.word();
    return new RulesPage.Sort(
        sort.word(), messages.text(key), messages.text(key + ".what"), List.copyOf(rows));
  }

  private <R extends MeasureRule> RulesPage.Row row(
      Visit visit, RuleSubject<R> subject, List<StatedRule<R>> stated, List<Measure> all) {
    RuleSort<R> sort = subject.fields().sort();
    R rule =
        stated.stream()
            .filter(s -> s.target().equals(subject.target()))
            .findFirst()
            .map(StatedRule::rule)
            .orElse(subject.target().isPartnership() ? sort.standard() : null);
    return new RulesPage.Row(
        subject.name(),
        rule == null ? null : words.of(rule),
        rule == null ? List.of() : words.criteria(rule),
        (int) all.stream().filter(subject.target()::covers).count(),
        EditRules.mayEdit(visit)
            ? new Link(
                messages.text("measure.rules." + sort.word() + ".change", subject.name()),
                subject.href())
            : null);
  }

  /** The form filled in with what is set, or with an earlier one the address asks for again. */
  <R extends MeasureRule> Form fill(Visit visit, RuleSubject<R> subject) {
    Optional<StatedRule<R>> current = rules.current(subject.fields().sort(), subject.target());
    long again = FormReader.id(visit.parameter("again"));
    Optional<R> shown =
        rules.versions(subject.fields().sort(), subject.target()).stream()
            .map(RuleVersion::stated)
            .filter(s -> s.id() == again)
            .findFirst()
            .or(() -> current)
            .map(StatedRule::rule);
    return subject
        .fields()
        .filled(shown, subject.target())
        .with("opened", Long.toString(current.map(StatedRule::id).orElse(0L)));
  }

  <R extends MeasureRule> RulePage page(
      Visit visit, RuleSubject<R> subject, Form form, RulePreviews.@Nullable Preview preview) {
    RuleSort<R> sort = subject.fields().sort();
    return new RulePage(
        visit.page(title(subject), Section.MEASURES),
        form,
        sort.word(),
        subject.href(),
        subject.back(),
        holds(visit, subject),
        subject.fields().options(subject.target()),
        preview == null ? null : preview(visit, sort, preview),
        rules.versions(sort, subject.target()).stream().map(v -> earlier(v, subject)).toList());
  }

  String title(RuleSubject<?> subject) {
    String sort = subject.fields().sort().word();
    return messages.text("measure.rule." + sort + ".title", subject.name());
  }

  /** Which rule holds for this now: its own, else what is set more widely. */
  private <R extends MeasureRule> String holds(Visit visit, RuleSubject<R> subject) {
    RuleSort<R> sort = subject.fields().sort();
    List<StatedRule<R>> stated = rules.stated(sort, KnownBy.NOW);
    return subjects.wider(visit, subject).stream()
        .flatMap(
            s ->
                stated.stream()
                    .filter(t -> t.target().equals(s.target()))
                    .map(t -> messages.text("measure.rule.now", words.of(t.rule()), s.name())))
        .findFirst()
        .orElseGet(() -> messages.text("measure.rule.now.standard", words.of(sort.standard())));
  }

  private RulePage.Preview preview(Visit visit, RuleSort<?> sort, RulePreviews.Preview preview) {
    return new RulePage.Preview(
        messages.text(
            "measure.rule." + sort.word() + ".flips",
            number(preview.measuresChanged()),
            number(preview.measures()),
            number(preview.flips().size()),
            number(preview.said())),
        preview.flips().size(),
        preview.flips().stream().limit(SHOWN).map(f -> flip(visit, f)).toList());
  }

  private static String number(int many) {
    return String.format(Locale.UK, "%,d", many);
  }

  private RulePage.Flip flip(Visit visit, RulePreviews.Flip flip) {
    return new RulePage.Flip(
        new Link(flip.measure().name(), MeasureFinder.href(visit, flip.measure())),
        flip.period().label(),
        flip.now() instanceof RulePreviews.Marked ? "measure.against." + flip.of() : null,
        said(flip.now()),
        said(flip.then()));
  }

  private RulePage.Said said(RulePreviews.Said said) {
    if (said instanceof RulePreviews.Marked marked) {
      return new RulePage.Said("", Signs.of(marked.mark()));
    }
    if (said instanceof RulePreviews.Given given) {
      String status = given.status();
      return status == null
          ? new RulePage.Said(messages.text("measure.rule.cannot-say"), null)
          : new RulePage.Said(status, Status.parse(status).orElse(null));
    }
    String value = ((RulePreviews.Shown) said).value();
    return new RulePage.Said(value == null ? messages.text("measure.rule.held-back") : value, null);
  }

  private RulePage.Earlier earlier(RuleVersion<?> version, RuleSubject<?> subject) {
    String separator = subject.href().contains("?") ? "&" : "?";
    MeasureRule rule = version.stated().rule();
    return new RulePage.Earlier(
        rule instanceof StatusScheme scheme
            ? messages.text("measure.rule.version", words.of(rule), scheme.rule().version())
            : words.of(rule),
        words.criteria(rule),
        version.from(),
        version.until(),
        version.by(),
        version.reason(),
        version.until() == null
            ? null
            : subject.href() + separator + "again=" + version.stated().id());
  }
}
