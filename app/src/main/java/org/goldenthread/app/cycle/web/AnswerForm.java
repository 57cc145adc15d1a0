package org.goldenthread.app.cycle.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.cycle.Answer;
import org.goldenthread.app.cycle.AnswerContext;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.plan.PlanProgress;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormDate;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;

/** The fields of an update: filled in, checked and read. */
final class AnswerForm {
  static final String KIND = "kind";
  static final String AS_ABOVE = "as-above";

  /** Longest text of a field other than the headline, in characters. */
  static final int LONGEST = 4_000;

  /** No text longer than this is kept while it is typed, in characters. */
  private static final int LONGEST_KEPT = 20_000;

  private static final List<String> TEXTS =
      List.of("new", "background", "next", "evidence", "reason", "waiting-for");
  private static final List<String> DATES = List.of("expected", "waiting");

  private static final String PAGE = "page";
  private static final int LONGEST_PAGE = 40;

  private final Messages messages;

  AnswerForm(Messages messages) {
    this.messages = messages;
  }

  /** The form with what tells its page from others; one that was typed on keeps its own. */
  static Form onItsOwnPage(Form form) {
    return form.value(PAGE).isEmpty() ? form.with(PAGE, UUID.randomUUID().toString()) : form;
  }

  /** What tells the page a form was typed on from others; empty where it does not say. */
  static String page(Form typed) {
    String page = typed.value(PAGE);
    return page.length() > LONGEST_PAGE ? "" : page;
  }

  /** The field of a part's status: {@code status}, then {@code status-of-2}. */
  static String status(int part) {
    return part == 0 ? "status" : "status-of-" + (part + 1);
  }

  /** The field of why a part has its status. */
  static String basis(int part) {
    return part == 0 ? "basis" : "basis-of-" + (part + 1);
  }

  /** What of a sent form is kept as the draft: the answer's own fields, as typed. */
  static Map<String, List<String>> kept(Form typed, int parts) {
    var kept = new LinkedHashMap<String, List<String>>();
    names(parts).forEach(name -> kept.put(name, typed.values(name)));
    return kept;
  }

  /** Whether a text is too long even to be kept while it is typed. */
  static boolean isBeyondKeeping(Form typed, int parts) {
    return names(parts).stream().anyMatch(name -> typed.value(name).length() > LONGEST_KEPT);
  }

  /** Every field of an answer, in the order of the page. */
  static List<String> names(int parts) {
    var names = new ArrayList<>(List.of(KIND, "headline", "new", "background"));
    for (int part = 0; part < parts; part++) {
      names.add(status(part));
      names.add(basis(part));
    }
    names.addAll(List.of("next", "evidence", "reason", "waiting-for"));
    DATES.forEach(date -> names.addAll(List.of(date + "-day", date + "-month", date + "-year")));
    return names;
  }

  /** Whether a field holds words others will read. */
  static boolean isText(String field) {
    return field.equals("headline") || field.startsWith("basis") || TEXTS.contains(field);
  }

