package org.goldenthread.app.cycle.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundKind;
import org.goldenthread.app.cycle.RoundState;
import org.goldenthread.app.cycle.Snapshots;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.cycle.report.ReportEntry;
import org.goldenthread.app.cycle.report.ReportText;
import org.goldenthread.app.cycle.report.ReportedMeasure;
import org.goldenthread.app.cycle.report.RoundReport;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.Visitor;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.OnTarget;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report with everything in it, for view tests. */
public final class ReportPageFixtures {
  static final String SCRIPT = "<script>alert(1)</script>";
  private static final LocalDate SENT = LocalDate.of(2009, 10, 12);
  private static final Round ROUND =
      new Round(
          1,
          "cypp-2009-10",
          1,
          1,
          "cypp",
          RoundState.LOCKED,
          new Round.Values(
              "July to September 2009",
              LocalDate.of(2009, 7, 1),
              LocalDate.of(2009, 9, 30),
              LocalDate.of(2009, 10, 5),
              LocalDate.of(2009, 10, 30),
              RoundKind.QUARTERLY));

  private ReportPageFixtures() {}

  /** Every page by the name of its test. */
  public static Map<String, PageModel> all() {
    return Map.of(
        "round-report",
        page(),
        "round-report-print",
        new RoundReportPrintPage(page()),
        "round-report-first",
        page(first()));
  }

  static RoundReportPage page() {
    return page(report());
  }

  static RoundReportPage page(RoundReport report) {
    var wexmere = new Partnership(1, "wexmere", "Wexmere Children's Trust");
    var visit =
        new Visit(
            wexmere,
            AsAt.TODAY,
            "/app/wexmere/rounds/cypp-2009-10/report",
            List.of(),
            Visitor.stranger(wexmere));
    var nobody = new Parties(JdbcClient.create(new JdbcTemplate()));
    return new RoundReportPages(nobody, Views.MESSAGES)
        .page(visit, ROUND, new Snapshots.Snapshot(ReportText.write(report), "0".repeat(64)));
  }

  static RoundReport report() {
    return new RoundReport(
        "Children's Plan",
        "cypp",
        "2007 to 2010",
        "July to September 2009",
        LocalDate.of(2009, 7, 1),
        LocalDate.of(2009, 9, 30),
        LocalDate.of(2009, 11, 2),
        "April to June 2009",
        "Commitment",
        List.of(new RoundReport.Head("progress", "What we did")),
        List.of(
            new RoundReport.Criterion(Status.RED, "will miss the date or the target"),
            new RoundReport.Criterion(Status.AMBER, null),
            new RoundReport.Criterion(Status.GREEN, "on course")),
        List.of(
            new RoundReport.Part(
                "Theme",
                "1",
                "Being healthy",
                List.of(new ReportEntry.Lead("strategic", "Director of Public Health", null)),
                List.of(smoking(), weight())),
            new RoundReport.Part(
                "Theme",
                null,
                "Staying safe",
                List.of(),
                List.of(waiting(), unchanged(), silent())),
            new RoundReport.Part(
                null,
                null,
                "Taken out of the plan since it was asked",
                List.of(),
                List.of(gone()))),
        List.of(new RoundReport.Elsewhere("s", "4 Safe from exploitation", null)));
  }

  /** A plan's first round, with nothing to compare with and nothing else to show. */
  private static RoundReport first() {
    return new RoundReport(
        "Small plan",
        "small",
        null,
        "July to September 2009",
        LocalDate.of(2009, 7, 1),
        LocalDate.of(2009, 9, 30),
        LocalDate.of(2009, 11, 2),
        null,
        "Action",
        List.of(),
        List.of(),
        List.of(new RoundReport.Part(null, null, "Small plan", List.of(), List.of(gone()))),
        List.of());
  }

