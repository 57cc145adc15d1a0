package org.goldenthread.app.measure.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.util.List;
import org.goldenthread.app.shell.Criterion;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Mark;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.chart.Point;
import org.goldenthread.app.shell.chart.Sparkline;

/** Scorecards with everything in them, for view tests. */
public final class ScorecardPages {
  private static final String PATH = "/app/wexmere/measures";

  private ScorecardPages() {}

  public static ScorecardPage scorecard() {
    return page(
        List.of(),
        1,
        2,
        2,
        List.of(
            new ScorecardPage.Group("group-1", "Needs attention", List.of(red())),
            new ScorecardPage.Group("group-2", "Other measures", List.of(bare()))));
  }

  public static ScorecardPage filteredToNothing() {
    return page(List.of(new Page.Parameter("status", "green")), 1, 2, 0, List.of());
  }

  public static ScorecardPage empty() {
    return page(List.of(), 0, 0, 0, List.of());
  }

  private static ScorecardPage page(
      List<Page.Parameter> parameters,
      int exceptions,
      int total,
      int shown,
      List<ScorecardPage.Group> groups) {
    Page page = Page.of("Measures", PATH).in(WEXMERE, Section.MEASURES, HOME).with(parameters);
    return new ScorecardPage(
        page,
        "Wexmere",
        exceptions,
        total,
        shown,
        new ScorecardPage.Filter(
            List.of(
                new ScorecardPage.Choice(
                    "status",
                    "Status",
                    "All",
                    List.of(new ScorecardPage.Option("green", "Green")),
                    parameters.isEmpty() ? "" : "green")),
            "",
            !parameters.isEmpty(),
            PATH),
        ScorecardFilter.SORTS.stream()
            .map(
                name ->
                    new ScorecardPage.Column(
                        name, name, name.equals("status") ? "ascending" : "none"))
            .toList(),
        groups,
        List.of(
            new Criterion(Status.GREEN, "not worse than target"),
            new Criterion(Status.RED, "otherwise")),
        "Statuses are worked out by the rule \"Within five per cent\", version 1.",
        List.of(new Link("Published tables", PATH + "/table")));
  }

  private static ScorecardPage.Row red() {
    return new ScorecardPage.Row(
        "NI 117",
        PATH + "/ni-117",
        "16 to 18 year olds not in education, employment or training",
        "8.9%",
        "Q3 2013/14",
        "Provisional (p)",
        "Suppressed (c) in Q4 2013/14",
        "Target 8.0%: not met",
        new Sparkline(
            List.of(Point.of(8.2, "8.2%"), Point.missing("Suppressed (c)"), Point.of(8.9, "8.9%"))),
        Status.RED,
        "Red, but normal ups and downs.",
        Direction.WORSE,
        "Rose 0.7 percentage points since Q3 2012/13",
        "Normal ups and downs",
        "",
        "Could hit or miss by chance",
        "Increasing and getting worse",
        List.of(
            new ScorecardPage.Compared(
                "Similar areas",
                "8.40%",
                Mark.WORSE,
                "/app/wexmere/measures/x#mark-neighbour",
                "Place 9 of 11"),
            new ScorecardPage.Compared(
                "England",
                "6.7% in 2012/13",
                Mark.WORSE,
                "/app/wexmere/measures/x#mark-national",
                null)));
  }

  private static ScorecardPage.Row bare() {
    return new ScorecardPage.Row(
        "",
        PATH + "/volunteers",
        "Young people who volunteer",
        "Not available (x)",
        "2013/14",
        null,
        null,
        null,
        new Sparkline(List.of(Point.missing("Not available (x)"))),
        null,
        "No status: there is no figure for this period.",
        Direction.CANNOT_SAY,
        null,
        "Too few points to say",
        "",
        null,
        null,
        List.of());
  }
}
