package org.goldenthread.app.measure.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/** When is a measure red, amber or green?, {@code measure/status-rules.jte}. */
public record StatusRulesPage(Page page, List<Row> rows) implements PageModel {

  @Override
  public String template() {
    return "measure/status-rules";
  }

  /**
   * The partnership, a set or a measure.
   *
   * @param name what it is for
   * @param rule its name; null when what is set more widely holds
   * @param criteria when each status is given, one a line
   * @param change the page that changes it; null when the reader may not
   */
  public record Row(
      String name, @Nullable String rule, List<String> criteria, @Nullable Link change) {}
}
