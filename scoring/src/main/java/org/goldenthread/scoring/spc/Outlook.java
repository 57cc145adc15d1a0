package org.goldenthread.scoring.spc;

import java.util.Locale;
import org.goldenthread.scoring.Words;

/** The assurance icon: whether the target will be met if nothing changes. */
public enum Outlook {
  /** The whole expected range is on the good side of the target. */
  KEEPS_MEETING,
  /** The whole expected range is on the wrong side of the target. */
  KEEPS_MISSING,
  /** The target lies within the expected range, its ends included. */
  HIT_OR_MISS,
  NO_TARGET,
  /** Neither high nor low is good. */
  NO_GOOD_DIRECTION,
  TOO_FEW_POINTS;

  /** Whether the last three hold: there is no outlook, and this is the reason. */
  public boolean isCannotSay() {
    return compareTo(NO_TARGET) >= 0;
  }

  /** Name of the outlook in the messages file. */
  public String key() {
    return "xmr.outlook." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** "Will keep meeting the target". */
  public String say(Words words) {
    return words.say(key());
  }
}
