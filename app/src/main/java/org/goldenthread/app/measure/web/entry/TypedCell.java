package org.goldenthread.app.measure.web.entry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.data.DataRow;
import org.goldenthread.scoring.Quality;

/**
 * What somebody typed into a cell, as a tidy file has it.
 *
 * @param value a number, or the symbol in its place
 * @param quality the symbol beside the number; empty without one
 */
record TypedCell(String value, String quality) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "([A-Za-z]?) ?([+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?%?) ?([A-Za-z]?)");

  /** What is typed to say that a figure should not be there. */
  static final String OUT = "out";

  /** Whether the figure is to be taken out. */
  boolean takesOut() {
    return value.equals(DataRow.TAKE_OUT);
  }

  /** Reads 27.67, p27.67, 27.67 p, x, c, out; empty for any other text. */
  static Optional<TypedCell> read(String typed) {
    if (typed.equalsIgnoreCase(OUT)) {
      return Optional.of(new TypedCell(DataRow.TAKE_OUT, ""));
    }
    Matcher number = NUMBER.matcher(typed);
    if (number.matches()) {
      String symbol = number.group(1) + number.group(3);
      return symbol.isEmpty()
          ? Optional.of(new TypedCell(number.group(2), ""))
          : Quality.read(symbol)
              .filter(Quality::mayHaveValue)
              .map(quality -> new TypedCell(number.group(2), quality.symbol()));
    }
    return Quality.read(typed)
        .filter(quality -> !quality.needsValue() && !quality.symbol().isEmpty())
        .map(quality -> new TypedCell(quality.symbol(), ""));
  }
}
