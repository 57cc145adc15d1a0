package org.goldenthread.app.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date typed in the three fields {@code name-day}, {@code name-month} and {@code name-year}. The
 * month may be a word: 3, March, Mar.
 *
 * @param date the date; null when nothing was typed or it cannot be read
 * @param form the form, with what is wrong with the date
 */
public record FormDate(@Nullable LocalDate date, Form form) {

  static final String DAY = "-day";
  static final String MONTH = "-month";
  static final String YEAR = "-year";

  /** This form's field filled in from a date; null leaves it empty. */
  public static Form fill(Form form, String name, @Nullable LocalDate date) {
    if (date == null) {
      return form.with(name + DAY).with(name + MONTH).with(name + YEAR);
    }
    return form.with(name + DAY, Integer.toString(date.getDayOfMonth()))
        .with(name + MONTH, Integer.toString(date.getMonthValue()))
        .with(name + YEAR, Integer.toString(date.getYear()));
  }

  /**
   * The form with a date in its three fields that came in one, as {@link Conflict} compares it:
   * "2009-09-30".
   */
  public static Form unfolded(Form form, String name) {
    String date = form.value(name);
    return date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
        ? form.with(name + YEAR, date.substring(0, 4))
            .with(name + MONTH, date.substring(5, 7))
            .with(name + DAY, date.substring(8))
        : form;
  }

  /**
   * Reads a date that may be left out.
   *
   * @param label what the date is called at the start of a sentence: "Expected date"
   */
  public static FormDate read(Form form, String name, String label, Messages messages) {
    String day = form.value(name + DAY);
    String month = form.value(name + MONTH);
    String year = form.value(name + YEAR);
    List<String> missing =
        Stream.of(DAY, MONTH, YEAR).filter(part -> form.value(name + part).isEmpty()).toList();
    if (missing.size() == 3) {
      return new FormDate(null, form);
    }
    if (missing.size() == 1) {
      String part = missing.get(0);
      return refused(
          form, name + part, messages.text("shell.form.date." + part.substring(1), label));
    }
    if (missing.isEmpty() && !year.matches("[0-9]{4}")) {
      return refused(form, name + YEAR, messages.text("shell.form.date.four-digits", label));
    }
    try {
      return new FormDate(
          LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day)), form);
    } catch (NumberFormatException | DateTimeException unreadable) {
      return refused(form, name, messages.text("shell.form.date.real", label));
    }
  }

  /** Reads a date that must be typed. */
  public static FormDate required(Form form, String name, String label, Messages messages) {
    FormDate read = read(form, name, label, messages);
    return read.date == null && form.problems().equals(read.form.problems())
        ? refused(form, name, messages.text("shell.form.date.required", label))
        : read;
  }

  private static FormDate refused(Form form, String field, String text) {
    return new FormDate(null, form.withProblem(field, text));
  }

  private static int month(String typed) {
    return typed.matches("[0-9]+") ? Integer.parseInt(typed) : named(typed);
  }

  /** The month that a word of at least three letters begins. */
  private static int named(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    return Stream.of(Month.values())
        .filter(
            month ->
                word.length() > 2
                    && Stream.of(Language.values())
                        .map(spoken -> month.getDisplayName(TextStyle.FULL, spoken.locale()))
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(word)))
        .findFirst()
        .map(Month::getValue)
        .orElseThrow(() -> new DateTimeException("no month is called " + typed));
  }
}
