package org.goldenthread.intake.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.numbers.PeriodLabels;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.PeriodKind;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * Reads the periods of a data file: normalised codes, and the labels people write. Each label is
 * worked out once and then known.
 */
final class PeriodText {
  /** Labels that are remembered; a file has some hundred at most. */
  private static final int REMEMBERED = 20_000;

  private static final Pattern QUALIFIED =
      Pattern.compile("(.*?)\\s*[(\\[]([A-Za-z ]+)[)\\]]|(.*?)\\s+(provisional|revised|final)");
  private static final Pattern SIX_DIGITS = Pattern.compile("([12][0-9]{3})([0-9]{2})");
  private static final Pattern YEARS =
      Pattern.compile("([12][0-9]{3})\\s?[-\u2013]\\s?([12][0-9]{3}|[0-9]{2})");
  private static final Pattern SPLIT_YEARS =
      Pattern.compile(
          "([12][0-9]{3})/([0-9]{2})\\s?[-\u2013]\\s?(?:[12][0-9])?([0-9]{2})/([0-9]{2})");
  private static final Pattern QUARTER_OF_ONE_YEAR =
      Pattern.compile("([12][0-9]{3})\\s?Q([1-4])|Q([1-4])\\s([12][0-9]{3})");
  private static final Pattern ISO_DAY =
      Pattern.compile("([12][0-9]{3}-[0-9]{2}-[0-9]{2})(?:[T ]00:00(?::00)?Z?)?");
  private static final Pattern TERM =
      Pattern.compile("(?i)(autumn|spring|summer)(?: term)?,? ([12][0-9]{3})[/-]([0-9]{2})");

  /** What a year such as 2023/24 is, where the file says so. */
  enum YearKind {
    NOT_SAID,
    CALENDAR,
    FINANCIAL,
    ACADEMIC;

    /** Reads "Academic year", "financial", "calendar year"; not said for any other text. */
    static YearKind read(String text) {
      String word = text.toLowerCase(Locale.ROOT);
      return word.startsWith("acad") || word.startsWith("school")
          ? ACADEMIC
          : word.startsWith("fin") ? FINANCIAL : word.startsWith("cal") ? CALENDAR : NOT_SAID;
    }
  }

  /**
   * A period as read.
   *
   * @param quality as the label says ("2025 (prov)"); null when it says nothing
   */
  record Read(Period period, @Nullable Quality quality) {}

  private final Map<String, @Nullable Read> known = new HashMap<>();
  private final PeriodLabels labels = new PeriodLabels(null);

  /** The period of a label; null when it is none, or more than one thing could be meant. */
  @Nullable Read read(String label, YearKind years) {
    String key = years == YearKind.NOT_SAID ? label : years.name() + label;
    Read read = known.get(key);
    if (read != null || known.containsKey(key)) {
      return read;
    }
    read = work(label, years);
    if (known.size() < REMEMBERED) {
      known.put(key, read);
    }
    return read;
  }

  private @Nullable Read work(String label, YearKind years) {
    Matcher m = QUALIFIED.matcher(label);
    if (m.matches()) {
      String word = m.group(2) == null ? m.group(4) : m.group(2);
      String rest = m.group(2) == null ? m.group(3) : m.group(1);
      Quality quality = Quality.read(word).filter(Quality::mayHaveValue).orElse(null);
      if (quality != null) {
        Period period = period(rest, years);
        return period == null ? null : new Read(period, quality);
      }
    }
    Period period = period(label, years);
    return period == null ? null : new Read(period, null);
  }

