package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * Keep these codes, {@code people/recovery-codes.jte}.
 *
 * @param codes shown this once
 * @param next where to go on to
 */
public record RecoveryCodesPage(Page page, List<String> codes, String next) implements PageModel {
  public RecoveryCodesPage {
    codes = List.copyOf(codes);
  }

  @Override
  public String template() {
    return "people/recovery-codes";
  }
}
