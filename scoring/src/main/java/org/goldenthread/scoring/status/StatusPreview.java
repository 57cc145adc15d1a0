package org.goldenthread.scoring.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.scoring.Period;

/** Which statuses of past periods a change of rule would flip, before anybody makes it. */
public final class StatusPreview {

  private StatusPreview() {}

  /**
   * A figure of a past period.
   *
   * @param measure its reference, as printed
   */
  public record Past(String measure, Period period, StatusInputs inputs) {}

  /** A status that would change, with how each of the two came about. */
  public record Flip(Past past, StatusResult before, StatusResult after) {}

  /** The flips in the order of the figures; a change to or from "cannot say" is one. */
  public static List<Flip> flips(List<Past> figures, StatusRule before, StatusRule after) {
    List<Flip> flips = new ArrayList<>();
    for (Past past : figures) {
      StatusResult old = StatusJudge.STANDARD.judge(before, past.inputs());
      StatusResult fresh = StatusJudge.STANDARD.judge(after, past.inputs());
      if (!Objects.equals(old.status(), fresh.status())) {
        flips.add(new Flip(past, old, fresh));
      }
    }
    return flips;
  }
}
