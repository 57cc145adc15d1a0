package org.goldenthread.intake.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds printed periods and normalises them: {@code 2008-09} financial year, {@code 2009-10 Q1},
 * {@code AY2007-08} academic year, {@code 2008}, {@code M2009-01}, {@code M2009-01/M2009-03},
 * {@code D2009-09-18}, {@code Y2004-2006} pooled years. Two-digit years are of this century up to
 * 69.
 */
public final class PeriodLabels {
  /**
   * A period found in a text.
   *
   * @param start offset of its first character
   * @param end offset behind its last character
   * @param period normalised, or null when its year is unknown
   */
  public record Hit(int start, int end, String label, @Nullable String period) {}

  private static final String MON =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
          + "(?:uary|ruary|ch|il|e|y|ust|t(?:ember)?|ember|ober|\\.)?(?![a-z])";
  private static final String TO = "\\s?(?:-|–|—|to|until)\\s?";
  private static final String YEAR4 = "(?:19[89]\\d|20[0-6]\\d)";
  private static final String FY =
      "(" + YEAR4 + "|\\d\\d)\\s?[/]\\s?(" + YEAR4 + "|\\d{1,2})(?![\\d/])";
  private static final String FY_DASH =
      "(" + YEAR4 + ")\\s?[-–]\\s?(" + YEAR4 + "|\\d\\d)(?![\\d/-])";
  private static final String QUARTER = "(?:qtr|quarter|q)\\.?\\s?([1-4])(?!\\d)";
  private static final String YTD = "(?:\\s?\\(ytd\\))?";
  private static final String AT = "(?:(?:as )?(?:at|of|on) )?";

  private static final Pattern SHORT_DASH =
      Pattern.compile("(?<![\\d/-])(\\d\\d)[-–](?=\\d\\d(?![\\d/-]))");
  private static final Pattern QUARTER_WORD = Pattern.compile("(?i)\\b" + QUARTER);
  private static final PeriodLabels OF_ANY_YEAR = new PeriodLabels(null);

  /** What a pattern finds and how that is normalised; null from it means that it is no period. */
  private record Rule(
      Pattern pattern, Signs needs, Function<MatchResult, @Nullable String> period) {}

  /** What a text must hold for a rule to be worth trying; one look at it spares many patterns. */
  private record Signs(boolean month, boolean quarter, boolean slash) {
    private static final Pattern MONTH = Pattern.compile(MON, Pattern.CASE_INSENSITIVE);

    static Signs neededBy(String regex) {
      return new Signs(regex.contains(MON), regex.contains(QUARTER), regex.contains(FY));
    }

    static Signs in(String text) {
      return new Signs(
          MONTH.matcher(text).find(),
          text.indexOf('q') >= 0 || text.indexOf('Q') >= 0,
          text.indexOf('/') >= 0);
    }

    boolean has(Signs needed) {
      return (month || !needed.month) && (quarter || !needed.quarter) && (slash || !needed.slash);
    }
  }

  private final @Nullable Integer financialYear;
  private final List<Rule> rules = new ArrayList<>();

