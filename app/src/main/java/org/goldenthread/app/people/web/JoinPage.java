package org.goldenthread.app.people.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Will you join? Drawn by {@code people/join.jte}.
 *
 * @param partnership its name
 * @param email whom the invitation is for
 * @param role its name
 * @param way how the reader can accept
 * @param signIn where to sign in first; null where that is not the way
 */
public record JoinPage(
    Page page,
    Form form,
    String partnership,
    String email,
    String role,
    Way way,
    @Nullable String signIn)
    implements FormPage {

  /** How the reader can accept. */
  public enum Way {
    /** With a name and a password: there is no account yet. */
    NEW_ACCOUNT,
    /** As who they are signed in. */
    AS_SIGNED_IN,
    /** After signing in with the account they have. */
    SIGN_IN_FIRST
  }

  @Override
  public String template() {
    return "people/join";
  }
}
