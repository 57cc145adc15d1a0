package org.goldenthread.e2e;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Why something axe could not decide by itself is right.
 *
 * @param rule axe's name of the rule
 * @param html part of the HTML of the element in question
 * @param message part of what axe says of it
 * @param reason what a person looked at and found
 */
record Explanation(String rule, String html, String message, String reason) {
  static final List<Explanation> ALL = read();

  Explanation {
    if (html.isBlank() || message.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException(rule + ": needs HTML, message and reason");
    }
  }

  boolean covers(Rule found, CheckedNode node) {
    return found.getId().equals(rule)
        && node.getHtml().contains(html)
        && node.getFailureSummary().contains(message);
  }

  private static List<Explanation> read() {
    InputStream file =
        Objects.requireNonNull(Explanation.class.getResourceAsStream("/axe-explanations.csv"));
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return rows.stream()
          .map(
              row ->
                  new Explanation(
                      row.getField("rule"),
                      row.getField("html"),
                      row.getField("message"),
                      row.getField("reason")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
