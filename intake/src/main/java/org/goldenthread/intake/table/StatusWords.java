package org.goldenthread.intake.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that name a status, from {@code status-words.csv}; case does not matter. */
public final class StatusWords {
  private static final Map<String, String> STATUSES = load();
  private static final Map<String, String> LETTERS =
      Map.of("r", "Red", "a", "Amber", "g", "Green", "b", "Blue", "c", "Complete");

  /** Matches any status word as a whole word. */
  public static final Pattern WORD =
      Pattern.compile(
          "\\b(?:"
              + STATUSES.keySet().stream()
                  .sorted(Comparator.comparing(String::length).reversed())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")\\b",
          Pattern.CASE_INSENSITIVE);

  private StatusWords() {}

  /** Red, Amber, Green, Blue or Complete when the text is nothing but a status, otherwise null. */
  public static @Nullable String statusOf(String text) {
    String stripped = text.strip();
    int end = stripped.length();
    while (end > 0 && ".:;".indexOf(stripped.charAt(end - 1)) >= 0) {
      end--;
    }
    String word = stripped.substring(0, end).toLowerCase(Locale.ROOT);
    String status = STATUSES.get(word);
    return status != null ? status : LETTERS.get(word);
  }

  private static Map<String, String> load() {
    Map<String, String> statuses = new HashMap<>();
    try (InputStream in = StatusWords.class.getResourceAsStream("status-words.csv")) {
      if (in == null) {
        throw new IllegalStateException("status-words.csv is missing from the jar");
      }
      InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(reader)) {
        statuses.put(row.getField("word"), row.getField("status"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(statuses);
  }
}
