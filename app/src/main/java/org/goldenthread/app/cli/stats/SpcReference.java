package org.goldenthread.app.cli.stats;

import java.util.Optional;
import org.goldenthread.scoring.spc.Outlook;
import org.goldenthread.scoring.spc.PointType;
import org.goldenthread.scoring.spc.Segment;
import org.goldenthread.scoring.spc.SpecialCause;
import org.goldenthread.scoring.spc.XmrChart;

/** What the reference package calls things, and where it fails. */
final class SpcReference {

  /** Groups of fewer points bring the warning, whatever its text says. */
  static final int SHORT = 13;

  static final String WARNING =
      "Some groups have 'n < 12' observations. These have trial limits, which will be revised with"
          + " each additional observation until 'n = fix_after_n_points' has been reached.";

  private static final double TIE = 1e-9;
  private static final int ROW = 7;

  private SpcReference() {}

  static String name(SpecialCause cause) {
    return switch (cause) {
      case COMMON_CAUSE -> "Common Cause";
      case ABOVE_LIMIT -> "Above UCL";
      case BELOW_LIMIT -> "Below LCL";
      case RISING -> "7 Point Trend (Increasing)";
      case FALLING -> "7 Point Trend (Decreasing)";
      case TWO_OF_THREE_ABOVE -> "2 in 3 Above CL";
      case TWO_OF_THREE_BELOW -> "2 in 3 Below CL";
      case RUN_ABOVE -> "7 Points Above CL";
      case RUN_BELOW -> "7 Points Below CL";
    };
  }

  static String name(PointType type) {
    return switch (type) {
      case COMMON_CAUSE -> "common_cause";
      case IMPROVEMENT -> "special_cause_improvement";
      case CONCERN -> "special_cause_concern";
      case NEUTRAL_HIGH -> "special_cause_neutral_high";
      case NEUTRAL_LOW -> "special_cause_neutral_low";
    };
  }

  /** Assurance: pass, fail, inconsistent, or nothing. */
  static String name(Outlook outlook) {
    return switch (outlook) {
      case KEEPS_MEETING -> "pass";
      case KEEPS_MISSING -> "fail";
      case HIT_OR_MISS -> "inconsistent";
      default -> "";
    };
  }

  /** Whether two numbers are so close that the last bit may turn a flag. */
  static boolean isTie(double one, double other) {
    return Math.abs(one - other) <= TIE * Math.max(Math.abs(one), Math.abs(other));
  }

  /**
   * The error with which the package stops at a missing value in a row of seven that would
   * otherwise rise, or fall, throughout.
   *
   * @param firstGroup number it gives the first group, 1 when there is a rebase on the first point
   */
  static Optional<String> error(XmrChart chart, int firstGroup) {
    for (int g = 0; g < chart.segments().size(); g++) {
      Segment segment = chart.segments().get(g);
      for (int last = segment.from() + ROW - 1; last < segment.to(); last++) {
        if (isGapInRow(chart, last, 1)) {
          return Optional.of(message(g + 1, firstGroup + g, "1"));
        }
        if (isGapInRow(chart, last, -1)) {
          return Optional.of(message(g + 1, firstGroup + g, "-1"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isGapInRow(XmrChart chart, int last, int sign) {
    boolean gap = false;
    for (int i = last - ROW + 2; i <= last; i++) {
      double step = chart.value(i) - chart.value(i - 1);
      if (Double.isNaN(step)) {
        gap = true;
      } else if (Math.signum(step) != sign) {
        return false;
      }
    }
    return gap;
  }

  private static String message(int group, int number, String sign) {
    return "ℹ In argument: `special_cause_type = ptd_special_cause_type(...)`. ℹ In group "
        + group
        + ": `f = \"no facet\"` `rebase_group = "
        + number
        + "`. Caused by error in `if (all(d == "
        + sign
        + ")) ...`: ! missing value where TRUE/FALSE needed"
        + " | missing value where TRUE/FALSE needed";
  }
}
