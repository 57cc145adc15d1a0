package org.goldenthread.app.measure.web.sections;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.chart.BarChart;
import org.goldenthread.app.shell.chart.Break;
import org.goldenthread.app.shell.chart.Limits;
import org.goldenthread.app.shell.chart.Line;
import org.goldenthread.app.shell.chart.LineChart;
import org.goldenthread.app.shell.chart.LineStyle;
import org.goldenthread.app.shell.chart.Pattern;
import org.goldenthread.app.shell.chart.Point;
import org.goldenthread.app.shell.chart.Titles;
import org.goldenthread.app.shell.chart.ValueFormat;

/** Everything a measure's page shows of series, for view tests. */
public final class SectionFixtures {
  private static final String NI_117 = "/app/wexmere/measures/ni-117";

  private SectionFixtures() {}

  static Cell cell(double value, String text) {
    return new Cell(value, text, null, false);
  }

  public static Sections full() {
    return new Sections(
        choice(),
        List.of(
            "7.9% in 2009/10; low is good.",
            "Target 8.0%: met.",
            "Worse than last year (6.9%).",
            "Better than similar areas (8.6%), worse than England (6.7%)."),
        chart(),
        judged(),
        groups(),
        places(),
        earlier(),
        NI_117 + "/reported?area=E2");
  }

  private static LineChart chart() {
    return LineChart.of(
            new Titles("Worse than the year before", "Out of work, Wexmere, %", "Source: survey."),
            ValueFormat.percent(1),
            List.of("2007/08", "2008/09", "2009/10"),
            List.of(
                new Line(
                    "Wexmere",
                    LineStyle.OURS,
                    List.of(
                        Point.of(7.1, "7.1%"),
                        Point.of(6.9, "6.9%"),
                        Point.of(7.9, "7.9%").asProvisional())),
                new Line(
                    "England",
                    LineStyle.ENGLAND,
                    List.of(
                        Point.of(6.6, "6.6%"),
                        Point.missing("Not available (x)"),
                        Point.of(6.7, "6.7%")))))
        .withTarget(List.of(Point.of(8, "8.0%"), Point.of(8, "8.0%"), Point.of(8, "8.0%")))
        .withBreaks(List.of(new Break(1, "counted at the end of the year")));
  }

  private static Judged judged() {
    return new Judged(
        "Green",
        Status.GREEN,
        "Green: \"not worse than target\" holds. Rule \"Within five per cent\", version 1.",
        new Judged.Pattern(
            "Real worsening",
            "▲",
            "Could hit or miss by chance",
            "Green, but it could hit or miss the target by chance.",
            patternChart(),
            new Made(
                "xmr chart",
                "1.0",
                List.of(new Made.Input("The latest value", "Above the expected range")))),
        new Judged.Trend(
            "Cannot be calculated",
            "There are fewer than five annual values.",
            new Made("recent trend weighted", "1.0", List.of())),
        List.of(
            new Judged.Published(
                "Recent trend", "Decreasing and getting better", "No significant change", false),
            new Judged.Published("Against England", "Worse", "Worse", true),
            new Judged.Published("Against regions", "Similar", null, false)));
  }

  private static LineChart patternChart() {
    List<Point> limit = List.of(Point.of(7, "7.00%"), Point.of(7, "7.00%"), Point.of(7, "7.00%"));
    return LineChart.of(
            new Titles("Real worsening", "Out of work, Wexmere, %", "Source: survey."),
            ValueFormat.percent(1),
            List.of("2007/08", "2008/09", "2009/10"),
            List.of(
                new Line(
                    "Wexmere",
                    LineStyle.OURS,
                    List.of(
                        Point.of(7.1, "7.1%"),
                        Point.of(6.9, "6.9%"),
                        Point.of(7.9, "7.9%").as(Pattern.WORSENING)))))
        .withLimits(new Limits(limit, limit, limit));
  }

  private static Choice choice() {
    return new Choice(
        "Wexmere",
        List.of(
            new Choice.Field(
                "area",
                "measure.choice.area",
                List.of(Option.of("E1", "Aldmoor"), Option.of("E2", "Wexmere"))),
            new Choice.Field(
                "group",
                "measure.choice.group",
                List.of(Option.of("", "Everybody"), Option.of("Sex: Female", "Sex: Female")))),
        Form.blank().with("area", "E2"));
  }

