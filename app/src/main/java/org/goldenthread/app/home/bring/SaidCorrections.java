package org.goldenthread.app.home.bring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.correct.CellCorrection;
import org.goldenthread.intake.table.ColumnRole;
import org.jspecify.annotations.Nullable;

/** What was said of one document's columns and cells, in the order it was said. */
public record SaidCorrections(List<Column> columns, List<CellCorrection> cells) {
  public static final SaidCorrections NONE = new SaidCorrections(List.of(), List.of());

  /**
   * What a column holds.
   *
   * @param shape of the table
   * @param position among its columns with a header, from 0
   * @param role null for what the header's own words say
   */
  public record Column(String shape, int position, String header, @Nullable ColumnRole role) {
    boolean isOf(Column other) {
      return shape.equals(other.shape) && position == other.position;
    }
  }

  public SaidCorrections {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /** With this said, in place of what was said of the same column before. */
  public SaidCorrections with(Column said) {
    var all = new ArrayList<>(columns);
    all.removeIf(said::isOf);
    all.add(said);
    return new SaidCorrections(all, cells);
  }

  /** With this said, in place of what was said of the same field before. */
  public SaidCorrections with(CellCorrection said) {
    var all = new ArrayList<>(cells);
    all.removeIf(c -> c.item().equals(said.item()) && c.field() == said.field());
    all.add(said);
    return new SaidCorrections(columns, all);
  }

  public Optional<Column> column(String shape, int position) {
    return columns.stream()
        .filter(c -> c.shape().equals(shape) && c.position() == position)
        .findFirst();
  }
}
