package org.goldenthread.app.cycle.exceptions.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.app.cycle.Disagreement;
import org.goldenthread.app.cycle.exceptions.Disagreements;
import org.goldenthread.app.cycle.exceptions.ExceptionSort;
import org.goldenthread.app.cycle.exceptions.Exceptional;
import org.goldenthread.app.cycle.exceptions.Exceptions;
import org.goldenthread.app.cycle.exceptions.Found;
import org.goldenthread.app.cycle.exceptions.Highlight;
import org.goldenthread.app.cycle.exceptions.ReasonWords;
import org.goldenthread.app.cycle.exceptions.StatedExceptionRules;
import org.goldenthread.app.cycle.exceptions.Subject;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.app.people.DoingSource;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the page of exceptions and its table. Call inside a transaction for the partnership. */
@Component
class ExceptionsPageMaker {
  /** More highlights would be a report of their own. */
  private static final int HIGHLIGHTS = 10;

  private final Exceptions exceptions;
  private final StatedExceptionRules rules;
  private final Assessments assessments;
  private final List<DoingSource> doing;
  private final Messages messages;

  ExceptionsPageMaker(
      Exceptions exceptions,
      StatedExceptionRules rules,
      Assessments assessments,
      List<DoingSource> doing,
      Messages messages) {
    this.exceptions = exceptions;
    this.rules = rules;
    this.assessments = assessments;
    this.doing = List.copyOf(doing);
    this.messages = messages;
  }

  ExceptionsPage page(Visit visit) {
    Found found = exceptions.of(visit);
    ExceptionsFilter filter = ExceptionsFilter.of(visit);
    List<Exceptional> shown = found.exceptions().stream().filter(filter::shows).toList();
    var cards = new Cards(visit, found, shown);
    return new ExceptionsPage(
        visit.page(
            messages.text("cycle.exceptions.title"),
            Section.REPORTS,
            new Link(visit.partnership().name(), visit.href(""))),
        answer(found),
        found.exceptions().size(),
        shown.size(),
        choices(found, filter),
        shown.stream().filter(e -> !e.isAccepted()).map(cards::card).toList(),
        shown.stream().filter(Exceptional::isAccepted).map(cards::card).toList(),
        found.highlights().stream().limit(HIGHLIGHTS).map(h -> better(visit, h)).toList(),
        new RuleLines(messages).of(rules.holding(visit.knownBy())),
        actions(visit));
  }

  /** The table: a row for each reason, in the order of the page. */
  Csv table(Visit visit) {
    Found found = exceptions.of(visit);
    ExceptionsFilter filter = ExceptionsFilter.of(visit);
    List<Exceptional> shown = found.exceptions().stream().filter(filter::shows).toList();
    ReasonWords words = words();
    DoingLines lines = DoingLines.of(doing, found, shown, visit);
    Csv csv =
        Csv.withColumns(
            "of",
            "name",
            "exception",
            "why",
            "since",
            "accepted_until",
            "said",
            "doing",
            "latest_update",
            "led_by");
    for (Exceptional one : shown) {
      one.reasons()
          .forEach(
              reason ->
                  csv.row(
                      of(one.subject()),
                      one.subject().name(),
                      words.sort(reason.sort()),
                      words.why(one.subject(), reason),
                      reason.since(),
                      one.acceptedUntil(reason),
                      one.acknowledgements().stream()
                          .filter(a -> a.rule() == reason.sort())
                          .map(a -> words.said(one, a))
                          .toList(),
                      lines.of(one.subject()).stream().map(Link::text).toList(),
                      latest(found.items(one.subject())),
                      by(found.items(one.subject()))));
    }
    return csv;
  }

  private ReasonWords words() {
    return new ReasonWords(messages, new ShownFigures(assessments.smallNumbers()));
  }

  private String answer(Found found) {
    int open = found.open().size();
    int accepted = found.exceptions().size() - open;
    String first =
        open == 0
            ? messages.text("cycle.exceptions.none", found.checked())
            : messages.count("cycle.exceptions.answer", open, found.checked());
    return accepted == 0
        ? first
        : first + " " + messages.count("cycle.exceptions.answer.accepted", accepted);
  }

  /** The cards of one page. */
  private final class Cards {
    private final Visit visit;
    private final Found found;
    private final ReasonWords words = words();
    private final DoingLines lines;

    Cards(Visit visit, Found found, List<Exceptional> shown) {
      this.visit = visit;
      this.found = found;
      this.lines = DoingLines.of(doing, found, shown, visit);
    }

    ExceptionsPage.Card card(Exceptional one) {
      Subject subject = one.subject();
      List<Subject.OfItem> items = found.items(subject);
      return new ExceptionsPage.Card(
          new Link(subject.name(), visit.href(subject.path())),
          subject instanceof Subject.OfItem ? of(subject) : null,
          words.why(subject, one.worst()),
          more(one),
          words.since(one.worst()),
          lines.of(subject),
          latest(items),
          by(items),
          one.acknowledgements().stream().map(a -> words.said(one, a)).toList(),
          atOdds(found, subject, words.figures()),
          one.proposal().map(r -> words.sentence(subject, r)).orElse(null),
          choices(visit, one));
    }