  /**
   * @param financialYear first year of the financial year that the document reports on, to which a
   *     quarter without a year belongs; null when it is not known
   */
  public PeriodLabels(@Nullable Integer financialYear) {
    this.financialYear = financialYear;
    rule(
        AT + "([0-3]?\\d)\\s?(?:st|nd|rd|th)?\\s" + MON + ",?\\s(" + YEAR4 + ")\\b",
        m -> day(m.group(3), month(m.group(2)), m.group(1)));
    rule(
        AT + "([0-3]?\\d)[./]([01]?\\d)[./](" + YEAR4 + "|\\d\\d)(?!\\d)",
        m -> day(m.group(3), Integer.parseInt(m.group(2)), m.group(1)));
    rule("up to " + MON + "\\s" + FY + YTD, m -> yearToDate(m.group(1), m.group(2), m.group(3)));
    rule(
        QUARTER
            + "\\s?(?:actual|plan|target)?\\s?\\("
            + MON
            + TO
            + MON
            + "\\s("
            + YEAR4
            + "|\\d\\d)\\)",
        m -> quarter(financialYearOf(year(m.group(4)), month(m.group(2))), m.group(1)));
    rule(
        QUARTER + YTD + "[,\\s]{0,2}(?:of )?" + FY + YTD,
        m -> quarter(consecutive(m.group(2), m.group(3)), m.group(1)));
    rule(
        QUARTER + YTD + "[,\\s]{0,2}(?:of )?" + FY_DASH,
        m -> quarter(consecutive(m.group(2), m.group(3)), m.group(1)));
    rule(
        FY + "[,\\s]{1,2}" + QUARTER,
        m -> quarter(consecutive(m.group(1), m.group(2)), m.group(3)));
    rule(
        FY_DASH + "[,\\s]{1,2}" + QUARTER,
        m -> quarter(consecutive(m.group(1), m.group(2)), m.group(3)));
    rule(QUARTER + "[,\\s]{1,2}(" + YEAR4 + ")\\b", m -> quarter(year(m.group(2)), m.group(1)));
    rule(
        MON + "\\s?(" + YEAR4 + "|\\d\\d)" + TO + MON + "\\s?(" + YEAR4 + "|\\d\\d)\\b",
        m -> months(year(m.group(2)), month(m.group(1)), year(m.group(4)), month(m.group(3))));
    rule(
        MON + TO + MON + "\\s(" + YEAR4 + "|\\d\\d)(?![\\d/])",
        m ->
            months(
                year(m.group(3)) - (month(m.group(1)) > month(m.group(2)) ? 1 : 0),
                month(m.group(1)),
                year(m.group(3)),
                month(m.group(2))));
    rule(MON + ",?\\s(" + YEAR4 + "|\\d\\d)(?![\\d/%.])", m -> monthOf(m.group(2), m.group(1)));
    rule(FY + TO + "6 months\\b", m -> halfYear(consecutive(m.group(1), m.group(2))));
    rule(
        "(?:acad(?:emic|\\.)?|school)\\s?(?:yr|year)?\\.?\\s" + FY,
        m -> academic(consecutive(m.group(1), m.group(2))));
    rule("\\bay\\s?" + FY, m -> academic(consecutive(m.group(1), m.group(2))));
    rule(
        FY + "\\s(?:acad(?:emic|\\.)?|school)\\s?(?:yr|year)\\b\\.?",
        m -> academic(consecutive(m.group(1), m.group(2))));
    rule(FY + "(?: financial year| data)?", m -> years(m.group(1), m.group(2)));
    rule(FY_DASH + "(?: financial year| data)?", m -> years(m.group(1), m.group(2)));
    rule(QUARTER, m -> financialYear == null ? null : quarter(financialYear, m.group(1)));
    rule(
        "(?:unvalidated |provisional |unverified )?("
            + YEAR4
            + ")(?![\\d/,.]\\d)(?!\\s?baseline)\\b(?: data)?",
        m -> m.group(1));
    rule("(?<=\\()(\\d\\d)(?=\\))", m -> Integer.toString(year(m.group(1))));
  }

  private void rule(String regex, Function<MatchResult, @Nullable String> period) {
    Pattern pattern = Pattern.compile("(?<![\\w&./£-])(?:" + regex + ")", Pattern.CASE_INSENSITIVE);
    rules.add(new Rule(pattern, Signs.neededBy(regex), period));
  }

