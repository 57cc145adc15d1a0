package org.goldenthread.app.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a measure is counted, in words; each null when not known.
 *
 * @param rationale why it is measured
 * @param numerator what is counted
 * @param denominator out of what
 * @param dataSource where the figures come from
 * @param redefined the last time its counting changed; null when it never did
 */
public record Definition(
    @Nullable String rationale,
    @Nullable String numerator,
    @Nullable String denominator,
    @Nullable String dataSource,
    @Nullable Redefined redefined) {

  /** Nothing is known. */
  public static final Definition UNKNOWN = new Definition(null, null, null, null, null);

  /**
   * A change in what is counted. Figures before and after it may not compare.
   *
   * @param from the first day that is counted the new way
   * @param how what is different, in words
   */
  public record Redefined(LocalDate from, String how) {}
}
