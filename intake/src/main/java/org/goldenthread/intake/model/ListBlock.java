package org.goldenthread.intake.model;

import java.util.List;
import java.util.stream.Collectors;

/** A list of at least one item. */
public record ListBlock(List<Item> items) implements Block {
  /**
   * An item.
   *
   * @param marker "-", "•", "1.", "a)" as printed; "" when the list marks itself
   * @param depth 1 at the top
   */
  public record Item(String marker, int depth, List<Line> lines) {
    public Item {
      lines = List.copyOf(lines);
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("lines must not be empty");
      }
    }

    public String text() {
      return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    public int line() {
      return lines.get(0).source();
    }
  }

  public ListBlock {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("items must not be empty");
    }
  }

  @Override
  public int line() {
    return items.get(0).line();
  }

  @Override
  public int lastLine() {
    List<Line> last = items.get(items.size() - 1).lines();
    return last.get(last.size() - 1).source();
  }

  @Override
  public String text() {
    return items.stream()
        .map(i -> i.marker().isEmpty() ? i.text() : i.marker() + " " + i.text())
        .collect(Collectors.joining("\n"));
  }
}
