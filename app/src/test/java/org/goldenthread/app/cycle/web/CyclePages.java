package org.goldenthread.app.cycle.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.cycle.Answer;
import org.goldenthread.app.cycle.AnswerContext;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.plan.ItemNumbers;
import org.goldenthread.app.plan.PlanProgress;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.ConflictPage;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.Task;
import org.goldenthread.app.shell.Views;
import org.goldenthread.app.shell.WordDiff;
import org.jspecify.annotations.Nullable;

/** Pages of rounds with everything in them, for view tests. */
public final class CyclePages {
  static final String ROUND = "/app/wexmere/rounds/cypp-2009-10";
  static final String MINE = ROUND + "/mine";
  static final String SCRIPT = "<script>alert(1)</script>";
  private static final Link BACK = new Link("Your updates", MINE);
  private static final Link ROUNDS = new Link("Rounds", "/app/wexmere/rounds");
  private static final LocalDate DAY = LocalDate.of(2009, 10, 30);

  private CyclePages() {}

  /** Every page by the name of its test. */
  public static Map<String, PageModel> all() {
    return Map.ofEntries(
        Map.entry("mine", mine()),
        Map.entry(
            "mine-empty",
            new MinePage(
                page("Your updates", "/mine"),
                "July to September 2009",
                null,
                "This round asks nothing of you.",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null)),
        Map.entry("update-form", form(Form.blank())),
        Map.entry("update-form-refused", form(refused())),
        Map.entry("update-form-first", first()),
        Map.entry("update-conflict", conflict()),
        Map.entry("check", check(Form.blank())),
        Map.entry("check-refused", check(Form.blank().withProblem("send", "Nothing was sent."))),
        Map.entry("answered", answered("The round is locked.", null)),
        Map.entry(
            "answered-open", answered("You can take it back.", MINE + "/items/h02/take-back")),
        Map.entry(
            "sent",
            new SentPage(
                page("Updates sent", "/mine/sent"), "2 updates sent", "3 are still due.", BACK)),
        Map.entry("rounds", rounds()),
        Map.entry("plan-round", planRound(Form.blank())),
        Map.entry(
            "plan-round-refused", planRound(Form.blank().withProblem("plan", "Choose a plan"))),
        Map.entry("round-planned", round(RoundPage.Act.OPEN, Form.blank())),
        Map.entry(
            "round-without-owners",
            round(RoundPage.Act.OPEN, Form.blank().withProblem("without", "Give an owner"))),
        Map.entry("round-open", round(RoundPage.Act.LOCK, Form.blank())),
        Map.entry("round-locked", round(RoundPage.Act.UNLOCK, Form.blank())),
        Map.entry("request", request(Form.blank())),
        Map.entry(
            "request-refused",
            request(Form.blank().withProblem("note-return", "Say what should change"))),
        Map.entry("wording", wording(Form.blank().with("headline", "Two advisers"), false)),
        Map.entry(
            "wording-refused",
            wording(Form.blank().withProblem("headline", "Enter one sentence"), true)),
        Map.entry("worded", wordedPage(Form.blank(), WordedPage.Act.OBJECT, true)),
        Map.entry(
            "worded-refused",
            wordedPage(
                Form.blank().withProblem("reason", "Say what is wrong"),
                WordedPage.Act.OBJECT,
                true)),
        Map.entry("worded-objected", wordedPage(Form.blank(), WordedPage.Act.AGREE, true)),
        Map.entry("worded-not", wordedPage(Form.blank(), null, false)),
        Map.entry("pass-on", passOn(Form.blank())),
        Map.entry(
            "pass-on-refused", passOn(Form.blank().withProblem("to", "Choose who should answer"))),
        Map.entry("queue", queue()),
        Map.entry("sheet", SheetFixtures.sheet(Form.blank())),
        Map.entry(
            "sheet-refused",
            SheetFixtures.sheet(Form.blank().withProblem("file", "Choose the sheet"))),
        Map.entry("sheet-review", SheetFixtures.review(Form.blank())),
        Map.entry(
            "sheet-review-refused",
            SheetFixtures.review(Form.blank().withProblem("go", "Look again"))),
        Map.entry("round-sheets", SheetFixtures.sheets()));
  }

