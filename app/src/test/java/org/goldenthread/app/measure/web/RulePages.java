package org.goldenthread.app.measure.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.MESSAGES;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.measure.RuleTarget;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.ConflictPage;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Mark;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;

/** Pages on which rules are seen and set, with everything in them, for view tests. */
public final class RulePages {
  private static final String NI_117 = MeasureFormPages.NI_117;
  private static final Link MEASURE = new Link("NI 117 Young people without work", NI_117);
  private static final List<String> CRITERIA =
      List.of("Green: not worse than target", "Red: otherwise");

  private RulePages() {}

  /** Every page by the name of its test. */
  public static Map<String, PageModel> all() {
    return Map.of(
        "measure-rules", list(),
        "measure-rule-status", status(filled(), null),
        "measure-rule-status-shown", shown(),
        "measure-rule-status-refused", refused(),
        "measure-rule-marks", tolerance(Form.blank().with("basis", "none"), null),
        "measure-rule-marks-shown", shownTolerance(),
        "measure-rule-marks-refused", refusedTolerance(),
        "measure-rule-small-numbers", smallNumbers(),
        "measure-rule-conflict", conflict());
  }

  static RulesPage list() {
    return new RulesPage(
        Page.of("Rules", "/app/wexmere/measures/rules")
            .in(WEXMERE, Section.MEASURES, HOME, new Link("Measures", "/app/wexmere/measures")),
        List.of(
            new RulesPage.Sort(
                "status",
                "Status",
                "When a measure is red, amber or green.",
                List.of(
                    new RulesPage.Row(
                        "Wexmere",
                        "Within five per cent",
                        CRITERIA,
                        24,
                        new Link("Set the status rule of Wexmere", "/x")),
                    new RulesPage.Row("National", null, List.of(), 1, null))),
            new RulesPage.Sort(
                "marks",
                "Tolerance of the marks",
                "By how much a figure must be better.",
                List.of(
                    new RulesPage.Row(
                        "Wexmere", "2.5 in the measure's own unit", List.of(), 24, null)))));
  }

  static Form filled() {
    return Form.blank()
        .with("opened", "3")
        .with("way", "bands")
        .with("against", "target")
        .with("basis", "percent")
        .with("green-within", "0")
        .with("amber-within", "10")
        .with("improved", "last-year");
  }

  static RulePage shown() {
    return status(
        filled(),
        new RulePage.Preview(
            MESSAGES.text("measure.rule.status.flips", 12, 200, 30, 1600),
            30,
            List.of(
                new RulePage.Flip(
                    MEASURE,
                    "2009/10",
                    null,
                    new RulePage.Said("Red", Status.RED),
                    new RulePage.Said("Amber", Status.AMBER)))));
  }

  static RulePage refused() {
    var in =
        new FormReader(
            filled().with("amber-within", "-1").with("against", "x").with("improved", ""),
            MESSAGES);
    new StatusRuleFields(MESSAGES).read(in, RuleTarget.PARTNERSHIP);
    in.reason();
    return status(in.form(), null);
  }

  static RulePage shownTolerance() {
    return tolerance(
        Form.blank().with("basis", "absolute").with("amount", "0.7"),
        new RulePage.Preview(
            MESSAGES.text("measure.rule.marks.flips", 1, 24, 1, 48),
            1,
            List.of(
                new RulePage.Flip(
                    MEASURE,
                    "2009/10",
                    "measure.against.neighbour",
                    new RulePage.Said("", Mark.LEVEL),
                    new RulePage.Said("", Mark.CLEARLY_BETTER)))));
  }

  static RulePage refusedTolerance() {
    var in = new FormReader(Form.blank().with("basis", "absolute").with("amount", "-1"), MESSAGES);
    new ToleranceFields(MESSAGES).read(in, RuleTarget.PARTNERSHIP);
    return tolerance(in.form(), null);
  }

  static RulePage status(Form form, RulePage.@Nullable Preview preview) {
    return page(new StatusRuleFields(MESSAGES), form, preview);
  }

  static RulePage tolerance(Form form, RulePage.@Nullable Preview preview) {
    return page(new ToleranceFields(MESSAGES), form, preview);
  }

  static RulePage smallNumbers() {
    var fields = new SmallNumbersFields(MESSAGES);
    var in = new FormReader(Form.blank().with("below", "0").with("rounded-to", "5"), MESSAGES);
    fields.read(in, RuleTarget.PARTNERSHIP);
    return page(fields, in.form(), null);
  }

  static ConflictPage conflict() {
    var fields = new StatusRuleFields(MESSAGES);
    var subject =
        new RuleSubject<>(fields, RuleTarget.PARTNERSHIP, "Wexmere", NI_117 + "/x", MEASURE);
    Conflict conflict =
        new Conflict(
            "4",
            "Performance officer",
            "2 March 2026",
            RuleSaving.differences(
                subject,
                filled().with("basis", "absolute").with("amber-within", "20"),
                filled().with("against", "national").with("amber-within", "5"),
                filled(),
                MESSAGES));
    return new ConflictPage(
        Page.of("Status rule of Wexmere", "/app/wexmere/measures/rules/status/partnership")
            .in(WEXMERE, Section.MEASURES),
        conflict.ask(filled(), MESSAGES),
        MEASURE,
        conflict,
        RuleForms.KEPT);
  }

  private static RulePage page(
      RuleFields<?> fields, Form form, RulePage.@Nullable Preview preview) {
    String sort = fields.sort().word();
    String address = NI_117 + "/rules/" + sort;
    return new RulePage(
        Page.of(MESSAGES.text("measure.rule." + sort + ".title", "NI 117"), address)
            .in(WEXMERE, Section.MEASURES),
        form,
        sort,
        address,
        MEASURE,
        "Now: Within five per cent. Nobody has set another.",
        fields.options(RuleTarget.measure(117)),
        preview,
        List.of(
            new RulePage.Earlier(
                "Ten per cent, version 2",
                CRITERIA,
                LocalDate.of(2026, 3, 2),
                null,
                "Performance officer",
                "Agreed",
                null),
            new RulePage.Earlier(
                "Five per cent, version 1",
                List.of(),
                LocalDate.of(2026, 1, 2),
                LocalDate.of(2026, 3, 2),
                "Performance officer",
                "First",
                address + "?again=1")));
  }
}
