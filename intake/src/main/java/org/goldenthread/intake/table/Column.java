package org.goldenthread.intake.table;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param header as printed on one line, empty when the column has none
 * @param role null when the header has no known word
 * @param printed false for a column that is told from the colours of another
 */
public record Column(String header, @Nullable ColumnRole role, boolean printed) {

  /** A column as it is printed. */
  public Column(String header, @Nullable ColumnRole role) {
    this(header, role, true);
  }
}
