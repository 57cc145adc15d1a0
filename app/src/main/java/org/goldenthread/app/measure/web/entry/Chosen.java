package org.goldenthread.app.measure.web.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.PeriodWords;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.shell.Form;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is to be typed: which measures, for which area and periods.
 *
 * @param form with what is wrong with the choice
 * @param area null until it is chosen
 * @param periods as they were typed
 * @param axes by measure the kinds of period its figures of the area are of
 */
record Chosen(
    Form form,
    List<Measure> measures,
    @Nullable Area area,
    List<Period> periods,
    Map<Long, Set<PeriodAxis>> axes) {
  Chosen {
    measures = List.copyOf(measures);
    periods = List.copyOf(periods);
    axes = Map.copyOf(axes);
  }

  /** A period as the measure's figures are of it: "Apr-Jun 2009" may be its first quarter. */
  Period period(Measure measure, int period) {
    return PeriodWords.on(periods.get(period), axes.getOrDefault(measure.id(), Set.of()));
  }

  boolean isComplete() {
    return area != null && !periods.isEmpty() && !measures.isEmpty();
  }

  /** Name of the field of a figure. */
  static String field(Measure measure, int period) {
    return "figure-" + measure.id() + "-" + period;
  }

  /** Name of the hidden field with the figure as it stood when the grid was opened. */
  static String was(Measure measure, int period) {
    return "was-" + measure.id() + "-" + period;
  }
}
