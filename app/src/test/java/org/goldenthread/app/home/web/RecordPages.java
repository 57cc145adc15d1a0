package org.goldenthread.app.home.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.util.List;
import org.goldenthread.app.audit.HistoryEntry.Act;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.WordDiff;

/** Pages of history and evidence with everything in them, for view tests. */
public final class RecordPages {
  private static final String ITEM = "/app/wexmere/plans/p/items/h02";
  private static final Link OF = new Link("H02 Reduce smoking in pregnancy", ITEM);

  private RecordPages() {}

  private static Page page(String title, String path) {
    return Page.of(title, ITEM + path).in(WEXMERE, null, HOME, OF);
  }

  public static HistoryPage history() {
    return new HistoryPage(
        page("History", "/history"),
        OF,
        Form.blank().with("kind", "lead"),
        List.of(Option.of("", "Everything"), Option.of("lead", "Leads")),
        List.of(Option.of("", "Everybody"), Option.of("Public Health", "Public Health")),
        List.of(
            new HistoryPage.Entry(
                "Amber to Red",
                "Public Health (Lead officer of the example)",
                "12 October 2009",
                "2009-10-12",
                "2 March 2026, 2:05pm",
                "the recovery plan is late <script>alert(1)</script>",
                List.of(
                    new HistoryPage.Group(
                        "1 status",
                        List.of(
                            new HistoryPage.Row(
                                Act.CHANGED,
                                "home.history.act.changed",
                                null,
                                List.of(
                                    new HistoryPage.FieldRow(
                                        "Status", WordDiff.of("Amber", "Red"))))),
                        0)),
                then("2009-10-12")),
            new HistoryPage.Entry(
                "Loaded plan.txt",
                "Reading of documents",
                "30 June 2009",
                "2009-06-30",
                "2 March 2026, 2:04pm",
                null,
                List.of(
                    new HistoryPage.Group(
                        "310 items",
                        List.of(
                            new HistoryPage.Row(
                                Act.ADDED,
                                "home.history.act.added",
                                new HistoryPage.About("H03 Breastfeeding", ITEM),
                                List.of(
                                    new HistoryPage.FieldRow(
                                        "Text", WordDiff.of("", "Breastfeeding")))),
                            new HistoryPage.Row(
                                Act.ENDED,
                                "home.history.act.ended",
                                new HistoryPage.About("Strategic lead", null),
                                List.of())),
                        308)),
                then("2009-06-30")),
            new HistoryPage.Entry(
                "Loaded again.txt",
                "Reading of documents",
                "1 June 2009",
                "2009-06-01",
                "2 March 2026, 2:04pm",
                null,
                List.of(),
                then("2009-06-01"))),
        2,
        3);
  }

  private static Link then(String day) {
    return new Link("See the page as at " + day, ITEM + "?as-at=" + day);
  }

  public static HistoryPage noHistory() {
    return new HistoryPage(
        page("History", "/history"),
        OF,
        Form.blank(),
        List.of(Option.of("", "Everything")),
        List.of(Option.of("", "Everybody")),
        List.of(),
        1,
        1);
  }

  public static EvidencePage evidence() {
    return new EvidencePage(
        page("Evidence", "/evidence"),
        OF,
        ITEM + "/evidence/attach",
        List.of(
            new EvidencePage.Row(
                new Link("attendance.pdf (PDF, 340 KB)", "/app/wexmere/evidence/1/attendance.pdf"),
                "attendance.pdf",
                "Attendance of the June training <img src=x onerror=alert(1)>",
                "2 March 2026, by Public Health",
                "Exempt, paragraph 3 (financial or business affairs). Members of the board",
                null,
                ITEM + "/evidence/1/withdraw")),
        List.of(
            new EvidencePage.Row(
                new Link("x".repeat(150) + " (PDF, 20.0 MB)", "/app/wexmere/evidence/2/x.pdf"),
                "x",
                "Nothing",
                "2 March 2026, by Public Health",
                "Everybody in the partnership",
                "Withdrawn 3 March 2026, by Public Health: The wrong file",
                null)));
  }

  public static EvidencePage noEvidence() {
    return new EvidencePage(page("Evidence", "/evidence"), OF, null, List.of(), List.of());
  }

  public static AttachPage attach(Form form) {
    return new AttachPage(
        page("Attach a file as evidence", "/evidence/attach"),
        form,
        new Link("Back to the evidence", ITEM + "/evidence"),
        ITEM + "/evidence",
        List.of(
            Option.of("everybody", "Everybody in the partnership"),
            Option.of("3", "Exempt, paragraph 3 (financial or business affairs)", "Information")),
        List.of(Option.of("", "No board, only officers"), Option.of("1", "Health board")));
  }

  public static Form refused() {
    return Form.blank()
        .with("description", "\"><script>alert(1)</script>")
        .with("readers", "3")
        .withProblem("file", "Choose a file")
        .withProblem("readers", "Choose who may open the file");
  }

  public static WithdrawPage withdraw(Form form) {
    return new WithdrawPage(
        page("Withdraw attendance.pdf", "/evidence/1/withdraw"),
        form,
        new Link("Back to the evidence", ITEM + "/evidence"));
  }

  public static Form noReason() {
    return Form.blank().withProblem("reason", "Enter why you withdraw the file");
  }
}
