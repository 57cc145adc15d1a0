package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong, each as one line for the person who typed the command. */
public final class Problems {
  private final List<String> messages = new ArrayList<>();

  /** Notes a message that names file, line, column, value and what was expected. */
  public void add(String message) {
    messages.add(message);
  }

  /** Notes a cell that cannot be used. */
  public void add(BadCellException cell) {
    messages.add(cell.message());
  }

  /** What was noted, in that order. */
  public List<String> messages() {
    return List.copyOf(messages);
  }
}
