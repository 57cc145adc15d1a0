package org.goldenthread.app.measure.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.StatedStatusRule;
import org.goldenthread.app.measure.StatedTolerance;
import org.goldenthread.app.measure.StatusRuleEdits;
import org.goldenthread.app.measure.StatusRuleVersion;
import org.goldenthread.app.measure.assess.StatusPreviews;
import org.goldenthread.app.measure.assess.StatusScheme;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Section;
import org.goldenthread.scoring.Against;
import org.goldenthread.scoring.Tolerance;
import org.goldenthread.scoring.status.StatusRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages on which status rules are seen and set. */
@Component
class StatusRuleForms {
  static final String LIST = "/measures/status-rules";
  private static final int SHOWN = 100;

  private final StatusRuleEdits rules;
  private final Measures measures;
  private final Messages messages;

  StatusRuleForms(StatusRuleEdits rules, Measures measures, Messages messages) {
    this.rules = rules;
    this.measures = measures;
    this.messages = messages;
  }

  ToleranceSubject partnership(Visit visit) {
    return new ToleranceSubject(
        StatedTolerance.For.PARTNERSHIP,
        visit.partnership().name(),
        visit.href(LIST + "/partnership"),
        back(visit));
  }

  /**
   * A set by its name.
   *
   * @throws PageNotFoundException when no measure is of this set
   */
  ToleranceSubject set(Visit visit, String name) {
    if (measures.all(KnownBy.NOW).stream().noneMatch(m -> name.equals(m.set()))) {
      throw new PageNotFoundException(messages.text("measure.tolerance.no-set", name));
    }
    return named(visit, name);
  }

  private ToleranceSubject named(Visit visit, String set) {
    return new ToleranceSubject(
        StatedTolerance.For.set(set),
        set,
        visit.href(LIST + "/set?set=" + URLEncoder.encode(set, StandardCharsets.UTF_8)),
        back(visit));
  }

  ToleranceSubject measure(Visit visit, Measure measure) {
    String href = MeasureFinder.href(visit, measure);
    return new ToleranceSubject(
        StatedTolerance.For.measure(measure.id()),
        measure.name(),
        href + "/status-rule",
        new Link(measure.name(), href));
  }

  private Link back(Visit visit) {
    return new Link(messages.text("measure.status-rules.title"), visit.href(LIST));
  }

