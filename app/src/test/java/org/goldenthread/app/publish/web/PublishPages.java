package org.goldenthread.app.publish.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.WEXMERE;
import static org.goldenthread.app.shell.Views.WRITTEN;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.plan.web.PlanPages;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.SourceLines;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.StatusCount;
import org.goldenthread.app.shell.Unit;

/** Reports with everything in them, for view tests. */
public final class PublishPages {

  private static final String REPORT = PlanPages.PLAN + "/progress";
  private static final SourceLines PLACE =
      new SourceLines("update-2009.txt", List.of(362), "/app/wexmere/documents/2");

  private PublishPages() {}

  public static ProgressReportPage report() {
    return report(ProgressReportPage.Show.EVERYTHING, 3, List.of(theme()), false);
  }

  public static ProgressReportPage report(
      ProgressReportPage.Show show,
      int shown,
      List<ProgressReportPage.Theme> themes,
      boolean first) {
    return new ProgressReportPage(
        Page.of("Progress report", REPORT).in(WEXMERE, Section.REPORTS, HOME, PlanPages.PLAN_LINK),
        PlanPages.PLAN_LINK,
        "April to September 2009",
        WRITTEN,
        Unit.of("Commitment"),
        PlanPages.summary(),
        show,
        first
            ? List.of()
            : List.of(
                new ProgressReportPage.Change(
                    new Link("H02 Fewer women smoke", PlanPages.PLAN + "/items/h02"),
                    List.of(JudgedStatus.of(Status.RED)),
                    "was Amber")),
        first,
        shown,
        3,
        themes,
        first
            ? List.of()
            : List.of(
                new Link(
                    "July to September 2009", "/app/wexmere/rounds/childrens-plan-2009-10/report")),
        List.of(
            new ProgressReportPage.Elsewhere(
                new Link("4 Children are safe from exploitation", PlanPages.PLAN),
                "the Safeguarding Board")),
        REPORT + "/print");
  }

  public static ProgressReportPage.Theme theme() {
    return new ProgressReportPage.Theme(
        "Being healthy",
        "being-healthy",
        List.of(new StatusCount(Status.RED, 2, REPORT), new StatusCount(Status.GREEN, 1, REPORT)),
        List.of(smoking(), weight(), bare()));
  }

  private static ProgressReportPage.Entry smoking() {
    return new ProgressReportPage.Entry(
        "H02",
        "Fewer women smoke while they expect a child, by one point a year",
        PlanPages.PLAN + "/items/h02",
        List.of(),
        List.of(new JudgedStatus(Status.RED, null, null, Status.AMBER, null, null)),
        List.of(Direction.WORSE, Direction.BETTER),
        List.of("Head of Midwifery"),
        "March 2010",
        LongText.of("26.6% or lower in 2007/08"),
        LongText.of(
            "Qtr 4 07/08 24.66%, plan 26.6%\nQtr 4 08/09 28.02%, plan 20.42%\n"
                + "Qtr 1 09/10 27.67%, plan 19.52%"),
        LongText.of(
            "Two advisers have been recruited and see every expectant mother who smokes. The scheme"
                + " for smoke-free homes began in May in four wards.\n"
                + "• Clinics run in six family centres\n• A campaign reached 4,000 homes\n"
                + "The steering group is working out further actions."),
        true,
        List.of(
            new ProgressReportPage.Earlier(
                LocalDate.of(2009, 7, 1), LongText.of("One adviser recruited."))));
  }

  private static ProgressReportPage.Entry weight() {
    return new ProgressReportPage.Entry(
        "H08",
        "Stop the rise in children who are overweight",
        PlanPages.PLAN + "/items/h08",
        List.of("Action (ii): Healthy weight for all"),
        List.of(
            new JudgedStatus(Status.RED, "Reception", null, null, null, null),
            new JudgedStatus(Status.AMBER, "Year 6", "plan agreed in May", null, null, null)),
        List.of(Direction.SAME),
        List.of(),
        null,
        LongText.of("By 2010"),
        null,
        LongText.of("Weighing reached 92% of children."),
        false,
        List.of());
  }

  private static ProgressReportPage.Entry bare() {
    return new ProgressReportPage.Entry(
        null,
        "Foster homes near school",
        PlanPages.PLAN + "/items/foster",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        false,
        List.of());
  }

  public static ReconciliationPage reconciliation() {
    return reconciliation(List.of(statusTable()), List.of(overview()));
  }

  public static ReconciliationPage reconciliation(
      List<ReconciliationPage.StatusTable> tables, List<ReconciliationPage.Overview> overviews) {
    return new ReconciliationPage(
        Page.of("Printed totals and counted rows", PlanPages.PLAN + "/reconciliation/2")
            .in(WEXMERE, Section.REPORTS, HOME, PlanPages.PLAN_LINK),
        PlanPages.UPDATE,
        tables,
        overviews);
  }

  private static ReconciliationPage.StatusTable statusTable() {
    return new ReconciliationPage.StatusTable(
        "Number of commitments in each category",
        PLACE,
        Unit.of("Commitment"),
        List.of(
            row("Green", Status.GREEN, 22, 21, 22, 22, "E&A04", "has two statuses: Green, Green"),
            new ReconciliationPage.StatusRow(
                "Amber", Status.AMBER, new ReconciliationPage.Counted(13, 13, 13, 13), List.of()),
            row("Red", Status.RED, 9, 9, 9, 10, "H08", "has two statuses in one cell"),
            row("Completed", Status.COMPLETE, 37, 37, 38, 38, "H12", "is also Amber")),
        new ReconciliationPage.Counted(null, 80, 82, 83));
  }

  private static ReconciliationPage.StatusRow row(
      String category,
      Status status,
      int printed,
      int items,
      int cells,
      int entries,
      String ref,
      String reason) {
    return new ReconciliationPage.StatusRow(
        category,
        status,
        new ReconciliationPage.Counted(printed, items, cells, entries),
        List.of(new ReconciliationPage.Cause(new Link(ref, PlanPages.PLAN), reason)));
  }

  private static ReconciliationPage.Overview overview() {
    return new ReconciliationPage.Overview(
        "Overview",
        PLACE,
        Unit.of("Milestone"),
        List.of(Status.GREEN, Status.AMBER, Status.RED, Status.BLUE),
        true,
        List.of(
            new ReconciliationPage.OverviewRow(
                new Link("1 Every child has a good start", PlanPages.PLAN),
                List.of("9", "38", "4", "1"),
                52,
                52,
                52),
            new ReconciliationPage.OverviewRow(
                new Link("2 Families are heard", PlanPages.PLAN),
                List.of("3", "13", "0", "0"),
                16,
                16,
                17)),
        new ReconciliationPage.OverviewRow(
            new Link("Total", PlanPages.PLAN), List.of("12", "51", "4", "1"), 69, 68, 69),
        List.of(
            new ReconciliationPage.Elsewhere(
                new Link("4 Children are safe from exploitation", PlanPages.PLAN),
                "the Safeguarding Board")));
  }
}
