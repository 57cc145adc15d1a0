package org.goldenthread.intake.model;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph of at least one line. */
public record Paragraph(List<Line> lines) implements Block {
  public Paragraph {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("lines must not be empty");
    }
  }

  @Override
  public int line() {
    return lines.get(0).source();
  }

  @Override
  public int lastLine() {
    return lines.get(lines.size() - 1).source();
  }

  @Override
  public String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** True when all of it is bold, as headings often are in converted text. */
  public boolean isBold() {
    return lines.stream().allMatch(Line::isBold);
  }
}
