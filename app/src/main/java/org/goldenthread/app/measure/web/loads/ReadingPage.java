package org.goldenthread.app.measure.web.loads;

import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * How far the reading of a large file has come, {@code measure/reading.jte}.
 *
 * @param progress in words
 */
public record ReadingPage(Page page, String progress) implements PageModel {
  @Override
  public String template() {
    return "measure/reading";
  }
}
