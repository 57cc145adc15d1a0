package org.goldenthread.intake.rewrite;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;

/** The header words the rewriter knows, each with words another council would print instead. */
final class HeaderWords {

  private static final Map<String, List<String>> SYNONYMS = load();

  private HeaderWords() {}

  /** Whether a row is a header: at least two cells, and most of those filled, are known. */
  static boolean isHeader(List<String> row) {
    long filled = row.stream().filter(cell -> !cell.isBlank()).count();
    long known = row.stream().filter(cell -> SYNONYMS.containsKey(plain(cell))).count();
    return known >= 2 && known * 2 >= filled;
  }

  /** Words for a header cell; empty when it must stay as it is. */
  static List<String> synonyms(String cell) {
    return SYNONYMS.getOrDefault(plain(cell), List.of());
  }

  /** Every known header word with its synonyms. */
  static Map<String, List<String>> all() {
    return SYNONYMS;
  }

  static String plain(String cell) {
    return Jsoup.parse(cell).text().strip().toLowerCase(Locale.ROOT);
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> synonyms = new HashMap<>();
    try (InputStream in =
        HeaderWords.class.getResourceAsStream("/intake/rewrite/header-words.csv")) {
      if (in == null) {
        throw new IllegalStateException("header-words.csv is missing");
      }
      InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(reader)) {
        String words = row.getField("synonyms");
        synonyms.put(
            plain(row.getField("printed")),
            words.isEmpty() ? List.of() : List.of(words.split("\\|")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(synonyms);
  }
}
