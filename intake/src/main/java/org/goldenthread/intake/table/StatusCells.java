package org.goldenthread.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The statuses printed in one cell: "Green", "Red (basis)", "About this – Red About that – Red".
 */
public final class StatusCells {
  /** One status of a cell, as StatusDraft describes it. */
  public record Entry(
      @Nullable String qualifier, String status, @Nullable String basis, String asPrinted) {}

  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)?");
  private static final Pattern DASH = Pattern.compile("\\s*[-–—:]\\s*$");

  /** A longer text is no status. */
  private static final int MAX_LENGTH = 2_000;

  private StatusCells() {}

  /** The entries in the order they are printed; empty when the text names no status. */
  public static List<Entry> parse(String cell) {
    String text = cell.replace('\n', ' ').strip();
    String whole = StatusWords.statusOf(Arrows.without(text));
    if (whole != null) {
      return List.of(new Entry(null, whole, null, text));
    }
    List<int[]> words = text.length() > MAX_LENGTH ? List.of() : words(text);
    List<Entry> entries = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      int[] word = words.get(i);
      int next = i + 1 < words.size() ? words.get(i + 1)[0] : text.length();
      int end = i + 1 < words.size() ? endOfBasis(text, word[1], next) : text.length();
      entries.add(entry(text, from, word, end));
      from = end;
    }
    return entries;
  }

  /** Start and end of every word that stands where a status stands: first, or after a mark. */
  private static List<int[]> words(String text) {
    List<int[]> found = new ArrayList<>();
    Matcher m = StatusWords.WORD.matcher(masked(text));
    while (m.find()) {
      String before = text.substring(0, m.start()).stripTrailing();
      boolean first = before.isEmpty() || before.endsWith(")");
      char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
      boolean capital = Character.isUpperCase(text.charAt(m.start()));
      boolean marked = "-–—:/,;".indexOf(last) >= 0 && last != ' ';
      boolean repeated = !found.isEmpty() && found.get(found.size() - 1)[1] == before.length();
      if (capital && (first || marked || repeated) || first && before.isEmpty()) {
        found.add(new int[] {m.start(), m.end()});
      }
    }
    return found;
  }

  /** The text with what stands in brackets blanked, for a colour named there is no status. */
  private static String masked(String text) {
    Matcher m = BRACKETED.matcher(text);
    StringBuilder masked = new StringBuilder(text);
    while (m.find()) {
      for (int i = m.start(); i < m.end(); i++) {
        masked.setCharAt(i, '.');
      }
    }
    return masked.toString();
  }

  /** Brackets after a status belong to it; other words belong to the next status. */
  private static int endOfBasis(String text, int from, int to) {
    int close =
        text.substring(from, to).stripLeading().startsWith("(") ? text.indexOf(')', from) : -1;
    return close >= 0 && close < to ? close + 1 : from;
  }

  private static Entry entry(String text, int from, int[] word, int end) {
    String before = text.substring(from, word[0]).replaceFirst("^[\\s/,;]+", "");
    String qualifier = DASH.matcher(before).replaceFirst("").strip();
    String basis =
        Arrows.without(text.substring(word[1], end)).strip().replaceFirst("^[-–—:,;.]+\\s*", "");
    String word0 = text.substring(word[0], word[1]);
    return new Entry(
        qualifier.isEmpty() ? null : qualifier,
        String.valueOf(StatusWords.statusOf(word0)),
        basis.isEmpty() ? null : unbracketed(basis),
        (before + text.substring(word[0], end)).strip());
  }

  private static String unbracketed(String basis) {
    boolean whole =
        basis.startsWith("(") && basis.endsWith(")") && basis.indexOf(')') == basis.length() - 1;
    return whole ? basis.substring(1, basis.length() - 1).strip() : basis;
  }
}
