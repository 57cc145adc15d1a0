package org.goldenthread.app.shell.chart;

import java.util.ArrayList;
import java.util.List;

/** Which shapes a chart's figures have, and words for them. */
final class PointKey {

  private PointKey() {}

  /**
   * The key of a chart.
   *
   * @param hollow what stands for a provisional figure
   */
  static List<KeyEntry> of(List<Point> points, String hollow) {
    List<KeyEntry> key = new ArrayList<>();
    for (Pattern pattern : Pattern.values()) {
      if (pattern != Pattern.NORMAL && points.stream().anyMatch(p -> p.pattern() == pattern)) {
        key.add(new KeyEntry(pattern.shape(), pattern.key(), pattern.slug()));
      }
    }
    if (points.stream().anyMatch(point -> point.provisional() && !point.isMissing())) {
      key.add(new KeyEntry(hollow, "shell.quality.provisional", "provisional"));
    }
    return key;
  }
}
