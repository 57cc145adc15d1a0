package org.goldenthread.intake.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks a publisher prints beside a figure. They are kept to be held against ours, not trusted.
 *
 * @param recentTrend as printed ("Decreasing and getting better"); null when nothing is
 * @param comparisons in printed order
 */
public record PublishedMarks(@Nullable String recentTrend, List<Comparison> comparisons) {

  /**
   * A figure held against another.
   *
   * @param to what it is compared to, as the column says: "England", "Regions (statistical)"
   * @param mark as printed: "Better", "Similar", "Higher", "Not compared"
   */
  public record Comparison(String to, String mark) {}

  public PublishedMarks {
    comparisons = List.copyOf(comparisons);
    if (recentTrend == null && comparisons.isEmpty()) {
      throw new IllegalArgumentException("recentTrend or comparisons must say something");
    }
  }
}
