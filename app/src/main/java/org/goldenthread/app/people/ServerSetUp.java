package org.goldenthread.app.people;

import java.util.Optional;

/** The first start of a server on which nobody can sign in yet. */
public interface ServerSetUp {

  /**
   * The path of a fresh link with which the first administrator sets the server up; earlier ones
   * end. Empty once there is an account.
   */
  Optional<String> link();
}
