package org.goldenthread.app.shell.chart;

/** What the rules of an XmR chart say of one figure; drawn as a shape, never as a colour alone. */
public enum Pattern {
  /** Nothing special, or not judged. */
  NORMAL("", ""),
  IMPROVEMENT("◆", "shell.chart.pattern.improvement"),
  WORSENING("▲", "shell.chart.pattern.worsening"),
  /** A special cause where neither direction is good. */
  MOVED("■", "shell.chart.pattern.moved");

  private final String shape;
  private final String key;

  Pattern(String shape, String key) {
    this.shape = shape;
    this.key = key;
  }

  /** The shape in the key under the chart; empty for nothing special. */
  public String shape() {
    return shape;
  }

  /** Message key of the words; empty for nothing special. */
  public String key() {
    return key;
  }

  /** End of the class name that gives the shape its colour in the key. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
