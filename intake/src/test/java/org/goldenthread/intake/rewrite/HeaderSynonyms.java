package org.goldenthread.intake.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Replaces header words by others of the same meaning, each the same way in the whole document. */
final class HeaderSynonyms {

  private final Random random;
  private final Map<String, String> chosen = new HashMap<>();

  private HeaderSynonyms(Random random) {
    this.random = random;
  }

  static List<Passage> changed(List<Passage> passages, Random random) {
    HeaderSynonyms headers = new HeaderSynonyms(random);
    return passages.stream()
        .map(p -> p instanceof Passage.Rows rows ? headers.replaced(rows) : p)
        .toList();
  }

  private Passage replaced(Passage.Rows rows) {
    List<List<String>> result = new ArrayList<>();
    boolean afterHeader = false;
    for (List<String> row : rows.rows()) {
      boolean header = HeaderWords.isHeader(row);
      boolean secondHeader = afterHeader && isSecondHeader(row);
      result.add(header || secondHeader ? row.stream().map(this::other).toList() : row);
      afterHeader = header;
    }
    return new Passage.Rows(result);
  }

  /** A second row of header cells, under a header cell that stands over several columns. */
  static boolean isSecondHeader(List<String> row) {
    return row.stream().allMatch(cell -> cell.isBlank() || !HeaderWords.synonyms(cell).isEmpty());
  }

  private String other(String cell) {
    List<String> words = HeaderWords.synonyms(cell);
    return words.isEmpty()
        ? cell
        : chosen.computeIfAbsent(
            HeaderWords.plain(cell), key -> words.get(random.nextInt(words.size())));
  }
}
