package org.goldenthread.app.measure.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/** By how much may a figure differ before it counts?, {@code measure/tolerances.jte}. */
public record TolerancesPage(Page page, List<Row> rows) implements PageModel {

  @Override
  public String template() {
    return "measure/tolerances";
  }

  /**
   * The partnership, a set or a measure.
   *
   * @param name what it is for
   * @param tolerance in words; null when what is set more widely holds
   * @param measures how many measures with figures it decides
   * @param change the page that changes it; null when the reader may not
   */
  public record Row(String name, @Nullable String tolerance, int measures, @Nullable Link change) {}
}
