package org.goldenthread.scoring.formula;

/** The text of a formula cannot be read; the message is for the one who wrote it. */
public final class FormulaTextException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_SHOWN = 20;

  private final int sign;

  FormulaTextException(int sign, String found, String expected) {
    super(
        found.isEmpty()
            ? "The formula ends too soon. Write " + expected + "."
            : "Sign "
                + sign
                + ": \""
                + shown(found)
                + "\" is not understood. Write "
                + expected
                + ".");
    this.sign = sign;
  }

  private static String shown(String found) {
    return found.length() <= LONGEST_SHOWN ? found : found.substring(0, LONGEST_SHOWN) + "\u2026";
  }

  /** Number of the sign from which on it is not understood, from 1. */
  public int sign() {
    return sign;
  }
}
