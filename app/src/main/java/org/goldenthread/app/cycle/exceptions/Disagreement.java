package org.goldenthread.app.cycle.exceptions;

import java.util.Locale;

/** Where what somebody judged and what the figures say are at odds. */
public enum Disagreement {
  /** "Complete, but its measure misses the target." */
  COMPLETE_BUT_MISSES,
  /** "Green, but its measure misses the target." */
  GREEN_BUT_MISSES,
  /** "Red, but every measure meets its target." */
  RED_BUT_MEETS,
  /** "Green on one part and Red on another." */
  PARTS_DIFFER,
  /** "Red, but normal ups and downs." */
  RED_BUT_NORMAL;

  /** Message key of its sentence. */
  public String key() {
    return "cycle.disagreement." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