  static Groups groups() {
    List<Option> options =
        List.of(
            Option.of("Sex: Female", "Sex: Female"),
            Option.of("Sex: Male", "Sex: Male"),
            Option.of("Sex: Other", "Sex: Other"));
    return new Groups(
        "2009/10",
        List.of(
            new Groups.Row("Sex: Female", NI_117 + "?group=F", cell(6.5, "6.5%"), "5.1 to 8.2"),
            new Groups.Row("Sex: Male", NI_117 + "?group=M", cell(9.1, "9.1%"), "7.4 to 11.1"),
            new Groups.Row(
                "Sex: Other",
                NI_117 + "?group=O",
                new Cell(Double.NaN, "Suppressed (c)", "Not shown: the count is small.", false),
                null)),
        new Groups.Gap(
            "Sex: Male",
            cell(9.1, "9.1%"),
            "Sex: Female",
            cell(6.5, "6.5%"),
            "2.6 percentage points",
            "1.40",
            "95% limits of the gap: 0.2 to 5.0.",
            "gap 1.0, gap limits 1.0"),
        options,
        Form.blank().with(Groups.FIRST, "Sex: Male").with(Groups.SECOND, "Sex: Female"));
  }

  static Places places() {
    return new Places(
        "2009/10",
        List.of(new Places.Row("W1", "Harbour ward", NI_117 + "?area=W1", false, 0, cell(9, "9%"))),
        List.of(
            new Places.Row("E2", "Wexmere", NI_117 + "?area=E2", true, 0, cell(7.9, "7.9%")),
            new Places.Row("E1", "Aldmoor", NI_117 + "?area=E1", false, 1, cell(8.8, "8.8%"))),
        new Places.Row("E92", "England", NI_117 + "?area=E92", false, 0, cell(6.7, "6.7%")),
        new Places.Rank(
            "Rank 1 of 2; 1 is the best.",
            "Similar areas by DfE statistical neighbours, edition of 1 April 2009.",
            "rank among comparators 1.0"),
        null,
        new BarChart(
            new Titles("Beside similar areas", "Out of work", "2009/10"),
            "Place",
            List.of(
                new BarChart.Bar("Wexmere", Point.of(7.9, "7.9%"), true),
                new BarChart.Bar("Aldmoor", Point.of(8.8, "8.8%"), false)),
            new BarChart.Bar("England", Point.of(6.7, "6.7%"), false)));
  }

  private static List<Sections.Earlier> earlier() {
    return List.of(
        new Sections.Earlier("2008/09", "Reported as 6.7% until 1 June 2010: Loaded figures"));
  }

  public static ReportedPage reported() {
    LocalDate then = LocalDate.of(2010, 3, 2);
    LocalDate later = LocalDate.of(2010, 6, 1);
    return new ReportedPage(
        page(),
        "NI 117 Out of work",
        "Wexmere",
        List.of(
            new ReportedPage.Report(later, "Analyst", "Loaded figures from summer.csv", 1, 1),
            new ReportedPage.Report(then, "Analyst", "Loaded figures from spring.csv", 3, 0)),
        List.of(Option.of("2010-06-01", "1 June 2010"), Option.of("2010-03-02", "2 March 2010")),
        Form.blank()
            .with(ReportedPage.REPORTED, "2010-03-02")
            .with(ReportedPage.AGAINST, "2010-06-01"),
        then,
        later,
        List.of(
            new ReportedPage.Difference(
                "2008/09",
                "2008-09",
                cell(6.7, "6.7%"),
                cell(6.9, "6.9%"),
                "Rose by 0.2 percentage points"),
            new ReportedPage.Difference(
                "2009/10",
                "2009-10",
                new Cell(Double.NaN, "No figure", null, false),
                new Cell(7.9, "7.9%", "Provisional (p)", true),
                "New")),
        2);
  }

  public static ReportedPage reportedOnce() {
    return new ReportedPage(
        page(),
        "NI 117 Out of work",
        "Wexmere",
        List.of(
            new ReportedPage.Report(
                LocalDate.of(2010, 3, 2), "Analyst", "Loaded figures from spring.csv", 3, 0)),
        List.of(Option.of("2010-03-02", "2 March 2010")),
        Form.blank(),
        null,
        LocalDate.of(2010, 3, 2),
        List.of(),
        0);
  }

  private static Page page() {
    return Page.of("What was reported of NI 117", NI_117 + "/reported")
        .in(WEXMERE, Section.MEASURES, HOME, new Link("NI 117", NI_117));
  }
}
