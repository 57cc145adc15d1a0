package org.goldenthread.intake.data;

import de.siegmar.fastcsv.reader.CsvRecord;

/** Refuses rows that have more or fewer fields than the header. */
final class RowShape {
  private RowShape() {}

  static void refuse(Feed feed, CsvRecord row, Header header) {
    feed.refuse(
        row.getStartingLineNumber(),
        "",
        String.join(",", row.getFields()),
        "has " + row.getFieldCount() + " fields",
        "Give it " + header.size() + ", as the header has; put a text with a comma into quotes");
  }
}
