package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * Your account, {@code people/account.jte}.
 *
 * @param hasPassword false for who signs in some other way
 * @param hasSecondStep whether an authenticator app is set up
 * @param secondStepRequired whether a role requires it
 * @param codesLeft recovery codes not yet used
 */
public record AccountPage(
    Page page,
    Account account,
    boolean hasPassword,
    boolean hasSecondStep,
    boolean secondStepRequired,
    int codesLeft,
    List<Session> sessions)
    implements PageModel {

  /**
   * Where the account is signed in.
   *
   * @param key names the session to end it
   * @param began date and time, as shown
   * @param lastUsed date and time, as shown
   * @param here whether it is the reader's own
   */
  public record Session(String key, String began, String lastUsed, boolean here) {}

  public AccountPage {
    sessions = List.copyOf(sessions);
  }

  @Override
  public String template() {
    return "people/account";
  }
}
