package org.goldenthread.app.measure.assess;

import java.util.List;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.StatusScheme;
import org.goldenthread.scoring.Absence;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a measure is judged by for one area.
 *
 * @param area id of the area; {@link Standpoint#NO_AREA} where figures are only printed
 * @param actual its figures, of the kind of period that is judged
 * @param targets its targets by the same kind of period; where two have a figure the earlier one in
 *     the list holds
 * @param neighbours the figures of its neighbours by the same kind of period
 * @param nation those of its nation; null when there are none
 * @param printedAverages averages of the neighbours as printed, in the order in which they became
 *     known
 * @param printedNational figures of the nation as printed, likewise
 * @param tolerance of the marks
 */
public record SeriesInputs(
    Measure measure,
    long area,
    FigureLine actual,
    List<FigureLine> targets,
    List<FigureLine> neighbours,
    @Nullable FigureLine nation,
    List<Observed> printedAverages,
    List<Observed> printedNational,
    Tolerance tolerance,
    StatusScheme scheme) {

  public SeriesInputs {
    targets = List.copyOf(targets);
    neighbours = List.copyOf(neighbours);
    printedAverages = List.copyOf(printedAverages);
    printedNational = List.copyOf(printedNational);
    for (FigureLine line : targets) {
      requireAxis(actual, line);
    }
    neighbours.forEach(line -> requireAxis(actual, line));
    if (nation != null) {
      requireAxis(actual, nation);
    }
  }

  /** The target of a period, of the first line that has one. */
  public Observed targetAt(Period period) {
    return targets.stream()
        .map(t -> t.at(period))
        .filter(o -> !Absence.NOT_PRINTED.equals(o.value()))
        .findFirst()
        .orElseGet(() -> new Observed(Absence.NOT_PRINTED, period));
  }

  private static void requireAxis(FigureLine actual, FigureLine line) {
    if (!line.axis().equals(actual.axis())) {
      throw new IllegalArgumentException("line must be by " + actual.axis() + ", was " + line);
    }
  }
}
