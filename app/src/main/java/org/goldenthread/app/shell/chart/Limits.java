package org.goldenthread.app.shell.chart;

import java.util.List;

/**
 * What an XmR chart expects, for each period of the chart: steps where the limits were made anew.
 *
 * @param lower lower process limit
 * @param average centre line
 * @param upper upper process limit
 */
public record Limits(List<Point> lower, List<Point> average, List<Point> upper) {

  public Limits {
    lower = List.copyOf(lower);
    average = List.copyOf(average);
    upper = List.copyOf(upper);
  }
}
