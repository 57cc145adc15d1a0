package org.goldenthread.app.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The date a page is seen from, as asked for in the address: {@code as-at=2009-09-30}, or {@code
 * as-at-day}, {@code as-at-month} and {@code as-at-year} from the form.
 *
 * @param date the date; null for today and for a date that cannot be read
 * @param day what was typed, kept when it cannot be read; likewise month and year
 * @param problem message key of what is wrong with the date; null when nothing is
 */
public record AsAt(
    @Nullable LocalDate date, String day, String month, String year, @Nullable String problem) {

  /** Name of the query parameter. */
  public static final String PARAMETER = "as-at";

  /** Every query parameter that belongs to the date and not to the page's filters. */
  public static final List<String> PARAMETERS =
      List.of(PARAMETER, "as-at-day", "as-at-month", "as-at-year");

  /** No date asked for. */
  public static final AsAt TODAY = new AsAt(null, "", "", "", null);

  private static final String NO_DATE = "shell.as-at.problem.not-a-date";
  private static final String NO_YEAR = "shell.as-at.problem.year";

  public static AsAt of(LocalDate date) {
    return new AsAt(
        date,
        Integer.toString(date.getDayOfMonth()),
        Integer.toString(date.getMonthValue()),
        Integer.toString(date.getYear()),
        null);
  }

  /** Reads the date from decoded query parameters; all absent or blank means today. */
  public static AsAt parse(Map<String, String> parameters) {
    String whole = parameters.getOrDefault(PARAMETER, "").strip();
    if (!whole.isEmpty()) {
      String[] parts = whole.split("-", -1);
      return parts.length == 3
          ? read(parts[2], parts[1], parts[0])
          : new AsAt(null, "", "", "", NO_DATE);
    }
    return read(
        parameters.getOrDefault("as-at-day", ""),
        parameters.getOrDefault("as-at-month", ""),
        parameters.getOrDefault("as-at-year", ""));
  }

  /** What was typed and what is wrong with it, for the form that asks for the date. */
  public Form form(Messages messages) {
    Form typed =
        Form.blank()
            .with(PARAMETER + FormDate.DAY, day)
            .with(PARAMETER + FormDate.MONTH, month)
            .with(PARAMETER + FormDate.YEAR, year);
    return problem == null ? typed : typed.withProblem(PARAMETER, messages.text(problem));
  }

  private static AsAt read(String typedDay, String typedMonth, String typedYear) {
    String day = typedDay.strip();
    String month = typedMonth.strip();
    String year = typedYear.strip();
    if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
      return TODAY;
    }
    if (!year.matches("[0-9]{4}")) {
      return new AsAt(null, day, month, year, NO_YEAR);
    }
    try {
      return of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (NumberFormatException | DateTimeException unreadable) {
      return new AsAt(null, day, month, year, NO_DATE);
    }
  }
}
