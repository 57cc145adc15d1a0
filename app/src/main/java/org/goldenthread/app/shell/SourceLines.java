package org.goldenthread.app.shell;

import java.util.List;

/**
 * Where something stands in a document.
 *
 * @param file name of the file
 * @param lines 1-based lines, at least one
 * @param href address of the document's page
 */
public record SourceLines(String file, List<Integer> lines, String href) {
  public SourceLines {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("lines must not be empty for " + file);
    }
  }
}
