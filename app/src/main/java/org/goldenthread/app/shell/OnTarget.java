package org.goldenthread.app.shell;

import java.util.Locale;

/** Whether a figure reaches its target in the measure's good direction; equal counts as met. */
public enum OnTarget implements Sign {
  MET("✓"),
  MISSED("✘"),
  NOT_APPLICABLE("");

  private final String shape;

  OnTarget(String shape) {
    this.shape = shape;
  }

  @Override
  public String shape() {
    return shape;
  }

  @Override
  public String key() {
    return "shell.on-target." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
