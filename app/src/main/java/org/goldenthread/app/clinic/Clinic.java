package org.goldenthread.app.clinic;

import java.time.LocalDate;
import org.goldenthread.app.action.Action;
import org.jspecify.annotations.Nullable;

/**
 * A performance clinic as known by a day.
 *
 * @param number stands in its address
 * @param version id of the version row; forms carry it, so that two people notice each other
 * @param item id of the item it was called about; null where it was called about a measure
 * @param measure id of the measure whose curve should turn; null where the item has none
 * @param calledOn the day it was called
 * @param why why it was called
 * @param minutes what it found; null until it was held
 * @param reason why it was closed; null while it is not
 */
public record Clinic(
    long id,
    int number,
    long version,
    @Nullable Long item,
    @Nullable Long measure,
    LocalDate calledOn,
    ClinicState state,
    String why,
    @Nullable Minutes minutes,
    @Nullable String reason) {

  /** Longest text of each part, in characters. */
  public static final int LONGEST = 2000;

  /** A curve is looked at after at most so many periods. */
  public static final int MOST_PERIODS = 12;

  /** Where the actions of this clinic come from, and what they are about. */
  public Action.Origin origin() {
    return new Action.Origin(Action.Source.CLINIC, id, item, measure);
  }

  /** Page of the clinic below the partnership's address. */
  public String path() {
    return "/clinics/" + number;
  }

  /**
   * What a clinic found.
   *
   * @param story the story behind the curve
   * @param causes null where nobody said
   * @param partners what partners will do; null where nobody said
   * @param checksAfter after so many periods of the measure it is looked at whether the curve
   *     turned: 1 to {@link #MOST_PERIODS}
   */
  public record Minutes(
      LocalDate heldOn,
      String story,
      @Nullable String causes,
      @Nullable String partners,
      int checksAfter) {
    public Minutes {
      if (checksAfter < 1 || checksAfter > MOST_PERIODS) {
        throw new IllegalArgumentException("checksAfter must be 1 to 12, was " + checksAfter);
      }
    }
  }
}
