package org.goldenthread.app.action;

import java.time.LocalDate;
import org.goldenthread.app.audit.Thing;
import org.jspecify.annotations.Nullable;

/**
 * An action as known by a day.
 *
 * @param number stands in its address
 * @param version id of the version row; forms carry it, so that two people notice each other
 * @param origin where it was agreed and what it is about
 * @param agreedOn the day it was agreed
 * @param saidOn the day this version became known
 * @param state where it stands
 * @param reason what was done or why it was discharged; null while it is open
 */
public record Action(
    long id,
    int number,
    long version,
    Origin origin,
    LocalDate agreedOn,
    LocalDate saidOn,
    Values values,
    ActionState state,
    @Nullable String reason) {

  /** Longest text of an action, in characters. */
  public static final int LONGEST = 500;

  /** Longest report about an action, in characters. */
  public static final int LONGEST_REPORT = 2000;

  /** Page of the action below the partnership's address. */
  public String path() {
    return "/actions/" + number;
  }

  /** Whether it should have been done before this day. An action is not late on its due day. */
  public boolean isOverdue(LocalDate today) {
    return state == ActionState.OPEN && values.dueOn().isBefore(today);
  }

  /** Where an action comes from. */
  public enum Source {
    ITEM,
    MEASURE,
    CLINIC;

    /** As tables, addresses and message keys name it. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Source of(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /**
   * Where an action was agreed, and what it is about.
   *
   * @param id of the source in its own room
   * @param item id; null where it is about no item
   * @param measure id; null where it is about no measure
   */
  public record Origin(Source source, long id, @Nullable Long item, @Nullable Long measure) {
    public Origin {
      if (item == null && measure == null) {
        throw new IllegalArgumentException("item and measure must not both be null");
      }
    }

    /** Whether it is about an item or a measure. */
    public boolean isAbout(Thing thing) {
      return switch (thing.kind()) {
        case "item" -> Long.valueOf(thing.id()).equals(item);
        case "measure" -> Long.valueOf(thing.id()).equals(measure);
        default -> throw new IllegalArgumentException("nothing is about a " + thing.kind());
      };
    }

    /** Agreed for an item by itself. */
    public static Origin ofItem(long item) {
      return new Origin(Source.ITEM, item, item, null);
    }

    /** Agreed for a measure by itself. */
    public static Origin ofMeasure(long measure) {
      return new Origin(Source.MEASURE, measure, null, measure);
    }
  }

  /**
   * What may change about an action while it is open.
   *
   * @param text what is to be done, at most {@link #LONGEST} characters
   * @param owner id of the party who does it
   * @param dueOn the last day on which it is not late
   */
  public record Values(String text, long owner, LocalDate dueOn) {
    public Values {
      if (text.isBlank() || text.length() > LONGEST) {
        throw new IllegalArgumentException(
            "text must have 1 to " + LONGEST + " characters, was " + text.length());
      }
    }
  }

  /**
   * What was reported about an action.
   *
   * @param by the post that reported it
   */
  public record Report(long action, String text, LocalDate on, String by) {}
}
