package org.goldenthread.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text with the words that were looked for marked. Plain text: whoever draws it escapes it. */
public record Passage(List<Part> parts) {
  /** What stands before and after a marked word on its way from the database. */
  static final char START = '\u0002';

  static final char END = '\u0003';

  public Passage {
    parts = List.copyOf(parts);
  }

  /** A piece of the text, never empty. */
  public record Part(String text, boolean marked) {}

  /** Text with {@link #START} and {@link #END} around marked words. */
  static Passage of(String withSigns) {
    var parts = new ArrayList<Part>();
    var part = new StringBuilder();
    boolean marked = false;
    for (int at = 0; at <= withSigns.length(); at++) {
      char c = at == withSigns.length() ? END : withSigns.charAt(at);
      if (c != START && c != END) {
        part.append(c);
        continue;
      }
      if (!part.isEmpty()) {
        parts.add(new Part(part.toString(), marked));
        part.setLength(0);
      }
      marked = c == START;
    }
    return new Passage(parts);
  }

  /** The text without marks. */
  public String text() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }
}
