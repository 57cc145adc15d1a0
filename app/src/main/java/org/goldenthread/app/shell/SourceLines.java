package org.goldenthread.app.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document.
 *
 * @param file name of the file
 * @param lines 1-based lines, at least one
 * @param href address of the document's page
 */
public record SourceLines(String file, List<Integer> lines, String href) implements Place {
  public SourceLines {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("lines must not be empty for " + file);
    }
  }

  @Override
  public @Nullable String edited() {
    return null;
  }

  /** The lines as a reader is told: "404, 410", and runs of them as "112-118". */
  public String ranges() {
    var ranges = new StringBuilder();
    for (int n = 0; n < lines.size(); n++) {
      int last = n;
      while (last + 1 < lines.size() && lines.get(last + 1) == lines.get(last) + 1) {
        last++;
      }
      ranges.append(ranges.isEmpty() ? "" : ", ").append(lines.get(n));
      if (last > n) {
        ranges.append(last > n + 1 ? "-" : ", ").append(lines.get(last));
      }
      n = last;
    }
    return ranges.toString();
  }
}
