package org.goldenthread.app.publish.web;

import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * The progress report as a document to print, {@code publish/progress-report-print.jte}: the same
 * entries, all opened, without navigation.
 */
public record ProgressReportPrintPage(ProgressReportPage report) implements PageModel {

  @Override
  public String template() {
    return "publish/progress-report-print";
  }

  @Override
  public Page page() {
    return report.page();
  }
}
