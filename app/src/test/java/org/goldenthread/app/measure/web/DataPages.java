package org.goldenthread.app.measure.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.READER;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;

/** The page about figures as data, for view tests. */
public final class DataPages {
  private static final String DATA = "/app/wexmere/data";

  private DataPages() {}

  /** With the addresses of what was chosen. */
  public static DataPage data() {
    return page(
        Form.blank().with("measure", "NI 117").with("kind", "actual"),
        new DataPage.Made(
            DATA + ".csv?measure=NI%20117&kind=actual",
            DATA + ".json?measure=NI%20117&kind=actual"));
  }

  /** With a measure nobody knows. */
  public static DataPage refused() {
    return page(
        Form.blank()
            .with("measure", "NI 9")
            .withProblem("measure", "\"NI 9\" is not a measure here"),
        null);
  }

  private static DataPage page(Form form, DataPage.@Nullable Made made) {
    return new DataPage(
        Page.of("Figures as data", DATA).in(WEXMERE, Section.MEASURES, HOME).seenBy(READER, null),
        form,
        List.of(Option.of("all", "All kinds"), Option.of("actual", "Actual")),
        made,
        List.of(
            new DataPage.Parameter(
                "measure", "measure.data.parameter.measure", "measure=NI%20117")),
        List.of(
            new DataPage.NameList(
                "measure.data.list.measures", DATA + "/measures.csv", DATA + "/measures.json")),
        DATA + "/openapi.json");
  }
}
