package org.goldenthread.scoring.spc;

import java.util.Locale;
import org.goldenthread.scoring.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * Whether a curve turned, and by what that is known.
 *
 * @param judged index of the judged value; -1 while it is too early
 * @param pattern what the expected range says
 * @param cause why the judged value is more than normal ups and downs; null where nothing is said
 * @param targetMet whether a target that was missed at the agreement is met
 */
public record Turn(
    RuleVersion rule,
    Verdict verdict,
    int judged,
    Pattern pattern,
    @Nullable SpecialCause cause,
    boolean targetMet) {

  /** The answer. */
  public enum Verdict {
    /** The period it is judged by has no value yet. */
    TOO_EARLY,
    TURNED,
    NOT_TURNED,
    /** Neither the pattern nor a target says anything. */
    CANNOT_SAY;

    /** As tables and message keys name it: {@code too-early}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The verdict of this word. */
    public static Verdict of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** What the expected range of the figures up to the agreement says of the judged value. */
  public enum Pattern {
    IMPROVED(true),
    NO_CHANGE(true),
    WORSENED(true),
    /** It was a real improvement when it was agreed, too. */
    IMPROVING_ALREADY(true),
    /** Fewer than 12 values were known when it was agreed. */
    TOO_FEW_POINTS(false),
    NO_GOOD_DIRECTION(false),
    /** The counting changed since, so the range before says nothing. */
    COUNTING_CHANGED(false),
    /** It is too early. */
    NOT_ASKED(false);

    private final boolean said;

    Pattern(boolean said) {
      this.said = said;
    }

    /** Whether it says anything. */
    public boolean isSaid() {
      return said;
    }

    /** As tables and message keys name it: {@code no-change}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The pattern of this word. */
    public static Pattern of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
