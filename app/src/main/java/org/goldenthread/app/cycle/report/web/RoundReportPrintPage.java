package org.goldenthread.app.cycle.report.web;

import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * The report of a round as a document to print, {@code cycle/round-report-print.jte}: the same
 * entries, all opened, without navigation.
 */
public record RoundReportPrintPage(RoundReportPage report) implements PageModel {

  @Override
  public String template() {
    return "cycle/round-report-print";
  }

  @Override
  public Page page() {
    return report.page();
  }
}
