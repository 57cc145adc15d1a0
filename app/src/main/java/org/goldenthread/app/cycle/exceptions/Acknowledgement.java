package org.goldenthread.app.cycle.exceptions;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about an exception.
 *
 * @param id of its row; a form carries it, so that two people notice each other
 * @param measure id of the measure; null of an item
 * @param item id of the item; null of a measure
 * @param expiresOn the last day on which it holds
 * @param on the day it was said
 * @param by the post of who said it
 */
public record Acknowledgement(
    long id,
    @Nullable Long measure,
    @Nullable Long item,
    ExceptionSort rule,
    Choice choice,
    String reason,
    LocalDate expiresOn,
    LocalDate on,
    String by) {

  /** What it does. */
  public enum Choice {
    /** Stands beside the exception. */
    NOTE,
    /** Takes the exception from the list of what needs somebody, into that of what is accepted. */
    ACCEPT;

    /** As forms and the database name it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it is about a subject. */
  boolean isAbout(Subject subject) {
    return subject.measure() != null
        ? subject.measure().equals(measure)
        : subject.item() != null && subject.item().equals(item);
  }
}