  private static Page page(String title, String path) {
    return Page.of(title, ROUND + path).in(WEXMERE, Section.MANAGE, HOME, ROUNDS);
  }

  static MinePage mine() {
    return new MinePage(
        page("Your updates", "/mine"),
        "July to September 2009",
        "This link is for Head of Health. We sent it to health@wexmere.example.",
        "4 updates due by 30 October 2009",
        List.of(new Link("H04 " + SCRIPT, MINE + "/items/h04/wording")),
        List.of(
            new Task("H01 Smoking", MINE + "/items/h01", null, "Not started", "blue"),
            new Task("H02 Teeth", MINE + "/items/h02", null, "Draft", "light-blue"),
            new Task(
                "H03 " + SCRIPT,
                MINE + "/items/h03",
                "Why amber? " + SCRIPT,
                "Returned: read the note",
                "orange"),
            new Task("H04 Sleep", MINE + "/items/h04", null, "Sent", null)),
        List.of(new Link("H01 Smoking " + SCRIPT, MINE + "/items/h01/pass-on")),
        new Link("Going away?", "/app/wexmere/people/posts/0190/cover/add"),
        MINE + "/check",
        MINE + "/sheet");
  }

  static Form refused() {
    var about =
        new AnswerContext(
            true, false, null, false, List.of("Reception", "Year 6"), List.of("Red", "Green"), DAY);
    return new AnswerForm(Views.MESSAGES)
        .check(
            Form.blank()
                .with("kind", "report")
                .with("headline", "x".repeat(187))
                .with("new", SCRIPT)
                .with("status", "Red")
                .with("status-of-2", "Green")
                .with("expected-day", "31")
                .with("expected-month", "3")
                .with("expected-year", ""),
            about);
  }

  static AnsweredPage answered(String standing, @Nullable String takeBack) {
    return new AnsweredPage(
        page("H02 Reduce smoking in pregnancy", "/mine/items/h02"),
        BACK,
        "Sent on 12 October 2009 by Head of Health " + SCRIPT,
        standing,
        "What you typed since is kept.",
        answer(),
        takeBack);
  }

  static UpdateFormPage form(Form form) {
    List<Option> statuses =
        List.of(
            Option.of("Red", "■ Red", "will miss the date or target"),
            Option.of("Green", "□ Green", "on course"));
    return new UpdateFormPage(
        page("H02 Reduce smoking in pregnancy", "/mine/items/h02"),
        form,
        BACK,
        "2 of 5",
        "Saved 2:02pm",
        MINE + "/items/h02",
        3,
        "This round is locked. Your words are kept below and are not sent.",
        "Sent back to you: Why amber? " + SCRIPT,
        new UpdateFormPage.Last(
            "July 2009",
            List.of(JudgedStatus.of(Status.AMBER)),
            LongText.of("Two advisers recruited. " + SCRIPT)),
        List.of(
            new ItemNumbers.Line("Smoking", null, "27.67%, plan 19.52%", Direction.WORSE),
            new ItemNumbers.Line("Weight", null, null, null)),
        List.of(
            Option.of("report", "Yes"),
            Option.of("no-change", "No change since July 2009"),
            Option.of("waiting", "Waiting for data or someone else")),
        List.of(
            new UpdateFormPage.Part("status", "basis", "How is it going: Reception?", statuses),
            new UpdateFormPage.Part(
                "status-of-2", "basis-of-2", "How is it going: Year 6?", statuses)),
        List.of(Option.of("h03", "H03 Teeth")),
        List.of(new Link("2 actions, 1 overdue", "/app/wexmere/actions?item=h02")),
        List.of("\"Child J\" may be the initials of a child. " + SCRIPT),
        Answer.HEADLINE);
  }

