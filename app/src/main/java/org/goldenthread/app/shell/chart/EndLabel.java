package org.goldenthread.app.shell.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a line, beside its end.
 *
 * @param y where the line ends
 * @param marker shape of its figures, drawn before the name; null for none
 */
record EndLabel(String text, String colour, boolean bold, double y, @Nullable Marker marker) {

  /** Room for the marker before the name. */
  static final double SYMBOL = 16;

  double width(double most) {
    double widest = 0;
    for (String line : lines(most, Integer.MAX_VALUE)) {
      widest = Math.max(widest, bold ? TextFit.boldWidth(line) : TextFit.width(line));
    }
    return widest;
  }

  List<String> lines(double width, int most) {
    // The least bit more, so that a text fits the room it was measured to take.
    return TextFit.lines(text, (bold ? width / TextFit.BOLD : width) + 0.01, most);
  }
}
