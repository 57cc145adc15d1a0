package org.goldenthread.intake.rewrite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The columns of a table under their header cells: a header cell stands over its own column and the
 * columns after it that have no header of their own.
 *
 * @param titles header cells in order
 * @param widths how many columns each stands over
 */
record Layout(List<String> titles, List<Integer> widths) {

  Layout {
    titles = List.copyOf(titles);
    widths = List.copyOf(widths);
  }

  /** The layout a header row gives; columns before the first title belong to it. */
  static Layout of(List<String> header) {
    List<String> titles = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      if (titles.isEmpty() || !header.get(i).isBlank()) {
        titles.add(HeaderWords.plain(header.get(i)));
        widths.add(1);
      } else {
        widths.set(widths.size() - 1, widths.get(widths.size() - 1) + 1);
      }
    }
    return new Layout(titles, widths);
  }

  int width() {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  /** A row with its columns in another order; {@code order} holds the old place of each title. */
  List<String> reordered(List<String> row, List<Integer> order) {
    List<String> cells = new ArrayList<>();
    for (int title : order) {
      int from = widths.subList(0, title).stream().mapToInt(Integer::intValue).sum();
      cells.addAll(row.subList(from, from + widths.get(title)));
    }
    return cells;
  }

  /** The cells of a header row, each at the first of its columns. */
  List<String> laid(List<String> header) {
    List<String> named = new ArrayList<>(header);
    named.subList(1, named.size()).removeIf(String::isBlank);
    List<String> cells = new ArrayList<>();
    for (int title = 0; title < titles.size(); title++) {
      cells.add(named.get(title));
      cells.addAll(Collections.nCopies(widths.get(title) - 1, ""));
    }
    return cells;
  }
}
