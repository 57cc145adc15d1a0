package org.goldenthread.intake.source;

import java.util.List;
import org.goldenthread.intake.model.Line;
import org.jspecify.annotations.Nullable;

/** A paragraph of a Word document while it is read. */
final class WordParagraph {
  private final LineSink sink;
  private @Nullable String style;
  private int heading;
  private @Nullable String label;
  private int depth = 1;
  private boolean bold;
  private boolean goesOn;

  WordParagraph(int line) {
    this.sink = new LineSink(line);
  }

  LineSink sink() {
    return sink;
  }

  @Nullable String style() {
    return style;
  }

  void style(@Nullable String id, boolean isBold) {
    style = id;
    bold = isBold;
  }

  /** True when its style is bold. */
  boolean isBold() {
    return bold;
  }

  /** 1 to 6, or 0 for none. */
  int heading() {
    return heading;
  }

  void heading(int level) {
    heading = level;
  }

  /** What is printed before it, or null. */
  @Nullable String label() {
    return label;
  }

  /** Depth of its list, 1 at the top. */
  int depth() {
    return depth;
  }

  void label(@Nullable String printed, int listDepth) {
    label = printed;
    depth = listDepth;
  }

  /** Says that the mark at its end was deleted: the next paragraph goes on in it. */
  void goesOn(boolean marked) {
    goesOn = marked;
  }

  boolean goesOn() {
    return goesOn;
  }

  List<Line> lines() {
    return sink.lines();
  }
}
