package org.goldenthread.intake.data;

import org.goldenthread.scoring.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What a data file says about a measure. Where it does not say a thing, that is null.
 *
 * @param reference as printed, or made from file and column where the file has none
 * @param title the reference again where the file has no title
 * @param unit as it stands after the number: "%", "per 1,000"
 * @param decimals to which values are published, 0 or more
 * @param setName the set the measures of the file belong to
 */
public record MeasureHead(
    String reference,
    String title,
    @Nullable String unit,
    @Nullable Integer decimals,
    @Nullable Polarity polarity,
    @Nullable String setName) {

  public MeasureHead {
    if (reference.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("reference and title must not be blank");
    }
    if (decimals != null && decimals < 0) {
      throw new IllegalArgumentException("decimals must be 0 or more, was " + decimals);
    }
  }
}
