package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Marks of the parts of a statement: (1), 2., (a), b), [c], (ii). */
final class PartMarks {
  private static final Pattern AT_START =
      Pattern.compile(
          "(?s)[\\[(]?(\\d{1,2}|[a-z]|[ivx]{1,5}|[A-H])[\\]).]\\s+(.*)|[\\[(](\\d{1,2}|[a-z]|[ivx]{1,5})[\\])](.*)");
  private static final Pattern INSIDE =
      Pattern.compile("(?:^|\\s)[\\[(](\\d{1,2}|[a-z]|[ivx]{1,5})[\\])]\\s*");
  private static final Pattern WHO =
      Pattern.compile(
          "(?is).{0,160}(?::\\s?[-–—]?|\\b(?:board|committee|cabinet|council|partnership|panel|members|forum"
              + "|executive|trust|group|officers?|director|chair(?:man)?)[,:]?)");
  private static final List<String> ROMAN =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv");

  private PartMarks() {}

  /** A mark without its brackets and the text after it. */
  record Marked(String mark, String text) {}

  /** The mark that opens a text, or null. */
  static @Nullable Marked at(String text) {
    Matcher m = AT_START.matcher(text);
    if (!m.matches()) {
      return null;
    }
    boolean spaced = m.group(1) != null;
    return new Marked(spaced ? m.group(1) : m.group(3), (spaced ? m.group(2) : m.group(4)).strip());
  }

  /** True when a mark is the first of its kind. */
  static boolean isFirst(String mark) {
    return mark.equals("1") || mark.equals("a") || mark.equals("i") || mark.equals("A");
  }

  /** True when a mark comes right after another of its kind; a misprint may leave one out. */
  static boolean follows(String mark, String before) {
    int roman = ROMAN.indexOf(mark);
    if (roman > 0 && ROMAN.indexOf(before) == roman - 1) {
      return true;
    }
    if (mark.matches("\\d+") && before.matches("\\d+")) {
      int apart = Integer.parseInt(mark) - Integer.parseInt(before);
      return apart == 1 || apart == 2;
    }
    return mark.length() == 1
        && before.length() == 1
        && Character.isLetter(mark.charAt(0))
        && mark.charAt(0) - before.charAt(0) == 1;
  }

  /**
   * The parts that stand in one running text, the words before the first of them under an empty
   * mark; one under an empty mark when there are none.
   */
  static List<Marked> split(String text) {
    List<Marked> parts = new ArrayList<>();
    Matcher m = INSIDE.matcher(text);
    String mark = "";
    int from = 0;
    while (m.find()) {
      boolean next = mark.isEmpty() ? isFirst(m.group(1)) : follows(m.group(1), mark);
      if (next) {
        parts.add(new Marked(mark, text.substring(from, m.start()).strip()));
        mark = m.group(1);
        from = m.end();
      }
    }
    parts.add(new Marked(mark, text.substring(from).strip()));
    String before = parts.get(0).text();
    boolean leads =
        before.isEmpty() || ResolutionReader.isLeadIn(before) || WHO.matcher(before).matches();
    return parts.size() > 1 && !leads ? List.of(new Marked("", text.strip())) : parts;
  }
}
