package org.goldenthread.app.cycle.exceptions.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.MESSAGES;
import static org.goldenthread.app.shell.Views.WEXMERE;
import static org.goldenthread.app.shell.Views.WRITTEN;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.cycle.exceptions.ExceptionRules;
import org.goldenthread.app.plan.web.PlanPages;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Section;

/** Pages of exceptions with everything in them, for view tests. */
public final class ExceptionPages {
  private static final String LIST = "/app/wexmere/exceptions";
  private static final String NI_53 = "/app/wexmere/measures/ni-53";
  private static final Link BACK = new Link("Exceptions", LIST);

  private ExceptionPages() {}

  public static Map<String, PageModel> all() {
    return Map.of(
        "exceptions", list(),
        "exceptions-none", none(),
        "exceptions-filtered", filteredToNothing(),
        "acknowledge", acknowledge(Form.blank().with("seen", "7").with("choice", "accept")),
        "acknowledge-refused", acknowledge(refused()),
        "exception-ended", ended(),
        "exception-rules", rules());
  }

  private static Page page() {
    return Page.of("Exceptions", LIST).in(WEXMERE, Section.REPORTS, HOME);
  }

  static ExceptionsPage list() {
    return new ExceptionsPage(
        page(),
        "2 are outside their limits. 71 checked. 1 more is accepted until a date.",
        3,
        3,
        filter(""),
        List.of(measure(), item()),
        List.of(accepted()),
        List.of(
            new ExceptionsPage.Better(
                new Link("NI 54 Breastfeeding", "/app/wexmere/measures/ni-54"),
                "Now meets its target, and did not before")),
        new RuleLines(MESSAGES).of(ExceptionRules.STANDARD),
        List.of(new Link("Scorecard: every measure", "/app/wexmere/measures")));
  }

  static ExceptionsPage none() {
    return new ExceptionsPage(
        page(),
        "Nothing is outside its limits. 71 checked.",
        0,
        0,
        filter(""),
        List.of(),
        List.of(),
        List.of(),
        List.of("No rule is on: nothing is an exception"),
        List.of(new Link("Scorecard: every measure", "/app/wexmere/measures")));
  }

  static ExceptionsPage filteredToNothing() {
    return new ExceptionsPage(
        page().with(List.of(new Page.Parameter("rule", "overdue"))),
        "2 are outside their limits. 71 checked.",
        2,
        0,
        filter("overdue"),
        List.of(),
        List.of(),
        List.of(),
        List.of("Red, or misses its target by more than is tolerated"),
        List.of());
  }

  private static List<ExceptionsPage.Choice> filter(String rule) {
    return List.of(
        new ExceptionsPage.Choice(
            "of",
            "What",
            "All measures and plans",
            List.of(new ExceptionsPage.Option("measures", "Measures")),
            ""),
        new ExceptionsPage.Choice(
            "rule",
            "Why",
            "All reasons",
            List.of(new ExceptionsPage.Option("overdue", "Overdue")),
            rule));
  }

  private static ExceptionsPage.Card measure() {
    return new ExceptionsPage.Card(
        new Link("NI 53 Smoking at delivery", NI_53),
        null,
        "Red 3 times running. 27.67% in Apr-Jun 2009, target 19.52%.",
        List.of("Worse than 2008/09, while similar areas got better."),
        "Oct-Dec 2008",
        List.of(
            new Link("2 actions, 1 overdue", "/app/wexmere/actions?about=/measures/ni-53"),
            new Link("Performance clinic 1: held", "/app/wexmere/clinics/1")),
        "Steering group is adding actions.",
        List.of("Public Health", "Head of Midwifery"),
        List.of("Director on 9 December 2009: The board looks at it in January."),
        List.of(),
        "A performance clinic: Red 3 times running, beyond the tolerance, and a real worsening.",
        List.of(
            new Link("Note", NI_53 + "/acknowledge?choice=note"),
            new Link("Accept until a date", NI_53 + "/acknowledge?choice=accept")));
  }

  private static ExceptionsPage.Card item() {
    return new ExceptionsPage.Card(
        new Link("H02 <script>alert(1)</script>", PlanPages.PLAN + "/items/h02"),
        "Children's Plan 2007-2010",
        "Due March 2010 and not complete.",
        List.of(),
        "1 April 2010",
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of("Complete, but its measure misses the target."),
        null,
        List.of());
  }

  private static ExceptionsPage.Card accepted() {
    return new ExceptionsPage.Card(
        new Link("H03 Breastfeeding", PlanPages.PLAN + "/items/h03"),
        "Children's Plan 2007-2010",
        "Judged Red.",
        List.of(),
        "9 December 2009",
        List.of(),
        "Groups run.",
        List.of("Public Health"),
        List.of("Accepted until 31 March 2010, by Director on 9 December 2009: The plan runs."),
        List.of(),
        null,
        List.of());
  }

  static Form refused() {
    return Form.blank()
        .with("rule")
        .with("reason", "")
        .with("expires-day", "31")
        .with("expires-month", "3")
        .with("expires-year", "2099")
        .withProblem("rule", "Choose what it is about")
        .withProblem("reason", "Enter one sentence saying why")
        .withProblem("expires", "Last day must be after today, and by 9 December 2010");
  }

  static AcknowledgePage acknowledge(Form form) {
    return new AcknowledgePage(
        Page.of("Note or accept an exception", NI_53 + "/acknowledge").in(WEXMERE, Section.REPORTS),
        form,
        "NI 53 Smoking at delivery",
        NI_53 + "/acknowledge",
        BACK,
        List.of(
            Option.of("reds-running", "Red 3 times running."),
            Option.of("fell-behind", "Worse than 2008/09, while similar areas got better.")),
        List.of(
            Option.of("note", "Note", "It stays on the list, with your note."),
            Option.of("accept", "Accept until a date", "It moves below the list.")),
        List.of("Director on 9 December 2009: The board looks at it in January."));
  }

  static ExceptionEndedPage ended() {
    return new ExceptionEndedPage(
        Page.of("This is no longer an exception", NI_53 + "/acknowledge")
            .in(WEXMERE, Section.REPORTS),
        new Link("NI 53 Smoking at delivery", NI_53),
        new Link("What is outside its limits now", LIST));
  }

  static ExceptionRulesPage rules() {
    return new ExceptionRulesPage(
        Page.of("Rules of exceptions", LIST + "/rules").in(WEXMERE, Section.REPORTS),
        Form.blank().with("on", "red", "reds").with("reds", "3").with("opened", "4"),
        BACK,
        List.of(Option.of("red", "What is red"), Option.of("reds", "What is red several times")),
        List.of(
            new ExceptionRulesPage.Earlier(
                List.of("Due and not complete"), WRITTEN, null, "Analyst", "The board agreed")));
  }
}
