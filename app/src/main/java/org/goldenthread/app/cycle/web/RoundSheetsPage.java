package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a round's leads, {@code cycle/round-sheets.jte}: what can I send to whom?
 *
 * @param answer the page in one sentence
 * @param all every sheet in one zip file; null when nothing is due
 * @param upload where a filled sheet is sent back
 */
public record RoundSheetsPage(
    Page page, String round, String answer, List<Lead> leads, @Nullable Link all, Link upload)
    implements PageModel {
  public RoundSheetsPage {
    leads = List.copyOf(leads);
  }

  /** One lead's sheet, with how many items it holds. */
  public record Lead(Link sheet, String items) {}

  @Override
  public String template() {
    return "cycle/round-sheets";
  }
}
