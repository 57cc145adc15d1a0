package org.goldenthread.app.home.bring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.home.bring.PreparedDocument;
import org.goldenthread.app.home.bring.SaidFacts;
import org.goldenthread.app.plan.PlanEditions;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormDate;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.intake.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The form in which is said what a document is as a whole: what its plan is called, from when it is
 * known, of which plan it is a further edition. Call inside a transaction for the visit.
 */
@Component
class FactsForm {
  private static final String TITLE = "plan-title";
  private static final String KNOWN = "known";
  private static final String PLAN = "edition-of";
  private static final int LONGEST_TITLE = 200;

  private final PlanEditions editions;
  private final Plans plans;
  private final Messages messages;
  private final Clock clock;

  FactsForm(PlanEditions editions, Plans plans, Messages messages, Clock clock) {
    this.editions = editions;
    this.plans = plans;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * What was said.
   *
   * @param facts null when the form has problems
   */
  record Said(@Nullable SaidFacts facts, Form form) {}

  /** The plans a document may be a further edition of, after none; empty when it holds no plan. */
  List<Option> editions(Reading reading) {
    var options = new ArrayList<Option>();
    if (!reading.items().isEmpty()) {
      options.add(Option.of("", messages.text("home.whole.own")));
      for (PlanHeader plan : plans.all(KnownBy.NOW)) {
        options.add(Option.of(plan.slug(), plan.title()));
      }
    }
    return options;
  }

  /**
   * Fills a form in with what is taken for so.
   *
   * @param edition address of the plan it is taken for a further edition of; empty for none
   */
  Form fill(Reading reading, String edition, Form form) {
    return form.typed().containsKey(PLAN)
        ? form
        : FormDate.fill(form, KNOWN, reading.document().knownOn())
            .with(TITLE, PlanEditions.title(reading))
            .with(PLAN, edition);
  }

  Said read(PreparedDocument document, Reading reading, Form typed) {
    SaidFacts said = document.corrections().facts();
    FormDate known =
        FormDate.required(typed, KNOWN, messages.text("home.whole.known.label"), messages);
    Form form = known.form();
    LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
    if (known.date() != null && known.date().isAfter(today)) {
      form = form.withProblem(KNOWN, messages.text("home.whole.known.future"));
    }
    @Nullable String title = said.title();
    @Nullable String edition = said.edition();
    if (!reading.items().isEmpty()) {
      String called = typed.value(TITLE);
      if (called.isEmpty() || called.length() > LONGEST_TITLE) {
        form = form.withProblem(TITLE, messages.text("home.whole.title.problem", LONGEST_TITLE));
      }
      title = called.equals(PlanEditions.title(reading)) ? title : called;
      String chosen = typed.value(PLAN);
      if (editions(reading).stream().noneMatch(o -> chosen.equals(o.value()))) {
        form = form.withProblem(PLAN, messages.text("home.whole.plan.problem"));
      }
      String taken =
          editions.known(reading, said.editionOf()).map(PlanEditions.Known::slug).orElse("");
      // a title that is said may make it another plan: what was chosen stays
      edition = chosen.equals(taken) && title == null ? edition : chosen;
    }
    @Nullable LocalDate on =
        reading.document().knownOn().equals(known.date()) ? said.knownOn() : known.date();
    return new Said(form.hasProblems() ? null : new SaidFacts(title, on, edition), form);
  }
}
