package org.goldenthread.app.clinic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.scoring.RuleVersion;
import org.goldenthread.scoring.spc.Rebase;
import org.goldenthread.scoring.statistics.Confidence;
import org.goldenthread.scoring.statistics.LineForecast;
import org.goldenthread.scoring.statistics.NoResult;
import org.jspecify.annotations.Nullable;

/** What is expected of a curve if nothing changes: a pure function of the figures known. */
public final class Forecasting {
  private static final Confidence LEVEL = Confidence.C95;

  private Forecasting() {}

  /**
   * The forecast of a day.
   *
   * @param curve null where there is no measure or no figure
   * @param checksAfter how many periods it reaches, 1 or more
   */
  public static Forecast of(@Nullable Curve curve, int checksAfter, LocalDate day) {
    if (curve == null || curve.last() < 0) {
      return new Forecast(
          day, null, null, method(), LEVEL.level(), NoResult.NO_VALUES.key(), List.of());
    }
    int last = curve.last();
    double[] since = Arrays.copyOfRange(curve.values(), lastRebase(curve, last), last + 1);
    LineForecast.Result result = LineForecast.STANDARD.forecast(since, checksAfter, LEVEL);
    List<Forecast.Expected> steps = new ArrayList<>();
    for (int step = 0; step < result.steps().size(); step++) {
      steps.add(new Forecast.Expected(curve.period(last + 1 + step), result.steps().get(step)));
    }
    NoResult reason = result.reason();
    return new Forecast(
        day,
        curve.period(last),
        curve.period(last + checksAfter),
        method(),
        LEVEL.level(),
        reason == null ? null : reason.key(),
        steps);
  }

  /** Figures counted another way say nothing of the line. */
  private static int lastRebase(Curve curve, int last) {
    return curve.rebases().stream()
        .mapToInt(Rebase::index)
        .filter(index -> index <= last)
        .max()
        .orElse(0);
  }

  private static String method() {
    RuleVersion version = LineForecast.STANDARD.version();
    return version.name() + " " + version.version();
  }
}
