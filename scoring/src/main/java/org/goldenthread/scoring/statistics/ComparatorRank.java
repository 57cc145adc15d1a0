package org.goldenthread.scoring.statistics;

import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.RuleVersion;
import org.goldenthread.scoring.statistics.QuantileGroups.First;
import org.goldenthread.scoring.statistics.QuantileGroups.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands among its comparators: its rank and its quartile.
 *
 * <p>rank = 1 + how many comparators are better (higher, where the measure has no good direction);
 * those that are level share the rank. The quartile is that of {@link QuantileGroups} with four
 * groups over the value and its comparators: 1 is the best. Worked example: 7 among 3, 5, 7, 9
 * where high is good is 2nd of 5, level with one, in quartile 1.
 *
 * <p>Comparators that are missing are left out and not counted; with fewer than four values in all
 * there is a rank and no quartile. Page: docs/statistics.md.
 */
public final class ComparatorRank implements Method {

  /** The method as described on its page. */
  public static final ComparatorRank STANDARD = new ComparatorRank();

  private static final RuleVersion VERSION = new RuleVersion("rank among comparators", "1.0");
  private static final int QUARTILES = 4;

  private ComparatorRank() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * A rank and quartile.
   *
   * @param rank from 1; 0 when there is none
   * @param of how many values there are, the own one included
   * @param levelWith how many comparators have the same value
   * @param quartile from 1; 0 when there is none
   * @param reason why there is no rank or no quartile; null when there are both
   */
  public record Result(
      RuleVersion method,
      int rank,
      int of,
      int levelWith,
      int quartile,
      @Nullable NoResult reason) {}

  /**
   * Ranks a value among its comparators.
   *
   * @param polarity null when not known: the highest comes first then
   * @param value the own value; NaN when missing
   * @param comparators the others, the own value not among them; NaN for each that is missing
   */
  public Result rank(@Nullable Polarity polarity, double value, double[] comparators) {
    double[] all = new double[comparators.length + 1];
    all[0] = value;
    System.arraycopy(comparators, 0, all, 1, comparators.length);
    First first = polarity == Polarity.LOW ? First.LOWEST : First.HIGHEST;
    Ranking ranking = Ranking.of(all, first);
    int present = ranking.present();
    if (Double.isNaN(value)) {
      return new Result(VERSION, 0, present, 0, 0, NoResult.VALUE_MISSING);
    }
    int rank = ranking.ranks()[0];
    int level = -1;
    for (int other : ranking.ranks()) {
      level += other == rank ? 1 : 0;
    }
    return present < QUARTILES
        ? new Result(VERSION, rank, present, level, 0, NoResult.FEWER_VALUES_THAN_GROUPS)
        : new Result(
            VERSION, rank, present, level, QuantileGroups.quantile(rank, present, QUARTILES), null);
  }
}
