package org.goldenthread.intake.table;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param header as printed on one line, empty when the column has none
 * @param role null when the header has no known word
 */
public record Column(String header, @Nullable ColumnRole role) {}