  /** The partnership, every set, and every measure with one of its own. */
  StatusRulesPage list(Visit visit) {
    List<StatedStatusRule> stated = rules.stated(visit.knownBy());
    List<Measure> all = measures.all(visit.knownBy());
    var rows = new ArrayList<StatusRulesPage.Row>();
    rows.add(row(visit, partnership(visit), stated));
    all.stream()
        .flatMap(m -> Stream.ofNullable(m.set()))
        .distinct()
        .sorted()
        .forEach(name -> rows.add(row(visit, named(visit, name), stated)));
    all.stream()
        .map(m -> row(visit, measure(visit, m), stated))
        .filter(r -> r.rule() != null)
        .forEach(rows::add);
    return new StatusRulesPage(
        visit.page(
            messages.text("measure.status-rules.title"),
            Section.MEASURES,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("measure.title"), visit.href("/measures"))),
        rows);
  }

  private StatusRulesPage.Row row(
      Visit visit, ToleranceSubject subject, List<StatedStatusRule> stated) {
    StatusRule rule =
        stated.stream()
            .filter(s -> s.target().equals(subject.target()))
            .findFirst()
            .map(StatedStatusRule::rule)
            .orElse(isPartnership(subject) ? StatusScheme.STANDARD.rule() : null);
    return new StatusRulesPage.Row(
        subject.name(),
        rule == null ? null : rule.name(),
        rule == null ? List.of() : criteria(rule),
        EditRules.mayEdit(visit)
            ? new Link(messages.text("measure.status-rules.change", subject.name()), subject.href())
            : null);
  }

  private static boolean isPartnership(ToleranceSubject subject) {
    return subject.target().scope() == Tolerance.Scope.PARTNERSHIP;
  }

  private static List<String> criteria(StatusRule rule) {
    return rule.bands().stream().map(b -> b.status() + ": " + b.criterion()).toList();
  }

  /** The form filled in with what is set, or with an earlier one the address asks for again. */
  Form fill(Visit visit, ToleranceSubject subject) {
    Form form = StatusRuleReading.filled(rules.current(subject.target()));
    long again = FormReader.id(visit.parameter("again"));
    return rules.versions(subject.target()).stream()
        .map(StatusRuleVersion::stated)
        .filter(s -> s.id() == again)
        .findFirst()
        .map(s -> StatusRuleReading.filled(Optional.of(s)).with("opened", form.value("opened")))
        .orElse(form);
  }

  StatusRulePage page(
      Visit visit, ToleranceSubject subject, Form form, StatusPreviews.@Nullable Preview preview) {
    return new StatusRulePage(
        visit.page(messages.text("measure.status-rule.title", subject.name()), Section.MEASURES),
        form,
        subject.href(),
        subject.back(),
        holds(visit, subject),
        ways(subject),
        references("measure.status-rule.against.", StatusRuleReading.REFERENCES),
        options("measure.status-rule.basis.", Stream.of("percent", "absolute")),
        improved(),
        preview == null ? null : preview(visit, preview),
        rules.versions(subject.target()).stream().map(v -> earlier(v, subject)).toList());
  }

  /** Which rule holds for this now: its own, else what is set more widely. */
  private String holds(Visit visit, ToleranceSubject subject) {
    List<StatedStatusRule> stated = rules.stated(KnownBy.NOW);
    return wider(visit, subject).stream()
        .flatMap(
            s ->
                stated.stream()
                    .filter(t -> t.target().equals(s.target()))
                    .map(t -> messages.text("measure.status-rule.now", t.rule().name(), s.name())))
        .findFirst()
        .orElseGet(
            () ->
                messages.text(
                    "measure.status-rule.now.standard", StatusScheme.STANDARD.rule().name()));
  }

  /** This, then what it is in, the nearest first. */
  private List<ToleranceSubject> wider(Visit visit, ToleranceSubject subject) {
    Long measure = subject.target().measure();
    Stream<ToleranceSubject> sets =
        measure == null
            ? Stream.empty()
            : measures.byId(List.of(measure), KnownBy.NOW).values().stream()
                .flatMap(m -> Stream.ofNullable(m.set()))
                .map(name -> named(visit, name));
    return Stream.concat(Stream.concat(Stream.of(subject), sets), Stream.of(partnership(visit)))
        .toList();
  }

  private List<Option> ways(ToleranceSubject subject) {
    String none = isPartnership(subject) ? "none.partnership" : "none";
    return List.of(
        Option.of(StatusRuleReading.BANDS, messages.text("measure.status-rule.way.bands")),
        Option.of(
            StatusRuleReading.TEXT,
            messages.text("measure.status-rule.way.text"),
            messages.text("measure.status-rule.way.text.hint")),
        Option.of(StatusRuleReading.NONE, messages.text("measure.status-rule.way." + none)));
  }

  private List<Option> improved() {
    List<Option> all =
        new ArrayList<>(references("measure.status-rule.improved.", StatusRuleReading.IMPROVED));
    all.add(
        0, Option.of(StatusRuleReading.NONE, messages.text("measure.status-rule.improved.none")));
    return all;
  }

  private List<Option> references(String key, List<Against> all) {
    return options(key, all.stream().map(StatusRuleReading::word));
  }

  private List<Option> options(String key, Stream<String> values) {
    Function<String, Option> option = v -> Option.of(v, messages.text(key + v));
    return values.map(option).toList();
  }

  private StatusRulePage.Preview preview(Visit visit, StatusPreviews.Preview preview) {
    return new StatusRulePage.Preview(
        preview.measuresChanged(),
        preview.measures(),
        preview.figures(),
        preview.flips().size(),
        preview.flips().stream()
            .limit(SHOWN)
            .map(
                f ->
                    new StatusRulePage.Flip(
                        new Link(f.measure().name(), MeasureFinder.href(visit, f.measure())),
                        f.period().label(),
                        status(f.now()),
                        status(f.then())))
            .toList());
  }

  private String status(@Nullable String status) {
    return status == null ? messages.text("measure.status-rule.cannot-say") : status;
  }

  private static StatusRulePage.Earlier earlier(
      StatusRuleVersion version, ToleranceSubject subject) {
    String again =
        subject.href()
            + (subject.href().contains("?") ? "&" : "?")
            + "again="
            + version.stated().id();
    StatusRule rule = version.stated().rule();
    return new StatusRulePage.Earlier(
        rule.name(),
        rule.version(),
        criteria(rule),
        version.from(),
        version.until(),
        version.by(),
        version.reason(),
        version.until() == null ? null : again);
  }
}
