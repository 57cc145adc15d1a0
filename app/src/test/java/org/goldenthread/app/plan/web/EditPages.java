package org.goldenthread.app.plan.web;

import static org.goldenthread.app.plan.web.PlanPages.PLAN;
import static org.goldenthread.app.plan.web.PlanPages.PLAN_LINK;
import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.ConflictPage;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Views;
import org.goldenthread.app.shell.WordDiff;

/** The pages that change a plan, each form with something wrong, for view tests. */
public final class EditPages {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final Link BACK = new Link("Back to the plan's draft", PLAN + "/edit");
  private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

  private EditPages() {}

  private static Page page(String title, String path) {
    return Page.of(title, PLAN + path).in(WEXMERE, Section.PLAN, HOME, PLAN_LINK);
  }

  public static EditPlanPage overview() {
    return new EditPlanPage(
        page("Change Children and Young People's Plan", "/edit"),
        PLAN_LINK,
        new Link("Draft 2: 5 changes (Draft)", PLAN + "/drafts/2"),
        List.of(new Link("Draft 1: one change (Proposed)", PLAN + "/drafts/1")),
        List.of(
            new EditPlanPage.Row("Theme", "Being healthy", 0, PLAN + "/items/healthy", "", false),
            new EditPlanPage.Row(
                "Commitment", "H02 " + SCRIPT, 1, PLAN + "/items/h02", "?draft=2", true)),
        PLAN + "/add");
  }

  public static ItemFormPage item() {
    Form form =
        new ItemForms(Views.MESSAGES)
            .check(
                Form.blank()
                    .with("ref", SCRIPT)
                    .with("level", "Commitment")
                    .with("reported", "yes")
                    .with("due", "x".repeat(201)),
                null,
                List.of("Theme", "Commitment"));
    return new ItemFormPage(
        page("Edit H02 Smoking", "/items/h02/edit"),
        form,
        BACK,
        "Commitment",
        "2",
        "3.17",
        List.of(Option.of("Theme", "Theme"), Option.of("Commitment", "Commitment")),
        List.of(new Link("Move it", PLAN + "/items/h02/move")),
        PLAN + "/items/h02/restore",
        List.of(
            new ItemFormPage.Earlier(
                2,
                LocalDate.of(2010, 3, 24),
                "Performance officer",
                "H02 Fewer mothers smoke <b>",
                List.of("Text", "Leads")),
            new ItemFormPage.Earlier(
                1, LocalDate.of(2009, 12, 9), "Reader", "H2 Smoking", List.of("Reference"))));
  }

  public static ConflictPage conflict() {
    var conflict =
        new Conflict(
            "3.18",
            "Head of Public Health",
            "2:05pm on 12 October 2026",
            List.of(
                Conflict.Difference.text(
                    "text", "Text", "Fewer women smoke", "Fewer mothers smoke", "Smoking")));
    return new ConflictPage(
        page("Edit H02 Smoking", "/items/h02/edit"),
        conflict.ask(
            Form.blank().with("text", "Fewer mothers smoke").with("opened", "3.18"),
            Views.MESSAGES),
        BACK,
        conflict,
        List.of("draft", "opened"));
  }

  public static ItemMovePage move() {
    return new ItemMovePage(
        page("Move H02 Smoking", "/items/h02/move"),
        Form.blank().withProblem("parent", Views.MESSAGES.text("plan.edit.no-way-up")),
        BACK,
        "Commitment",
        "",
        List.of("H01 Sleep", "H02 Smoking", "H03 Schools"),
        1,
        List.of(Option.of("0", "The top of the plan"), Option.of("7", "Being healthy")));
  }

  public static ItemWithdrawPage withdraw() {
    return new ItemWithdrawPage(
        page("Withdraw H02 Smoking", "/items/h02/withdraw"),
        Form.blank().withProblem("reason", Views.MESSAGES.text("plan.withdraw.no-reason")),
        BACK,
        "Commitment",
        "",
        List.of("H02.1 Advisers"));
  }

