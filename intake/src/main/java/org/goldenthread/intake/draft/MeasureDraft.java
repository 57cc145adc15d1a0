package org.goldenthread.intake.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure as defined in the document.
 *
 * @param ref as printed ("NI 102a")
 * @param set name or prefix of its indicator set, when the document says
 * @param number the running number printed before it ("52")
 * @param survey survey it comes from ("school survey")
 * @param polarity high, low, neutral; null when not printed
 * @param group heading it stands under in an indicator table
 */
public record MeasureDraft(
    String ref,
    String title,
    @Nullable String set,
    @Nullable String number,
    List<String> flags,
    @Nullable String survey,
    @Nullable String polarity,
    @Nullable String unit,
    @Nullable String group,
    SourcePlace place) {
  public MeasureDraft {
    flags = List.copyOf(flags);
  }
}
