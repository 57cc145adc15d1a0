package org.goldenthread.intake.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person says the columns of a table hold, where the words of its header do not say it, or
 * say it wrongly. A table is known again by the words of its header, in order: its shape.
 */
public final class Meanings {
  /** Of a table that nobody said anything of. */
  public static final Meanings NONE = new Meanings(Map.of());

  private final Map<String, Map<Integer, ColumnRole>> byShape;
  private final Set<Integer> widths;

  private Meanings(Map<String, Map<Integer, ColumnRole>> byShape) {
    this.byShape = Map.copyOf(byShape);
    this.widths = byShape.keySet().stream().map(Meanings::width).collect(Collectors.toSet());
  }

  /**
   * Meanings by shape, and by 0-based column among the columns that have a header.
   *
   * @param byShape shapes as {@link #shape} makes them
   */
  public static Meanings of(Map<String, Map<Integer, ColumnRole>> byShape) {
    Map<String, Map<Integer, ColumnRole>> copy = new HashMap<>();
    byShape.forEach((shape, columns) -> copy.put(shape, Map.copyOf(columns)));
    return new Meanings(copy);
  }

  /** By what a table with these headers is known again; columns without a header do not matter. */
  public static String shape(List<String> headers) {
    return headers.stream()
        .filter(header -> !header.isBlank())
        .map(Meanings::plain)
        .collect(Collectors.joining(" | "));
  }

  /** What is said of the columns of a row, if it is the header of a known shape; empty if not. */
  Map<Integer, ColumnRole> of(List<String> headers) {
    int filled = (int) headers.stream().filter(h -> !h.isBlank()).count();
    boolean cannotBe =
        !widths.contains(filled)
            || headers.stream().anyMatch(h -> h.length() > HeaderWords.MAX_LENGTH);
    return cannotBe ? Map.of() : byShape.getOrDefault(shape(headers), Map.of());
  }

  private static String plain(String header) {
    String words = String.join(" ", HeaderWords.words(header));
    return words.isEmpty() ? header.strip() : words;
  }

  private static int width(String shape) {
    return shape.split(" \\| ", -1).length;
  }
}
