package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the reference vectors beside the checkout; a test that asks for them is skipped where they
 * are absent.
 */
public final class Vectors {

  /** For closed forms. */
  public static final double CLOSED_FORM = 1e-12;

  /** For anything with chi-squared or t quantiles or regression. */
  public static final double WITH_QUANTILES = 1e-9;

  private Vectors() {}

  /** The rows of a file, each by column. */
  public static List<Map<String, String>> read(String file) {
    Path path = Path.of(System.getProperty("gt.shared", "../shared"), "vectors", file);
    assumeTrue(Files.exists(path), "skipped: no reference vectors at " + path);
    return readFile(path);
  }

  /** The rows of any such file that is there. */
  public static List<Map<String, String>> readFile(Path path) {
    List<String> lines;
    try {
      lines = Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> columns = cells(lines.get(0));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), cells.get(i));
      }
      rows.add(row);
    }
    assertThat(rows).isNotEmpty();
    return rows;
  }

  /** The rows of a file by what they hold in a column. */
  public static Map<String, List<Map<String, String>>> groups(String file, String column) {
    Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
    read(file)
        .forEach(row -> groups.computeIfAbsent(row.get(column), id -> new ArrayList<>()).add(row));
    return groups;
  }

  /** The number in a cell, NaN when it is empty. */
  public static double number(Map<String, String> row, String column) {
    String cell = row.getOrDefault(column, "");
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  /** Fails unless two numbers agree; NaN agrees with NaN only. */
  public static void agree(String what, double actual, double expected, double relative) {
    agree(what, actual, expected, relative, 0);
  }

  /** Fails unless two numbers agree relatively, or absolutely where zero is expected. */
  public static void agree(
      String what, double actual, double expected, double relative, double absolute) {
    double allowed = Math.max(Math.abs(expected) * relative, absolute);
    boolean same = Double.compare(actual, expected) == 0 || Math.abs(actual - expected) <= allowed;
    assertThat(same).as("%s: %s, expected %s", what, actual, expected).isTrue();
  }

  // No line of the vectors breaks within quotes.
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
