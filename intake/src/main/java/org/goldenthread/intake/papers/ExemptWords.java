package org.goldenthread.intake.papers;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which items the press and public may not hear: those whose own words name an exempt paragraph,
 * and those after an item that excludes the public for "the following items".
 */
final class ExemptWords {
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?i)paragraphs?(?:\\(s\\))?\\s+\\d{1,2}(?:\\s?(?:,|and|&|or|to|-)\\s?\\d{1,2})*"
              + "(?:\\s+(?:of|to|in)\\s+part\\s+\\w{1,3})?(?:\\s+(?:of|to|in)\\s+schedule\\s+12A)?");
  private static final Pattern EXCLUDES =
      Pattern.compile(
          "(?i)\\b(?:exempt|exclu\\w+|not for publication|confidential|private|12A|restricted)\\b");
  private static final Pattern FOLLOWING =
      Pattern.compile(
          "(?i)\\b(?:following|remaining|next|subsequent)\\s(?:agenda\\s)?(item|items|matters?|business|reports?)\\b|\\bremainder of\\b");
  private static final Pattern NAMED_ITEMS =
      Pattern.compile(
          "(?i)\\bitems?\\s(?:no\\.?s?\\s)?(\\d{1,3})(?:\\s?(?:-|to|–)\\s?(\\d{1,3})|\\s?(?:and|&)\\s?(\\d{1,3}))?");
  private static final Pattern OPENS_AGAIN =
      Pattern.compile("(?i).*\\b(?:re-?admission|return) of the (?:press|public)\\b.*");

  private static final String UNNAMED = "Schedule 12A";

  private final Map<Integer, String> over = new HashMap<>();
  private @Nullable String rest;
  private boolean nextOnly;
  private int from;
  private int to = Integer.MAX_VALUE;

  /**
   * Words that stand between two items, over a part of the agenda.
   *
   * @param before how many items stand before them
   */
  void part(int before, String text) {
    over.merge(before, text, (one, other) -> one + " " + other);
  }

  /** Says that the next item is that of a 0-based place, so that the words over it count. */
  void reach(int item) {
    String text = over.get(item);
    if (text == null) {
      return;
    }
    Matcher m = PARAGRAPH.matcher(text);
    rest = EXCLUDES.matcher(text).find() && m.find() ? m.group().strip() : null;
    nextOnly = false;
    from = 0;
    to = Integer.MAX_VALUE;
  }

  /** The words that exempt the next item of an agenda, or null. */
  @Nullable String of(@Nullable String number, String text) {
    String flat = text.replace('\n', ' ');
    Matcher m = PARAGRAPH.matcher(flat);
    String own = EXCLUDES.matcher(flat).find() && m.find() ? m.group().strip() : null;
    boolean procedural =
        flat.toLowerCase(Locale.ROOT).matches(".*\\b(?:press|public)\\b.*")
            && EXCLUDES.matcher(flat).find();
    if (OPENS_AGAIN.matcher(flat).matches()) {
      rest = null;
      return null;
    }
    if (procedural && own != null) {
      begin(flat, own);
      return own;
    }
    if (own != null) {
      return own;
    }
    String inherited = inherited(number);
    if (procedural && inherited == null) {
      // it names no paragraph: what follows is closed all the same
      begin(flat, UNNAMED);
    }
    return inherited;
  }

  private void begin(String text, String paragraph) {
    Matcher named = NAMED_ITEMS.matcher(text);
    Matcher following = FOLLOWING.matcher(text);
    boolean numbers = named.find();
    if (!numbers && !following.find()) {
      return;
    }
    rest = paragraph;
    nextOnly = !numbers && "item".equalsIgnoreCase(following.group(1));
    from = numbers ? Integer.parseInt(named.group(1)) : 0;
    String last = !numbers ? null : named.group(2) != null ? named.group(2) : named.group(3);
    to = !numbers ? Integer.MAX_VALUE : last == null ? from : Integer.parseInt(last);
  }

  private @Nullable String inherited(@Nullable String number) {
    MinuteNumber own = number == null ? null : MinuteNumber.of(number);
    int n = own == null ? 0 : own.parts().get(0);
    String paragraph = rest;
    if (paragraph == null || n != 0 && (n < from || n > to)) {
      return null;
    }
    if (nextOnly) {
      rest = null;
    }
    return paragraph;
  }
}
