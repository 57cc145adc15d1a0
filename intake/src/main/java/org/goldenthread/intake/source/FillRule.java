package org.goldenthread.intake.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/**
 * A rule that colours cells by what they hold. No formula is worked out: a rule that compares a
 * cell with a constant or another cell is understood by its form, any other is left aside.
 *
 * @param ranges the cells it may colour
 * @param looksAt the cell that is compared, in the form it is written for the first cell of the
 *     first range; null for the coloured cell itself
 * @param operand what it is compared with: a number, a text in quotation marks, or a cell
 */
record FillRule(
    List<CellRangeAddress> ranges,
    Test test,
    @Nullable CellReference looksAt,
    String operand,
    String second,
    Fill fill) {

  /** How the cell is compared. */
  enum Test {
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    MORE,
    MORE_OR_EQUAL,
    BETWEEN,
    NOT_BETWEEN,
    CONTAINS,
    NOT_CONTAINS,
    BEGINS,
    ENDS
  }

  /** Finds what a cell of the sheet holds, by row and column from 0. */
  interface Sheet {
    @Nullable SheetCell cell(int row, int column);
  }

  private static final String CELL = "(\\$?[A-Z]{1,3}\\$?[0-9]{1,7})";
  private static final String TEXT = "(\"[^\"]*\")";
  private static final Pattern A_CELL = Pattern.compile(CELL);
  private static final Pattern COMPARES =
      Pattern.compile(
          "\\s*"
              + CELL
              + "\\s*(=|<>|<=|>=|<|>)\\s*(\"[^\"]*\"|-?[0-9.]+%?|\\$?[A-Z]{1,3}\\$?\\d+)");
  private static final Pattern SEARCHES =
      Pattern.compile(
          "\\s*(?:NOT\\(\\s*ISERROR|ISNUMBER)\\(\\s*SEARCH\\(\\s*"
              + TEXT
              + "\\s*,\\s*"
              + CELL
              + "\\s*\\)\\s*\\)\\s*\\)?\\s*",
          Pattern.CASE_INSENSITIVE);

  FillRule {
    ranges = List.copyOf(ranges);
  }

  /** The rule a formula says, or null when it says another kind. */
  static @Nullable FillRule ofFormula(List<CellRangeAddress> ranges, String formula, Fill fill) {
    Matcher search = SEARCHES.matcher(formula);
    if (search.matches()) {
      CellReference at = new CellReference(search.group(2));
      return new FillRule(ranges, Test.CONTAINS, at, search.group(1), "", fill);
    }
    Matcher m = COMPARES.matcher(formula);
    if (!m.matches()) {
      return null;
    }
    CellReference at = new CellReference(m.group(1));
    return new FillRule(ranges, sign(m.group(2)), at, m.group(3), "", fill);
  }

  static Test sign(String sign) {
    return switch (sign) {
      case "=" -> Test.EQUAL;
      case "<>" -> Test.NOT_EQUAL;
      case "<" -> Test.LESS;
      case "<=" -> Test.LESS_OR_EQUAL;
      case ">" -> Test.MORE;
      default -> Test.MORE_OR_EQUAL;
    };
  }

  boolean covers(int row, int column) {
    return ranges.stream().anyMatch(r -> r.isInRange(row, column));
  }

  /** True when the rule colours the cell at {@code row}, counted from 0. */
  boolean colours(int row, SheetCell cell, Sheet sheet) {
    SheetCell compared = looksAt == null ? cell : at(looksAt, row, cell.column(), sheet);
    if (compared == null || compared.isEmpty()) {
      return false;
    }
    Object first = value(operand, row, cell.column(), sheet);
    Object other = second.isEmpty() ? "" : value(second, row, cell.column(), sheet);
    return first instanceof Double low
        ? number(compared.number(), low, other instanceof Double high ? high : low)
        : text(compared.text(), (String) first);
  }

  private boolean number(double value, double low, double high) {
    return switch (test) {
      case EQUAL -> value == low;
      case NOT_EQUAL -> value != low;
      case LESS -> value < low;
      case LESS_OR_EQUAL -> value <= low;
      case MORE -> value > low;
      case MORE_OR_EQUAL -> value >= low;
      case BETWEEN -> value >= low && value <= high;
      case NOT_BETWEEN -> value < low || value > high;
      default -> false;
    };
  }

  private boolean text(String shown, String sought) {
    String in = shown.strip().toLowerCase(Locale.ROOT);
    String word = sought.strip().toLowerCase(Locale.ROOT);
    return switch (test) {
      case EQUAL -> in.equals(word);
      case NOT_EQUAL -> !in.equals(word);
      case CONTAINS -> in.contains(word);
      case NOT_CONTAINS -> !in.contains(word);
      case BEGINS -> in.startsWith(word);
      case ENDS -> in.endsWith(word);
      default -> false;
    };
  }

  /** A number, or the text that a constant or another cell holds. */
  private Object value(String written, int row, int column, Sheet sheet) {
    String plain = written.strip();
    if (plain.startsWith("\"")) {
      return plain.substring(1, Math.max(1, plain.length() - 1)).replace("\"\"", "\"");
    }
    if (A_CELL.matcher(plain).matches()) {
      SheetCell cell = at(new CellReference(plain), row, column, sheet);
      return cell == null ? "" : Double.isNaN(cell.number()) ? cell.text() : (Object) cell.number();
    }
    try {
      return plain.endsWith("%")
          ? Double.parseDouble(plain.substring(0, plain.length() - 1)) / 100
          : Double.parseDouble(plain);
    } catch (NumberFormatException e) {
      return plain;
    }
  }

  private @Nullable SheetCell at(CellReference written, int row, int column, Sheet sheet) {
    CellRangeAddress first = ranges.get(0);
    int down = written.isRowAbsolute() ? 0 : row - first.getFirstRow();
    int across = written.isColAbsolute() ? 0 : column - first.getFirstColumn();
    return sheet.cell(written.getRow() + down, written.getCol() + across);
  }
}
