package org.goldenthread.app.measure.web;

import java.util.List;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * Which figures does this measure have, and which is wrong?, {@code measure/figures.jte}.
 *
 * @param add address of the page that adds one
 */
public record FiguresPage(Page page, String ref, List<Row> rows, String add) implements PageModel {

  @Override
  public String template() {
    return "measure/figures";
  }

  /**
   * One figure that stands.
   *
   * @param name kind and period in words: "Target, 2009/10"
   * @param correct address of the page that corrects it
   * @param overruled true when a later report of the same period holds instead
   */
  public record Row(String name, MeasurePage.Value value, String correct, boolean overruled) {}
}
