package org.goldenthread.app.measure.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.goldenthread.scoring.Absence;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.statistics.ComparatorRank;
import org.jspecify.annotations.Nullable;

/**
 * How a value stands among the neighbours of its area.
 *
 * @param average of the neighbours, or as published; with its period
 * @param isPublished whether the average is a printed one; else it is worked out here: the plain
 *     mean of those that have a value in that period, with one decimal more than they have
 * @param averaged how many values are in a mean worked out here; 0 of a published one
 * @param rank among those that have a value in the value's own period
 */
public record Neighbours(
    Observed average, boolean isPublished, int averaged, ComparatorRank.Result rank) {

  /**
   * Compares with the neighbours.
   *
   * @param now number of the value's period on its axis
   * @param published averages as printed, in the order in which they became known
   */
  static Neighbours of(
      FigureLine own,
      int now,
      @Nullable Polarity polarity,
      Collection<FigureLine> neighbours,
      List<Observed> published) {
    double[] others = new double[neighbours.size()];
    OptionalInt latest = OptionalInt.empty();
    int place = 0;
    for (FigureLine line : neighbours) {
      OptionalInt valued = line.latestValue(now);
      others[place++] = line.number(now);
      if (valued.isPresent() && (latest.isEmpty() || latest.getAsInt() < valued.getAsInt())) {
        latest = valued;
      }
    }
    ComparatorRank.Result rank = ComparatorRank.STANDARD.rank(polarity, own.number(now), others);
    Period period = own.axis().period(now);
    Observed printed = Comparator.printed(published, period);
    if (printed != null && (latest.isEmpty() || period.equals(printed.period()))) {
      return new Neighbours(printed, true, 0, rank);
    }
    return latest.isEmpty()
        ? new Neighbours(Observed.of(Absence.NOT_PRINTED), false, 0, rank)
        : mean(neighbours, own, latest.getAsInt(), rank);
  }

  /**
   * The average of a period: the printed one of that period, else the mean of those with a value.
   */
  static Observed average(
      FigureLine own, int ordinal, Collection<FigureLine> neighbours, List<Observed> published) {
    Period period = own.axis().period(ordinal);
    Observed printed = Comparator.printed(published, period);
    if (printed != null && period.equals(printed.period())) {
      return printed;
    }
    boolean known = neighbours.stream().anyMatch(line -> line.hasValue(ordinal));
    return known ? mean(neighbours, own, ordinal) : new Observed(Absence.NOT_PRINTED, period);
  }

  private static Neighbours mean(
      Collection<FigureLine> neighbours, FigureLine own, int period, ComparatorRank.Result rank) {
    int count = (int) neighbours.stream().filter(line -> line.hasValue(period)).count();
    return new Neighbours(mean(neighbours, own, period), false, count, rank);
  }

  private static Observed mean(Collection<FigureLine> neighbours, FigureLine own, int period) {
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    int scale = 0;
    Unit unit = Unit.NUMBER;
    for (FigureLine line : neighbours) {
      if (line.value(period) instanceof Figure figure) {
        sum = sum.add(figure.value());
        scale = Math.max(scale, figure.value().scale());
        unit = figure.unit();
        count++;
      }
    }
    BigDecimal mean = sum.divide(BigDecimal.valueOf(count), scale + 1, RoundingMode.HALF_UP);
    return new Observed(Figure.of(mean, unit), own.axis().period(period));
  }
}