  private @Nullable Period period(String text, YearKind years) {
    try {
      Period period = oneOfOurs(text, years);
      return period == null ? null : ofKind(period, years);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  private @Nullable Period oneOfOurs(String text, YearKind years) {
    Matcher m = SIX_DIGITS.matcher(text);
    if (m.matches()) {
      return consecutive(m.group(1), m.group(2)) ? financial(m.group(1)) : null;
    }
    m = YEARS.matcher(text);
    if (m.matches()) {
      return years(m.group(1), m.group(2));
    }
    m = SPLIT_YEARS.matcher(text);
    if (m.matches()) {
      return splitYears(m, years);
    }
    m = QUARTER_OF_ONE_YEAR.matcher(text);
    if (m.matches()) {
      return quarterOfOneYear(m, years);
    }
    m = ISO_DAY.matcher(text);
    if (m.matches()) {
      return Period.day(LocalDate.parse(m.group(1)));
    }
    m = TERM.matcher(text);
    if (m.matches()) {
      return consecutive(m.group(2), m.group(3))
          ? Period.term(Integer.parseInt(m.group(2)), termNumber(m.group(1)))
          : null;
    }
    return isCode(text) ? Period.parse(text) : printed(text);
  }

  private static boolean isCode(String text) {
    return text.length() > 4
        && "MDYA".indexOf(text.charAt(0)) >= 0
        && text.charAt(2) != ' '
        && Character.isDigit(text.charAt(text.length() - 1))
        && (Character.isDigit(text.charAt(1)) || text.startsWith("AY"));
  }

  private @Nullable Period printed(String text) {
    PeriodLabels.Hit hit = labels.only(text);
    String code = hit == null ? null : hit.period();
    return code == null ? null : Period.parse(code);
  }

  /** 2009-10 is a financial year, 2015 - 17 are three calendar years taken together. */
  private static @Nullable Period years(String first, String second) {
    if (consecutive(first, second)) {
      return financial(first);
    }
    int from = Integer.parseInt(first);
    int to = second.length() == 4 ? Integer.parseInt(second) : from / 100 * 100 + number(second);
    return to > from + 1 && to - from < 15 ? Period.pooledYears(from, to) : null;
  }

  /** 2020/21 - 22/23: whole split years taken together, as the months they cover. */
  private static @Nullable Period splitYears(Matcher m, YearKind years) {
    int from = Integer.parseInt(m.group(1));
    int last = from / 100 * 100 + number(m.group(3));
    boolean ordered =
        consecutive(m.group(1), m.group(2)) && (number(m.group(3)) + 1) % 100 == number(m.group(4));
    int month = years == YearKind.ACADEMIC ? 9 : 4;
    return ordered && last > from
        ? Period.months(YearMonth.of(from, month), YearMonth.of(last + 1, month - 1))
        : null;
  }

  /** 2015 Q1 is January to March only where the file says that its years are calendar years. */
  private static @Nullable Period quarterOfOneYear(Matcher m, YearKind years) {
    int year = Integer.parseInt(m.group(1) == null ? m.group(4) : m.group(1));
    int number = Integer.parseInt(m.group(2) == null ? m.group(3) : m.group(2));
    return switch (years) {
      case CALENDAR -> number == 1 ? Period.quarter(year - 1, 4) : Period.quarter(year, number - 1);
      case FINANCIAL -> Period.quarter(year, number);
      default -> null;
    };
  }

  /** The period as the year that the file says it is; null when its label is of another. */
  private static @Nullable Period ofKind(Period period, YearKind years) {
    boolean split = period.kind() == PeriodKind.FINANCIAL_YEAR;
    boolean plain = period.kind() == PeriodKind.CALENDAR_YEAR;
    return switch (years) {
      case NOT_SAID -> period;
      case CALENDAR -> split ? null : period;
      case FINANCIAL -> plain ? null : period;
      case ACADEMIC ->
          plain ? null : split ? Period.academicYear(period.start().getYear()) : period;
    };
  }

  private static Period financial(String first) {
    return Period.financialYear(Integer.parseInt(first));
  }

  private static boolean consecutive(String first, String second) {
    return second.length() == 4
        ? Integer.parseInt(second) == Integer.parseInt(first) + 1
        : (Integer.parseInt(first) + 1) % 100 == number(second);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int termNumber(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "autumn" -> 1;
      case "spring" -> 2;
      default -> 3;
    };
  }
}
