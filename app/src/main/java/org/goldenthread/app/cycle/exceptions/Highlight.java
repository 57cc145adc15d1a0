package org.goldenthread.app.cycle.exceptions;

import java.util.Locale;

/** What got better, by the same rules. */
public record Highlight(Subject subject, Kind kind) {

  /** How it got better, the most telling first. */
  public enum Kind {
    /** Meets its target and did not before. */
    NEWLY_MET,
    /** A special cause for the better: more than the normal ups and downs. */
    REAL_IMPROVEMENT,
    /** A part was red when it was judged before and none is now. */
    NO_LONGER_RED;

    /** As message keys name it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