  private static ReportEntry smoking() {
    return new ReportEntry(
        "h02",
        List.of(new ReportEntry.Above("Aim", "a", "Healthy births", List.of())),
        "H02",
        "Fewer women smoke while they expect a child " + SCRIPT,
        List.of(
            new ReportEntry.Lead("lead-officer", "Head of Midwifery", null),
            new ReportEntry.Lead("delivery", "Stop smoking team", null)),
        "March 2010",
        "26.6% or lower",
        RequestState.SIGNED_OFF,
        new ReportEntry.Said(
            UpdateKind.REPORT,
            true,
            SENT,
            "Prevalence is still high; a third adviser began in August.",
            "Clinics run in six centres.\n• A campaign reached 4,000 homes\n• Two wards are left",
            "Two advisers were recruited in 2008.",
            "Recruit a fourth",
            LocalDate.of(2010, 3, 31),
            "Clinic returns, September",
            null,
            null,
            null),
        List.of(new ReportEntry.Judged(Status.RED, null, "behind the target", Status.AMBER)),
        null,
        List.of(
            new ReportedMeasure(
                "NI 53 Smoking at delivery",
                "ni-53",
                List.of("actual", "target"),
                List.of(
                    new ReportedMeasure.Row(
                        "Q4 2008/09",
                        List.of(
                            new ReportedMeasure.Value("28.02%", false, false, "28.1%"),
                            new ReportedMeasure.Value("20.42%", false, false, null))),
                    new ReportedMeasure.Row(
                        "Q1 2009/10",
                        List.of(
                            new ReportedMeasure.Value("27.67%", true, true, null),
                            new ReportedMeasure.Value("19.52%", false, false, null)))),
                OnTarget.MISSED,
                Direction.WORSE,
                List.of("Target 19.52%: not met.", "Worse than last year (26.9%)."))),
        List.of("Red, but normal ups and downs."),
        Set.of(ReportEntry.Change.STATUS, ReportEntry.Change.TEXT, ReportEntry.Change.FIGURES));
  }

  private static ReportEntry weight() {
    return bare("h08", "H08", "Stop the rise in children who are overweight")
        .with(
            new ReportEntry.Said(
                UpdateKind.REPORT,
                false,
                SENT,
                "Weighing reached 92% of children.",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null),
            List.of(
                new ReportEntry.Judged(Status.GREEN, "Reception", null, null),
                new ReportEntry.Judged(Status.RED, "Year 6", null, null)),
            null);
  }

  private static ReportEntry waiting() {
    return bare("s01", "S01", "Every school has a plan")
        .with(
            said(UpdateKind.WAITING, "the health trust", LocalDate.of(2009, 12, 1), null),
            List.of(new ReportEntry.Judged(Status.AMBER, null, null, null)),
            new ReportEntry.Before("Forty schools have one.", List.of(), LocalDate.of(2009, 7, 1)));
  }

  private static ReportEntry unchanged() {
    return bare("s02", "S02", "One front door")
        .with(
            said(UpdateKind.NO_CHANGE, null, null, "The post is vacant"),
            List.of(new ReportEntry.Judged(Status.GREEN, null, null, null)),
            new ReportEntry.Before("It opened in May.", List.of(), LocalDate.of(2009, 7, 1)));
  }

  private static ReportEntry silent() {
    return bare("s03", null, "Foster homes near school")
        .with(
            null,
            List.of(),
            new ReportEntry.Before(
                null,
                List.of(new ReportEntry.Judged(Status.AMBER, null, null, null)),
                LocalDate.of(2009, 7, 1)));
  }

  private static ReportEntry gone() {
    return new ReportEntry(
        null,
        List.of(),
        "X1",
        "Something else",
        List.of(),
        null,
        null,
        RequestState.RETURNED,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        Set.of());
  }

  private static ReportEntry.Said said(
      UpdateKind kind, @Nullable String whom, @Nullable LocalDate until, @Nullable String reason) {
    return new ReportEntry.Said(
        kind, true, SENT, null, null, null, null, null, null, whom, until, reason);
  }

  /** An item of which nothing is said yet. */
  private record Bare(String slug, @Nullable String ref, String text) {
    ReportEntry with(
        ReportEntry.@Nullable Said said,
        List<ReportEntry.Judged> statuses,
        ReportEntry.@Nullable Before before) {
      return new ReportEntry(
          slug,
          List.of(),
          ref,
          text,
          List.of(),
          null,
          null,
          said == null ? RequestState.NOT_STARTED : RequestState.SIGNED_OFF,
          said,
          statuses,
          before,
          List.of(),
          List.of(),
          Set.of());
    }
  }

  private static Bare bare(String slug, @Nullable String ref, String text) {
    return new Bare(slug, ref, text);
  }
}
