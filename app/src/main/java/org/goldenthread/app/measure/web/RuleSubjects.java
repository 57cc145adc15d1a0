package org.goldenthread.app.measure.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.MeasureRule;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.RuleSort;
import org.goldenthread.app.measure.RuleTarget;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.springframework.stereotype.Component;

/** Finds what a rule is for by the words of an address. */
@Component
class RuleSubjects {
  static final String LIST = "/measures/rules";

  private final Measures measures;
  private final Messages messages;
  private final List<RuleFields<?>> sorts;

  RuleSubjects(Measures measures, Messages messages) {
    this.measures = measures;
    this.messages = messages;
    this.sorts =
        List.of(
            new StatusRuleFields(messages),
            new ToleranceFields(messages),
            new SmallNumbersFields(messages));
  }

  /** The fields of every sort of rule, in the order of the page. */
  List<RuleFields<?>> sorts() {
    return sorts;
  }

  /**
   * The fields of a sort of rule by its word.
   *
   * @throws PageNotFoundException when there is no such sort
   */
  RuleFields<?> fields(String sort) {
    return sorts.stream()
        .filter(f -> f.sort().word().equals(sort))
        .findFirst()
        .orElseThrow(() -> new PageNotFoundException(messages.text("measure.rule.no-sort", sort)));
  }

  <R extends MeasureRule> RuleSubject<R> partnership(Visit visit, RuleFields<R> fields) {
    return new RuleSubject<>(
        fields,
        RuleTarget.PARTNERSHIP,
        visit.partnership().name(),
        visit.href(LIST + "/" + fields.sort().word() + "/partnership"),
        back(visit));
  }

  /**
   * A set by its name.
   *
   * @throws PageNotFoundException when no measure is of this set, or sets have no such rule
   */
  RuleSubject<?> set(Visit visit, RuleFields<?> fields, String name) {
    requireForMeasures(fields);
    if (measures.all(KnownBy.NOW).stream().noneMatch(m -> name.equals(m.set()))) {
      throw new PageNotFoundException(messages.text("measure.rule.no-set", name));
    }
    return named(visit, fields, name);
  }

  /** A set that is known to be there. */
  <R extends MeasureRule> RuleSubject<R> named(Visit visit, RuleFields<R> fields, String set) {
    String query = "/set?set=" + URLEncoder.encode(set, StandardCharsets.UTF_8);
    return new RuleSubject<>(
        fields,
        RuleTarget.set(set),
        set,
        visit.href(LIST + "/" + fields.sort().word() + query),
        back(visit));
  }

  /**
   * A measure.
   *
   * @throws PageNotFoundException when measures have no such rule
   */
  <R extends MeasureRule> RuleSubject<R> measure(
      Visit visit, RuleFields<R> fields, Measure measure) {
    requireForMeasures(fields);
    String href = MeasureFinder.href(visit, measure);
    return new RuleSubject<>(
        fields,
        RuleTarget.measure(measure.id()),
        measure.name(),
        href + "/rules/" + fields.sort().word(),
        new Link(measure.name(), href));
  }

  /** This, then what it is in, the nearest first. */
  <R extends MeasureRule> List<RuleSubject<R>> wider(Visit visit, RuleSubject<R> subject) {
    Long measure = subject.target().measure();
    Stream<RuleSubject<R>> sets =
        measure == null
            ? Stream.empty()
            : measures.byId(List.of(measure), KnownBy.NOW).values().stream()
                .flatMap(m -> Stream.ofNullable(m.set()))
                .map(name -> named(visit, subject.fields(), name));
    return Stream.concat(
            Stream.concat(Stream.of(subject), sets),
            Stream.of(partnership(visit, subject.fields())))
        .toList();
  }

  private void requireForMeasures(RuleFields<?> fields) {
    RuleSort<?> sort = fields.sort();
    if (!sort.isForMeasures()) {
      throw new PageNotFoundException(messages.text("measure.rule.partnership-only"));
    }
  }

  private Link back(Visit visit) {
    return new Link(messages.text("measure.rules.title"), visit.href(LIST));
  }
}
