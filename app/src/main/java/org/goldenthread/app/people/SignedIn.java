package org.goldenthread.app.people;

import java.io.Serializable;

/**
 * Who is signed in. Kept in the session, so it holds nothing that may change meanwhile but the
 * name.
 *
 * @param account id of the account, 1 or more; an account belongs to the server
 * @param name what the person is called on screen
 */
public record SignedIn(long account, String name) implements Serializable {
  public SignedIn {
    if (account < 1) {
      throw new IllegalArgumentException("account must be 1 or more but is " + account);
    }
  }
}
