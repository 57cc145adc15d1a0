package org.goldenthread.scoring.spc;

import java.util.Locale;
import org.goldenthread.scoring.Words;

/** Where a status and the pattern of the values say different things. */
public enum Clash {
  /** Red, but common cause: nothing special happened this time. */
  BAD_BUT_NORMAL,
  /** Green, but the target lies within the expected range: the next value may miss it. */
  GOOD_BUT_UNRELIABLE,
  /** Green, but the whole expected range misses the target. */
  GOOD_BUT_FAILING;

  /** Name of the clash in the messages file. */
  public String key() {
    return "clash." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The clash in words, with the status as its scheme names it. */
  public String say(String status, Words words) {
    return words.say(key(), status);
  }
}
