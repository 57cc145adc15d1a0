package org.goldenthread.app.shell.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes SVG. Everything is a presentation attribute: a page's security policy allows no inline
 * style, and a picture taken out of its page, into PDF or Word, has no stylesheet.
 */
final class Svg {

  private final StringBuilder out = new StringBuilder(8192);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Begins an element; its attributes follow, then what it holds, then {@link #end}. */
  Svg open(String element) {
    closeTag();
    out.append('<').append(element);
    open.push(element);
    inTag = true;
    return this;
  }

  Svg attr(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  Svg attr(String name, double value) {
    out.append(' ').append(name).append("=\"");
    number(out, value);
    out.append('"');
    return this;
  }

  /** Text inside the open element. */
  Svg say(String text) {
    closeTag();
    escape(text);
    return this;
  }

  Svg end() {
    String element = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(element).append('>');
    }
    return this;
  }

  private void closeTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  /** A straight line. */
  Svg line(double x1, double y1, double x2, double y2) {
    return open("path").attr("d", new Path().move(x1, y1).line(x2, y2).toString()).end();
  }

  /** A path without attributes of its own; nothing when it is empty. */
  Svg path(Path path) {
    return path.isEmpty() ? this : open("path").attr("d", path.toString()).end();
  }

  /** One line of text with its baseline at y. */
  Svg text(double x, double y, String text) {
    return open("text").attr("x", x).attr("y", y).say(text).end();
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(mayStand(text, i) ? c : '\uFFFD');
      }
    }
  }

  /** XML 1.0 has no way to write most control characters or half a surrogate pair. */
  private static boolean mayStand(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= 0x20 && c < 0xFFFE || c == '\t' || c == '\n' || c == '\r';
  }

  /** A number to one decimal place, the same on every machine. */
  static void number(StringBuilder to, double value) {
    long tenths = Math.round(value * 10);
    if (tenths < 0) {
      to.append('-');
      tenths = -tenths;
    }
    to.append(tenths / 10);
    if (tenths % 10 != 0) {
      to.append('.').append(tenths % 10);
    }
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not ended: " + open);
    }
    return out.toString();
  }
}
