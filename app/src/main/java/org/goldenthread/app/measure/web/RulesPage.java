package org.goldenthread.app.measure.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/** By which rules are measures judged and shown?, {@code measure/rules.jte}. */
public record RulesPage(Page page, List<Sort> sorts) implements PageModel {

  @Override
  public String template() {
    return "measure/rules";
  }

  /**
   * A sort of rule.
   *
   * @param word as addresses name it
   * @param what what its rules decide, in a sentence
   */
  public record Sort(String word, String title, String what, List<Row> rows) {}

  /**
   * The partnership, a set or a measure.
   *
   * @param name what it is for
   * @param rule in a line; null when what is set more widely holds
   * @param criteria when each status is given, one a line; empty for other rules
   * @param measures how many measures it is for
   * @param change the page that changes it; null when the reader may not
   */
  public record Row(
      String name,
      @Nullable String rule,
      List<String> criteria,
      int measures,
      @Nullable Link change) {}
}
