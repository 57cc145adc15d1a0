package org.goldenthread.app.search;

/**
 * What somebody typed to be found, made fit for the database: without control characters, and not
 * longer than a person types.
 *
 * @param text at most {@value #LONGEST} characters; empty when nothing was typed
 * @param cut whether more was typed, which is not looked for
 */
public record Typed(String text, boolean cut) {
  public static final int LONGEST = 200;

  public Typed {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "text must have at most " + LONGEST + " characters but has " + text.length());
    }
  }

  public static Typed of(String raw) {
    // Half of a surrogate pair cannot be sent to the database, nor can the character 0.
    String plain = raw.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    if (plain.length() <= LONGEST) {
      return new Typed(plain, false);
    }
    int end = Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    int word = plain.lastIndexOf(' ', end);
    return new Typed(plain.substring(0, word > 0 ? word : end), true);
  }
}
