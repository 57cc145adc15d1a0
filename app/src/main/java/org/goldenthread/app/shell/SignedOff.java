package org.goldenthread.app.shell;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that an update of a round said.
 *
 * @param on the day it was signed off
 * @param by post of who signed it off
 */
public record SignedOff(LocalDate on, String by) implements Place {
  @Override
  public @Nullable String file() {
    return null;
  }

  @Override
  public List<Integer> lines() {
    return List.of();
  }

  @Override
  public String edited() {
    return on + " " + by;
  }
}
