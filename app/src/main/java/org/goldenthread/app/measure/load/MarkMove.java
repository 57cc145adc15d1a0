package org.goldenthread.app.measure.load;

import java.util.Objects;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.scoring.Outcome;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Something that the rules would say otherwise of a measure once a load is accepted.
 *
 * @param of what is said
 * @param was as it stands
 * @param is as it would be; {@link Said#NOTHING} when the measure would have no figure left
 */
public record MarkMove(Measure measure, Area area, Part of, Said was, Said is) {

  /** What is said of a measure. */
  public enum Part {
    STATUS,
    ON_TARGET,
    DIRECTION,
    AGAINST_TARGET,
    AGAINST_NEIGHBOURS,
    AGAINST_NATIONAL
  }

  /**
   * What the rules say by one state of the figures.
   *
   * @param period of the judged figure; null when it has none
   * @param outcome null for a status
   * @param status null for every other part, and when it cannot be said
   * @param standing of the status
   */
  public record Said(
      @Nullable Period period,
      @Nullable Outcome outcome,
      @Nullable String status,
      Standing standing) {

    /** There is no figure to say it of. */
    public static final Said NOTHING = new Said(null, null, null, Standing.NONE);

    /** Whether it is more than that it cannot be said. */
    boolean saysSomething() {
      return outcome == null ? status != null : !outcome.isCannotSay();
    }

    boolean saysTheSameAs(Said other) {
      return Objects.equals(outcome, other.outcome) && Objects.equals(status, other.status);
    }
  }
}
