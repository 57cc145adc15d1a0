package org.goldenthread.app.home.bring.web;

import static org.goldenthread.app.shell.Views.ENTERED;
import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.MESSAGES;
import static org.goldenthread.app.shell.Views.WEXMERE;
import static org.goldenthread.app.shell.Views.WRITTEN;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.plan.EditionMatch;
import org.goldenthread.app.plan.PlanEditions;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Pagination;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;

/** Pages of bringing a document in with everything on them, for view tests. */
public final class BringInFixtures {
  static final String DOCUMENTS = "/app/wexmere/documents";
  private static final Link BACK = new Link("Documents", DOCUMENTS);
  private static final String ONE = "/bring-in/1";

  private BringInFixtures() {}

  /** Every page by the name of its test. */
  public static Map<String, PageModel> all() {
    return Map.of(
        "bring-in",
        send(Form.blank(), null),
        "bring-in-known",
        send(
            Form.blank().withProblem("file", "plan.txt was sent before"),
            new Link("Plan", DOCUMENTS + "/4")),
        "being-read",
        new BeingReadPage(page("Check plan.txt", ONE), 3, 9),
        "not-read",
        new NotReadPage(page("Check plan.txt", ONE), BACK, "plan.txt: is not text", true, 3),
        "cells",
        cells(Form.blank().with("reference", "H02").with("text", "Reduce smoking")),
        "cells-refused",
        cells(Form.blank().withProblem("text", "Enter what the item says")),
        "bring-in-review",
        review(Form.blank(), null),
        "bring-in-review-edition",
        review(Form.blank().withProblem("accepting", "Something has changed"), match()),
        "bring-in-review-unrecognised",
        unrecognised());
  }

  private static Page page(String title, String path) {
    return Page.of(title, DOCUMENTS + path).in(WEXMERE, Section.DOCUMENTS, HOME);
  }

  static BringInPage send(Form form, @Nullable Link known) {
    return new BringInPage(page("Bring in a document", "/bring-in"), form, BACK, known);
  }

  static CellPage cells(Form form) {
    return new CellPage(
        page("Correct Commitment H02", ONE + "/rows/1"),
        form,
        new Link("Check plan.txt", DOCUMENTS + ONE),
        List.of("H02 Reduce smoking", "by 1% <script>"),
        3,
        List.of(Option.of("", "None"), Option.of("Red", "Red")));
  }

  private static ReviewPage.Facts facts(boolean corrected) {
    return new ReviewPage.Facts(
        "Children and Young People's Plan",
        List.of("home.kind.plan"),
        WRITTEN,
        "date printed, line 3",
        "Performance officer",
        ENTERED,
        corrected,
        3,
        "plan 4");
  }

  private static EditionMatch match() {
    var judged = List.of(new EditionMatch.Judged("H02 Reduce smoking", "Green", "Red"));
    return new EditionMatch(
        new PlanEditions.Known(1, "plan", "Children and Young People's Plan", 4, 2),
        70,
        judged,
        judged,
        List.of("H09 Open a centre"),
        List.of("H10 Open two centres"),
        List.of(
            new EditionMatch.Changed(
                "H03 Breastfeeding",
                List.of(new EditionMatch.Field("plan.diff.field.due", "", "May 2010")))),
        List.of("H04 School meals"));
  }

  private static List<ReviewPage.Table> tables(boolean understood) {
    return List.of(
        new ReviewPage.Table(
            0,
            "Table of 70 rows, line 12",
            understood,
            List.of(
                new ReviewPage.Column(
                    "table-0-column-0",
                    "Commitment",
                    ColumnRoles.options("Commitment", null, MESSAGES)),
                new ReviewPage.Column(
                    "table-0-column-1", "Wer", ColumnRoles.options("Wer", null, MESSAGES)))));
  }

  static ReviewPage review(Form form, @Nullable EditionMatch match) {
    Page page = page("Check plan.txt", ONE);
    return new ReviewPage(
        page,
        form,
        BACK,
        facts(true),
        "70 items, 2 measures, 9 figures, 1 doubt.",
        true,
        new ReviewPage.Reread(
            "Read again: 1 otherwise, 0 more, 0 no longer there.", List.of("H02 Reduce smoking")),
        match,
        List.of(Option.of("", "A plan of its own"), Option.of("plan", "Children's Plan")),
        tables(true),
        List.of(
            new ReviewPage.Filter("", "All (2)", true),
            new ReviewPage.Filter("doubts", "Doubts (1)", false)),
        List.of(
            new ReviewPage.Row(
                "Line 14",
                List.of("H02 Reduce smoking <script>", "Group meets. ".repeat(30)),
                List.of(
                    new ReviewPage.Fact(null, "Commitment H02"),
                    new ReviewPage.Fact("Text", "Reduce smoking <script>"),
                    new ReviewPage.Fact("Progress", "Group meets. ".repeat(30))),
                List.of("Commitment without a lead, unlike its neighbours"),
                DOCUMENTS + ONE + "/rows/1"),
            new ReviewPage.Row("Line 99", List.of(), List.of(), List.of("Left as text"), null)),
        Pagination.of(page, 1, 1),
        new ReviewPage.Names(
            List.of(
                new ReviewPage.Column(
                    "name-0",
                    "Head of P. Health",
                    List.of(Option.of("", "Decide later"), Option.of("1", "Head of Health")))),
            List.of(new ReviewPage.Known("HoPH", "Head of Public Health")),
            List.of("PCT"),
            List.of("New Post"),
            List.of("NI 55"),
            List.of("NI 56"),
            new Link("Say who is meant", "/app/wexmere/people/matching")));
  }

  private static ReviewPage unrecognised() {
    Page page = page("Check plan.txt", ONE);
    return new ReviewPage(
        page,
        Form.blank(),
        BACK,
        facts(false),
        "0 items, 0 measures, 0 figures, 0 doubts.",
        false,
        null,
        null,
        List.of(),
        tables(false),
        List.of(),
        List.of(),
        Pagination.of(page, 1, 1),
        new ReviewPage.Names(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null));
  }
}
