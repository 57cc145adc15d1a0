package org.goldenthread.intake.rewrite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the columns of every table with a known header into another order, the same for all its
 * pages. Captions over a header and headings across a whole table stay where they are.
 */
final class ColumnOrder {

  private final Random random;
  private final Map<List<String>, List<Integer>> orders = new HashMap<>();
  private final Map<List<String>, Map<Integer, Layout>> layouts = new HashMap<>();

  private ColumnOrder(Random random) {
    this.random = random;
  }

  static List<Passage> changed(List<Passage> passages, Random random) {
    ColumnOrder columns = new ColumnOrder(random);
    passages.forEach(columns::learn);
    List<Passage> result = new ArrayList<>();
    for (List<Passage> run : runs(passages)) {
      result.addAll(columns.run(run));
    }
    return result;
  }

  /** A piece with a header together with the pieces without one that follow it. */
  private static List<List<Passage>> runs(List<Passage> passages) {
    List<List<Passage>> runs = new ArrayList<>();
    for (Passage passage : passages) {
      boolean starts =
          passage instanceof Passage.Rows rows
              && headerAt(rows) >= 0
              && (runs.isEmpty() || !goesOn(runs.get(runs.size() - 1), rows));
      boolean ends = passage instanceof Passage.Prose prose && !prose.isBlank();
      boolean title = passage instanceof Passage.Rows rows && isTitle(rows);
      if (runs.isEmpty() || starts || ends || title) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(passage);
    }
    return runs;
  }

  /** Whether a page begins with the second header of a table that has two. */
  private static boolean goesOn(List<Passage> run, Passage.Rows page) {
    List<String> header = page.rows().get(headerAt(page));
    return run.stream()
        .filter(Passage.Rows.class::isInstance)
        .map(Passage.Rows.class::cast)
        .anyMatch(rows -> rows.rows().indexOf(header) > headerAt(rows));
  }

  /** "PRIORITY: 1" beside its title: a table of its own, not the rest of the one before. */
  private static boolean isTitle(Passage.Rows rows) {
    return rows.rows().get(0).size() <= 2 && headerAt(rows) < 0;
  }

  /** A header without an empty cell at its end shows over which columns its cells stand. */
  private void learn(Passage passage) {
    if (passage instanceof Passage.Rows rows && headerAt(rows) >= 0) {
      Layout layout = Layout.of(rows.rows().get(headerAt(rows)));
      if (layout.widths().get(layout.widths().size() - 1) == 1) {
        layouts
            .computeIfAbsent(layout.titles(), titles -> new HashMap<>())
            .put(layout.width(), layout);
      }
    }
  }

  /** A page may print the same header with its empty cell misplaced to the end. */
  private Layout layout(List<String> header) {
    Layout printed = Layout.of(header);
    return layouts.getOrDefault(printed.titles(), Map.of()).getOrDefault(printed.width(), printed);
  }

  private List<Passage> run(List<Passage> run) {
    if (!(run.get(0) instanceof Passage.Rows first) || headerAt(first) < 0) {
      return run;
    }
    Layout layout = layout(first.rows().get(headerAt(first)));
    boolean sameWidth =
        run.stream()
            .filter(Passage.Rows.class::isInstance)
            .allMatch(p -> ((Passage.Rows) p).rows().get(0).size() <= layout.width());
    if (!sameWidth) {
      return run;
    }
    List<Integer> order = orders.computeIfAbsent(layout.titles(), this::order);
    return run.stream()
        .map(p -> p instanceof Passage.Rows rows ? reordered(rows, layout, order) : p)
        .toList();
  }

  private List<Integer> order(List<String> titles) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, titles.size()).boxed().toList());
    boolean firstStays = titles.get(0).equals("every child matters");
    List<Integer> unchanged = List.copyOf(order);
    while (order.equals(unchanged) || !keepsTwins(titles, order)) {
      Collections.shuffle(firstStays ? order.subList(1, order.size()) : order, random);
    }
    return order;
  }

  /** Of two columns with the same header only the place can tell which is which. */
  private static boolean keepsTwins(List<String> titles, List<Integer> order) {
    return order.stream()
        .allMatch(
            title -> order.indexOf(titles.indexOf(titles.get(title))) <= order.indexOf(title));
  }

  private static Passage.Rows reordered(Passage.Rows rows, Layout layout, List<Integer> order) {
    int header = headerAt(rows);
    List<List<String>> result = new ArrayList<>();
    for (int i = 0; i < rows.rows().size(); i++) {
      List<String> row = NestedCopies.toWidth(rows.rows().get(i), layout.width());
      boolean first = i == header && Layout.of(row).titles().equals(layout.titles());
      row = first ? layout.laid(row) : row;
      result.add(i < header || isHeadingAcross(row) ? row : layout.reordered(row, order));
    }
    return new Passage.Rows(result);
  }

  private static boolean isHeadingAcross(List<String> row) {
    String first = row.get(0).strip();
    return NestedCopies.lastFilled(row) == 0
        && first.length() > 3
        && first.equals(first.toUpperCase(Locale.ROOT));
  }

  /** Place of the header, which may stand under a caption, or -1. */
  static int headerAt(Passage.@Nullable Rows rows) {
    if (rows == null || HeaderWords.isHeader(rows.rows().get(0))) {
      return rows == null ? -1 : 0;
    }
    boolean caption = NestedCopies.lastFilled(rows.rows().get(0)) == 0;
    return caption && rows.rows().size() > 1 && HeaderWords.isHeader(rows.rows().get(1)) ? 1 : -1;
  }
}
