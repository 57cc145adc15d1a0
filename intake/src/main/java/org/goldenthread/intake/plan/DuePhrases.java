package org.goldenthread.intake.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.intake.printed.DateWords;

/** Finds when an item is due in its text, and keeps it as printed. */
public final class DuePhrases {
  private static final String DATE = DateWords.DATE;
  private static final String SPAN = DATE + "(?:\\s+to\\s+" + DATE + ")?";

  /** In order of weight; the first group of each is the date as printed. */
  private static final List<Pattern> SINGLE =
      List.of(
          Pattern.compile("\\(((?:[Bb]y\\s+)?" + SPAN + ")\\)"),
          Pattern.compile("^(" + SPAN + "(?: onwards)?)\\s*[–—-]\\s"),
          Pattern.compile("^(" + DateWords.SPLIT_YEAR + "(?: onwards)?)\\s+to\\b"),
          Pattern.compile("\\bwill be (" + DATE + "(?:\\s+and\\b.{1,30}?\\bthereafter)?)"),
          Pattern.compile("\\b(?:to be|being) \\w+ (?:in |by )?(" + SPAN + ")\\.?$"),
          Pattern.compile("[–—-]\\s*(?:due\\s+)?(" + SPAN + ")\\s*\\.?$"),
          Pattern.compile("\\b(by (?:the end of )?" + DATE + ")"),
          Pattern.compile("\\b(within the next \\w+ (?:years?|months?|weeks?))\\b"),
          Pattern.compile(":\\s*((?:from\\s+)?" + SPAN + "|current|ongoing)\\s*\\.?$"));

  private static final Pattern IN = Pattern.compile("\\bin (?:" + DATE + ")");
  private static final Pattern FOR =
      Pattern.compile("\\bfor (" + DateWords.SPLIT_YEAR + ")\\s*\\.?$");

  private DuePhrases() {}

  /**
   * The due date in a text.
   *
   * @param text the item's own words, without its reference, links and stated figures
   */
  public static Optional<String> find(String text) {
    String flat = text.replace('\n', ' ').strip();
    for (Pattern pattern : SINGLE) {
      Matcher m = pattern.matcher(flat);
      if (m.find()) {
        return Optional.of(m.group(1));
      }
    }
    String years =
        IN.matcher(flat).results().map(r -> r.group()).distinct().collect(Collectors.joining("; "));
    if (!years.isEmpty()) {
      return Optional.of(years);
    }
    Matcher m = FOR.matcher(flat);
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }
}
