package org.goldenthread.intake.sourced;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.sourced.ReadTable.ReadColumn;
import org.goldenthread.intake.table.Meanings;
import org.goldenthread.intake.table.StitchedTable;
import org.jspecify.annotations.Nullable;

/** Takes from a document what a person looks at beside its reading. */
public final class Sources {
  /** A longer cell is no header. */
  private static final int LONGEST_HEADER = 140;

  private Sources() {}

  /** Every row and line as it stands. */
  public static List<SourceRow> rows(Document document) {
    List<SourceRow> rows = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        table.rows().forEach(row -> rows.add(new SourceRow(row.line(), cells(row))));
      } else if (block instanceof Paragraph paragraph) {
        lines(rows, paragraph.lines());
      } else if (block instanceof ListBlock list) {
        list.items().forEach(item -> lines(rows, item.lines()));
      } else if (block instanceof Heading) {
        rows.add(new SourceRow(block.line(), List.of(block.text())));
      }
    }
    return rows;
  }

  private static void lines(List<SourceRow> rows, List<Line> lines) {
    lines.forEach(line -> rows.add(new SourceRow(line.source(), List.of(line.text()))));
  }

  private static List<String> cells(Row row) {
    return row.cells().stream().map(Cell::flat).toList();
  }

  /** How the tables were understood, those with the same header as one. */
  public static List<ReadTable> tables(Bench bench) {
    Map<String, ReadTable> byShape = new LinkedHashMap<>();
    Set<Block> stitched = Collections.newSetFromMap(new IdentityHashMap<>());
    for (StitchedTable table : bench.tables()) {
      stitched.addAll(table.pieces());
      add(
          byShape,
          table.header().columns().stream()
              .filter(c -> c.printed() && !c.header().isBlank())
              .map(c -> new ReadColumn(c.header(), c.role()))
              .toList(),
          table.line(),
          table.rows().size(),
          true);
    }
    for (Block block : bench.document().blocks()) {
      if (block instanceof Table table && !stitched.contains(table) && !bench.isClaimed(table)) {
        Row first = firstThatMayBeAHeader(table);
        if (first != null) {
          add(
              byShape,
              cells(first).stream()
                  .filter(c -> !c.isBlank())
                  .map(c -> new ReadColumn(c, null))
                  .toList(),
              first.line(),
              table.rows().size() - table.rows().indexOf(first) - 1,
              false);
        }
      }
    }
    return List.copyOf(byShape.values());
  }

  private static void add(
      Map<String, ReadTable> byShape,
      List<ReadColumn> columns,
      int line,
      int rows,
      boolean understood) {
    String shape = Meanings.shape(columns.stream().map(ReadColumn::header).toList());
    byShape.merge(
        shape,
        new ReadTable(shape, columns, line, 1, rows, understood),
        (known, further) -> known.and(1, further.rows()));
  }

  private static @Nullable Row firstThatMayBeAHeader(Table table) {
    List<Row> rows = table.rows();
    return rows.subList(0, rows.size() - 1).stream()
        .filter(row -> row.filled() > 1)
        .findFirst()
        .filter(row -> row.cells().stream().allMatch(c -> c.flat().length() <= LONGEST_HEADER))
        .orElse(null);
  }
}
