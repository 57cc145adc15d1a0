package org.goldenthread.intake.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Row;
import org.jspecify.annotations.Nullable;

/** The header row of a table. */
public record Header(List<Column> columns, int line) {
  public Header {
    columns = List.copyOf(columns);
  }

  /**
   * The header a row is, or null when it is none: a person said what its columns hold, or at least
   * two of its cells name different roles, and most of its cells name one.
   */
  public static @Nullable Header of(Row row, Meanings meanings) {
    Map<Integer, ColumnRole> said = meanings.of(row.cells().stream().map(Cell::flat).toList());
    List<Column> columns = new ArrayList<>(row.cells().size());
    Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
    int mostUnknown = said.isEmpty() ? row.filled() * 2 / 5 : row.filled();
    int filled = 0;
    int known = 0;
    for (Cell cell : row.cells()) {
      String text = cell.flat();
      ColumnRole role = cell.nestedRows().isEmpty() ? HeaderWords.roleOf(text) : null;
      if (!text.isEmpty()) {
        role = said.getOrDefault(filled, role);
        filled++;
      }
      columns.add(new Column(text, role));
      if (role != null) {
        known++;
        roles.add(role);
      } else if (filled - known > mostUnknown) {
        return null;
      }
    }
    return !said.isEmpty() || roles.size() >= 2 ? new Header(columns, row.line()) : null;
  }

  /** True when both have the same words in the same order; padding columns do not matter. */
  public boolean sameAs(Header other) {
    return words().equals(other.words());
  }

  public boolean has(ColumnRole role) {
    return columns.stream().anyMatch(c -> c.role() == role);
  }

  /** 0-based index of the first column with a role, or -1. */
  public int indexOf(ColumnRole role) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == role) {
        return i;
      }
    }
    return -1;
  }

  /** The printed header of the first column with a role, or null. */
  public @Nullable String textOf(ColumnRole role) {
    int index = indexOf(role);
    return index < 0 ? null : columns.get(index).header();
  }

  private List<List<String>> words() {
    return columns.stream()
        .filter(c -> !c.header().isEmpty())
        .map(c -> HeaderWords.words(c.header()))
        .collect(Collectors.toList());
  }
}
