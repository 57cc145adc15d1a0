package org.goldenthread.intake.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in a text, and how sure it is that each is a value and not part of a name. */
final class NumberTokens {
  /** Why a number counts as a value. */
  enum Why {
    PERCENT,
    EQUALS,
    KIND,
    PERIOD_AFTER,
    DASH,
    DECIMAL,
    COUNT,
    ABSENT
  }

  /**
   * A number as printed.
   *
   * @param start offset of the sign or first digit
   * @param end offset behind the last digit or the percent sign
   * @param value decimal point, no separators; null for a printed absence
   */
  record Token(int start, int end, @Nullable String value, boolean percent) {
    String printed(String text) {
      return text.substring(start, end).strip();
    }
  }

  /** Stands for a character of a period in the text before a number. */
  static final char PERIOD = '\u0001';

  private static final Pattern YEAR = Pattern.compile("(?:19[89]|20[0-6])\\d");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.,£&/*+])(?<!\\d[-–])((?:(?<![^\\s=(])[-−](?=\\d))?)"
              + "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?|\\d{1,9}(?:\\.\\d{1,6})?)(\\s?%)?"
              + "(?![\\w*+]|\\.\\d|\\s?[-–]\\d|/\\d|,\\d|%\\w)");
  private static final Pattern ABSENT =
      Pattern.compile(
          "(?i)(?<==)\\s{0,3}(not (?:returned|recorded|available|collected|known|applicable|reported)"
              + "|n/?a\\b|unknown|suppressed|tbc\\b|-(?=\\s|$))");
  private static final Set<String> NAME_BEFORE =
      Set.of(
          "age",
          "aged",
          "under",
          "over",
          "year",
          "yr",
          "ks",
          "tier",
          "level",
          "stage",
          "phase",
          "paragraph",
          "least",
          "post",
          "within",
          "every",
          "than",
          "per",
          "part",
          "section",
          "page",
          "item",
          "no",
          "number",
          "step",
          "band",
          "grade",
          "key",
          "table",
          "version",
          "group",
          "ward",
          "type",
          "class",
          "day",
          "room",
          "form",
          "appendix",
          "annex",
          "article",
          "schedule",
          "nos",
          "pages",
          "paragraphs",
          "years",
          "missed",
          "up",
          "first",
          "last",
          "next");
  private static final Set<String> UNIT_AFTER =
      Set.of(
          "hour", "hours", "hrs", "day", "days", "week", "weeks", "month", "months", "year",
          "years", "yr", "yrs", "working", "plus", "option", "or", "to", "gcse", "gcses", "minute",
          "minutes", "term", "terms", "st", "nd", "rd", "th", "and", "pm", "am");

  private NumberTokens() {}

  /** Numbers and printed absences outside the periods, in order. */
  static List<Token> find(String text, List<PeriodLabels.Hit> periods) {
    List<Token> tokens = new ArrayList<>();
    Matcher absent = ABSENT.matcher(text);
    while (absent.find()) {
      tokens.add(new Token(absent.start(1), absent.end(1), null, false));
    }
    Matcher m = NUMBER.matcher(text);
    while (m.find()) {
      int start = m.group(1).isEmpty() ? m.start(2) : m.start(1);
      if (!inPeriod(start, m.end(2), periods)) {
        String value = (m.group(1).isEmpty() ? "" : "-") + m.group(2).replace(",", "");
        tokens.add(new Token(start, m.end(), value, m.group(3) != null));
      }
    }
    tokens.sort(Comparator.comparingInt(Token::start));
    return tokens;
  }

  private static boolean inPeriod(int start, int end, List<PeriodLabels.Hit> periods) {
    int at = PeriodLabels.firstEndingAfter(periods, start);
    return at < periods.size() && end > periods.get(at).start();
  }

  /**
   * Why a number is a value, or null when it is a name, an age, a duration or the like.
   *
   * @param before text since the value before it
   * @param periodAfter a period in brackets or after a dash stands behind it
   * @param kindBefore a word such as "plan" stands directly before it
   */
  static @Nullable Why why(
      Token token, String text, String before, boolean periodAfter, boolean kindBefore) {
    if (token.value() == null) {
      return Why.ABSENT;
    }
    String stripped = before.stripTrailing();
    if (stripped.endsWith("variance of") || stripped.endsWith("£")) {
      return null;
    }
    if (token.percent()) {
      return Why.PERCENT;
    }
    if (stripped.endsWith("=")) {
      return Why.EQUALS;
    }
    if (isYear(token, text, stripped) || isName(stripped, next(text, token.end()), kindBefore)) {
      return null;
    }
    if (kindBefore) {
      return Why.KIND;
    }
    if (periodAfter) {
      return Why.PERIOD_AFTER;
    }
    if (isDash(before)) {
      return Why.DASH;
    }
    if (token.value().indexOf('.') >= 0) {
      return Why.DECIMAL;
    }
    return isCount(stripped, text, token) ? Why.COUNT : null;
  }

  /** "since 1998 baseline": a year in a name. */
  private static boolean isYear(Token token, String text, String before) {
    boolean inName = before.endsWith("since") || before.endsWith("from");
    return YEAR.matcher(token.printed(text)).matches()
        && (inName || next(text, token.end()).startsWith("base"));
  }

  /** A dash that divides a name from its value: it has white space behind it. */
  private static boolean isDash(String before) {
    String stripped = before.stripTrailing();
    if (stripped.length() < 2 || before.length() == stripped.length()) {
      return false;
    }
    return "-–—:".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }

  private static boolean isName(String before, String next, boolean kindBefore) {
    String last = before.substring(before.lastIndexOf(' ') + 1).replaceAll("[^\\p{L}]", "");
    if (before.endsWith("-") || before.endsWith("–") || before.endsWith(":")) {
      return false;
    }
    boolean word = !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
    boolean acronym = word && last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT));
    boolean verb = Set.of("is", "was", "were", "are", "of").contains(last.toLowerCase(Locale.ROOT));
    return !kindBefore && acronym
        || NAME_BEFORE.contains(last.toLowerCase(Locale.ROOT))
        || !kindBefore && !verb && UNIT_AFTER.contains(next) && !next.equals("and");
  }

  /** A count in a sentence: a word or bracket before it or a line start, and a word behind it. */
  private static boolean isCount(String before, String text, Token token) {
    String next = next(text, token.end());
    boolean wordBehind = next.length() > 1 && !UNIT_AFTER.contains(next) || next.equals("and");
    char last = before.isEmpty() ? '\n' : before.charAt(before.length() - 1);
    boolean open = Character.isLetter(last) || last == PERIOD || "\n.,(;)".indexOf(last) >= 0;
    boolean verb = before.endsWith(" is") || before.endsWith(" was");
    return open && (wordBehind || verb);
  }

  /** The next word in lower case, or "" when punctuation comes first. */
  private static String next(String text, int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
