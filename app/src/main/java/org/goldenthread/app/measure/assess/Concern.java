package org.goldenthread.app.measure.assess;

import java.util.Locale;
import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.spc.Clash;
import org.goldenthread.scoring.spc.Variation;
import org.jspecify.annotations.Nullable;

/**
 * How much a measure asks for attention, the most first: its status, the pattern of its values, and
 * where the two disagree. The first two are exceptions whatever else is so.
 */
public enum Concern {
  /** A bad status, and a real worsening. */
  BAD_AND_WORSENING,
  /** A bad status. */
  BAD,
  /** A real worsening behind a status that does not show it. */
  WORSENING,
  /** A good status that the pattern does not bear out: the target is missed, or hit by chance. */
  NOT_RELIABLE,
  /** A status between good and bad. */
  BETWEEN,
  /** Nothing asks for attention. */
  NONE,
  /** There is neither a status nor a pattern to go by. */
  CANNOT_SAY;

  static Concern of(Standing standing, Variation variation, @Nullable Clash clash) {
    boolean worsening = variation == Variation.CONCERN_HIGH || variation == Variation.CONCERN_LOW;
    if (standing == Standing.BAD) {
      return worsening ? BAD_AND_WORSENING : BAD;
    }
    if (worsening) {
      return WORSENING;
    }
    if (clash != null) {
      return NOT_RELIABLE;
    }
    if (standing == Standing.BETWEEN) {
      return BETWEEN;
    }
    boolean nothing = standing == Standing.NONE && variation == Variation.TOO_FEW_POINTS;
    return nothing ? CANNOT_SAY : NONE;
  }

  /** Whether a board should look at it: everything up to a status that cannot be relied on. */
  public boolean isException() {
    return compareTo(NOT_RELIABLE) <= 0;
  }

  /** As addresses and message keys name it: {@code bad-and-worsening}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
