package org.goldenthread.app.people.internal.signin;

import org.goldenthread.app.database.ProgramKeys;
import org.goldenthread.app.people.KeyedDigest;

/** The digests of a program that runs as a process of its own. */
public final class ProgramDigest {
  private ProgramDigest() {}

  public static KeyedDigest of(ProgramKeys keys) {
    return new AppKey(keys.key("account"))::digest;
  }
}
