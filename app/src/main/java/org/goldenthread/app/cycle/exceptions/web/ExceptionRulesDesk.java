package org.goldenthread.app.cycle.exceptions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.exceptions.ExceptionRules;
import org.goldenthread.app.cycle.exceptions.StatedExceptionRules;
import org.goldenthread.app.cycle.exceptions.StatedExceptionRules.Outcome;
import org.goldenthread.app.cycle.exceptions.StatedExceptionRules.Version;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.BadRequestException;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows and takes the rules of exceptions. Call inside a transaction for the partnership. */
@Component
class ExceptionRulesDesk {
  private static final List<String> RULES =
      List.of("red", "reds", "worsening", "neighbours", "overdue", "missing", "clinic");

  private final StatedExceptionRules rules;
  private final Pages pages;
  private final Messages messages;

  ExceptionRulesDesk(StatedExceptionRules rules, Pages pages, Messages messages) {
    this.rules = rules;
    this.pages = pages;
    this.messages = messages;
  }

  /** The form, filled in with the rules that hold. */
  ResponseEntity<byte[]> ask(Visit visit) {
    requireToday(visit);
    return pages.show(page(visit, filled(rules.holding(KnownBy.NOW))));
  }

  /** States what was typed, or shows the form again with what is wrong. */
  ResponseEntity<byte[]> sent(Visit visit, Form typed) {
    requireToday(visit);
    Form form = checked(typed);
    if (form.hasProblems()) {
      return pages.show(page(visit, form));
    }
    String opened = form.value("opened");
    Outcome outcome =
        rules.state(
            read(form),
            opened.matches("[0-9]{1,18}") ? Long.parseLong(opened) : 0,
            visit.author(),
            form.value("reason"));
    return switch (outcome) {
      case STATED -> Pages.seeOther(visit.href("/exceptions"));
      case NOTHING_CHANGED -> refused(visit, form, "unchanged");
      case OVERTAKEN -> refused(visit, form.with("opened", Long.toString(current())), "overtaken");
    };
  }

  private ResponseEntity<byte[]> refused(Visit visit, Form form, String why) {
    String text = messages.text("cycle.exception-rules." + why);
    return pages.show(page(visit, form.withProblem("on", text)));
  }

  private long current() {
    return rules.versions().stream()
        .filter(v -> v.until() == null)
        .findFirst()
        .map(Version::id)
        .orElse(0L);
  }

  private Form filled(ExceptionRules holding) {
    List<String> on =
        Stream.of(
                holding.red() ? "red" : "",
                holding.reds() > 0 ? "reds" : "",
                holding.worsening() ? "worsening" : "",
                holding.neighbours() ? "neighbours" : "",
                holding.overdue() ? "overdue" : "",
                holding.missing() > 0 ? "missing" : "",
                holding.clinic() > 0 ? "clinic" : "")
            .filter(word -> !word.isEmpty())
            .toList();
    return Form.blank()
        .with("on", on.toArray(String[]::new))
        .with("reds", number(holding.reds(), ExceptionRules.STANDARD.reds()))
        .with("missing", number(holding.missing(), ExceptionRules.STANDARD.missing()))
        .with("clinic", number(holding.clinic(), ExceptionRules.STANDARD.clinic()))
        .with("opened", Long.toString(current()));
  }

  private static String number(int stated, int standard) {
    return Integer.toString(stated == 0 ? standard : stated);
  }

  private Form checked(Form typed) {
    Form form = typed;
    if (form.checked("on", "reds") && number(form, "reds") < 2) {
      form = form.withProblem("reds", messages.text("cycle.exception-rules.reds.number"));
    }
    if (form.checked("on", "missing") && number(form, "missing") < 1) {
      form = form.withProblem("missing", messages.text("cycle.exception-rules.missing.number"));
    }
    if (form.checked("on", "clinic") && number(form, "clinic") < 2) {
      form = form.withProblem("clinic", messages.text("cycle.exception-rules.clinic.number"));
    }
    return form.value("reason").isEmpty()
        ? form.withProblem("reason", messages.text("cycle.exception-rules.reason.none"))
        : form;
  }

  /** The number typed; 0 for any other text, or one that is too large. */
  private static int number(Form form, String field) {
    String typed = form.value(field);
    int number = typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : 0;
    return number > ExceptionRules.MOST ? 0 : number;
  }

  private static ExceptionRules read(Form form) {
    return new ExceptionRules(
        form.checked("on", "red"),
        form.checked("on", "neighbours"),
        form.checked("on", "reds") ? number(form, "reds") : 0,
        form.checked("on", "overdue"),
        form.checked("on", "worsening"),
        form.checked("on", "missing") ? number(form, "missing") : 0,
        form.checked("on", "clinic") ? number(form, "clinic") : 0);
  }

  private ExceptionRulesPage page(Visit visit, Form form) {
    var options = new ArrayList<Option>();
    RULES.forEach(
        rule -> options.add(Option.of(rule, messages.text("cycle.exception-rules.rule." + rule))));
    var lines = new RuleLines(messages);
    return new ExceptionRulesPage(
        visit.page(messages.text("cycle.exception-rules.title"), Section.REPORTS),
        form,
        new Link(messages.text("cycle.exceptions.title"), visit.href("/exceptions")),
        options,
        rules.versions().stream()
            .map(
                v ->
                    new ExceptionRulesPage.Earlier(
                        lines.of(v.rules()), v.from(), v.until(), v.by(), v.reason()))
            .toList());
  }

  private void requireToday(Visit visit) {
    if (visit.asAt().date() != null || visit.asAt().problem() != null) {
      throw new BadRequestException(messages.text("cycle.exceptions.past-day"));
    }
  }
}
