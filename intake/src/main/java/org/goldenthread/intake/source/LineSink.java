package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.Run;

/**
 * Gathers marked-up text into lines by the text rules: white space collapses to one space, {@code
 * **} switches bold, a bullet glyph starts a line, and the spaces that converters leave beside
 * inline tags ("health</b> , and", "( <i>X", "31 <sup>st</sup>") go.
 */
final class LineSink {
  private static final String BULLETS = "•○●▪◦";
  private static final String CLOSING = ",.;:)";

  private final List<Line> lines = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private int boldDepth;
  private int italicDepth;
  private boolean starBold;
  private boolean space;
  private boolean closed;
  private boolean opened;
  private int itemDepth;
  private boolean itemStart;
  private boolean glyphStart;
  private final int shift;
  private int indent;
  private int source;
  private int lineSource;

  LineSink(int source) {
    this(source, 0);
  }

  /** A sink for a piece of a file that has {@code shift} lines before it. */
  LineSink(int source, int shift) {
    this.source = source;
    this.lineSource = source;
    this.shift = shift;
  }

  /** Text after this call stands on line {@code line} of the piece. */
  void at(int line) {
    this.source = line + shift;
  }

  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*' && i + 1 < text.length() && text.charAt(i + 1) == '*') {
        i++;
        star();
      } else if (isSpace(c)) {
        space = true;
      } else {
        character(c);
      }
    }
  }

  /** Text in which stars are stars, as an office program shows them. */
  void plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        space = true;
        indent += isBlank() ? 1 : 0;
      } else {
        character(text.charAt(i));
      }
    }
  }

  void open(boolean bold, boolean italic) {
    flushRun();
    boldDepth += bold ? 1 : 0;
    italicDepth += italic ? 1 : 0;
    opened = true;
  }

  void close(boolean bold, boolean italic) {
    flushRun();
    boldDepth -= bold ? 1 : 0;
    italicDepth -= italic ? 1 : 0;
    closed = true;
  }

  /** A superscript that belongs to the number before it ("31 st"). */
  void openSuperscript() {
    if (Character.isDigit(last())) {
      space = false;
    }
    open(false, false);
  }

  void startItem(int depth) {
    breakLine();
    itemDepth = depth;
    itemStart = true;
  }

  void endItem(int outerDepth) {
    breakLine();
    itemDepth = outerDepth;
    itemStart = false;
  }

  void tableRow(List<String> cells) {
    breakLine();
    lines.add(Line.row(cells, source));
  }

  void breakLine() {
    flushRun();
    if (!runs.isEmpty()) {
      boolean item = itemStart || glyphStart;
      Line.Kind kind = item ? Line.Kind.ITEM : Line.Kind.TEXT;
      lines.add(new Line(runs, kind, item ? Math.max(1, itemDepth) : 0, List.of(), lineSource));
      runs.clear();
      itemStart = false;
      glyphStart = false;
    }
    space = false;
    closed = false;
    opened = false;
  }

  /** Ends the text and gives its lines; empty lines were dropped. */
  List<Line> lines() {
    breakLine();
    return lines;
  }

  /** True when nothing was written yet. */
  boolean isBlank() {
    return lines.isEmpty() && runs.isEmpty() && run.isEmpty();
  }

  /** How many spaces of plain text stand before everything else. */
  int indent() {
    return indent;
  }

  /** 1-based line of the file where text now stands. */
  int source() {
    return source;
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c);
  }

  private void star() {
    flushRun();
    starBold = !starBold;
    if (starBold) {
      opened = true;
    } else {
      closed = true;
    }
  }

  private void character(char c) {
    if (BULLETS.indexOf(c) >= 0) {
      breakLine();
      glyphStart = true;
    }
    if (runs.isEmpty() && run.isEmpty()) {
      lineSource = source;
    } else if (space && !dropsSpaceBefore(c)) {
      run.append(' ');
    }
    run.append(c);
    space = false;
    closed = false;
    opened = false;
  }

  private boolean dropsSpaceBefore(char c) {
    return (closed && CLOSING.indexOf(c) >= 0) || (opened && last() == '(');
  }

  private char last() {
    if (!run.isEmpty()) {
      return run.charAt(run.length() - 1);
    }
    if (runs.isEmpty()) {
      return '\n';
    }
    String text = runs.get(runs.size() - 1).text();
    return text.charAt(text.length() - 1);
  }

  private void flushRun() {
    if (!run.isEmpty()) {
      runs.add(new Run(run.toString(), boldDepth > 0 || starBold, italicDepth > 0));
      run.setLength(0);
    }
  }
}