  /** A form filled in from what was sent. */
  static Form fill(Answer answer, List<@Nullable String> parts) {
    Form form =
        Form.blank()
            .with(KIND, answer.kind().word())
            .with("headline", text(answer.headline()))
            .with("new", text(answer.newText()))
            .with("background", text(answer.background()))
            .with("next", text(answer.nextSteps()))
            .with("evidence", text(answer.evidence()))
            .with("reason", text(answer.reason()))
            .with("waiting-for", text(answer.waitingFor()));
    for (PlanProgress.Judged judged : answer.judged()) {
      int part = Math.max(0, parts.indexOf(judged.qualifier()));
      form = form.with(status(part), judged.status()).with(basis(part), text(judged.basis()));
    }
    form = FormDate.fill(form, "expected", answer.expectedOn());
    return FormDate.fill(form, "waiting", answer.waitingUntil());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The form with what is wrong with it. */
  Form check(Form typed, AnswerContext about) {
    Optional<UpdateKind> kind = UpdateKind.parse(typed.value(KIND));
    Form form = tooLong(typed, about.parts().size());
    if (kind.isEmpty()) {
      return form.withProblem(KIND, messages.text("cycle.answer.kind.none"));
    }
    return switch (kind.get()) {
      case REPORT -> checkReport(form, about);
      case NO_CHANGE -> checkNoChange(form, about);
      case WAITING -> checkWaiting(form, about);
    };
  }

  private Form tooLong(Form typed, int parts) {
    Form form = typed;
    for (String field : names(parts)) {
      int length = typed.value(field).length();
      if (length > LONGEST && isText(field) && !field.equals("headline")) {
        form = form.withProblem(field, messages.text("cycle.answer.too-long", length));
      }
    }
    return form;
  }

  private Form checkReport(Form typed, AnswerContext about) {
    Form form = typed;
    int length = typed.value("headline").length();
    if (length == 0) {
      form = form.withProblem("headline", messages.text("cycle.answer.headline.none"));
    } else if (length > Answer.HEADLINE) {
      form = form.withProblem("headline", messages.text("cycle.answer.headline.too-long", length));
    }
    for (int part = 0; part < about.parts().size(); part++) {
      form = checkStatus(form, about, part);
    }
    return FormDate.read(form, "expected", messages.text("cycle.form.expected.name"), messages)
        .form();
  }

  private Form checkStatus(Form form, AnswerContext about, int part) {
    String status = form.value(status(part));
    String name = about.parts().get(part);
    if (!about.words().contains(status)) {
      return form.withProblem(
          status(part),
          name == null
              ? messages.text("cycle.answer.status.none")
              : messages.text("cycle.answer.status.none-of", name));
    }
    if (!form.value(basis(part)).isEmpty()) {
      return form;
    }
    String word = messages.text("shell.status." + status.toLowerCase(java.util.Locale.ROOT));
    if (status.equals("Red")) {
      return form.withProblem(basis(part), messages.text("cycle.answer.basis.red", word));
    }
    return about.disagrees(status)
        ? form.withProblem(basis(part), messages.text("cycle.answer.basis.numbers", word))
        : form;
  }

  private Form checkNoChange(Form form, AnswerContext about) {
    if (!about.noChangeNeedsReason() || !form.value("reason").isEmpty()) {
      return form;
    }
    String why =
        about.red()
            ? "cycle.answer.reason.red"
            : about.isOverdue() ? "cycle.answer.reason.overdue" : "cycle.answer.reason.twice";
    return form.withProblem("reason", messages.text(why));
  }

  private Form checkWaiting(Form typed, AnswerContext about) {
    Form form =
        typed.value("waiting-for").isEmpty()
            ? typed.withProblem("waiting-for", messages.text("cycle.answer.waiting.nobody"))
            : typed;
    FormDate until =
        FormDate.required(form, "waiting", messages.text("cycle.form.until.name"), messages);
    LocalDate date = until.date();
    return date != null && date.isBefore(about.today())
        ? until.form().withProblem("waiting", messages.text("cycle.answer.waiting.past"))
        : until.form();
  }

  /** Reads a form that has no problems. */
  Answer read(Form form, AnswerContext about) {
    UpdateKind kind = UpdateKind.parse(form.value(KIND)).orElseThrow();
    return switch (kind) {
      case NO_CHANGE -> Answer.noChange(orNull(form, "reason"));
      case WAITING ->
          Answer.waiting(form.value("waiting-for"), Objects.requireNonNull(date(form, "waiting")));
      case REPORT ->
          new Answer(
              kind,
              form.value("headline"),
              orNull(form, "new"),
              orNull(form, "background"),
              judged(form, about),
              orNull(form, "next"),
              date(form, "expected"),
              orNull(form, "evidence"),
              null,
              null,
              null,
              null);
    };
  }

  private static List<PlanProgress.Judged> judged(Form form, AnswerContext about) {
    var judged = new ArrayList<PlanProgress.Judged>();
    for (int part = 0; part < about.parts().size(); part++) {
      judged.add(
          new PlanProgress.Judged(
              about.parts().get(part), form.value(status(part)), orNull(form, basis(part))));
    }
    return judged;
  }

  private @Nullable LocalDate date(Form form, String field) {
    return FormDate.read(form, field, field, messages).date();
  }

  private static @Nullable String orNull(Form form, String field) {
    String value = form.value(field);
    return value.isEmpty() ? null : value;
  }

  /** A whole number of up to nine digits; 0 for anything else. */
  static int number(String typed) {
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
  }
}
