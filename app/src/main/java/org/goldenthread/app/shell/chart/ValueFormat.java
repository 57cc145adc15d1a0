package org.goldenthread.app.shell.chart;

/**
 * How the scale of a chart prints its numbers.
 *
 * @param prefix "£", or empty
 * @param suffix "%", or empty; one of more than two letters belongs into the subtitle
 * @param decimals decimal places of the figures in the table; the scale never has more
 */
public record ValueFormat(String prefix, String suffix, int decimals) {

  /** Numbers without a unit. */
  public static final ValueFormat WHOLE = new ValueFormat("", "", 0);

  public ValueFormat {
    if (decimals < 0 || decimals > 9) {
      throw new IllegalArgumentException("decimals must be 0 to 9: " + decimals);
    }
    if (suffix.length() > 2) {
      throw new IllegalArgumentException("suffix must be 2 letters at most: " + suffix);
    }
  }

  /** Percentages with so many decimal places. */
  public static ValueFormat percent(int decimals) {
    return new ValueFormat("", "%", decimals);
  }
}
