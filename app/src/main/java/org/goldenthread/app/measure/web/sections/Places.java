package org.goldenthread.app.measure.web.sections;

import java.util.List;
import org.goldenthread.app.shell.chart.BarChart;
import org.jspecify.annotations.Nullable;

/**
 * A measure by places in one period.
 *
 * @param period in words
 * @param within places that lie in the chosen area, the best first
 * @param others areas of the chosen one's type, it among them, the best first
 * @param nation null when it has no figure
 * @param rank among the neighbours; null when no set is known or there is nothing to rank
 * @param withinChart of the places within; null when they are none or too many to draw
 * @param neighbourChart of the chosen area and its neighbours; null when no neighbour has a figure
 */
public record Places(
    String period,
    List<Row> within,
    List<Row> others,
    @Nullable Row nation,
    @Nullable Rank rank,
    @Nullable BarChart withinChart,
    @Nullable BarChart neighbourChart) {

  public Places {
    within = List.copyOf(within);
    others = List.copyOf(others);
  }

  /**
   * One place.
   *
   * @param href this page for it
   * @param own whether it is the chosen area
   * @param neighbour its place among the neighbours, the most alike first; 0 for none
   */
  public record Row(String code, String name, String href, boolean own, int neighbour, Cell cell) {}

  /**
   * Rank and quartile among neighbours.
   *
   * @param sentence answer first
   * @param set name of the neighbour set and its date
   * @param method name and version
   */
  public record Rank(String sentence, String set, String method) {}
}
