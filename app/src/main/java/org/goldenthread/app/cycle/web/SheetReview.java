package org.goldenthread.app.cycle.web;

import java.util.Comparator;
import java.util.List;
import org.goldenthread.app.cycle.sheet.RowKey;
import org.goldenthread.app.cycle.sheet.SheetReading;
import org.goldenthread.app.cycle.sheet.SheetReading.RefusedCell;
import org.goldenthread.app.cycle.web.AnswerPages.Asked;
import org.goldenthread.app.shell.Form;

/**
 * What a sheet would do now.
 *
 * @param ready rows that can be taken
 * @param overtaken rows whose item was answered otherwise since the sheet was given out
 * @param refused cells that cannot be taken, by row; nothing of their rows is
 * @param unchanged titles of items whose row says nothing new
 * @param missing titles of items that are due and have no row
 */
record SheetReview(
    SheetReading reading,
    List<Ready> ready,
    List<Overtaken> overtaken,
    List<RefusedCell> refused,
    List<String> unchanged,
    List<String> missing) {
  SheetReview {
    ready = List.copyOf(ready);
    overtaken = List.copyOf(overtaken);
    refused = refused.stream().sorted(Comparator.comparingInt(RefusedCell::row)).toList();
    unchanged = List.copyOf(unchanged);
    missing = List.copyOf(missing);
  }

  /** A row that can be taken, as the form it fills. */
  record Ready(SheetReading.Row row, Asked asked, Form form) {
    String slug() {
      return asked.item().slug();
    }
  }

  /**
   * A row whose item says something else meanwhile.
   *
   * @param row what would be taken
   * @param stands the form as it stands now
   */
  record Overtaken(Ready row, Form stands) {}

  /** Tells one review from another: who confirms, confirms what they saw. */
  String seen() {
    var all = new java.util.TreeMap<String, String>();
    ready.forEach(r -> all.put(r.slug(), "ready"));
    overtaken.forEach(o -> all.put(o.row().slug(), "overtaken " + o.stands().typed().hashCode()));
    return RowKey.fingerprint(all);
  }
}
