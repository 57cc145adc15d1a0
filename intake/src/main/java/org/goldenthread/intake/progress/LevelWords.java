package org.goldenthread.intake.progress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The document's own word for a level, out of a header: "Commitments" gives Commitment. */
public final class LevelWords {
  private static final List<String> WORDS =
      List.of(
          "commitment",
          "milestone",
          "aspiration",
          "benefit",
          "objective",
          "pledge",
          "promise",
          "priority",
          "action",
          "outcome",
          "aim",
          "goal",
          "ambition",
          "deliverable",
          "task",
          "step",
          "activity",
          "measure",
          "theme");
  private static final Pattern FOR_PROGRAMS = Pattern.compile("[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+");
  private static final Pattern PLURAL = Pattern.compile("\\b(priorit|activit)ies\\b");

  private LevelWords() {}

  /** The level word in a header, with a capital; the header itself when it has none. */
  public static String of(String header) {
    return in(header).orElse(header);
  }

  /** True of "ap_title": what a column is called where programs read it. */
  static boolean isForPrograms(String header) {
    return FOR_PROGRAMS.matcher(header.strip()).matches();
  }

  /** The level word in some words, with a capital. */
  static Optional<String> in(String header) {
    String lower = header.toLowerCase(Locale.ROOT);
    Matcher m = PLURAL.matcher(lower);
    String singular = m.replaceAll("$1y");
    for (String word : WORDS) {
      if (singular.contains(word)) {
        return Optional.of(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
      }
    }
    return Optional.empty();
  }
}
