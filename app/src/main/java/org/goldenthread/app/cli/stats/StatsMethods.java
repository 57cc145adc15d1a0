package org.goldenthread.app.cli.stats;

import java.util.List;
import java.util.Optional;

/** Every method of {@code gt stats}. */
public final class StatsMethods {

  /** In the order in which help lists them. */
  public static final List<StatsMethod> ALL =
      List.of(
          CountStats.PROPORTION,
          CountStats.RATE,
          new StandardisedRateStats(),
          new MeanStats(),
          new QuantileStats(),
          new SlopeIndexStats(),
          new BenchmarkStats(),
          new SpcStats(),
          new TrendStats());

  private StatsMethods() {}

  /** The method of a name. */
  public static Optional<StatsMethod> named(String name) {
    return ALL.stream().filter(method -> method.name().equals(name)).findFirst();
  }

  /** The names, as help lists them: "proportion, rate, dsr". */
  public static String names() {
    return String.join(", ", ALL.stream().map(StatsMethod::name).toList());
  }
}