    private List<String> more(Exceptional one) {
      return one.shown().stream()
          .skip(1)
          .filter(r -> !one.proposal().equals(Optional.of(r)))
          .map(r -> words.sentence(one.subject(), r))
          .toList();
    }
  }

  private String of(Subject subject) {
    return subject instanceof Subject.OfItem item
        ? item.plan().header().name()
        : messages.text("cycle.exceptions.measure");
  }

  /** The headline of the latest update of an item; null when nothing was reported. */
  private static @Nullable String latest(List<Subject.OfItem> items) {
    return items.stream()
        .map(item -> item.of().latest())
        .flatMap(report -> Stream.ofNullable(report == null ? null : report.progress()))
        .map(progress -> LongText.of(progress).headline())
        .findFirst()
        .orElse(null);
  }

  private static List<String> by(List<Subject.OfItem> items) {
    return items.stream()
        .flatMap(item -> item.of().leads().stream())
        .map(PlanItem.Lead::name)
        .distinct()
        .toList();
  }

  private List<String> atOdds(Found found, Subject subject, ShownFigures figures) {
    if (!(subject instanceof Subject.OfItem item)) {
      return List.of();
    }
    List<SeriesAssessment> exact =
        found.measuresOf().getOrDefault(item.item(), List.of()).stream()
            .filter(m -> figures.isExact(m.actual(), m.now()))
            .toList();
    return Disagreements.of(item.of(), exact).stream()
        .map(Disagreement::key)
        .map(messages::text)
        .toList();
  }

  private List<Link> choices(Visit visit, Exceptional one) {
    var choices = new ArrayList<Link>();
    String subject = visit.href(one.subject().path());
    if (visit.may(Permission.ACKNOWLEDGE_EXCEPTION)) {
      String form = subject + "/acknowledge?choice=";
      choices.add(new Link(messages.text("cycle.exceptions.note"), form + "note"));
      choices.add(new Link(messages.text("cycle.exceptions.accept"), form + "accept"));
    }
    if (visit.may(Permission.CALL_CLINIC)) {
      choices.add(new Link(messages.text("cycle.exceptions.clinic"), subject + "/clinic"));
    }
    if (visit.may(Permission.ACKNOWLEDGE_EXCEPTION) && one.proposal().isPresent()) {
      choices.add(
          new Link(
              messages.text("cycle.exceptions.no-clinic"),
              subject + "/acknowledge?choice=accept&rule=" + ExceptionSort.CLINIC.word()));
    }
    return List.copyOf(choices);
  }

  private ExceptionsPage.Better better(Visit visit, Highlight highlight) {
    return new ExceptionsPage.Better(
        new Link(highlight.subject().name(), visit.href(highlight.subject().path())),
        messages.text("cycle.exceptions.better." + highlight.kind().word()));
  }

  private List<ExceptionsPage.Choice> choices(Found found, ExceptionsFilter filter) {
    Map<String, String> groups = new LinkedHashMap<>();
    found
        .exceptions()
        .forEach(e -> groups.putIfAbsent(ExceptionsFilter.group(e.subject()), of(e.subject())));
    List<ExceptionsPage.Option> of = new ArrayList<>();
    groups.forEach((value, name) -> of.add(new ExceptionsPage.Option(value, name)));
    List<ExceptionsPage.Option> sorts =
        Stream.of(ExceptionSort.values())
            .filter(
                sort ->
                    found.exceptions().stream()
                        .anyMatch(e -> e.reasons().stream().anyMatch(r -> r.sort() == sort)))
            .map(this::option)
            .toList();
    return List.of(choice("of", of, filter.of()), choice("rule", sorts, filter.rule()));
  }

  private ExceptionsPage.Option option(ExceptionSort sort) {
    return new ExceptionsPage.Option(
        sort.word(), messages.text("cycle.exceptions.sort." + sort.word()));
  }

  private ExceptionsPage.Choice choice(
      String name, List<ExceptionsPage.Option> options, String chosen) {
    String key = "cycle.exceptions.filter." + name;
    return new ExceptionsPage.Choice(
        name, messages.text(key), messages.text(key + ".all"), options, chosen);
  }

  private List<Link> actions(Visit visit) {
    var actions = new ArrayList<Link>();
    actions.add(new Link(messages.text("cycle.exceptions.scorecard"), visit.href("/measures")));
    if (visit.may(Permission.EDIT_MEASURE)) {
      actions.add(
          new Link(messages.text("cycle.exception-rules.change"), visit.href("/exceptions/rules")));
    }
    return List.copyOf(actions);
  }
}
