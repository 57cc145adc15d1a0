package org.goldenthread.app.clinic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.statistics.LineForecast;
import org.jspecify.annotations.Nullable;

/**
 * What was expected on the day of the agreement if nothing changed; frozen then.
 *
 * @param agreedOn the day of the agreement
 * @param from the latest period with a value that day; null where there was none
 * @param check the period after which it is looked at whether the curve turned; null with from
 * @param method name and version of the method: "line forecast 1.0"
 * @param confidence share of new values expected within the limits: 0.95
 * @param noResult message key of the reason why nothing is expected; null where something is
 * @param steps the periods to come in order
 */
public record Forecast(
    LocalDate agreedOn,
    @Nullable Period from,
    @Nullable Period check,
    String method,
    double confidence,
    @Nullable String noResult,
    List<Expected> steps) {
  public Forecast {
    steps = List.copyOf(steps);
    if ((from == null) != (check == null)) {
      throw new IllegalArgumentException("check must be there with from, was " + check);
    }
  }

  /** What is expected of one period, in the unit of the measure. */
  public record Expected(Period period, LineForecast.Step step) {}

  /** What is expected of a period. */
  public Optional<LineForecast.Step> of(Period period) {
    return steps.stream().filter(e -> e.period().equals(period)).map(Expected::step).findFirst();
  }
}
