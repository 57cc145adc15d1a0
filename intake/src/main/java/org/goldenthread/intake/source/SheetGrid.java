package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.goldenthread.intake.RefusedDocumentException.Reason;

/** A sheet as it is read: its rows with something in them, and what it says of them. */
final class SheetGrid {
  /** Wider sheets hold figures and no plan. */
  static final int MOST_COLUMNS = 500;

  private static final int MOST_MERGES = 50_000;
  private static final int MOST_COMMENTS = 2_000;

  /** What Excel puts before a comment for programs that know no conversations. */
  private static final Pattern THREADED =
      Pattern.compile("^\\[Threaded comment].{0,600}?Comment:", Pattern.DOTALL);

  private static final Pattern AUTHOR = Pattern.compile("^[^\\n:]{1,60}:\\s*\\n");

  /** One row. */
  record Row(int number, List<SheetCell> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /** What somebody wrote on a cell. */
  record Comment(int row, int column, String text) {}

  private final String name;
  private final List<Row> rows = new ArrayList<>();
  private final List<CellRangeAddress> merges = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final SortedSet<Integer> hiddenRows = new TreeSet<>();
  private final SortedSet<Integer> hiddenColumns = new TreeSet<>();
  private int width;

  SheetGrid(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** The rows from the top, numbered as the sheet counts, from 1. */
  List<Row> rows() {
    return rows;
  }

  List<CellRangeAddress> merges() {
    return merges;
  }

  List<Comment> comments() {
    return comments;
  }

  /** What is to be said of the sheet as a whole, in sentences. */
  List<String> remarks() {
    return remarks;
  }

  /** Hidden rows with something in them, numbered from 1. */
  SortedSet<Integer> hiddenRows() {
    return hiddenRows;
  }

  /** Hidden columns, counted from 0. */
  SortedSet<Integer> hiddenColumns() {
    return hiddenColumns;
  }

  /** Number of the last column with something in it. */
  int width() {
    return width;
  }

  boolean isTooWide() {
    return width > MOST_COLUMNS;
  }

  /** True when no cell holds a text. */
  boolean isBlank() {
    return rows.stream().allMatch(r -> r.cells().stream().allMatch(SheetCell::isEmpty));
  }

  /** Adds a row; one of a sheet that is too wide is counted and not kept. */
  void add(Row row, boolean hidden) {
    for (SheetCell cell : row.cells()) {
      width = cell.isEmpty() ? width : Math.max(width, cell.column() + 1);
    }
    if (isTooWide()) {
      rows.clear();
      return;
    }
    if (!row.cells().isEmpty()) {
      rows.add(row);
      if (hidden && row.cells().stream().anyMatch(c -> !c.isEmpty())) {
        hiddenRows.add(row.number());
      }
    }
  }

  /** Keeps what was written on a cell, without the name of who wrote it. */
  void comment(int row, int column, String text) {
    String said = THREADED.matcher(text).replaceFirst("");
    said = AUTHOR.matcher(said.strip()).replaceFirst("").strip().replaceAll("\\s+", " ");
    if (!said.isEmpty() && comments.size() < MOST_COMMENTS) {
      comments.add(new Comment(row, column, said));
    }
  }

  void merge(CellRangeAddress range) throws UnreadableException {
    if (merges.size() == MOST_MERGES) {
      throw new UnreadableException(
          Reason.TOO_LARGE,
          "has more than %,d merged cells on sheet \"%s\". Copy the plan into a new workbook"
              .formatted(MOST_MERGES, name));
    }
    merges.add(range);
  }
}
