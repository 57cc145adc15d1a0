package org.goldenthread.intake.plan;

import org.goldenthread.intake.table.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * A column of a plan table as its header names it, however many cells stand under the header.
 *
 * @param role null when the header has no known word
 */
record PlanColumn(String header, @Nullable ColumnRole role) {
  boolean isLevel() {
    return role != null && LevelNames.isLevel(role);
  }
}
