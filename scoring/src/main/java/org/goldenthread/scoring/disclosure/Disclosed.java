package org.goldenthread.scoring.disclosure;

import java.math.BigDecimal;
import java.util.Locale;
import org.goldenthread.scoring.RuleVersion;
import org.goldenthread.scoring.Words;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown in the place of a number.
 *
 * @param shown null when it is suppressed
 * @param why what was done, and for what reason
 */
public record Disclosed(RuleVersion rule, @Nullable BigDecimal shown, Why why) {

  /** What was done. */
  public enum Why {
    AS_IT_IS,
    ROUNDED,
    /** Worked out again from the rounded count. */
    FROM_ROUNDED_COUNT,
    SMALL_COUNT,
    /** All but a few are counted: the few are small. */
    SMALL_REST,
    /** So few in all that any share says something of somebody. */
    SMALL_DENOMINATOR,
    /** The count is not known, and the rate allows a small one. */
    COUNT_NOT_KNOWN;

    /** Name in the messages file. */
    public String key() {
      return "disclosure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Disclosed {
    if ((shown == null) != (why.compareTo(Why.SMALL_COUNT) >= 0)) {
      throw new IllegalArgumentException("shown must be missing exactly when hidden, was " + why);
    }
  }

  /** Whether nothing may be shown. */
  public boolean isSuppressed() {
    return shown == null;
  }

  /** What was done, in words. */
  public String say(Words words) {
    return words.say(why.key());
  }
}
