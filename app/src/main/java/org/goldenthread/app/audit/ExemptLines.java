package org.goldenthread.app.audit;

import java.util.List;
import org.goldenthread.app.audit.Attachment.Exemption;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a document that are exempt.
 *
 * @param first 1-based, inclusive
 * @param last inclusive
 */
public record ExemptLines(int first, int last, Exemption exemption) {
  public ExemptLines {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("lines " + first + " to " + last);
    }
  }

  /** By what a line is exempt; null when all may read it. */
  public static @Nullable Exemption at(List<ExemptLines> all, int line) {
    return all.stream()
        .filter(lines -> lines.first <= line && line <= lines.last)
        .findFirst()
        .map(ExemptLines::exemption)
        .orElse(null);
  }
}
