package org.goldenthread.intake.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Takes out what the converter printed twice: the cells of a table inside a cell stand once more
 * beside that cell and once more as rows. With them every row of a table has the same columns.
 */
final class NestedCopies {

  private NestedCopies() {}

  static List<List<String>> removed(List<List<String>> rows) {
    List<List<String>> clean = new ArrayList<>();
    List<List<String>> copies = new ArrayList<>();
    for (List<String> row : rows) {
      if (copies.contains(filled(row))) {
        continue;
      }
      copies.clear();
      clean.add(withoutCopiedCells(row, copies));
    }
    boolean padded = !clean.equals(rows);
    int width =
        clean.stream().mapToInt(row -> padded ? lastFilled(row) + 1 : row.size()).max().orElse(0);
    return clean.stream().map(row -> toWidth(row, width)).toList();
  }

  private static List<String> withoutCopiedCells(List<String> row, List<List<String>> copies) {
    List<String> clean = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      clean.add(row.get(i));
      List<String> nested = new ArrayList<>();
      if (row.get(i).contains("<table")) {
        for (Element line : Jsoup.parse(row.get(i)).select("tr")) {
          List<String> cells = line.select("td, th").eachText();
          line.select("td, th").forEach(cell -> nested.add(cell.text()));
          copies.add(cells.stream().filter(cell -> !cell.isBlank()).toList());
        }
      }
      int end = i + 1 + nested.size();
      if (end <= row.size() && plain(row.subList(i + 1, end)).equals(nested)) {
        i = end - 1;
      }
    }
    return clean;
  }

  private static List<String> plain(List<String> cells) {
    return cells.stream().map(cell -> Jsoup.parse(cell).text()).toList();
  }

  private static List<String> filled(List<String> row) {
    return plain(row).stream().filter(cell -> !cell.isBlank()).toList();
  }

  static int lastFilled(List<String> row) {
    int last = row.size() - 1;
    while (last >= 0 && row.get(last).isBlank()) {
      last--;
    }
    return last;
  }

  static List<String> toWidth(List<String> row, int width) {
    List<String> cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
    while (cells.size() < width) {
      cells.add("");
    }
    return cells;
  }
}
