package org.goldenthread.app.cycle.cockpit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.app.cycle.Disagreement;
import org.jspecify.annotations.Nullable;

/** Why somebody should read an update once more before it is signed off. */
public enum LookAgain {
  /** The lead objects to how the officer worded it for the report. */
  OBJECTED(null),
  /** Red, and nothing says why. */
  RED_WITHOUT_REASON(null),
  COMPLETE_BUT_MISSES(Disagreement.COMPLETE_BUT_MISSES),
  GREEN_BUT_MISSES(Disagreement.GREEN_BUT_MISSES),
  RED_BUT_MEETS(Disagreement.RED_BUT_MEETS),
  PARTS_DIFFER(Disagreement.PARTS_DIFFER),
  RED_BUT_NORMAL(Disagreement.RED_BUT_NORMAL),
  /** Headline and what is new are those of the report before, word for word. */
  COPIED(null);

  private final @Nullable Disagreement disagreement;

  LookAgain(@Nullable Disagreement disagreement) {
    this.disagreement = disagreement;
  }

  /** In addresses: {@code red-without-reason}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Message key of its words. */
  public String key() {
    return disagreement == null ? "cycle.cockpit.again." + word() : disagreement.key();
  }

  /** What there is to look at in what was sent, in the order of this list. */
  static List<LookAgain> at(RoundLine.Sent sent, Disagreement.Figures figures) {
    List<Disagreement> atOdds = Disagreement.between(sent.statuses(), figures);
    var reasons = new ArrayList<LookAgain>();
    for (LookAgain reason : values()) {
      boolean is =
          switch (reason) {
            case OBJECTED -> sent.objected();
            case RED_WITHOUT_REASON -> sent.redWithoutReason();
            case COPIED -> sent.copied();
            default -> atOdds.contains(reason.disagreement);
          };
      if (is) {
        reasons.add(reason);
      }
    }
    return reasons;
  }
}
