package org.goldenthread.app.measure.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.WEXMERE;
import static org.goldenthread.app.shell.Views.WRITTEN;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.measure.web.sections.SectionFixtures;
import org.goldenthread.app.people.DoingSource;
import org.goldenthread.app.plan.web.PlanPages;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.EditedHere;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Mark;
import org.goldenthread.app.shell.MarkCell;
import org.goldenthread.app.shell.OnTarget;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Sign;
import org.goldenthread.app.shell.SourceLines;
import org.jspecify.annotations.Nullable;

/** Measure pages with everything in them, for view tests. */
public final class MeasurePages {

  private static final String NI_117 = "/app/wexmere/measures/ni-117";
  private static final SourceLines PLACE =
      new SourceLines("plan-2010-section-5.txt", List.of(116), "/app/wexmere/documents/3");

  static final EditedHere TYPED = new EditedHere(LocalDate.of(2026, 11, 22), "Performance officer");

  private MeasurePages() {}

  public static IndicatorTablePage table() {
    return new IndicatorTablePage(
        tablePage(),
        List.of(
            new IndicatorTablePage.Table(
                "Performance indicators",
                PLACE,
                "2008/09",
                "2009/10",
                List.of("2010/11", "2011/12"),
                List.of(new IndicatorTablePage.Group("Doing well in work and life", rows())))),
        List.of(
            new IndicatorTablePage.Listed(
                "NI 50",
                "/app/wexmere/measures/ni-50",
                "Emotional health of children",
                "National indicator set",
                "TellUs survey",
                List.of("LAA"),
                List.of(new Link("1.2.3", PlanPages.PLAN), new Link("2.4.1", PlanPages.PLAN))),
            new IndicatorTablePage.Listed(
                "Local 7",
                "/app/wexmere/measures/local-7",
                "Young people who volunteer",
                null,
                null,
                List.of(),
                List.of())),
        List.of(new Link("NI 70 Admissions", "/app/wexmere/measures/ni-70")),
        List.of(new Link("Add a measure", "/app/wexmere/measures/new")));
  }

  public static IndicatorTablePage empty() {
    return new IndicatorTablePage(tablePage(), List.of(), List.of(), List.of(), List.of());
  }

  private static Page tablePage() {
    return Page.of("Published tables", "/app/wexmere/measures/table")
        .in(WEXMERE, Section.MEASURES, HOME, new Link("Measures", "/app/wexmere/measures"));
  }

  private static List<IndicatorTablePage.Row> rows() {
    return List.of(
        new IndicatorTablePage.Row(
            "56",
            "NI 117",
            NI_117,
            "16 to 18 year olds not in education, employment or training",
            "LOW",
            "6.9%",
            "8.0%",
            "7.9%",
            mark(OnTarget.MET, OnTarget.MET, "target-met"),
            mark(Direction.WORSE, Direction.WORSE, "last-year"),
            mark(Mark.LEVEL, Mark.LEVEL, "target"),
            "8.60%",
            mark(Mark.LEVEL, Mark.CLEARLY_BETTER, "neighbour"),
            "6.70%",
            mark(Mark.WORSE, Mark.WORSE, "national"),
            List.of("7.10%", "-")),
        new IndicatorTablePage.Row(
            null,
            "NI 80",
            "/app/wexmere/measures/ni-80",
            "Level 3 qualification by the age of 19",
            "High",
            "39.10%",
            "N/A",
            "40.1%",
            mark(OnTarget.NOT_APPLICABLE, OnTarget.NOT_APPLICABLE, "target-met"),
            mark(Direction.BETTER, Direction.BETTER, "last-year"),
            mark(null, Mark.LEVEL, "target"),
            "42.50%",
            mark(Mark.WORSE, Mark.WORSE, "neighbour"),
            "49.40%",
            mark(null, null, "national"),
            List.of("-", "-")));
  }

  private static MarkCell mark(@Nullable Sign computed, @Nullable Sign published, String against) {
    return new MarkCell(
        computed,
        published,
        computed == null ? null : "7.9% against 8.6%: better by 0.7 points.",
        NI_117 + "#mark-" + against);
  }

  public static MeasurePage measure() {
    return new MeasurePage(
        measurePage(),
        "NI 117",
        "16 to 18 year olds not in education, employment or training",
        null,
        SectionFixtures.full(),
        List.of(
            new MeasurePage.Value(
                "2009/10",
                "shell.kind.actual",
                "7.9%",
                "shell.quality.provisional",
                WRITTEN,
                List.of(),
                PLACE),
            new MeasurePage.Value(
                null,
                "shell.kind.target",
                "8.0%",
                null,
                WRITTEN,
                List.of(
                    new MeasurePage.Earlier(
                        "7.6%", LocalDate.of(2010, 3, 3), "The board agreed another")),
                TYPED)),
        List.of(
            howMade("neighbour", mark(Mark.LEVEL, Mark.CLEARLY_BETTER, "neighbour")),
            howMade("national", mark(Mark.WORSE, Mark.WORSE, "national")),
            new MeasurePage.HowMade(
                "mark-target",
                "2009/10",
                "measure.against.target",
                mark(null, Mark.LEVEL, "target"),
                null,
                null,
                List.of(),
                null)),
        List.of(new Link("EWB4 Fewer young people without work", PlanPages.PLAN)),
        new DoingSource.Doing(
            List.of(new Link("1 action, 1 open", "/app/wexmere/actions?state=all")),
            List.of(new Link("Call a performance clinic", NI_117 + "/clinic"))),
        new MeasurePage.Definition(
            "NI",
            "Low",
            "%",
            null,
            List.of("LAA"),
            "Young people without work fall behind",
            "Young people aged 16 to 18 not in education, employment or training",
            "All known young people aged 16 to 18",
            null,
            "0 to 100",
            "Definition changed from 1 April 2010: counted at the end of the year",
            TYPED),
        List.of(new Link("Edit this measure", NI_117 + "/edit")));
  }

  /** A measure that is only named. */
  public static MeasurePage named() {
    return new MeasurePage(
        measurePage(),
        "NI 117",
        "16 to 18 year olds not in education, employment or training",
        TYPED,
        null,
        List.of(),
        List.of(),
        List.of(),
        DoingSource.Doing.NOTHING,
        new MeasurePage.Definition(
            null, null, null, null, List.of(), null, null, null, null, null, null, PLACE),
        List.of());
  }

  private static Page measurePage() {
    return Page.of("NI 117 16 to 18 year olds not in education, employment or training", NI_117)
        .in(WEXMERE, Section.MEASURES, HOME, new Link("Measures", "/app/wexmere/measures"));
  }

  private static MeasurePage.HowMade howMade(String against, MarkCell mark) {
    return new MeasurePage.HowMade(
        "mark-" + against,
        "2009/10",
        "measure.against." + against,
        mark,
        "Mark against a comparator",
        "1",
        List.of(
            new MeasurePage.Input("Our value", "7.9%"),
            new MeasurePage.Input("Comparator", "8.60%"),
            new MeasurePage.Input("Good direction", "Low")),
        "2 percentage points, set by the partnership");
  }
}
