package org.goldenthread.intake.sourced;

import java.util.List;
import org.goldenthread.intake.table.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of the tables with one header were understood.
 *
 * @param shape by what such a table is known again, see {@link
 *     org.goldenthread.intake.table.Meanings#shape}
 * @param columns those with a header, in order
 * @param line of the first such header
 * @param tables how many tables have it
 * @param rows how many rows they have below it
 * @param understood false when no header was recognised in the row: nothing was read from it
 */
public record ReadTable(
    String shape, List<ReadColumn> columns, int line, int tables, int rows, boolean understood) {
  public ReadTable {
    columns = List.copyOf(columns);
  }

  /**
   * A column with a header.
   *
   * @param role null when the words of its header are not known
   */
  public record ReadColumn(String header, @Nullable ColumnRole role) {}

  ReadTable and(int moreTables, int moreRows) {
    return new ReadTable(shape, columns, line, tables + moreTables, rows + moreRows, understood);
  }
}
