package org.goldenthread.app.action.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.READER;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.people.PartyChoices.Shown;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.ConflictPage;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Section;

/** Pages of actions with everything in them, for view tests. */
public final class ActionPageFixtures {
  private static final String ACTION = "/app/wexmere/actions/7";
  private static final Link ITEM =
      new Link("H02 Reduce smoking in pregnancy", "/app/wexmere/plans/p/items/h02");
  private static final Link CLINIC = new Link("Performance clinic 3", "/app/wexmere/clinics/3");
  private static final Shown OWNER =
      new Shown("Head of Midwifery", "k", "/app/wexmere/people/posts/k");
  private static final List<Option> OWNERS =
      List.of(Option.of("", "Choose who"), Option.of("k", "Head of Midwifery (NHS Wexmere)"));

  private ActionPageFixtures() {}

  /** Every page by the name of its test. */
  public static Map<String, PageModel> all() {
    return Map.of(
        "action-conflict", conflict(),
        "actions", list(),
        "actions-empty", noActions(),
        "action", one(),
        "action-done", done(),
        "action-add", form(Form.blank(), ""),
        "action-change", form(Form.blank().with("text", "Train every midwife"), "12"),
        "action-refused", form(refused(), ""),
        "action-words", words(Form.blank()),
        "action-words-refused", words(Form.blank().withProblem("words", "Enter what was done")));
  }

  private static Page page(String title, String path) {
    return Page.of(title, path).in(WEXMERE, Section.MY_WORK, HOME).seenBy(READER, null);
  }

  /** Two who changed one action at once. */
  static ConflictPage conflict() {
    return new ConflictPage(
        page("Change action 7", ACTION + "/change"),
        Form.blank()
            .with("opened", "12")
            .with("words", "A week is enough")
            .withProblem("keep-due", "When is it due?: choose which words to keep"),
        new Link("Action 7", ACTION),
        new Conflict(
            "13",
            "Head of Youth",
            "2:05pm on 3 June 2010",
            List.of(
                Conflict.Difference.text("text", "Action", "Train all", "Train all", "Train all"),
                new Conflict.Difference(
                    "due",
                    "When is it due?",
                    new Conflict.Words("2010-06-29", "29 June 2010"),
                    new Conflict.Words("2010-06-28", "28 June 2010"),
                    new Conflict.Words("2010-06-30", "30 June 2010")))),
        List.of("opened", "words"));
  }

  static ActionsPage list() {
    return new ActionsPage(
        page("Actions", "/app/wexmere/actions").with(List.of(new Page.Parameter("state", "all"))),
        "2 actions are open. 1 is overdue.",
        Form.blank().with("state", "all"),
        choices(),
        ITEM,
        List.of(
            new ActionsPage.Row(
                new Link("Train every midwife to ask at the first visit", ACTION),
                OWNER,
                "30 June 2010",
                true,
                "Open",
                List.of(CLINIC, ITEM),
                "3 May 2010: Eight of twenty are trained."),
            new ActionsPage.Row(
                new Link("Write to every practice", "/app/wexmere/actions/8"),
                new Shown("Public Health", "p", null),
                "31 July 2010",
                false,
                "Done",
                List.of(),
                null)));
  }

  private static List<ActionsPage.Choice> choices() {
    return List.of(
        new ActionsPage.Choice(
            "state",
            "Where it stands",
            List.of(Option.of("open", "Open"), Option.of("all", "All"))),
        new ActionsPage.Choice("owner", "Owner", List.of(Option.of("", "Everybody"))));
  }

  static ActionsPage noActions() {
    return new ActionsPage(
        page("Actions", "/app/wexmere/actions"),
        "No actions yet. Add one from an item, a measure or a clinic.",
        Form.blank(),
        choices(),
        null,
        List.of());
  }

  static ActionPage one() {
    return new ActionPage(
        page("Train every midwife to ask at the first visit", ACTION),
        "Open. It was due on 30 June 2010.",
        "Action 7",
        OWNER,
        "30 June 2010",
        true,
        "1 April 2010",
        List.of(CLINIC, ITEM),
        null,
        List.of(
            new ActionPage.Report(
                "3 May 2010, Head of Midwifery", LongText.of("Eight of twenty are trained."))),
        List.of(
            new Link("Report on this action", ACTION + "/report"),
            new Link("Say that it is done", ACTION + "/finish")));
  }

  static ActionPage done() {
    return new ActionPage(
        page("Write to every practice", ACTION),
        "Done on 3 May 2010. It was due on 31 July 2010.",
        "Action 8",
        new Shown("Public Health", "p", null),
        "31 July 2010",
        false,
        "1 April 2010",
        List.of(ITEM),
        LongText.of("All 31 were written to."),
        List.of(),
        List.of());
  }

  static Form refused() {
    return Form.blank()
        .with("due-day", "31")
        .withProblem("text", "Enter what will be done")
        .withProblem("owner", "Choose who does it")
        .withProblem("due", "Due date must be a real date");
  }

  static ActionFormPage form(Form form, String opened) {
    return new ActionFormPage(
        page("Add an action", ITEM.href() + "/actions/add"),
        form,
        new Link("Back", ITEM.href()),
        OWNERS,
        opened);
  }

  static ActionWordsPage words(Form form) {
    return new ActionWordsPage(
        page("Say that it is done", ACTION + "/finish"),
        form,
        new Link("Action 7", ACTION),
        "Train every midwife to ask at the first visit",
        "What was done?",
        "12",
        "Mark as done");
  }
}
