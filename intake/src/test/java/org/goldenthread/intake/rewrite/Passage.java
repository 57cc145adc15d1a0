package org.goldenthread.intake.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stretch of a text document: lines of prose, or the rows of one table. */
sealed interface Passage {

  /** Lines that are no table rows. */
  record Prose(List<String> lines) implements Passage {
    boolean isBlank() {
      return lines.stream().allMatch(String::isBlank);
    }
  }

  /** Neighbouring lines of cells set apart by tabs or bars; cells raw, with their mark-up. */
  record Rows(List<List<String>> rows) implements Passage {}

  /** Splits a text into its passages; nothing is lost. */
  static List<Passage> split(String text) {
    List<Passage> passages = new ArrayList<>();
    List<String> prose = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.split("\r?\n", -1)) {
      if (line.indexOf('\t') >= 0 && !line.isBlank()) {
        flush(prose, rows, passages, true);
        rows.add(List.of(line.split("\t", -1)));
      } else if (line.matches("\\|.*\\|\\s*")) {
        flush(prose, rows, passages, true);
        String inner = line.strip().substring(1, line.strip().length() - 1);
        rows.add(Stream.of(inner.split("\\|", -1)).map(String::strip).toList());
      } else {
        flush(prose, rows, passages, false);
        prose.add(line);
      }
    }
    flush(prose, rows, passages, true);
    flush(prose, rows, passages, false);
    return passages;
  }

  private static void flush(
      List<String> prose, List<List<String>> rows, List<Passage> passages, boolean ofProse) {
    if (ofProse && !prose.isEmpty()) {
      passages.add(new Prose(List.copyOf(prose)));
      prose.clear();
    } else if (!ofProse && !rows.isEmpty()) {
      passages.add(new Rows(NestedCopies.removed(rows)));
      rows.clear();
    }
  }

  /** The passages as text again. */
  static String join(List<Passage> passages) {
    return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
  }

  private static String text(Passage passage) {
    if (passage instanceof Prose prose) {
      return String.join("\n", prose.lines());
    }
    return ((Rows) passage)
        .rows().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
  }
}
