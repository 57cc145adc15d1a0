package org.goldenthread.app.cycle.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.Views;
import org.goldenthread.app.shell.WordDiff;

/** The cockpit of a round, the list of what it asks, and what changed, for view tests. */
public final class CockpitFixtures {
  static final String ROUND = "/app/wexmere/rounds/cypp-2009-10";
  private static final String ITEM = "/app/wexmere/plans/cypp/items/h02";
  private static final Link H02 = new Link("H02 Reduce smoking in pregnancy", ITEM);

  private CockpitFixtures() {}

  /** Every page by the name of its test. */
  public static Map<String, PageModel> all() {
    return Map.of(
        "cockpit", cockpit(),
        "cockpit-complete", complete(),
        "requests", requests(),
        "requests-none", none(),
        "changes", changes(),
        "changes-first", first());
  }

  private static Page page(String title, String rest, Section section) {
    return Page.of(title, ROUND + rest)
        .in(WEXMERE, section, HOME, new Link("Rounds", "/app/wexmere/rounds"))
        .seenBy(Views.READER, new org.goldenthread.app.shell.Csrf("_csrf", "token"));
  }

  static CockpitPage cockpit() {
    return cockpit(
        "62 of 80 in. Closes in 4 days.",
        false,
        List.of(
            new CockpitPage.Chase(
                "Head of Health",
                "Wexmere PCT",
                new Link("3 items, 1 returned", ROUND + "/requests?asked=7"),
                "12 October 2009",
                List.of("7")),
            new CockpitPage.Chase(
                "Head of Play",
                "Not known",
                new Link("1 item", ROUND + "/requests?asked=8"),
                "Not in the last year",
                List.of("8", "9"))),
        List.of(
            new CockpitPage.Group(
                "Their term has ended. Say who follows, or ask somebody else.",
                List.of(
                    new CockpitPage.Alarm(
                        new Link("Head of Youth", "/app/wexmere/people/posts/1"),
                        new Link("2 items", ROUND + "/requests?asked=11"))))),
        List.of(
            new CockpitPage.Group(
                "The plan names no lead.",
                java.util.Collections.nCopies(
                    6, new CockpitPage.Alarm(new Link("H09 Play", ITEM + "/leads"), null)))),
        List.of(
            new CockpitPage.Again(
                new Link("H02 Reduce smoking", ROUND + "/items/h02"),
                "Head of Health",
                List.of("Red without a reason", "Copied from last time, word for word"))));
  }

  static CockpitPage complete() {
    return cockpit(
        "Every update is in. Lock the round.", true, List.of(), List.of(), List.of(), List.of());
  }

  private static CockpitPage cockpit(
      String answer,
      boolean complete,
      List<CockpitPage.Chase> chase,
      List<CockpitPage.Group> unreached,
      List<CockpitPage.Group> alarms,
      List<CockpitPage.Again> again) {
    return new CockpitPage(
        page("July to September 2009", "", Section.MANAGE),
        complete ? null : "The reminder is on its way.",
        new Link("Children and Young People's Plan", "/app/wexmere/plans/cypp"),
        answer,
        complete,
        List.of(
            new Link("Everything this round asks", ROUND + "/requests"),
            new Link("What changed since the last round", ROUND + "/changes")),
        chase,
        ROUND + "/chase",
        unreached,
        alarms,
        complete ? List.of() : List.of(new Link("20 updates to sign off", ROUND + "/sign-off")),
        again,
        new CockpitPage.Matrix(
            List.of("Not started", "Sent"),
            List.of(
                new CockpitPage.Row(
                    "Being healthy",
                    List.of(
                        new CockpitPage.Cell("Not started", 0, "Not started: Being healthy", ""),
                        new CockpitPage.Cell(
                            "Sent",
                            12,
                            "Sent: Being healthy",
                            ROUND + "/requests?part=h&state=submitted")),
                    new Link("12", ROUND + "/requests?part=h")))),
        "77% of items have an update in this round, and 98% have an owner.",
        List.of(
            new CockpitPage.Fresh(
                new Link("July to September 2009", ROUND),
                "30 October 2009",
                "77% (62 of 80)",
                "98% (79 of 80)",
                "9 days (median)")),
        ROUND + "/lock");
  }

  static RequestsPage requests() {
    return requests(
        "Showing 1 of 80.",
        List.of(
            new RequestsPage.Row(
                new Link("H02 Reduce smoking", ROUND + "/items/h02"),
                "Head of Health, Wexmere PCT",
                "Sent",
                "30 October 2009",
                "Steering group is adding actions.",
                List.of("Red without a reason"))));
  }

  static RequestsPage none() {
    return requests("Showing 0 of 80.", List.of());
  }

  private static RequestsPage requests(String showing, List<RequestsPage.Row> rows) {
    return new RequestsPage(
        page("Everything this round asks", "/requests", Section.MANAGE),
        "July to September 2009",
        showing,
        true,
        List.of(
            new RequestsPage.Choice(
                "state",
                "State",
                "submitted",
                List.of(Option.of("draft", "Draft"), Option.of("submitted", "Sent")))),
        rows);
  }

  static ChangesPage changes() {
    String base = ROUND + "/changes?since=cypp-2009-07&show=";
    return new ChangesPage(
        page("What changed since April to June 2009", "/changes", Section.REPORTS),
        "July to September 2009",
        "1 status moved, 1 figure was revised, 2 items say something new.",
        List.of(Option.of("cypp-2009-07", "April to June 2009")),
        "cypp-2009-07",
        List.of(
            new ChangesPage.View(new Link("Everything", base + "everything"), true),
            new ChangesPage.View(new Link("Only new", base + "new"), false),
            new ChangesPage.View(new Link("Needs attention", base + "attention"), false)),
        List.of(
            new ChangesPage.Entry(
                H02,
                "",
                List.of("Red."),
                List.of(new JudgedStatus(Status.RED, null, null, Status.AMBER, null, null)),
                List.of(),
                List.of(
                    new ChangesPage.Fresh(
                        "Headline",
                        Optional.of("Steering group is adding actions."),
                        Optional.of("Two advisers recruited."))),
                List.of(
                    new ChangesPage.Text(
                        "Background", WordDiff.of("Six clinics run.", "Seven clinics run."))),
                List.of("NI 1 Smoking, actual, Q1 2009/10: 27.67%, was 26.1%. Revised.")),
            new ChangesPage.Entry(
                new Link("Swim", ""),
                "No longer in the plan.",
                List.of(),
                List.of(),
                List.of("No status any more, was Green."),
                List.of(),
                List.of(),
                List.of())),
        List.of(new Link("H03 More breastfeeding", ITEM)));
  }

  static ChangesPage first() {
    return new ChangesPage(
        page("What changed", "/changes", Section.REPORTS),
        "July to September 2009",
        Views.MESSAGES.text("cycle.changes.first"),
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of());
  }
}
