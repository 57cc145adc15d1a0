package org.goldenthread.app.measure.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.MESSAGES;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;

/** Pages on which status rules are seen and set, with everything in them, for view tests. */
public final class StatusRulePages {
  private static final String NI_117 = MeasureFormPages.NI_117;
  private static final Link MEASURE = new Link("NI 117 Young people without work", NI_117);
  private static final List<String> CRITERIA =
      List.of("Green: not worse than target", "Red: otherwise");

  private StatusRulePages() {}

  /** Every page by the name of its test. */
  public static Map<String, PageModel> all() {
    return Map.of(
        "measure-status-rules", list(),
        "measure-status-rule", page(filled(), null),
        "measure-status-rule-shown", shown(),
        "measure-status-rule-refused", refused());
  }

  static StatusRulesPage list() {
    return new StatusRulesPage(
        Page.of("Status rules", "/app/wexmere/measures/status-rules")
            .in(WEXMERE, Section.MEASURES, HOME, new Link("Measures", "/app/wexmere/measures")),
        List.of(
            new StatusRulesPage.Row(
                "Wexmere", "Within five per cent", CRITERIA, new Link("Set it", "/x")),
            new StatusRulesPage.Row("National", null, List.of(), null)));
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

  static StatusRulePage shown() {
    return page(
        filled(),
        new StatusRulePage.Preview(
            12,
            200,
            1600,
            30,
            List.of(new StatusRulePage.Flip(MEASURE, "2009/10", "Red", "Amber"))));
  }

  static StatusRulePage refused() {
    var in =
        new FormReader(
            filled().with("amber-within", "-1").with("against", "x").with("improved", ""),
            MESSAGES);
    new StatusRuleReading(MESSAGES)
        .read(in, org.goldenthread.app.measure.StatedTolerance.For.PARTNERSHIP);
    in.reason();
    return page(in.form(), null);
  }

  static StatusRulePage page(Form form, StatusRulePage.@Nullable Preview preview) {
    return new StatusRulePage(
        Page.of("Status rule of NI 117", NI_117 + "/status-rule").in(WEXMERE, Section.MEASURES),
        form,
        NI_117 + "/status-rule",
        MEASURE,
        "Now: \"Within five per cent\", the rule everybody starts with.",
        List.of(Option.of("bands", "In plain words"), Option.of("text", "As text")),
        List.of(Option.of("target", "Its target"), Option.of("national", "England")),
        List.of(Option.of("percent", "In per cent"), Option.of("absolute", "In its unit")),
        List.of(Option.of("none", "Yes"), Option.of("last-year", "No, amber if better")),
        preview,
        List.of(
            new StatusRulePage.Earlier(
                "Ten per cent",
                2,
                CRITERIA,
                LocalDate.of(2026, 3, 2),
                null,
                "Performance officer",
                "Agreed",
                null),
            new StatusRulePage.Earlier(
                "Five per cent",
                1,
                CRITERIA,
                LocalDate.of(2026, 1, 2),
                LocalDate.of(2026, 3, 2),
                "Performance officer",
                "First",
                NI_117 + "/status-rule?again=1")));
  }
}