  private static UpdateFormPage first() {
    return new UpdateFormPage(
        page("H02 Reduce smoking in pregnancy", "/mine/items/h02"),
        Form.blank(),
        BACK,
        "",
        null,
        MINE + "/items/h02",
        0,
        null,
        null,
        null,
        List.of(),
        List.of(Option.of("report", "Yes")),
        List.of(
            new UpdateFormPage.Part(
                "status", "basis", "How is it going?", List.of(Option.of("Red", "■ Red")))),
        List.of(),
        List.of(),
        List.of(),
        Answer.HEADLINE);
  }

  static ConflictPage conflict() {
    var both =
        new Conflict(
            "4",
            "Head of Health",
            "2:05pm",
            List.of(
                Conflict.Difference.text(
                    "headline", "Headline", "Their words " + SCRIPT, "Your words", ""),
                Conflict.Difference.text("new", "More detail", "", "", "")));
    return new ConflictPage(
        page("H02 Reduce smoking", "/mine/items/h02"),
        both.ask(Form.blank().with("opened", "4"), Views.MESSAGES),
        BACK,
        both,
        List.of("opened", "go"));
  }

  static AnswerView answer() {
    return AnswerView.of(
        new Answer(
            UpdateKind.REPORT,
            "Two advisers started.",
            "Clinics run in six centres. " + SCRIPT,
            "The plan began in 2007.",
            List.of(new PlanProgress.Judged("Reception", "Amber", "one post is vacant")),
            "Recruit two more",
            LocalDate.of(2010, 3, 31),
            "Report of the steering group",
            null,
            null,
            null,
            null));
  }

  static AnswerView waiting() {
    return AnswerView.of(Answer.waiting("the health trust", DAY));
  }

  static CheckPage check(Form form) {
    return new CheckPage(
        page("Check your updates", "/mine/check"),
        form,
        BACK,
        MINE + "/send",
        List.of(
            new CheckPage.Ready(
                "h01",
                "H01 Smoking",
                new Link("Change", MINE + "/items/h01"),
                answer(),
                List.of("You wrote 23%. " + SCRIPT),
                List.of(Option.of("h01 smoking 23", "Offer 23% for Smoking"))),
            new CheckPage.Ready(
                "h02",
                "H02 Teeth",
                new Link("Change", MINE + "/items/h02"),
                waiting(),
                List.of(),
                List.of())),
        List.of(
            new CheckPage.Missing(
                new Link("H03 Sleep", MINE + "/items/h03"), "Choose how it is going")));
  }

  static RoundsPage rounds() {
    return new RoundsPage(
        Page.of("Rounds", "/app/wexmere/rounds").in(WEXMERE, Section.MANAGE, HOME),
        "1 round is open.",
        List.of(
            new RoundsPage.Row(
                new Link("July to September 2009", ROUND),
                "Children's Plan",
                "1 July 2009 to 30 September 2009",
                "30 October 2009",
                "Open",
                "62 of 80")),
        new Link("Plan a round", "/app/wexmere/rounds/new"),
        new Link("Mail and reminders", "/app/wexmere/mail"));
  }

  static PlanRoundPage planRound(Form form) {
    return new PlanRoundPage(
        Page.of("Plan a round", "/app/wexmere/rounds/new").in(WEXMERE, Section.MANAGE, HOME),
        form,
        ROUNDS,
        List.of(Option.of("cypp", "Children's Plan")),
        List.of(Option.of("monthly", "Monthly"), Option.of("yearly", "Yearly")));
  }

  static RoundPage round(RoundPage.Act act, Form form) {
    boolean planned = act == RoundPage.Act.OPEN;
    return new RoundPage(
        page("July to September 2009", ""),
        form,
        ROUNDS,
        new Link("Children's Plan", "/app/wexmere/plans/cypp"),
        planned ? "Nobody is asked yet." : "62 of 80 updates are in. Closes on 30 October 2009.",
        "1 July 2009 to 30 September 2009",
        "5 October 2009 to 30 October 2009",
        "Quarterly",
        planned
            ? List.of(
                new RoundPage.Alarm(
                    new Link("H03 " + SCRIPT, "/app/wexmere/plans/cypp/items/h03/leads"),
                    "The plan names no lead."))
            : List.of(),
        List.of(
            new RoundPage.Row(
                new Link("H01 Smoking", ROUND + "/items/h01"),
                "Head of Health",
                planned ? "Not asked yet" : "Sent",
                planned ? "Nothing sent" : "Two advisers started. " + SCRIPT)),
        planned ? List.of() : List.of(new Link("Updates to sign off", ROUND + "/sign-off")),
        act,
        ROUND + "/act");
  }

