package org.goldenthread.app.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a measure is counted and what its figures can be; each null when not known.
 *
 * @param rationale why it is measured
 * @param numerator what is counted
 * @param denominator out of what
 * @param dataSource where the figures come from
 * @param plausible between which values a figure is believed without another look
 * @param redefined the last time its counting changed; null when it never did
 */
public record Definition(
    @Nullable String rationale,
    @Nullable String numerator,
    @Nullable String denominator,
    @Nullable String dataSource,
    @Nullable Plausible plausible,
    @Nullable Redefined redefined) {

  /** Nothing is known. */
  public static final Definition UNKNOWN = new Definition(null, null, null, null, null, null);

  /** The same, counted another way from a day on. */
  public Definition redefinedBy(Redefined change) {
    return new Definition(rationale, numerator, denominator, dataSource, plausible, change);
  }

  /**
   * The lowest and the highest value, in the measure's unit, that a figure of it can have.
   *
   * @param lowest null when any low value is believed
   * @param highest null when any high value is believed; not below the lowest
   */
  public record Plausible(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
    public Plausible {
      if (lowest == null && highest == null
          || lowest != null && highest != null && highest.compareTo(lowest) < 0) {
        throw new IllegalArgumentException(
            "highest must not be below lowest, were " + highest + " and " + lowest);
      }
      lowest = plain(lowest);
      highest = plain(highest);
    }

    /** What is stated by a lowest and a highest value; null when neither is. */
    public static @Nullable Plausible of(
        @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
      return lowest == null && highest == null ? null : new Plausible(lowest, highest);
    }

    /** Whether a figure lies between them; the limits themselves do. */
    public boolean covers(BigDecimal value) {
      return (lowest == null || value.compareTo(lowest) >= 0)
          && (highest == null || value.compareTo(highest) <= 0);
    }

    // 5.0 and 5 are the same limit.
    private static @Nullable BigDecimal plain(@Nullable BigDecimal limit) {
      return limit == null ? null : new BigDecimal(limit.stripTrailingZeros().toPlainString());
    }
  }

  /**
   * A change in what is counted. Figures before and after it may not compare.
   *
   * @param from the first day that is counted the new way
   * @param how what is different, in words
   */
  public record Redefined(LocalDate from, String how) {}
}
