package org.goldenthread.intake.printed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as plans and indicator tables print them, normalised ("08/09" is 2008-09). */
public final class PrintedPeriod {
  private static final Pattern SPLIT =
      Pattern.compile("(?<!\\d)((?:19|20)?\\d\\d)\\s?[/–-]\\s?((?:19|20)?\\d\\d)(?!\\d)");
  private static final Pattern QUARTER =
      Pattern.compile("\\b(?:Q|Qtr|Quarter)\\s?([1-4])\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_YEAR =
      Pattern.compile("\\b(" + DateWords.MONTH + ")\\.?,?\\s+(" + DateWords.YEAR + ")(?!\\d)");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d/])" + DateWords.YEAR + "(?![\\d/])");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private PrintedPeriod() {}

  /** The code of the first period in the text; empty when none is printed. */
  public static Optional<String> code(String text) {
    Matcher split = SPLIT.matcher(text);
    while (split.find()) {
      int first = year(split.group(1));
      int second = Integer.parseInt(split.group(2)) % 100;
      if ((first + 1) % 100 == second) {
        String years = String.format(Locale.ROOT, "%d-%02d", first, second);
        Matcher quarter = QUARTER.matcher(text);
        return Optional.of(quarter.find() ? years + " Q" + quarter.group(1) : years);
      }
    }
    Matcher month = MONTH_YEAR.matcher(text);
    if (month.find()) {
      String name = month.group(1).substring(0, 3).toLowerCase(Locale.ROOT);
      return Optional.of(
          String.format(Locale.ROOT, "M%s-%02d", month.group(2), MONTHS.indexOf(name) + 1));
    }
    Matcher year = YEAR.matcher(text);
    return year.find() ? Optional.of(year.group()) : Optional.empty();
  }

  /** The first financial or calendar year in the text, as printed ("08/09"). */
  public static Optional<String> printed(String text) {
    for (Pattern pattern : List.of(SPLIT, MONTH_YEAR, YEAR)) {
      Matcher m = pattern.matcher(text);
      if (m.find()) {
        return Optional.of(m.group());
      }
    }
    return Optional.empty();
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
  }
}