  /** Every period in a text, in order and without overlap; the longer reading wins. */
  public List<Hit> find(String text) {
    // every rule wants a digit, and most texts that are looked at have none
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return List.of();
    }
    boolean[] taken = new boolean[text.length()];
    List<Hit> hits = new ArrayList<>();
    Signs signs = Signs.in(text);
    for (Rule rule : rules) {
      if (!signs.has(rule.needs)) {
        continue;
      }
      Matcher m = rule.pattern.matcher(text);
      while (m.find()) {
        if (!isTaken(taken, m.start(), m.end())) {
          String period = rule.period.apply(m.toMatchResult());
          boolean quarterOnly = period == null && m.group().matches("(?i)q.*[1-4]");
          if (period != null || quarterOnly) {
            Arrays.fill(taken, m.start(), m.end(), true);
            hits.add(new Hit(m.start(), m.end(), m.group().strip(), period));
          }
        }
      }
    }
    hits.sort(Comparator.comparingInt(Hit::start));
    return hits;
  }

  /**
   * The first period of a short text such as a header, where years may be two digits with a dash
   * ("09-10") and the quarter may stand apart from them ("Quarter 1 target 09/10"). Periods without
   * a year are passed over.
   */
  public static Optional<Hit> first(String text) {
    String slashed = SHORT_DASH.matcher(text).replaceAll("$1/");
    return OF_ANY_YEAR.find(slashed).stream()
        .filter(h -> h.period() != null)
        .findFirst()
        .map(h -> withQuarter(h, text));
  }

  private static Hit withQuarter(Hit hit, String text) {
    String period = String.valueOf(hit.period());
    String label = text.substring(hit.start(), hit.end()).strip();
    Matcher quarter = QUARTER_WORD.matcher(text);
    boolean apart = period.matches("\\d{4}-\\d\\d") && quarter.find();
    return new Hit(
        hit.start(), hit.end(), label, apart ? period + " Q" + quarter.group(1) : period);
  }

  /** The code of the first period of a text. */
  public static Optional<String> code(String text) {
    return first(text).map(Hit::period);
  }

  /** The period of a label that is nothing but a period ("05/6"), or null. */
  public @Nullable Hit only(String label) {
    String text = label.strip();
    List<Hit> hits = find(text);
    return hits.size() == 1 && hits.get(0).start() == 0 && hits.get(0).end() >= text.length()
        ? hits.get(0)
        : null;
  }

  /** 1 to 12 for the first three letters of a month's name. */
  public static int month(String name) {
    int at =
        "janfebmaraprmayjunjulaugsepoctnovdec"
            .indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3));
    if (at < 0 || at % 3 != 0) {
      throw new IllegalArgumentException("name must be a month, was " + name);
    }
    return at / 3 + 1;
  }

  /** A quarter of a financial year, for a table with years down and quarters across. */
  static @Nullable String quarter(int financialYear, String number) {
    return financialYear < 0 ? null : financialYear(financialYear) + " Q" + number;
  }

  static String monthOf(String year, String month) {
    return "M%04d-%02d".formatted(year(year), month(month));
  }

  /**
   * Index of the first of sorted periods that ends behind an offset; their number when none does.
   */
  static int firstEndingAfter(List<Hit> hits, int offset) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static boolean isTaken(boolean[] taken, int start, int end) {
    for (int i = start; i < end; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private static int year(String printed) {
    int year = Integer.parseInt(printed);
    return year > 99 ? year : year < 70 ? 2000 + year : 1900 + year;
  }

  private static @Nullable String day(String year, int month, String day) {
    int d = Integer.parseInt(day);
    return month < 1 || month > 12 || d < 1 || d > 31
        ? null
        : "D%04d-%02d-%02d".formatted(year(year), month, d);
  }

  /** First year of two printed years that follow each other; -1 when they do not. */
  private static int consecutive(String first, String second) {
    int from = year(first);
    return gap(from, second) == 1 ? from : -1;
  }

  private static int gap(int from, String second) {
    int to = Integer.parseInt(second);
    int modulus = second.length() == 1 ? 10 : second.length() == 2 ? 100 : 10_000;
    return Math.floorMod(to - from, modulus);
  }

  private static String financialYear(int from) {
    return "%04d-%02d".formatted(from, (from + 1) % 100);
  }

  private static int financialYearOf(int year, int month) {
    return month >= 4 ? year : year - 1;
  }

  private static @Nullable String years(String first, String second) {
    int from = year(first);
    int gap = gap(from, second);
    if (gap == 1) {
      return financialYear(from);
    }
    return gap == 2 && first.length() == 4 ? "Y%04d-%04d".formatted(from, from + 2) : null;
  }

  private static @Nullable String academic(int from) {
    return from < 0 ? null : "AY" + financialYear(from);
  }

  private static @Nullable String halfYear(int from) {
    return from < 0 ? null : "M%04d-04/M%04d-09".formatted(from, from);
  }

  private static @Nullable String yearToDate(String month, String first, String second) {
    int from = consecutive(first, second);
    int m = month(month);
    return from < 0 ? null : "M%04d-04/M%04d-%02d".formatted(from, m >= 4 ? from : from + 1, m);
  }

  private static String months(int fromYear, int fromMonth, int toYear, int toMonth) {
    if (fromMonth == 1 && toMonth == 12 && fromYear == toYear) {
      return Integer.toString(fromYear);
    }
    if (fromMonth == 4 && toMonth == 3 && toYear == fromYear + 1) {
      return financialYear(fromYear);
    }
    return "M%04d-%02d/M%04d-%02d".formatted(fromYear, fromMonth, toYear, toMonth);
  }
}
