package org.goldenthread.intake.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which role a header has, by its words: case, plural and punctuation do not matter. The longest
 * phrase of {@code header-words.csv} in the header decides; of two equally long ones that before
 * the first preposition ("Status of commitment"), else the later one ("Commitment status"). In long
 * text a phrase counts only where it begins, or any sentence about activity would be a header.
 */
public final class HeaderWords {
  /** Longer cells are no headers. */
  static final int MAX_LENGTH = 140;

  /** A header of more words is a sentence: its phrase opens it, or follows its first word. */
  private static final int SENTENCE = 8;

  /** In a header of more words, a phrase of one word opens it, or follows its first word. */
  private static final int SHORT = 4;

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "to", "for", "by", "on", "in", "at", "against", "from", "with", "is");
  private static final Map<List<String>, ColumnRole> PHRASES = load();

  /** Words that begin a phrase: most cells of a table have none of them, and are told at once. */
  private static final Set<String> OPENING =
      PHRASES.keySet().stream().map(words -> words.get(0)).collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_PHRASE =
      PHRASES.keySet().stream().mapToInt(List::size).max().orElse(0);

  private HeaderWords() {}

  /** The role of a header, or null when none of its words is known. */
  public static @Nullable ColumnRole roleOf(String header) {
    if (header.isBlank() || header.length() > MAX_LENGTH) {
      return null;
    }
    List<String> words = words(header);
    if (Collections.disjoint(OPENING, words)) {
      return null;
    }
    int stop = words.size();
    for (int i = words.size() - 1; i > 0; i--) {
      stop = PREPOSITIONS.contains(words.get(i)) ? i : stop;
    }
    for (int size = Math.min(LONGEST_PHRASE, words.size()); size > 0; size--) {
      boolean anywhere = words.size() <= (size > 1 ? SENTENCE : SHORT);
      int end = anywhere ? words.size() : Math.min(words.size(), size + 1);
      ColumnRole role = find(words, size, Math.min(stop, end));
      role = role != null ? role : find(words, size, end);
      if (role != null) {
        return role;
      }
    }
    return null;
  }

  private static @Nullable ColumnRole find(List<String> words, int size, int to) {
    for (int i = to - size; i >= 0; i--) {
      boolean opens = OPENING.contains(words.get(i));
      ColumnRole role = opens ? PHRASES.get(words.subList(i, i + size)) : null;
      if (role != null) {
        return role;
      }
    }
    return null;
  }

  /** Words in lower case without punctuation and plural s. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT).replace("&", " and ");
    int from = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !isOfWord(lower.charAt(i))) {
        if (i > from) {
          words.add(singular(lower.substring(from, i)));
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s");
    return plural && !word.endsWith("ss") && !word.endsWith("us")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static Map<List<String>, ColumnRole> load() {
    Map<List<String>, ColumnRole> phrases = new HashMap<>();
    try (InputStream in = HeaderWords.class.getResourceAsStream("header-words.csv")) {
      if (in == null) {
        throw new IllegalStateException("header-words.csv is missing from the jar");
      }
      InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(reader)) {
        phrases.put(words(row.getField("phrase")), ColumnRole.valueOf(row.getField("role")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(phrases);
  }
}
