package org.goldenthread.app.shell.chart;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Puts labels side by side where none covers another, each as near as it can be to where it
 * belongs: those that would touch become one block around the mean of their places.
 */
final class Spread {

  private Spread() {}

  /**
   * Middles of the labels.
   *
   * @param wanted where the middle of each label belongs
   * @param lengths room each label takes
   * @param from where labels may begin
   * @param to where they must end; when they do not fit they run past it, still side by side
   */
  static double[] place(double[] wanted, double[] lengths, double from, double to) {
    Integer[] order = new Integer[wanted.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> wanted[i]));
    double[] start = new double[wanted.length];
    int[] first = new int[wanted.length];
    int blocks = 0;
    for (int i = 0; i < order.length; i++) {
      first[blocks] = i;
      start[blocks] = blockStart(order, i, i + 1, wanted, lengths, from, to);
      while (blocks > 0
          && start[blocks - 1] + length(order, first[blocks - 1], first[blocks], lengths)
              > start[blocks]) {
        blocks--;
        start[blocks] = blockStart(order, first[blocks], i + 1, wanted, lengths, from, to);
      }
      blocks++;
    }
    return middles(order, first, start, blocks, lengths);
  }

  private static double[] middles(
      Integer[] order, int[] first, double[] start, int blocks, double[] lengths) {
    double[] middles = new double[order.length];
    for (int block = 0; block < blocks; block++) {
      double at = start[block];
      int end = block + 1 < blocks ? first[block + 1] : order.length;
      for (int i = first[block]; i < end; i++) {
        middles[order[i]] = at + lengths[order[i]] / 2;
        at += lengths[order[i]];
      }
    }
    return middles;
  }

  /** Where a block begins so that its labels are on average where they belong. */
  private static double blockStart(
      Integer[] order,
      int first,
      int end,
      double[] wanted,
      double[] lengths,
      double from,
      double to) {
    double before = 0;
    double sum = 0;
    for (int i = first; i < end; i++) {
      sum += wanted[order[i]] - (before + lengths[order[i]] / 2);
      before += lengths[order[i]];
    }
    double start = sum / (end - first);
    return Math.max(from, Math.min(start, to - before));
  }

  private static double length(Integer[] order, int first, int end, double[] lengths) {
    double length = 0;
    for (int i = first; i < end; i++) {
      length += lengths[order[i]];
    }
    return length;
  }
}
