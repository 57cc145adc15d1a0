package org.goldenthread.scoring.statistics;

import java.util.Arrays;
import org.goldenthread.scoring.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into quantiles: fifths, tenths and so on, as even as ties allow.
 *
 * <p>With N values, q quantiles and the smallest rank of each value among ties: quantile = ⌊(q + 1)
 * - ⌈(N + 1 - rank) / (N / q)⌉⌋, and 1 where that is 0. Source: Public Health England, Technical
 * Guide, Assigning deprivation categories, 2017; the order of operations is that of the field's R
 * package, which decides where a value stands exactly on a boundary (28 values, 20 quantiles, rank
 * 8: quantile 5, where exact arithmetic gives 6).
 *
 * <p>Missing values get no quantile and are not counted. Page: docs/statistics.md.
 */
public final class QuantileGroups implements Method {

  /** The method as described on its page. */
  public static final QuantileGroups STANDARD = new QuantileGroups();

  private static final RuleVersion VERSION = new RuleVersion("quantiles", "1.0");

  private QuantileGroups() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /** Which values get rank 1 and quantile 1. */
  public enum First {
    LOWEST,
    HIGHEST
  }

  /**
   * Which value is in which quantile. The arrays belong to the reader.
   *
   * @param quantiles from 1, for each value in the order given; 0 for one that has none
   * @param ranks from 1, ties get the smallest; 0 for a missing value
   * @param present how many values there are
   * @param reason why no value has a quantile; null when those present have one
   */
  @SuppressWarnings("ArrayRecordComponent") // As many as there are values: no boxing.
  public record Result(
      RuleVersion method, int[] quantiles, int[] ranks, int present, @Nullable NoResult reason) {}

  /**
   * Assigns each value its quantile.
   *
   * @param values NaN for each that is missing
   * @param number how many quantiles, 2 or more
   */
  public Result assign(double[] values, int number, First first) {
    if (number < 2) {
      throw new IllegalArgumentException("number must be 2 or more, was " + number);
    }
    Ranking ranking = Ranking.of(values, first);
    int present = ranking.present();
    int[] ranks = ranking.ranks();
    int[] quantiles = new int[values.length];
    if (present < number) {
      NoResult reason = present == 0 ? NoResult.NO_VALUES : NoResult.FEWER_VALUES_THAN_GROUPS;
      return new Result(VERSION, quantiles, ranks, present, reason);
    }
    for (int i = 0; i < values.length; i++) {
      quantiles[i] = ranks[i] == 0 ? 0 : quantile(ranks[i], present, number);
    }
    return new Result(VERSION, quantiles, ranks, present, null);
  }

  static int quantile(int rank, int present, int number) {
    double size = (double) present / number;
    return Math.max(1, (int) Math.floor((number + 1) - Math.ceil((present + 1 - rank) / size)));
  }

  /** Ranks from 1, ties the smallest, missing values none. */
  record Ranking(int[] ranks, int present) {

    static Ranking of(double[] values, First first) {
      double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
      Arrays.sort(sorted);
      int[] ranks = new int[values.length];
      for (int i = 0; i < values.length; i++) {
        if (!Double.isNaN(values[i])) {
          ranks[i] =
              first == First.LOWEST
                  ? 1 + below(sorted, values[i])
                  : 1 + sorted.length - notAbove(sorted, values[i]);
        }
      }
      return new Ranking(ranks, sorted.length);
    }

    /** How many are below a value. */
    private static int below(double[] sorted, double value) {
      int low = 0;
      int high = sorted.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sorted[middle] < value) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** How many are at most a value. */
    private static int notAbove(double[] sorted, double value) {
      int low = 0;
      int high = sorted.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sorted[middle] <= value) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
