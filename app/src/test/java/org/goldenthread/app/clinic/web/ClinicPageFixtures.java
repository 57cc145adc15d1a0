package org.goldenthread.app.clinic.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.READER;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.people.PartyChoices.Shown;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.chart.Decision;
import org.goldenthread.app.shell.chart.Line;
import org.goldenthread.app.shell.chart.LineChart;
import org.goldenthread.app.shell.chart.LineStyle;
import org.goldenthread.app.shell.chart.Point;
import org.goldenthread.app.shell.chart.Titles;
import org.goldenthread.app.shell.chart.ValueFormat;

/** Pages of clinics with everything in them, for view tests. */
public final class ClinicPageFixtures {
  private static final String CLINIC = "/app/wexmere/clinics/3";
  private static final Link MEASURE =
      new Link("NI 53 Smoking at delivery", "/app/wexmere/measures/ni-53");
  private static final Shown ASKED =
      new Shown("Head of Midwifery", "k", "/app/wexmere/people/posts/k");
  private static final List<Option> PARTIES =
      List.of(Option.of("", "Nobody"), Option.of("k", "Head of Midwifery (NHS Wexmere)"));
  private static final List<String> EXPECTED =
      List.of(
          "Apr-Jun 2010: 11.38%, between 8.78% and 13.98%. The target of 9.0% could be met or"
              + " missed.",
          "Jul-Sep 2010: 11.43%, between 8.76% and 14.10%. No target for that period.");

  private ClinicPageFixtures() {}

  /** Every page by the name of its test. */
  public static Map<String, PageModel> all() {
    return Map.ofEntries(
        Map.entry("clinics", list()),
        Map.entry("clinics-empty", noClinics()),
        Map.entry("clinic", turned()),
        Map.entry("clinic-called", called()),
        Map.entry("clinic-call", call(Form.blank())),
        Map.entry("clinic-call-refused", call(refusedCall())),
        Map.entry("clinic-hold", hold(Form.blank().with("checks", "2"))),
        Map.entry("clinic-hold-refused", hold(Form.blank().withProblem("story", "Enter it"))),
        Map.entry("clinic-agree", agree(Form.blank())),
        Map.entry(
            "clinic-agree-refused",
            agree(Form.blank().withProblem("opened", "Add at least one action first"))),
        Map.entry("clinic-close", close(Form.blank())));
  }

  private static Page page(String title, String path) {
    return Page.of(title, path).in(WEXMERE, Section.MY_WORK, HOME).seenBy(READER, null);
  }

  static ClinicsPage list() {
    return new ClinicsPage(
        page("Performance clinics", "/app/wexmere/clinics"),
        "1 performance clinic.",
        List.of(
            new ClinicsPage.Row(
                new Link("Performance clinic 3", CLINIC),
                List.of(MEASURE),
                "1 April 2010",
                "Agreed",
                "Too early to say: check after the figures of Jul-Sep 2010.",
                "2 actions, 1 overdue")),
        List.of(
            new ClinicsPage.Proposed(
                new Link("NI 60 Waiting", "/app/wexmere/measures/ni-60"),
                "A performance clinic: Red 2 times running. 30.0% in Apr-Jun 2010, target 10.0%.",
                List.of(
                    new Link("Call it", "/app/wexmere/measures/ni-60/clinic"),
                    new Link("No clinic now", "/app/wexmere/measures/ni-60/acknowledge")))));
  }

  static ClinicsPage noClinics() {
    return new ClinicsPage(
        page("Performance clinics", "/app/wexmere/clinics"),
        "No clinics yet.",
        List.of(),
        List.of());
  }

