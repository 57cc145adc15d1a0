package org.goldenthread.app.measure;

import java.util.List;
import org.goldenthread.scoring.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * A measure as known by a day.
 *
 * @param slug stands in its address
 * @param item id of the item it stands beside, for a series printed without a reference; else null
 * @param ref as printed ("NI 102a"); null exactly for such a series
 * @param set name of its indicator set as printed
 * @param number running number printed before it
 * @param unit "%" or another; null when not known
 * @param group heading it stands under in an indicator table
 * @param document id of the document that says so
 */
public record Measure(
    long id,
    String slug,
    @Nullable Long item,
    @Nullable String ref,
    String title,
    @Nullable String set,
    @Nullable String number,
    @Nullable Polarity polarity,
    @Nullable String unit,
    @Nullable String survey,
    List<String> flags,
    @Nullable String group,
    long document,
    int documentNumber,
    String fileName,
    int line) {
  public Measure {
    flags = List.copyOf(flags);
  }
}
