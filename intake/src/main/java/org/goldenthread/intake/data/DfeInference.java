package org.goldenthread.intake.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;

/**
 * Tells filters from indicators where no meta file came: a column that holds numbers and symbols
 * only has figures, any other column breaks them down. The file is read once for it.
 */
final class DfeInference {
  /** Columns that break down although their items may be numbers. */
  private static final Set<String> BREAKDOWNS =
      Set.of("age", "ages", "agegroup", "grade", "yeargroup", "ncyear", "decile", "quintile");

  private DfeInference() {}

  static List<DfeMeta.Column> columns(Path file, Header header, Feed feed)
      throws RefusedDocumentException {
    boolean[] words = new boolean[header.size()];
    boolean[] numbers = new boolean[header.size()];
    try (CsvTable table = CsvTable.open(file)) {
      table.each(
          row -> {
            for (int i = 0; i < header.size() && i < row.getFieldCount(); i++) {
              String text = Cells.text(row, i);
              if (!words[i] && !text.isEmpty()) {
                ValueCell cell = ValueCell.read(text);
                words[i] = cell == null;
                numbers[i] |= cell != null;
              }
            }
          });
    }
    List<DfeMeta.Column> columns = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.name(i);
      if (!DfeLevel.isStandardColumn(name) && (words[i] || numbers[i])) {
        boolean filter = words[i] || BREAKDOWNS.contains(Header.key(name));
        columns.add(new DfeMeta.Column(name, filter, DfeMeta.words(name), null, null, null));
      }
    }
    if (columns.stream().allMatch(DfeMeta.Column::filter)) {
      throw new RefusedDocumentException(
          file, Reason.LAYOUT_NOT_KNOWN, "has no column of figures. Send its .meta.csv with it");
    }
    feed.warnOnce(
        DataCheck.LAYOUT,
        0,
        "",
        "no .meta.csv came with it. Breakdowns are taken to be "
            + columns.stream()
                .filter(DfeMeta.Column::filter)
                .map(DfeMeta.Column::name)
                .collect(Collectors.joining(", ", "(", ")")));
    return columns;
  }
}
