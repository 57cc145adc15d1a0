package org.goldenthread.intake.progress;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the references of a table stand and what they look like, learnt from the table itself:
 * "(H01)" at the end of the text, "[C-12]" or "1.2" at its start, or a column of their own.
 */
final class References {
  /** Where a reference stands. */
  enum Place {
    COLUMN,
    END,
    START,
    NONE
  }

  private static final String LETTERED = "[A-Za-z][A-Za-z&.\\-/ ]{0,9}?\\d[\\w./&\\-]{0,9}";
  private static final String DOTTED = "\\d{1,3}(?:[./\\-]\\d{1,3}){1,4}[a-z]?";
  private static final String PLAIN = "\\d{1,4}[a-z]?";
  private static final List<String> FAMILIES = List.of(LETTERED, DOTTED, PLAIN);

  /** A text and its reference; the text without it. */
  record Split(String ref, String text) {}

  private final Place place;
  private final @Nullable Pattern pattern;

  private References(Place place, @Nullable Pattern pattern) {
    this.place = place;
    this.pattern = pattern;
  }

  /** Learns from the texts of the item cells, and whether there is a filled reference column. */
  static References learn(List<String> items, boolean column) {
    if (column) {
      return new References(Place.COLUMN, null);
    }
    long filled = items.stream().filter(t -> !t.isBlank()).count();
    References best = new References(Place.NONE, null);
    long most = 0;
    for (String family : FAMILIES) {
      References end = new References(Place.END, end(family));
      References start = new References(Place.START, start(family));
      for (References each : List.of(end, start)) {
        long hits = items.stream().filter(t -> each.split(t) != null).count();
        if (hits > most && hits * 3 >= filled) {
          most = hits;
          best = each;
        }
      }
    }
    return best;
  }

  private static Pattern end(String family) {
    return Pattern.compile(
        "^(.*?)\\s*[(\\[](?:[Rr]ef\\.?:? )?(" + family + ")\\s?[)\\]][\\s.,;]*$", Pattern.DOTALL);
  }

  private static Pattern start(String family) {
    return Pattern.compile(
        "^\\s*(?:[(\\[]("
            + family
            + ")[)\\]]|((?:(?!\\d{4}\\b)"
            + family
            + "))(?=[\\s:.)–-]))[\\s:.)–-]*(.*)$",
        Pattern.DOTALL);
  }

  Place place() {
    return place;
  }

  /** The reference in a text, or null when it has none (yet). */
  @Nullable Split split(String text) {
    if (pattern == null) {
      return null;
    }
    Matcher m = pattern.matcher(text);
    if (!m.matches()) {
      return null;
    }
    if (place == Place.END) {
      return new Split(m.group(2), m.group(1));
    }
    String ref = m.group(1) != null ? m.group(1) : m.group(2);
    return new Split(ref, m.group(3));
  }
}
