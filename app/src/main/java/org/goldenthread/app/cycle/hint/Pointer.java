package org.goldenthread.app.cycle.hint;

import java.util.Locale;

/**
 * Words that may point to a child.
 *
 * @param from where they begin in the text, from 0
 * @param until where they end, after the last character
 * @param words the words themselves
 */
public record Pointer(Sort sort, int from, int until, String words) {

  /** What may give a child away. */
  public enum Sort {
    /** A name of a child. */
    NAME,
    /** Initials of a child. */
    INITIALS,
    /** An NHS number or a unique pupil number, told by its check digit. */
    PERSON_NUMBER,
    DATE_OF_BIRTH,
    /** So few of a group that those who know it know whom. */
    SMALL_NUMBER;

    /** As message keys name it: {@code small-number}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Pointer {
    if (from < 0 || until <= from || words.length() != until - from) {
      throw new IllegalArgumentException(sort + " from " + from + " until " + until);
    }
  }
}
