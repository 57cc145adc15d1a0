package org.goldenthread.app.measure.web.loads;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Mark;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Status;
import org.goldenthread.intake.data.RefusedRow;
import org.jspecify.annotations.Nullable;

/** Pages of loads with everything in them, for view tests. */
public final class LoadPagesFixtures {
  static final String LOADS = "/app/wexmere/loads";
  private static final Link BACK = new Link("Files of figures", LOADS);

  private LoadPagesFixtures() {}

  /** Every page by the name of its test. */
  public static Map<String, PageModel> all() {
    return Map.ofEntries(
        Map.entry("loads", loads()),
        Map.entry(
            "loads-empty", new LoadsPage(page("Files of figures", ""), null, List.of(), List.of())),
        Map.entry("load-send", send(Form.blank())),
        Map.entry(
            "load-send-refused",
            send(Form.blank().withProblem("file", "Choose a file of figures"))),
        Map.entry("load-review", review(Form.blank(), null, 1240)),
        Map.entry(
            "load-review-refused",
            review(
                Form.blank().withProblem("good-rows", "Say that the 9 are left out"), null, 1240)),
        Map.entry("load-review-held", review(Form.blank(), "9:30am, 27 November 2026", 1240)),
        Map.entry("load-review-nothing", review(Form.blank(), null, 0)),
        Map.entry(
            "load-reading", new ReadingPage(page("Review autumn.csv", "/1"), "Reading row 1,204.")),
        Map.entry("load", load("Taken back at 2:05pm, 9 March 2026, by Analyst: wrong year")),
        Map.entry("load-take-back", takeBack(Form.blank())),
        Map.entry(
            "load-take-back-refused",
            takeBack(Form.blank().withProblem("reason", "Say why you change this"))));
  }

  private static Page page(String title, String path) {
    return Page.of(title, LOADS + path).in(WEXMERE, Section.MEASURES, HOME);
  }

  static LoadsPage loads() {
    return new LoadsPage(
        page("Files of figures", ""),
        LOADS + "/new",
        List.of(
            new LoadsPage.Waiting(
                new Link("autumn.csv", LOADS + "/1"),
                "Analyst",
                "Held back until 9:30am, 27 November 2026")),
        List.of(
            new LoadsPage.Row(
                new Link("spring.csv", LOADS + "/2"),
                "2:05pm, 9 March 2026, by Analyst",
                "1,204 new, 36 changed, 9 refused.",
                "In the record")));
  }

  static SendPage send(Form form) {
    return new SendPage(
        page("Send a file of figures", "/new"), form, BACK, LOADS + "/template.csv");
  }

  static LoadReviewPage review(Form form, @Nullable String held, long accepted) {
    return new LoadReviewPage(
        page("Review autumn.csv", "/1"),
        form,
        BACK,
        accepted == 0 ? "9 refused." : "1,204 new, 36 changed, 9 refused.",
        held,
        null,
        "2:05pm, 10 March 2026",
        "1204-36-0-9-0",
        accepted,
        held == null ? "Accept 1,240 figures" : "Let 1,240 figures go now",
        accepted == 0 ? MovedMarks.NONE : marks(),
        accepted == 0 ? 0 : 36,
        accepted == 0
            ? List.of()
            : List.of(
                new LoadReviewPage.Change(
                    new Link("NI 117 Young people without work", "/app/wexmere/measures/ni-117"),
                    "Wexmere, Sex: Female",
                    "2023/24",
                    "7.1",
                    "7.3, provisional")),
        new LoadReviewPage.Names(false, List.of("NI 999"), List.of("E06000099")),
        9,
        List.of(
            new RefusedRow("autumn.csv", 14, "value", "27,67", "is not a number", "Use 27.67"),
            new RefusedRow("autumn.csv", 0, "", "", "is a neighbour list", "Load it as a list")),
        LOADS + "/1/refused.csv",
        9,
        1,
        List.of("autumn.csv, row 3, trend: printed trends are the opposite of the figures"));
  }

  static MovedMarks marks() {
    Link measure = new Link("NI 117 Young people without work", "/app/wexmere/measures/ni-117");
    return new MovedMarks(
        52,
        List.of(
            new MovedMarks.Row(
                measure,
                "Wexmere",
                "2022/23",
                "2023/24",
                false,
                List.of(
                    new MovedMarks.Moved("Status", Status.GREEN, Status.RED),
                    new MovedMarks.Moved("Direction", Direction.BETTER, null))),
            new MovedMarks.Row(
                measure,
                "Eastmarch",
                null,
                null,
                false,
                List.of(new MovedMarks.Moved("Against target", Mark.LEVEL, Mark.CLEARLY_BETTER))),
            new MovedMarks.Row(
                measure,
                "Northmarch",
                "2022/23",
                null,
                true,
                List.of(new MovedMarks.Moved("Status", Status.AMBER, null)))),
        "And 50 more.",
        List.of(
            "Marks of Wexmere are compared.", "Those of 3 other areas in the file are left out."));
  }

  static LoadPage load(@Nullable String takenBack) {
    return new LoadPage(
        page("spring.csv", "/2"),
        "1,204 new, 36 changed.",
        List.of(new LoadPage.Fact("Loaded", "2:05pm, 9 March 2026, by Analyst")),
        takenBack,
        takenBack == null ? LOADS + "/2/take-back" : null);
  }

  static TakeBackPage takeBack(Form form) {
    return new TakeBackPage(
        page("Take back spring.csv", "/2/take-back"),
        form,
        new Link("spring.csv", LOADS + "/2"),
        "1,204 new, 36 changed.");
  }
}
