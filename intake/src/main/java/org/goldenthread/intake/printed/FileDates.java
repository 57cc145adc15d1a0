package org.goldenthread.intake.printed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates in names of files: "Minutes 16 December 2009.docx", "plan_2020-01-31.xlsx", "update Jan
 * 2020.xlsx".
 */
public final class FileDates {
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-([01]\\d)-([0-3]\\d)(?!\\d)");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)(?<![a-z])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
              + " (?:19|20)\\d\\d(?!\\d)");

  private FileDates() {}

  /**
   * The first date in a file's name, a month as its first day; null when there is none. "2009-10"
   * is a year of councils, no month.
   */
  public static @Nullable LocalDate first(String file) {
    Matcher iso = ISO.matcher(file);
    if (iso.find()) {
      return day(iso);
    }
    String plain = file.replaceAll("[_\\s-]+", " ");
    LocalDate printed = PrintedDates.first(plain);
    Matcher month = MONTH.matcher(plain);
    return printed != null || !month.find() ? printed : PrintedDates.first("1 " + month.group());
  }

  private static @Nullable LocalDate day(Matcher iso) {
    try {
      return LocalDate.of(
          Integer.parseInt(iso.group(1)),
          Integer.parseInt(iso.group(2)),
          Integer.parseInt(iso.group(3)));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
