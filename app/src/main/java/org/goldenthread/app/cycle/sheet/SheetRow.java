package org.goldenthread.app.cycle.sheet;

import java.util.Map;

/**
 * One item as a row of a sheet.
 *
 * @param item its address within the plan
 * @param ref as printed; empty for an item without one
 * @param last what was said last; empty at the first time
 * @param lastStatus the statuses judged last, in words
 * @param parts the parts that are judged by themselves: "1: Reception; 2: Year 6"; empty for the
 *     whole item
 * @param cells what stands in each field by its name; an empty one may be missing
 */
public record SheetRow(
    String item,
    String ref,
    String title,
    String last,
    String lastStatus,
    String parts,
    Map<String, String> cells) {
  public SheetRow {
    cells = Map.copyOf(cells);
  }
}
