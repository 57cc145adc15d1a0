package org.goldenthread.app.shell;

import java.util.Locale;

/** How a figure compares with one comparator, in the published shapes. Never a status. */
public enum Mark implements Sign {
  WORSE("▲"),
  LEVEL("●"),
  CLEARLY_BETTER("★"),
  NOT_APPLICABLE("");

  private final String shape;

  Mark(String shape) {
    this.shape = shape;
  }

  @Override
  public String shape() {
    return shape;
  }

  @Override
  public String key() {
    return "shell.mark." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