  public static ItemLeadsPage leads() {
    return new ItemLeadsPage(
        page("Leads and links of H02 Smoking", "/items/h02/leads"),
        Form.blank()
            .with("lead-0-role", "delivery")
            .with("lead-0-name", SCRIPT)
            .withProblem("lead-0-name", Views.MESSAGES.text("plan.leads.both")),
        BACK,
        "Commitment",
        "",
        "3.0",
        "Saved now. Leads: Head of Midwifery. Links: none.",
        IntStream.range(0, 2).boxed().toList(),
        IntStream.range(0, 2).boxed().toList(),
        List.of(Option.of("delivery", "Delivery")),
        List.of(Option.of("", "Nobody from the directory")),
        List.of(Option.of("see-also", "See also")),
        List.of(Option.of("", "No item of this plan")));
  }

  public static RenumberPage renumber() {
    return new RenumberPage(
        page("Renumber the items below Being healthy", "/items/healthy/renumber"),
        Form.blank()
            .with("prefix", "H")
            .with("start", "01")
            .withProblem("start", Views.MESSAGES.text("plan.renumber.changed")),
        BACK,
        "Theme",
        "",
        List.of(new RenumberPage.Row("Smoking", "H02", "H01")),
        "1f");
  }

  private static DifferenceView difference(boolean canDrop) {
    return new DifferenceView(
        List.of(
            new DifferenceView.Entry(
                2,
                List.of("plan.diff.changed", "plan.diff.moved"),
                "H02 Fewer mothers smoke",
                PLAN + "/items/h02/edit",
                "First under: Being healthy",
                List.of(
                    new DifferenceView.FieldChange(
                        "plan.diff.field.text",
                        WordDiff.of("Fewer women smoke", "Fewer mothers " + SCRIPT))),
                canDrop),
            new DifferenceView.Entry(
                3,
                List.of("plan.diff.withdrawn"),
                "H03 Schools",
                null,
                "Carried into the new plan",
                List.of(),
                canDrop)));
  }

  public static DraftPage draft() {
    return new DraftPage(
        page("Draft 2", "/drafts/2/propose"),
        Form.blank().withProblem("note-propose", Views.MESSAGES.text("plan.draft.propose.no-note")),
        BACK,
        PLAN + "/drafts/2",
        "plan.draft.state.draft",
        Views.MESSAGES.text("plan.draft.superseded", 4),
        "Made on version 3.",
        1,
        difference(true),
        List.of(new DraftPage.Step("plan.draft.state.draft", null, "Performance officer", DAY)),
        List.of(new DraftPage.Move("propose", true), new DraftPage.Move("withdraw", true)),
        true,
        true,
        List.of(
            new DraftPage.Clash(
                2,
                "H02 Smoking",
                List.of(
                    new DifferenceView.FieldChange(
                        "plan.diff.field.text", WordDiff.of("Theirs", "Theirs"))),
                List.of(
                    new DifferenceView.FieldChange(
                        "plan.diff.field.text", WordDiff.of("Ours", "Ours"))))),
        PLAN + "/edit?draft=2");
  }

  public static VersionsPage versions() {
    return new VersionsPage(
        page("Versions", "/versions"),
        PLAN_LINK,
        List.of(
            new VersionsPage.Row(
                2,
                DAY,
                DAY,
                "Plain words " + SCRIPT,
                "Head of Public Health",
                "Performance officer",
                new Link("Draft 1", PLAN + "/drafts/1"),
                "Version 3, read from plan-2027.txt, took the place of these edits.",
                PLAN + "/versions/1..2",
                true),
            new VersionsPage.Row(
                1,
                DAY,
                DAY,
                "Loaded plan.txt",
                null,
                "Reading of documents",
                new Link("plan.txt", "/app/wexmere/documents/1"),
                null,
                null,
                false)),
        true);
  }

  public static ComparePage compare() {
    return new ComparePage(
        page("From version 1 to version 2", "/versions/1..2"),
        new Link("Versions", PLAN + "/versions"),
        difference(false));
  }
}
