package org.goldenthread.app.cli.stats;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One row of a file, with its place. Cells are read by the names of their columns. */
public final class InputRow {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

  private final String file;
  private final long line;
  private final Map<String, Integer> places;
  private final List<String> cells;

  InputRow(String file, long line, Map<String, Integer> places, List<String> cells) {
    this.file = file;
    this.line = line;
    this.places = places;
    this.cells = cells;
  }

  /** The cell without white space around it; empty when it is blank or there is no such column. */
  public String text(String column) {
    Integer place = places.get(column);
    return place == null || place >= cells.size() ? "" : cells.get(place).strip();
  }

  /** Whether the cell is missing: blank, or NA as R writes it. */
  public boolean isMissing(String column) {
    String text = text(column);
    return text.isEmpty() || text.equals("NA");
  }

  /** The number in a cell; NaN when it is missing. */
  public double number(String column) {
    String text = text(column);
    if (isMissing(column)) {
      return Double.NaN;
    }
    if (NUMBER.matcher(text).matches()) {
      return Double.parseDouble(text);
    }
    return switch (text) {
      case "NaN" -> Double.NaN;
      case "Infinity", "Inf", "+Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity", "-Inf" -> Double.NEGATIVE_INFINITY;
      default -> throw refuse(column, "a number like 12 or 3.5");
    };
  }

  /** The number in a cell, finite and 0 or more; NaN when it is missing. */
  public double notNegative(String column) {
    double number = number(column);
    if (number < 0 || Double.isInfinite(number)) {
      throw refuse(column, "a number of 0 or more");
    }
    return number;
  }

  /** The number in a cell, above 0; NaN when it is missing. */
  public double positive(String column) {
    double number = number(column);
    if (number <= 0) {
      throw refuse(column, "a number above 0");
    }
    return number;
  }

  /** What values are multiplied by: finite and above 0; the usual one when it is missing. */
  public double multiplier(double usual) {
    double multiplier = isMissing("multiplier") ? usual : number("multiplier");
    if (!(multiplier > 0) || Double.isInfinite(multiplier)) {
      throw refuse("multiplier", "a number above 0, like 100 or 100000");
    }
    return multiplier;
  }

  /** The whole number in a cell that must not be missing. */
  public int whole(String column, int least, int most) {
    double number = number(column);
    if (!(number >= least && number <= most) || number != Math.rint(number)) {
      throw refuse(column, "a whole number from " + least + " to " + most);
    }
    return (int) number;
  }

  /** TRUE or FALSE in a cell that must not be missing. */
  public boolean flag(String column) {
    return switch (text(column).toUpperCase(Locale.ROOT)) {
      case "TRUE" -> true;
      case "FALSE" -> false;
      default -> throw refuse(column, "TRUE or FALSE");
    };
  }

  /** The date in a cell that must not be missing. */
  public LocalDate date(String column) {
    try {
      return LocalDate.parse(text(column));
    } catch (DateTimeParseException e) {
      throw refuse(column, "a date like 2026-03-31");
    }
  }

  /** The failure to throw for a cell of this row that cannot be used. */
  public BadCellException refuse(String column, String expected) {
    return new BadCellException(
        file + ":" + line + ": " + column + " is \"" + text(column) + "\"; expected " + expected);
  }
}
