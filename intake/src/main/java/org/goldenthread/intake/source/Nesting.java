package org.goldenthread.intake.source;

import java.util.Locale;
import org.jsoup.parser.Tag;

/** How deeply the elements of a text are nested, in one pass and without building anything. */
final class Nesting {
  private Nesting() {}

  /**
   * Deepest nesting of known HTML elements. Elements whose end tag may be left out, and those that
   * have none, do not count.
   */
  static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
      boolean end = text.charAt(i + 1) == '/';
      int from = end ? i + 2 : i + 1;
      int to = from;
      while (to < text.length() && to - from < 12 && Character.isLetterOrDigit(text.charAt(to))) {
        to++;
      }
      String name = text.substring(from, to).toLowerCase(Locale.ROOT);
      if (counts(name)) {
        depth = Math.max(0, depth + (end ? -1 : 1));
        deepest = Math.max(deepest, depth);
      }
    }
    return deepest;
  }

  private static boolean counts(String name) {
    return switch (name) {
      case "", "p", "li", "tr", "td", "th", "dt", "dd", "option", "thead", "tbody", "tfoot" ->
          false;
      default -> Tag.isKnownTag(name) && !Tag.valueOf(name).isEmpty();
    };
  }
}
