package org.goldenthread.scoring.spc;

import java.util.Locale;
import org.goldenthread.scoring.Words;

/** What a reader must know about the limits of a segment. */
public enum XmrNote {
  /** Fewer than 12 values made the limits: they will move with every new value. */
  TRIAL_LIMITS,
  /** No two values follow each other: there are no limits. */
  NO_LIMITS,
  /** All values are the same: the expected range is that value. The reference has no limits. */
  FLAT,
  /**
   * Screening would leave only moving ranges of zero, and limits on the mean: all are used. The
   * reference calls every point a special cause.
   */
  SCREENING_SET_ASIDE,
  /**
   * More than half of the moving ranges are zero, so the mean is no middle: runs on one side and
   * two of three near a limit are not looked for.
   */
  MOSTLY_UNCHANGED,
  /** A value is missing: it breaks runs and moving ranges. The reference may fail. */
  GAPS,
  /** The last period has no value: the pattern is that of the last value there is. */
  LAST_VALUE_MISSING;

  /** Name of the note in the messages file. */
  public String key() {
    return "xmr.note." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The note as a sentence. */
  public String say(Words words) {
    return words.say(key());
  }
}
