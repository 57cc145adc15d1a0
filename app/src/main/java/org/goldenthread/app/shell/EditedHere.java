package org.goldenthread.app.shell;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that no document says: a person typed it here.
 *
 * @param on the day it was typed
 * @param by post of who typed it
 */
public record EditedHere(LocalDate on, String by) implements Place {
  public EditedHere {
    if (by.isBlank()) {
      throw new IllegalArgumentException("by must not be blank, typed on " + on);
    }
  }

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
