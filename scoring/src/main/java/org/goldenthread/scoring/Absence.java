package org.goldenthread.scoring;

/**
 * A place where no number stands. It is never counted as zero.
 *
 * @param printed as printed ("N/A", "-"); empty when nothing is
 */
public record Absence(Why why, String printed) implements Value {

  /** Why there is no number. */
  public enum Why {
    /** Nothing, or only a dash, is printed. */
    NOT_PRINTED(Quality.NOT_STATED),
    /** The source says that none applies; "N/A" counts as this. */
    NOT_APPLICABLE(Quality.NOT_APPLICABLE),
    /** The source says that it has none ("x", "not returned"). */
    NOT_AVAILABLE(Quality.NOT_AVAILABLE),
    /** The source holds it back because the numbers behind it are small ("c", "*"). */
    SUPPRESSED(Quality.SUPPRESSED),
    /** Something is printed that is not a number. */
    NOT_A_NUMBER(Quality.NOT_STATED);

    private final Quality quality;

    Why(Quality quality) {
      this.quality = quality;
    }

    /** The same in the vocabulary of qualities; "not stated" where the source gives no reason. */
    public Quality quality() {
      return quality;
    }
  }

  /** Nothing is printed. */
  public static final Absence NOT_PRINTED = new Absence(Why.NOT_PRINTED, "");
}
