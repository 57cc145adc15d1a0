package org.goldenthread.app.cycle.exceptions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.exceptions.Acknowledgement;
import org.goldenthread.app.cycle.exceptions.Acknowledgements;
import org.goldenthread.app.cycle.exceptions.ExceptionSort;
import org.goldenthread.app.cycle.exceptions.Exceptional;
import org.goldenthread.app.cycle.exceptions.Exceptions;
import org.goldenthread.app.cycle.exceptions.Reason;
import org.goldenthread.app.cycle.exceptions.ReasonWords;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.BadRequestException;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormDate;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows and takes what is said about an exception. Call inside a transaction. */
@Component
class AcknowledgeDesk {
  private static final int LONGEST = 500;

  private final Exceptions exceptions;
  private final Acknowledgements acknowledgements;
  private final Measures measures;
  private final Plans plans;
  private final Assessments assessments;
  private final Days days;
  private final Pages pages;
  private final Messages messages;

  AcknowledgeDesk(
      Exceptions exceptions,
      Acknowledgements acknowledgements,
      Measures measures,
      Plans plans,
      Assessments assessments,
      Days days,
      Pages pages,
      Messages messages) {
    this.exceptions = exceptions;
    this.acknowledgements = acknowledgements;
    this.measures = measures;
    this.plans = plans;
    this.assessments = assessments;
    this.days = days;
    this.pages = pages;
    this.messages = messages;
  }

  /** The form: the reason the link named ticked, else every one; the choice as the link said. */
  ResponseEntity<byte[]> ask(Visit visit, Map<String, String> address) {
    Exceptional one = find(visit, address);
    String rule = visit.parameter("rule");
    Form form =
        seen(Form.blank(), one)
            .with(
                "rule",
                one.reasons().stream()
                    .map(r -> r.sort().word())
                    .filter(word -> rule.isEmpty() || word.equals(rule))
                    .toArray(String[]::new));
    String choice = visit.parameter("choice");
    return pages.show(page(visit, one, choice.isEmpty() ? form : form.with("choice", choice)));
  }

  /** Says what was typed, or shows the form again with what is wrong. */
  ResponseEntity<byte[]> say(Visit visit, Map<String, String> address, Form typed) {
    Exceptional one = find(visit, address);
    FormDate until =
        FormDate.required(
            typed, "expires", messages.text("cycle.acknowledge.expires.label"), messages);
    Form form = checked(until, one);
    LocalDate expires = until.date();
    if (form.hasProblems() || expires == null) {
      return pages.show(page(visit, one, form));
    }
    boolean said =
        acknowledgements.say(
            one.subject(),
            rules(form, one),
            choice(form).orElseThrow(),
            form.value("reason"),
            expires,
            form.values("seen").stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList(),
            visit.author());
    return said
        ? Pages.seeOther(visit.href("/exceptions"))
        : pages.show(
            page(
                visit,
                one,
                seen(form, one)
                    .withProblem("reason", messages.text("cycle.acknowledge.overtaken"))));
  }

  /** Takes back what holds, so that the exception stands as before. */
  ResponseEntity<byte[]> takeBack(Visit visit, Map<String, String> address) {
    Exceptional one = find(visit, address);
    acknowledgements.takeBack(
        one.subject(),
        visit.author(),
        messages.text("cycle.acknowledge.taken-back", one.subject().name()));
    return Pages.seeOther(visit.href("/exceptions"));
  }

  private Form checked(FormDate until, Exceptional one) {
    Form form = until.form();
    LocalDate expires = until.date();
    LocalDate today = days.today();
    if (rules(form, one).isEmpty()) {
      form = form.withProblem("rule", messages.text("cycle.acknowledge.rule.none"));
    }
    if (choice(form).isEmpty()) {
      form = form.withProblem("choice", messages.text("cycle.acknowledge.choice.none"));
    }
    int length = form.value("reason").length();
    if (length == 0) {
      form = form.withProblem("reason", messages.text("cycle.acknowledge.reason.none"));
    } else if (length > LONGEST) {
      form =
          form.withProblem(
              "reason", messages.text("cycle.acknowledge.reason.long", LONGEST, length));
    }
    if (expires != null
        && (!expires.isAfter(today)
            || expires.isAfter(today.plusMonths(Acknowledgements.MONTHS)))) {
      form =
          form.withProblem(
              "expires",
              messages.text(
                  "cycle.acknowledge.expires.range",
                  messages.date(today.plusMonths(Acknowledgements.MONTHS))));
    }
    return form;
  }

  /** The reasons ticked that still are reasons; those that went away need nobody's word. */
  private static List<ExceptionSort> rules(Form form, Exceptional one) {
    return one.reasons().stream()
        .map(Reason::sort)
        .filter(sort -> form.checked("rule", sort.word()))
        .toList();
  }

  private static Optional<Acknowledgement.Choice> choice(Form form) {
    return Stream.of(Acknowledgement.Choice.values())
        .filter(c -> c.word().equals(form.value("choice")))
        .findFirst();
  }

  private static Form seen(Form form, Exceptional one) {
    return form.with(
        "seen",
        one.acknowledgements().stream().map(a -> Long.toString(a.id())).toArray(String[]::new));
  }

  private Exceptional find(Visit visit, Map<String, String> address) {
    if (visit.asAt().date() != null || visit.asAt().problem() != null) {
      throw new BadRequestException(messages.text("cycle.exceptions.past-day"));
    }
    String measure = address.get("measure");
    Optional<Long> id =
        measure == null
            ? plans.itemAt(address.getOrDefault("plan", ""), address.getOrDefault("item", ""))
            : measures.find(measure, KnownBy.NOW).map(Measure::id);
    return exceptions.of(visit).exceptions().stream()
        .filter(
            e ->
                id.equals(
                    Optional.ofNullable(
                        measure == null ? e.subject().item() : e.subject().measure())))
        .filter(e -> id.isPresent())
        .findFirst()
        .orElseThrow(() -> new PageNotFoundException(messages.text("cycle.acknowledge.not-found")));
  }

  private AcknowledgePage page(Visit visit, Exceptional one, Form form) {
    var words = new ReasonWords(messages, new ShownFigures(assessments.smallNumbers()));
    return new AcknowledgePage(
        visit.page(messages.text("cycle.acknowledge.title"), Section.REPORTS),
        form,
        one.subject().name(),
        visit.href(one.subject().path() + "/acknowledge"),
        new Link(messages.text("cycle.exceptions.title"), visit.href("/exceptions")),
        one.reasons().stream()
            .map(r -> Option.of(r.sort().word(), words.why(one.subject(), r)))
            .toList(),
        Stream.of(Acknowledgement.Choice.values())
            .map(
                c ->
                    Option.of(
                        c.word(),
                        messages.text("cycle.acknowledge.choice." + c.word()),
                        messages.text("cycle.acknowledge.choice." + c.word() + ".hint")))
            .toList(),
        one.acknowledgements().stream().map(a -> words.said(one, a)).toList());
  }
}
