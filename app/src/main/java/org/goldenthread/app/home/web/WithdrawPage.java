package org.goldenthread.app.home.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/** The form that withdraws a file. Drawn by {@code home/withdraw.jte}. */
public record WithdrawPage(Page page, Form form, Link back) implements PageModel, FormPage {

  @Override
  public String template() {
    return "home/withdraw";
  }
}
