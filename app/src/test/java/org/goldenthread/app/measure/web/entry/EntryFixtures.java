package org.goldenthread.app.measure.web.entry;

import static org.goldenthread.app.shell.Views.WEXMERE;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Section;

/** The grid for typing figures, for view tests. */
public final class EntryFixtures {
  private EntryFixtures() {}

  /** Every page by the name of its test. */
  public static Map<String, PageModel> all() {
    return Map.of(
        "data-entry",
        grid(Form.blank().with("figure-7-0", "p27.67")),
        "data-entry-refused",
        grid(
            Form.blank()
                .with("figure-7-0", "27,67")
                .withProblem(
                    "figure-7-0", "Value for NI 117, Apr-Jun 2026 must be a number, like 27.67")));
  }

  static EntryPage grid(Form form) {
    return new EntryPage(
        Page.of("Type figures", "/app/wexmere/data-entry").in(WEXMERE, Section.MEASURES),
        form,
        new Link("Measures", "/app/wexmere/measures"),
        List.of(Option.of("", "All measures")),
        "Wexmere",
        List.of("Apr-Jun 2026", "Jul-Sep 2026"),
        List.of(
            new EntryPage.Row(
                "NI 117 Young people without work",
                List.of(
                    new EntryPage.Cell("figure-7-0", "NI 117, Apr-Jun 2026", "27.1"),
                    new EntryPage.Cell("figure-7-1", "NI 117, Jul-Sep 2026", "")))));
  }
}
