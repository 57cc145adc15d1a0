package org.goldenthread.intake.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of a Word document as Word does when it prints them. */
final class WordNumbers {
  /** Stands for any bullet. */
  static final String BULLET = "•";

  private static final int LEVELS = 9;
  private static final int LONGEST = 80;
  private static final int MOST = 50_000;

  private record Level(int start, String format, String text) {}

  private record Numbering(String kind, Map<Integer, Integer> starts) {}

  private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();
  private final Map<String, String> linkedTo = new HashMap<>();
  private final Map<String, String> byStyle = new HashMap<>();
  private final Map<Integer, Numbering> numberings = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  void read(Xml xml) throws XMLStreamException {
    if (xml.nextStart() == null) {
      return;
    }
    int root = xml.depth();
    for (String at = xml.next(root); at != null; at = xml.next(root)) {
      if (kinds.size() + numberings.size() > MOST) {
        throw new XMLStreamException("more numberings than any program writes");
      }
      if (at.equals("abstractNum")) {
        kind(xml, xml.attribute("abstractNumId", ""));
      } else if (at.equals("num")) {
        numbering(xml, xml.number("numId", 0));
      }
    }
  }

  private void kind(Xml xml, String id) throws XMLStreamException {
    Map<Integer, Level> levels = new TreeMap<>();
    int kind = xml.depth();
    for (String at = xml.next(kind); at != null; at = xml.next(kind)) {
      switch (at) {
        case "lvl" -> levels.put(xml.number("ilvl", 0), level(xml));
        case "numStyleLink" -> linkedTo.put(id, xml.attribute("val", ""));
        case "styleLink" -> byStyle.put(xml.attribute("val", ""), id);
        default -> {}
      }
    }
    kinds.put(id, levels);
  }

  private static Level level(Xml xml) throws XMLStreamException {
    int start = 1;
    String format = "decimal";
    String text = "";
    int level = xml.depth();
    for (String at = xml.next(level); at != null; at = xml.next(level)) {
      switch (at) {
        case "start" -> start = xml.number("val", 1);
        case "numFmt" -> format = xml.attribute("val", "decimal");
        case "lvlText" -> text = shortened(xml.attribute("val", ""));
        default -> {}
      }
    }
    return new Level(start, format, text);
  }

  /** What stands around a number, no longer than any program lets it be. */
  static String shortened(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  private void numbering(Xml xml, int id) throws XMLStreamException {
    String kind = "";
    Map<Integer, Integer> starts = new HashMap<>();
    int numbering = xml.depth();
    for (String at = xml.next(numbering); at != null; at = xml.next(numbering)) {
      if (at.equals("abstractNumId")) {
        kind = xml.attribute("val", "");
      } else if (at.equals("lvlOverride")) {
        int level = xml.number("ilvl", 0);
        int override = xml.depth();
        for (String in = xml.next(override); in != null; in = xml.next(override)) {
          if (in.equals("startOverride")) {
            starts.put(level, xml.number("val", 1));
          }
        }
      }
    }
    numberings.put(id, new Numbering(kind, starts));
  }

  /**
   * Counts a paragraph and gives what is printed before it: "2.1", "(a)", a bullet; null when
   * nothing is.
   *
   * @param level from 0
   */
  @Nullable String next(int id, int level) {
    Numbering numbering = numberings.get(id);
    if (numbering == null || level < 0 || level >= LEVELS) {
      return null;
    }
    String kind = resolved(numbering.kind);
    Map<Integer, Level> levels = kinds.getOrDefault(kind, Map.of());
    Level own = levels.get(level);
    if (own == null || own.format.equals("none")) {
      return null;
    }
    if (own.format.equals("bullet")) {
      return BULLET;
    }
    int[] count = counts.computeIfAbsent(kind, k -> unset());
    if (begun.add(id)) {
      numbering.starts.forEach((l, s) -> count[Math.min(LEVELS - 1, Math.max(0, l))] = s - 1);
    }
    for (int i = 0; i <= level; i++) {
      int start = levels.containsKey(i) ? levels.get(i).start : 1;
      count[i] = count[i] == Integer.MIN_VALUE ? start - (i == level ? 1 : 0) : count[i];
    }
    count[level]++;
    for (int i = level + 1; i < LEVELS; i++) {
      count[i] = Integer.MIN_VALUE;
    }
    String printed = printed(own.text, levels, count);
    return printed.isBlank() ? null : printed;
  }

  private String resolved(String kind) {
    String style = linkedTo.get(kind);
    return style == null ? kind : byStyle.getOrDefault(style, kind);
  }

  private static int[] unset() {
    int[] count = new int[LEVELS];
    Arrays.fill(count, Integer.MIN_VALUE);
    return count;
  }

  private static String printed(String text, Map<Integer, Level> levels, int[] count) {
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char digit = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (c == '%' && digit >= '1' && digit <= '9') {
        int at = digit - '1';
        Level level = levels.get(at);
        printed.append(number(count[at], level == null ? "decimal" : level.format));
        i++;
      } else {
        printed.append(c);
      }
    }
    return printed.toString().strip();
  }

  static String number(int count, String format) {
    int number = Math.max(0, count);
    return switch (format) {
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : "" + number;
      default -> Integer.toString(number);
    };
  }

  /** a to z, then aa to zz. */
  private static String letters(int number) {
    if (number < 1) {
      return "";
    }
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat(Math.min(10, (number - 1) / 26 + 1));
  }

  private static String roman(int number) {
    List<String> signs =
        List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder roman = new StringBuilder();
    int left = Math.min(number, 5_000);
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        roman.append(signs.get(i));
        left -= values[i];
      }
    }
    return roman.toString();
  }
}