  static ClinicPage turned() {
    return new ClinicPage(
        page("NI 53 Smoking at delivery", CLINIC),
        "Performance clinic 3",
        "Turned",
        List.of(
            "Judged by the figure of Jul-Sep 2010: 5.0%.",
            "Real improvement against the figures before the agreement."),
        "On 11 January 2011, by the figures of Jul-Sep 2010: turned.",
        List.of(MEASURE),
        new ClinicPage.Called(
            "Agreed",
            LongText.of("It does not move."),
            List.of(ASKED, new Shown("Public Health", "p", null)),
            "1 April 2010",
            null),
        new ClinicPage.Held(
            "1 May 2010",
            LongText.of("Nobody is asked at the first visit."),
            LongText.of("No training\nNo time"),
            null,
            "After the figures of Jul-Sep 2010"),
        chart(),
        EXPECTED,
        List.of(
            new ClinicPage.Action(
                new Link("Train every midwife", "/app/wexmere/actions/7"),
                ASKED,
                "30 June 2010",
                true,
                "Open")),
        List.of(new Link("Close this clinic", CLINIC + "/close")));
  }

  /** Twelve quarters, the agreement, and two quarters after it. */
  private static LineChart chart() {
    List<String> periods = new ArrayList<>();
    List<Point> actual = new ArrayList<>();
    List<Point> middle = new ArrayList<>();
    List<Point> upper = new ArrayList<>();
    List<Point> lower = new ArrayList<>();
    List<Point> target = new ArrayList<>();
    for (int n = 0; n < 14; n++) {
      periods.add("Quarter " + (n + 1));
      double value = n < 12 ? 10 + 2 * (n % 2) : n == 12 ? 11 : 5;
      actual.add(Point.of(value, value + "%"));
      middle.add(n < 12 ? Point.missing("No figure") : Point.of(11.4, "11.40%"));
      upper.add(n < 12 ? Point.missing("No figure") : Point.of(14, "14.00%"));
      lower.add(n < 12 ? Point.missing("No figure") : Point.of(8.8, "8.80%"));
      target.add(n < 13 ? Point.missing("No figure") : Point.of(9, "9.0%"));
    }
    return LineChart.of(
            new Titles("Turned", "NI 53 Smoking at delivery", "Figures of the measure."),
            ValueFormat.percent(1),
            periods,
            List.of(
                new Line("Actual", LineStyle.OURS, actual),
                new Line("If nothing changes", LineStyle.NEIGHBOURS, middle),
                new Line("Highest expected", LineStyle.ENGLAND, upper),
                new Line("Lowest expected", LineStyle.FOURTH, lower)))
        .withTarget(target)
        .withDecisions(List.of(new Decision(11, "Agreed on 1 July 2010", null)));
  }

  static ClinicPage called() {
    return new ClinicPage(
        page("H02 Reduce smoking in pregnancy", CLINIC),
        "Performance clinic 3",
        "Called. It has not been held yet.",
        List.of(),
        null,
        List.of(new Link("H02 Reduce smoking in pregnancy", "/app/wexmere/plans/p/items/h02")),
        new ClinicPage.Called(
            "Closed",
            LongText.of("It does not move."),
            List.of(),
            "1 April 2010",
            LongText.of("Called by mistake.")),
        null,
        null,
        List.of(),
        List.of(),
        List.of());
  }

  static Form refusedCall() {
    return Form.blank()
        .withProblem("why", "Enter why a clinic is needed")
        .withProblem("asked-1", "Choose at least one who is asked");
  }

  static CallPage call(Form form) {
    return new CallPage(
        page("Call a performance clinic", MEASURE.href() + "/clinic"),
        form,
        new Link("Back", MEASURE.href()),
        MEASURE.text(),
        List.of(Option.of("", "None of them"), Option.of("ni-53", MEASURE.text())),
        PARTIES,
        List.of("asked-1", "asked-2"));
  }

  static HoldPage hold(Form form) {
    return new HoldPage(
        page("Write down what the clinic found", CLINIC + "/hold"),
        form,
        new Link("Performance clinic 3", CLINIC),
        MEASURE.text(),
        "12");
  }

  static AgreePage agree(Form form) {
    return new AgreePage(
        page("Agree what will be done", CLINIC + "/agree"),
        form,
        new Link("Performance clinic 3", CLINIC),
        EXPECTED,
        List.of("Train every midwife, by 30 June 2010"),
        "After the figures of Jul-Sep 2010",
        "12");
  }

  static ClosePage close(Form form) {
    return new ClosePage(
        page("Close this clinic", CLINIC + "/close"),
        form,
        new Link("Performance clinic 3", CLINIC),
        MEASURE.text(),
        "12");
  }
}
