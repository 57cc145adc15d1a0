package org.goldenthread.intake.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;

/**
 * Lines that open a part of a plan ("PRIORITY: 2"). They come again with another number, often
 * between two tables, and yet are neither page furniture nor a row of the table before.
 */
final class PartLines {
  private static final Pattern PART =
      Pattern.compile(
          "(?:theme|strand|outcome|priority|objective|aim|goal|aspiration|commitment|action|part"
              + "|section)\\W{0,3}(?:[a-z]{0,4}[0-9]{1,3}|[a-z])\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private PartLines() {}

  static boolean opens(String text) {
    return PART.matcher(text.strip()).matches();
  }

  /** True for a table of one row of which one cell opens a part and the other is its title. */
  static boolean opens(Table table) {
    Optional<Row> only = table.rows().stream().filter(r -> !r.isEmpty()).findFirst();
    long filled = table.rows().stream().filter(r -> !r.isEmpty()).count();
    return filled == 1
        && only.isPresent()
        && only.get().filled() <= 2
        && only.get().cells().stream().map(Cell::flat).anyMatch(PartLines::opens);
  }
}
