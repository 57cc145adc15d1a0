package org.goldenthread.app.shell.chart;

/**
 * One figure of a chart. The number says where it is drawn, the text what is printed of it: the
 * text comes from whoever prints the figure elsewhere, so chart, table and sentence round alike.
 *
 * @param value where it is drawn; NaN when there is no figure
 * @param text the figure as printed ("27.67%"), or why there is none ("Not available (x)")
 * @param provisional drawn hollow
 * @param pattern what the rules say of it
 */
public record Point(double value, String text, boolean provisional, Pattern pattern) {

  public Point {
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("value must be finite: " + value);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("text must not be blank");
    }
  }

  /** A final figure. */
  public static Point of(double value, String text) {
    return new Point(value, text, false, Pattern.NORMAL);
  }

  /** No figure, a gap in the line: never zero. */
  public static Point missing(String why) {
    return new Point(Double.NaN, why, false, Pattern.NORMAL);
  }

  /** The same figure, still to be confirmed. */
  public Point asProvisional() {
    return new Point(value, text, true, pattern);
  }

  /** The same figure with what an XmR chart says of it. */
  public Point as(Pattern said) {
    return new Point(value, text, provisional, said);
  }

  /** Whether there is no figure. */
  public boolean isMissing() {
    return Double.isNaN(value);
  }
}
