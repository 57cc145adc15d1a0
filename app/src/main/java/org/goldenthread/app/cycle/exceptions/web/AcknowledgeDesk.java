package org.goldenthread.app.cycle.exceptions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.exceptions.Acknowledgement;
import org.goldenthread.app.cycle.exceptions.Acknowledgements;
import org.goldenthread.app.cycle.exceptions.ExceptionSort;
import org.goldenthread.app.cycle.exceptions.Exceptional;
import org.goldenthread.app.cycle.exceptions.Exceptions;
import org.goldenthread.app.cycle.exceptions.Reason;
import org.goldenthread.app.cycle.exceptions.ReasonWords;
import org.goldenthread.app.cycle.exceptions.Subject;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanSnapshot;
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
import org.springframework.http.HttpStatus;
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
    return about(visit, address, one -> ask(visit, one));
  }

  private ResponseEntity<byte[]> ask(Visit visit, Exceptional one) {
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
    return about(visit, address, one -> say(visit, one, typed));
  }

  private ResponseEntity<byte[]> say(Visit visit, Exceptional one, Form typed) {
    FormDate until = until(checked(typed, one));
    Form form = until.form();
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
    return about(visit, address, one -> takeBack(visit, one));
  }

  private ResponseEntity<byte[]> takeBack(Visit visit, Exceptional one) {
    acknowledgements.takeBack(
        one.subject(),
        visit.author(),
        messages.text("cycle.acknowledge.taken-back", one.subject().name()));
    return Pages.seeOther(visit.href("/exceptions"));
  }

  /** With what is wrong, in the order of the page. */
  private Form checked(Form typed, Exceptional one) {
    Form form = typed;
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
    return form;
  }

  /** The last day it holds, from tomorrow on; null with a problem in the form. */
  private FormDate until(Form form) {
    FormDate until =
        FormDate.required(
            form, "expires", messages.text("cycle.acknowledge.expires.label"), messages);
    LocalDate today = days.today();
    LocalDate last = today.plusMonths(Acknowledgements.MONTHS);
    LocalDate expires = until.date();
    return expires == null || expires.isAfter(today) && !expires.isAfter(last)
        ? until
        : new FormDate(
            null,
            until
                .form()
                .withProblem(
                    "expires",
                    messages.text("cycle.acknowledge.expires.range", messages.date(last))));
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

  /** Works on the exception an address is about, or says that there is none any more. */
  private ResponseEntity<byte[]> about(
      Visit visit,
      Map<String, String> address,
      Function<Exceptional, ResponseEntity<byte[]>> work) {
    if (visit.asAt().date() != null || visit.asAt().problem() != null) {
      throw new BadRequestException(messages.text("cycle.exceptions.past-day"));
    }
    Thing asked = asked(address);
    return exceptions.of(visit).exceptions().stream()
        .filter(e -> asked.isSame(e.subject().thing()))
        .findFirst()
        .map(work)
        .orElseGet(() -> pages.show(ended(visit, asked), HttpStatus.GONE));
  }

  private Thing asked(Map<String, String> address) {
    String measure = address.get("measure");
    Optional<Thing> asked =
        measure == null
            ? plans
                .snapshot(address.getOrDefault("plan", ""), KnownBy.NOW)
                .flatMap(plan -> item(plan, address.getOrDefault("item", "")))
            : measures
                .find(measure, KnownBy.NOW)
                .map(m -> new Thing("measure", m.id(), m.name(), "/measures/" + m.slug()));
    return asked.orElseThrow(
        () -> new PageNotFoundException(messages.text("cycle.acknowledge.not-found")));
  }

  private static Optional<Thing> item(PlanSnapshot plan, String slug) {
    return plan.bySlug(slug).map(item -> new Subject.OfItem(plan, item).thing());
  }

  private ExceptionEndedPage ended(Visit visit, Thing asked) {
    return new ExceptionEndedPage(
        visit.page(messages.text("cycle.acknowledge.ended.title"), Section.REPORTS),
        new Link(asked.name(), visit.href(asked.path())),
        new Link(messages.text("cycle.acknowledge.ended.list"), visit.href("/exceptions")));
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
            .map(
                r ->
                    Option.of(
                        r.sort().word(),
                        r.equals(one.reasons().get(0))
                            ? words.why(one.subject(), r)
                            : words.sentence(one.subject(), r)))
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
