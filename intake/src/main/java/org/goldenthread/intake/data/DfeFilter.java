package org.goldenthread.intake.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * A column that breaks figures down.
 *
 * @param grouping column that groups its items, -1 when none does
 */
record DfeFilter(int column, String label, int grouping) {

  /** The group of a row: every item of its filters that is not the total. */
  static String group(List<DfeFilter> filters, CsvRecord row, Header header) {
    Map<String, String> parts = new TreeMap<>();
    for (DfeFilter filter : filters) {
      if (filter.quality(row, header) != null) {
        continue;
      }
      String item = Cells.text(row, filter.column);
      if (item.isEmpty()) {
        parts.put(filter.label, "Not specified");
      } else if (!item.equalsIgnoreCase("total")) {
        parts.put(filter.label, item);
      }
      String group = Cells.text(row, filter.grouping);
      if (!group.isEmpty() && !group.equalsIgnoreCase("total") && !isFilter(filters, filter)) {
        parts.put(DfeMeta.words(header.name(filter.grouping)), group);
      }
    }
    return Groups.of(parts);
  }

  private static boolean isFilter(List<DfeFilter> filters, DfeFilter grouped) {
    return filters.stream().anyMatch(f -> f.column == grouped.grouping);
  }

  /** What the item of a column "version" says of its row; null for any other column or item. */
  @Nullable Quality quality(CsvRecord row, Header header) {
    if (!Header.key(header.name(column)).equals("version")) {
      return null;
    }
    Quality quality = Quality.read(Cells.text(row, column)).orElse(null);
    return quality != null && quality.needsValue() ? quality : null;
  }
}
