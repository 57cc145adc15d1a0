package org.goldenthread.intake.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.table.ColumnRole;

/** The document's own word for a level of its plan, and how high the level stands. */
final class LevelNames {
  /** From the top of a plan to its leaves. */
  private static final List<String> WORDS =
      List.of(
          "vision",
          "theme",
          "strand",
          "outcome",
          "priority",
          "aspiration",
          "ambition",
          "goal",
          "aim",
          "objective",
          "pledge",
          "promise",
          "commitment",
          "intention",
          "benefit",
          "deliverable",
          "action",
          "activity",
          "task",
          "step",
          "milestone");

  private static final Pattern WORD =
      Pattern.compile("\\b(" + plurals() + ")\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern IMPROVE =
      Pattern.compile(
          "\\b(?:improve|improving|improvement)\\b.*\\bservices?\\b|\\bservice improvement",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOING =
      Pattern.compile("\\bhow we will\\b|\\bwe will do\\b|\\bdo this\\b", Pattern.CASE_INSENSITIVE);

  private LevelNames() {}

  private static String plurals() {
    StringBuilder all = new StringBuilder();
    for (String word : WORDS) {
      String plural =
          word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
      all.append(all.length() == 0 ? "" : "|").append(word).append('|').append(plural);
    }
    return all.toString();
  }

  /** Alternatives of level words, singular and plural, for use in a pattern. */
  static String alternatives() {
    return plurals();
  }

  /** True when the role of a column is that of a level. */
  static boolean isLevel(ColumnRole role) {
    return switch (role) {
      case ITEM, ACTION, MILESTONE, BENEFIT, OUTCOME, PLANS -> true;
      default -> false;
    };
  }

  /** 0 at the top; compares levels of one table. */
  static int rank(ColumnRole role) {
    return switch (role) {
      case OUTCOME -> 0;
      case ITEM -> 1;
      case PLANS -> 2;
      case BENEFIT -> 3;
      case ACTION -> 4;
      default -> 5;
    };
  }

  /** 0 at the top for a level's name; unknown names stand between. */
  static int rank(String name) {
    int at = WORDS.indexOf(name.toLowerCase(Locale.ROOT));
    return at < 0 ? WORDS.indexOf("benefit") : at;
  }

  /** The level a column heading names: "DELIVERY MILESTONES" is Milestone. */
  static String of(String header, ColumnRole role) {
    if (role == ColumnRole.PLANS) {
      return capital(singular(header.split("\\s+and\\s+|[:/(]")[0].strip()));
    }
    Matcher m = WORD.matcher(header);
    if (role == ColumnRole.ITEM && IMPROVE.matcher(header).find()) {
      return "Service improvement";
    }
    if (m.find()) {
      return capital(singular(m.group(1)));
    }
    if (DOING.matcher(header).find() || role == ColumnRole.ACTION) {
      return "Action";
    }
    return switch (role) {
      case BENEFIT -> "Benefit";
      case MILESTONE -> "Milestone";
      case OUTCOME -> "Outcome";
      default -> "Commitment";
    };
  }

  /** The level a heading names in the plural ("Our aspirations"), or null. */
  static @org.jspecify.annotations.Nullable String inHeading(String heading) {
    Matcher m = WORD.matcher(heading);
    return m.find() ? capital(singular(m.group(1))) : null;
  }

  static String singular(String word) {
    String w = word.strip();
    if (w.endsWith("ies") || w.endsWith("IES")) {
      return w.substring(0, w.length() - 3) + "y";
    }
    return w.endsWith("s") || w.endsWith("S") ? w.substring(0, w.length() - 1) : w;
  }

  /** "DELIVERY" and "delivery" become "Delivery". */
  static String capital(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.isEmpty()
        ? lower
        : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}
