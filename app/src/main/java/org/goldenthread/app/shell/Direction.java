package org.goldenthread.app.shell;

import java.util.Locale;

/**
 * Where a measure is going. The arrow means better, not more; a measure without a good direction is
 * only higher or lower.
 */
public enum Direction implements Sign {
  BETTER("↑"),
  SAME("→"),
  WORSE("↓"),
  HIGHER(""),
  LOWER(""),
  CANNOT_SAY("");

  private final String shape;

  Direction(String shape) {
    this.shape = shape;
  }

  @Override
  public String shape() {
    return shape;
  }

  @Override
  public String key() {
    return "shell.direction." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
