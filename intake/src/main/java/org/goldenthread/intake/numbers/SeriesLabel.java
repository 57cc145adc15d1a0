package org.goldenthread.intake.numbers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the name of a measure out of the words beside a value: without periods, without the words
 * that say its kind, and without the words that only lead to the number ("was at", "against a").
 */
final class SeriesLabel {
  private static final String KINDS = "actuals?|plan(?:ned)?|targets?|provisional|unverified data";
  private static final Pattern BRACKETED = Pattern.compile("(?i)\\((?:\\s|" + KINDS + ")*\\)");
  private static final Pattern KIND_OF_VALUE =
      Pattern.compile("(?i)(?<![\\w-])(?:actual|plan)\\s?[-–—=:]\\s?[-−]?\\d[\\d.,]*%?");
  private static final Pattern LEADING =
      Pattern.compile(
          "(?i)^(?:[\\s,.;:)\\]=–—\\-↑↓→]+(?=[\\s%A-Z(]|$)|or (?:higher|lower|more|less|above|below)\\b"
              + "|(?:and|by|ongoing|compared (?:to|with)|respectively|against)\\b\\s*)");
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?i)(?:[\\s.,;:(\\[=–—\\-↑↓→]+|(?<![\\w-])(?:is|are|was|were|has|have been|at|of|to|in|by|on"
              + "|for|from|with|than|and|or|a|an|the|against|compared|relating|specifically"
              + "|respectively|up))$");
  private static final Pattern ONLY_KIND = Pattern.compile("(?i)(?:the |its )?(?:" + KINDS + ")");
  private static final Pattern ONLY_UNIT =
      Pattern.compile("(?i)(?:working |school )?(?:days?|weeks?|hours?|minutes?|months?|years?)");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[a-z]{3}\\.) +(?=[A-Z\\[])");
  private static final Pattern HEADED = Pattern.compile("\\s*:");

  private SeriesLabel() {}

  /**
   * The words before a value that name it, empty when they only lead to it.
   *
   * @param kind finds the word for the kind of value at the end of the words
   */
  static String before(String lead, PeriodLabels periods, Pattern kind) {
    String last = "";
    for (String line : lead.split("\n")) {
      String words = tidy(kind.matcher(withoutPeriods(line, periods)).replaceFirst(""));
      last = words.isEmpty() ? last : words;
    }
    return last;
  }

  /** The words behind a value that name it, as far as no other value or period follows. */
  static String behind(String text, PeriodLabels periods) {
    List<PeriodLabels.Hit> hits = periods.find(text);
    String own = hits.isEmpty() ? text : text.substring(0, hits.get(0).start());
    return tidy(own.split("(?<!\\w)[-−]?\\d[\\d.,]*\\s?%", 2)[0]);
  }

  /** The words behind a count: what is counted; empty when that is a unit of time. */
  static String counted(String text, PeriodLabels periods) {
    String words = tidy(withoutPeriods(text, periods));
    return ONLY_UNIT.matcher(words).matches() ? "" : words;
  }

  /** Blanks the periods; one with a colon heads what follows it, and nothing before it counts. */
  private static String withoutPeriods(String line, PeriodLabels periods) {
    StringBuilder words = new StringBuilder(line);
    int from = 0;
    for (PeriodLabels.Hit hit : periods.find(line)) {
      for (int i = hit.start(); i < hit.end(); i++) {
        words.setCharAt(i, ' ');
      }
      Matcher colon = HEADED.matcher(line).region(hit.end(), line.length());
      from = colon.lookingAt() && !line.substring(colon.end()).isBlank() ? colon.end() : from;
    }
    return words.substring(from);
  }

  private static String tidy(String printed) {
    String words = KIND_OF_VALUE.matcher(printed).replaceAll(" ");
    words = BRACKETED.matcher(words).replaceAll(" ").strip();
    String[] sentences = SENTENCE.split(words);
    words = sentences[sentences.length - 1].replaceAll("\\s+", " ");
    String before = "";
    while (!before.equals(words)) {
      before = words;
      words = LEADING.matcher(words).replaceFirst("");
      words = TRAILING.matcher(words).replaceFirst("").strip();
      words = ONLY_KIND.matcher(words).matches() ? "" : words;
    }
    return words.equals("%") ? "" : words;
  }
}
