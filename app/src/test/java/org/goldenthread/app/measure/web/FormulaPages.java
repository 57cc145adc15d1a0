package org.goldenthread.app.measure.web;

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

/** Pages that say how a measure is worked out, with everything in them, for view tests. */
public final class FormulaPages {
  private static final String NI_117 = MeasureFormPages.NI_117;

  private FormulaPages() {}

  /** Every page by the name of its test. */
  public static Map<String, PageModel> all() {
    return Map.of(
        "measure-formula", page(filled(), true, null),
        "measure-formula-read", page(Form.blank(), false, null),
        "measure-formula-shown", shown(),
        "measure-formula-refused", refused());
  }

  private static Form filled() {
    return Form.blank()
        .with("opened", "3")
        .with("way", "formula")
        .with("formula", "[NI 1] / [NI 2] x 1000")
        .with("decimals", "1");
  }

  static FormulaPage shown() {
    return page(
        filled(),
        true,
        new FormulaPage.Preview(
            160,
            1,
            "Wexmere",
            List.of(
                new FormulaPage.Row("2009/10", "", "17.8"),
                new FormulaPage.Row("2008/09", "16.9", "NI 2 has no figure for this period."))));
  }

  static FormulaPage refused() {
    return page(
        filled()
            .with("formula", "[NI 117]")
            .withProblem("formula", MESSAGES.text("measure.formula.cycle", "NI 117 needs NI 117")),
        true,
        null);
  }

  static FormulaPage page(Form form, boolean mayEdit, FormulaPage.@Nullable Preview preview) {
    return new FormulaPage(
        Page.of("How NI 117 is worked out", NI_117 + "/formula").in(WEXMERE, Section.MEASURES),
        form,
        mayEdit,
        NI_117 + "/formula",
        new Link("NI 117 Young people without work", NI_117),
        "Now: [NI 1] / [NI 2] x 1000, rounded to 1 decimal.",
        List.of(new Link("NI 1 Deaths", "/app/wexmere/measures/ni-1")),
        List.of(new Link("NI 9 Gap", "/app/wexmere/measures/ni-9")),
        List.of(
            Option.of("formula", MESSAGES.text("measure.formula.way.formula"), "At once."),
            Option.of("entered", MESSAGES.text("measure.formula.way.entered"))),
        preview,
        List.of(
            new FormulaPage.Earlier(
                "[NI 1] / [NI 2] x 1000",
                LocalDate.of(2026, 3, 2),
                null,
                "Performance officer",
                "Agreed",
                null),
            new FormulaPage.Earlier(
                "[NI 1] / [NI 2] x 100",
                LocalDate.of(2026, 1, 2),
                LocalDate.of(2026, 3, 2),
                "Performance officer",
                "First",
                mayEdit ? NI_117 + "/formula?formula=x&decimals=1" : null)));
  }
}
