package org.goldenthread.intake.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/** What a {@code .meta.csv} says about the columns of its data file. */
final class DfeMeta {
  private DfeMeta() {}

  /**
   * A column of the data file.
   *
   * @param name as in the data file's header
   * @param filter whether it breaks the figures down; else it holds figures
   * @param label in words; the name again where the file has none
   * @param grouping column that groups the items of a filter; null when none does
   */
  record Column(
      String name,
      boolean filter,
      String label,
      @Nullable String unit,
      @Nullable Integer decimals,
      @Nullable String grouping) {}

  static boolean isMeta(Header header) {
    return header.has("colname") && header.has("coltype");
  }

  static List<Column> read(Path file, Feed feed) throws RefusedDocumentException {
    List<Column> columns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    try (CsvTable table = CsvTable.open(file)) {
      Header header = table.header();
      if (!isMeta(header)) {
        throw new RefusedDocumentException(
            file, Reason.LAYOUT_NOT_KNOWN, "has no columns col_name and col_type. Add them");
      }
      int name = header.find("colname");
      int type = header.find("coltype");
      table.each(
          row -> {
            String column = Cells.text(row, name);
            String kind = Cells.text(row, type).toLowerCase(Locale.ROOT);
            boolean known = kind.equals("filter") || kind.equals("indicator");
            if (column.isEmpty() || !known) {
              feed.warnOnce(
                  DataCheck.LAYOUT,
                  row.getStartingLineNumber(),
                  "col_name",
                  "the meta file has a line for \"%s\" as \"%s\"; expected a name and Filter or Indicator. Left out"
                      .formatted(column, Cells.text(row, type)));
            } else if (names.add(column)) {
              String label = Cells.said(row, header.find("label"));
              columns.add(
                  new Column(
                      column,
                      kind.equals("filter"),
                      label == null ? words(column) : label,
                      Units.of(Cells.text(row, header.find("indicatorunit"))),
                      decimals(Cells.text(row, header.find("indicatordp"))),
                      Cells.said(row, header.find("filtergroupingcolumn"))));
            }
          });
    }
    return columns;
  }

  private static @Nullable Integer decimals(String text) {
    return text.length() == 1 && Character.isDigit(text.charAt(0)) ? Integer.valueOf(text) : null;
  }

  /** "Phase type grouping" of "phase_type_grouping". */
  static String words(String column) {
    String words = column.replace('_', ' ').strip();
    return words.isEmpty()
        ? column
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
