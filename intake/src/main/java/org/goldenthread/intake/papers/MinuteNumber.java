package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A running number at the start of a line: "D84.", "235", "12/34", "CYP/7", "8.1", "Item 3:".
 *
 * @param printed without the stop that closes it
 * @param prefix the letters before the digits, in capitals
 * @param parts the numbers, at least one
 * @param rest the text after it
 */
record MinuteNumber(String printed, String prefix, List<Integer> parts, String rest) {
  private static final int FARTHEST = 20;
  private static final int MOST_TEXT = 4_000;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?s)(?:(?i:minute|agenda item|item|min|no)\\.?\\s(?i:no\\.?\\s?|number\\s)?)?"
              + "((?:\\p{Lu}{1,6}[ /.-]?)?\\d{1,4}(?:[./]\\d{1,4}){0,2}[a-z]?)(?:[.:)]|\\s?[-–—](?=\\s))?(?:\\s+(.*)|)");
  private static final Pattern NOT_A_NUMBER =
      Pattern.compile(
          "(?is)(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\\b"
              + "|[ap]\\.?m\\b|noon|hours|hrs|%|per cent|-\\s?\\d|–\\s?\\d).*");
  private static final Pattern DATE_OR_TIME =
      Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}\\.\\d\\d[ap]");

  MinuteNumber {
    parts = List.copyOf(parts);
  }

  /** The number that opens a text, or null. */
  static @Nullable MinuteNumber of(String text) {
    String start = text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
    Matcher m = NUMBER.matcher(start.strip());
    if (!m.matches() || DATE_OR_TIME.matcher(m.group(1)).matches()) {
      return null;
    }
    String rest = m.group(2) == null ? "" : m.group(2).strip();
    if (NOT_A_NUMBER.matcher(rest).matches()) {
      return null;
    }
    List<Integer> parts = new ArrayList<>();
    for (String digits : m.group(1).replaceAll("[^0-9]+", " ").strip().split(" ")) {
      parts.add(Integer.parseInt(digits));
    }
    String prefix = m.group(1).replaceAll("[^\\p{Lu}].*", "");
    return new MinuteNumber(m.group(1), prefix, trimmed(parts), rest);
  }

  /** "3.0" stands where "3" does. */
  private static List<Integer> trimmed(List<Integer> parts) {
    boolean round = parts.size() == 2 && parts.get(1) == 0;
    return round ? parts.subList(0, 1) : parts;
  }

  /** True when this number stands after another in one run of numbers, at most 20 apart. */
  boolean follows(MinuteNumber other) {
    if (!prefix.equals(other.prefix)) {
      return false;
    }
    for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
      int apart = parts.get(i) - other.parts.get(i);
      if (apart != 0) {
        boolean sameYear =
            parts.size() == other.parts.size()
                && parts
                    .subList(i + 1, parts.size())
                    .equals(other.parts.subList(i + 1, parts.size()));
        return apart > 0 && apart <= FARTHEST && (sameYear || plainAfter(i + 1));
      }
    }
    return parts.size() > other.parts.size() && plainAfter(other.parts.size());
  }

  /** True when this number is the very next one. */
  boolean isNextOf(MinuteNumber other) {
    if (!follows(other)) {
      return false;
    }
    int last = parts.size() - 1;
    if (parts.size() > other.parts.size()) {
      return parts.size() == other.parts.size() + 1 && parts.get(last) == 1;
    }
    return parts.get(last) - other.parts.get(last) == 1;
  }

  /** Numbers below the one that grew begin near their start. */
  private boolean plainAfter(int from) {
    return parts.subList(Math.min(from, parts.size()), parts.size()).stream()
        .allMatch(p -> p <= FARTHEST);
  }
}
