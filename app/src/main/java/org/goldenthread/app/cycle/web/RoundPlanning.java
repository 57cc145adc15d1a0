package org.goldenthread.app.cycle.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundKind;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormDate;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The form that lays a round down. Called within a write. */
@Component
class RoundPlanning {
  private static final int LONGEST_NAME = 100;

  private final Rounds rounds;
  private final Plans plans;
  private final Changes changes;
  private final RoundPages maker;
  private final Pages pages;
  private final Messages messages;
  private final Days days;

  RoundPlanning(
      Rounds rounds,
      Plans plans,
      Changes changes,
      RoundPages maker,
      Pages pages,
      Messages messages,
      Days days) {
    this.rounds = rounds;
    this.plans = plans;
    this.changes = changes;
    this.maker = maker;
    this.pages = pages;
    this.messages = messages;
    this.days = days;
  }

  PlanRoundPage page(Visit visit, Form form) {
    return new PlanRoundPage(
        visit.page(messages.text("cycle.rounds.add"), Section.MANAGE),
        form,
        maker.list(visit),
        plans.all(KnownBy.NOW).stream().map(p -> Option.of(p.slug(), p.name())).toList(),
        Arrays.stream(RoundKind.values())
            .map(k -> Option.of(k.word(), messages.text("cycle.kind-of-round." + k.word())))
            .toList());
  }

  /** The four days of a round; null while one cannot be read. */
  private record Read(
      Form form,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable LocalDate opens,
      @Nullable LocalDate closes) {}

  ResponseEntity<byte[]> add(Visit visit, Form typed) {
    Optional<PlanHeader> plan = plans.header(typed.value("plan"), KnownBy.NOW);
    Optional<RoundKind> kind = RoundKind.parse(typed.value("kind"));
    Form form = typed;
    if (plan.isEmpty()) {
      form = form.withProblem("plan", messages.text("cycle.add.plan.none"));
    }
    String name = typed.value("name");
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      form = form.withProblem("name", messages.text("cycle.add.name.none"));
    }
    if (kind.isEmpty()) {
      form = form.withProblem("kind", messages.text("cycle.add.kind.none"));
    }
    Read read = dates(form);
    if (read.form().hasProblems()
        || plan.isEmpty()
        || kind.isEmpty()
        || read.from() == null
        || read.until() == null
        || read.opens() == null
        || read.closes() == null) {
      return pages.show(page(visit, read.form()));
    }
    var values =
        new Round.Values(name, read.from(), read.until(), read.opens(), read.closes(), kind.get());
    long change = changes.record(days.today(), visit.author(), "Planned the round " + name);
    return Pages.seeOther(visit.href(rounds.add(change, plan.get(), values).path()));
  }

  private Read dates(Form typed) {
    FormDate from = date(typed, "from");
    FormDate until = date(from.form(), "until");
    FormDate opens = date(until.form(), "opens");
    FormDate closes = date(opens.form(), "closes");
    Form form = inOrder(closes.form(), from, until, "until", "cycle.add.until.before");
    form = inOrder(form, opens, closes, "closes", "cycle.add.closes.before");
    return new Read(form, from.date(), until.date(), opens.date(), closes.date());
  }

  private FormDate date(Form form, String field) {
    return FormDate.required(form, field, messages.text("cycle.add." + field + ".name"), messages);
  }

  private Form inOrder(Form form, FormDate first, FormDate last, String field, String problem) {
    LocalDate from = first.date();
    LocalDate until = last.date();
    return from != null && until != null && until.isBefore(from)
        ? form.withProblem(field, messages.text(problem))
        : form;
  }
}