  static RequestPage request(Form form) {
    return new RequestPage(
        page("H01 Smoking", "/items/h01"),
        form,
        new Link("July to September 2009", ROUND),
        new Link("The item", "/app/wexmere/plans/cypp/items/h01"),
        "Sent",
        "Head of Health",
        "Why amber?",
        "Sent on 12 October 2009 by Head of Health.",
        answer(),
        7,
        List.of(
            new RequestPage.MoveForm("sign-off", "Sign off", null),
            new RequestPage.MoveForm("return", "Return it", "Return it with a note")),
        ROUND + "/items/h01",
        worded("Objection of 20 October 2009 by Head of Health: " + SCRIPT),
        List.of(
            new Link("Answer for this item", MINE + "/items/h01"),
            new Link("Ask somebody else", ROUND + "/items/h01/reassign")),
        List.of(
            new RequestPage.Offer(
                4,
                "The update says 23%.",
                new Link("Smoking " + SCRIPT, "/app/wexmere/measures/smoking"),
                "the record says 21% Apr-Jun 2009",
                "Jul-Sep 2009")));
  }

  private static WordedView worded(@Nullable String objection) {
    return new WordedView(
        "Worded for the report on 19 October 2009 by Performance officer.",
        List.of(
            new WordedView.Text(
                "What has happened",
                WordDiff.of("Two advisers strted. " + SCRIPT, "Two advisers started.")),
            new WordedView.Text("Background", WordDiff.of("", "Since 2007."))),
        objection);
  }

  static WordingPage wording(Form form, boolean stands) {
    return new WordingPage(
        page("Word this update for the report", "/items/h01/wording"),
        form,
        new Link("H01 Smoking", ROUND + "/items/h01"),
        "H01 Smoking",
        "Sent on 12 October 2009 by Head of Health.",
        List.of(
            new WordingPage.Field(
                "headline", "What has happened", 160, LongText.of("Two advisers. " + SCRIPT)),
            new WordingPage.Field("new", "More detail", 0, LongText.of("Clinics\n- six\n- seven")),
            new WordingPage.Field("background", "Background", 0, null)),
        stands,
        stands ? "Objection of 20 October 2009 by Head of Health: " + SCRIPT : null,
        3,
        stands ? 4 : 0);
  }

  static PassOnPage passOn(Form form) {
    return new PassOnPage(
        page("Ask somebody else", "/items/h01/reassign"),
        form,
        new Link("H01 Smoking", ROUND + "/items/h01"),
        "H01 Smoking",
        "Asked: Head of Health.",
        "For this round they are asked instead.",
        "Why? Everybody who opens the item sees this.",
        List.of(
            Option.of("", "Choose a post or person"),
            Option.of("0190", "Head of Sleep (Council) " + SCRIPT)),
        7);
  }

  static WordedPage wordedPage(Form form, WordedPage.@Nullable Act act, boolean stands) {
    return new WordedPage(
        page("The report words your update like this", "/mine/items/h01/wording"),
        form,
        BACK,
        "H01 Smoking",
        stands ? worded(act == WordedPage.Act.AGREE ? "Objection: " + SCRIPT : null) : null,
        act,
        MINE + "/items/h01/wording",
        4);
  }

  static QueuePage queue() {
    return new QueuePage(
        page("To sign off", "/sign-off"),
        "July to September 2009",
        "1 update to sign off",
        List.of(
            new QueuePage.Waiting(
                new Link("H01 Smoking", ROUND + "/items/h01"),
                "Head of Health",
                "Sent on 12 October 2009 by Head of Health.",
                answer())));
  }
}
