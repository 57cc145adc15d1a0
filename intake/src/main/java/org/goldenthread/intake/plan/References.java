package org.goldenthread.intake.plan;

import java.util.Locale;

/** Comparing references forgivingly; what is kept is always the printed form. */
final class References {
  private References() {}

  /** Without spaces, brackets and a closing full stop, in lower case. */
  static String plain(String ref) {
    return ref.replaceAll("[\\s()]+|\\.$", "").toLowerCase(Locale.ROOT);
  }

  static boolean same(String a, String b) {
    return plain(a).equals(plain(b));
  }
}
