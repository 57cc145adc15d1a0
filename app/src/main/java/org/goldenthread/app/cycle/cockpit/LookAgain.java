package org.goldenthread.app.cycle.cockpit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.app.cycle.AnswerContext;
import org.jspecify.annotations.Nullable;

/** Why somebody should read an update once more before it is signed off. */
public enum LookAgain {
  /** The lead objects to how the officer worded it for the report. */
  OBJECTED,
  /** Red, and nothing says why. */
  RED_WITHOUT_REASON,
  /** The status says other than the figures. */
  NUMBERS_DISAGREE,
  /** Headline and what is new are those of the report before, word for word. */
  COPIED;

  /** In addresses and message keys: {@code red-without-reason}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What there is to look at in what was sent.
   *
   * @param numbersMet whether the item's figures meet their targets; null when nothing can be
   *     judged
   */
  static List<LookAgain> at(RoundLine.Sent sent, @Nullable Boolean numbersMet) {
    var reasons = new ArrayList<LookAgain>();
    if (sent.objected()) {
      reasons.add(OBJECTED);
    }
    if (sent.redWithoutReason()) {
      reasons.add(RED_WITHOUT_REASON);
    }
    if (sent.statuses().stream().anyMatch(s -> AnswerContext.disagrees(s, numbersMet))) {
      reasons.add(NUMBERS_DISAGREE);
    }
    if (sent.copied()) {
      reasons.add(COPIED);
    }
    return reasons;
  }
}
