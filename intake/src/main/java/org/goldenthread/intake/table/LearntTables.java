package org.goldenthread.intake.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tables whose head has too few known words, and yet is one: short texts, each only once, over rows
 * of which one column holds nothing but statuses, or is coloured as they are. What that column and
 * the column of longest texts hold is told by their cells.
 */
public final class LearntTables {
  private static final int HEAD_WITHIN = 6;
  private static final int LONGEST_HEAD = 60;
  private static final int FEWEST_COLUMNS = 4;
  private static final int FEWEST_ROWS = 3;
  private static final int SHORTEST_ITEM = 15;

  private LearntTables() {}

  /** The stitched tables and those that are learnt from their cells, in document order. */
  public static List<StitchedTable> with(Document document, List<StitchedTable> stitched) {
    Set<Block> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    stitched.forEach(t -> taken.addAll(t.pieces()));
    Map<Block, Integer> order = new IdentityHashMap<>();
    List<StitchedTable> all = new ArrayList<>(stitched);
    for (Block block : document.blocks()) {
      order.put(block, order.size());
      if (block instanceof Table table && !taken.contains(block)) {
        StitchedTable learnt = learnt(table);
        if (learnt != null) {
          all.add(learnt);
        }
      }
    }
    if (all.size() > stitched.size()) {
      all.sort(Comparator.comparingInt(t -> order.getOrDefault(t.pieces().get(0), 0)));
    }
    return all;
  }

  private static @Nullable StitchedTable learnt(Table table) {
    for (int i = 0; i < Math.min(HEAD_WITHIN, table.rows().size()); i++) {
      Row row = table.rows().get(i);
      List<Row> below = table.rows().subList(i + 1, table.rows().size());
      if (isHead(row) && below.stream().filter(r -> r.filled() > 1).count() >= FEWEST_ROWS) {
        Header header = header(row, below);
        return header == null ? null : stitched(header, below, table);
      }
    }
    return null;
  }

  private static boolean isHead(Row row) {
    Set<String> texts = new HashSet<>();
    for (Cell cell : row.cells()) {
      String text = cell.flat();
      if (text.length() > LONGEST_HEAD || !text.isEmpty() && !texts.add(text)) {
        return false;
      }
    }
    return texts.size() >= FEWEST_COLUMNS
        && texts.stream().allMatch(t -> t.codePoints().anyMatch(Character::isLetter));
  }

  private static @Nullable Header header(Row head, List<Row> rows) {
    List<Column> columns = new ArrayList<>();
    for (Cell cell : head.cells()) {
      columns.add(new Column(cell.flat(), HeaderWords.roleOf(cell.flat())));
    }
    int status = indexOf(columns, ColumnRole.STATUS);
    status = status >= 0 ? status : statuses(columns, rows);
    if (status < 0 || columns.stream().anyMatch(c -> c.role() == ColumnRole.ACTUAL)) {
      return null;
    }
    columns.set(status, new Column(columns.get(status).header(), ColumnRole.STATUS));
    if (columns.stream().noneMatch(c -> isLevel(c.role()))) {
      int item = items(columns, rows);
      if (item < 0) {
        return null;
      }
      columns.set(item, new Column(columns.get(item).header(), ColumnRole.ACTION));
    }
    boolean more = columns.stream().anyMatch(c -> isBeside(c.role()));
    return more ? new Header(columns, head.line()) : null;
  }

  private static int indexOf(List<Column> columns, ColumnRole role) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == role) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLevel(@Nullable ColumnRole role) {
    return role == ColumnRole.ITEM
        || role == ColumnRole.ACTION
        || role == ColumnRole.MILESTONE
        || role == ColumnRole.OUTCOME;
  }

  /** A table of statuses also says how far things are, until when, by whom or what is aimed at. */
  private static boolean isBeside(@Nullable ColumnRole role) {
    return role == ColumnRole.PROGRESS
        || role == ColumnRole.DUE
        || role == ColumnRole.LEAD
        || role == ColumnRole.TARGET;
  }

  /** The column most of whose texts are statuses, or that is coloured as they are; -1 if none. */
  private static int statuses(List<Column> columns, List<Row> rows) {
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      List<Cell> filled = rows.stream().map(r -> r.cell(column)).filter(c -> !c.isEmpty()).toList();
      long words = filled.stream().filter(c -> StatusWords.statusOf(c.flat()) != null).count();
      long kinds = filled.stream().map(c -> StatusWords.statusOf(c.flat())).distinct().count();
      if (filled.size() >= FEWEST_ROWS && words * 5 >= filled.size() * 4L && kinds > 1) {
        return i;
      }
      boolean coloured =
          filled.isEmpty()
              && rows.stream().map(r -> StatusColour.of(r.cell(column).fill())).distinct().count()
                  > 2;
      if (coloured && !columns.get(i).header().isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** The first column of texts that tell the rows apart; -1 if there is none. */
  private static int items(List<Column> columns, List<Row> rows) {
    for (int i = 0; i < columns.size(); i++) {
      ColumnRole role = columns.get(i).role();
      if (role != null && role != ColumnRole.DEFINITION && role != ColumnRole.MEASURE) {
        continue;
      }
      int column = i;
      List<String> texts =
          rows.stream().map(r -> r.cell(column).flat()).filter(t -> !t.isEmpty()).toList();
      double length = texts.stream().mapToInt(String::length).average().orElse(0);
      long distinct = texts.stream().distinct().count();
      boolean whole = texts.size() * 10 >= rows.size() * 8;
      if (whole && distinct * 10 >= texts.size() * 9L && length >= SHORTEST_ITEM) {
        return i;
      }
    }
    return -1;
  }

  private static StitchedTable stitched(Header header, List<Row> below, Table table) {
    List<StitchedRow> rows = new ArrayList<>();
    for (Row row : below) {
      if (!row.isEmpty()) {
        rows.add(new StitchedRow(header, row.cells(), row.line(), false));
      }
    }
    return new StitchedTable(null, header, rows, List.of(table), List.of());
  }
}
