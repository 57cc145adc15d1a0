package org.goldenthread.scoring.trend;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a trend printed by a publisher stands to the one made from its own figures. A file exists in
 * which every direction is printed the other way round, so no printed mark is taken on trust.
 */
public enum PublishedTrend {
  AGREES,
  /** Increasing for decreasing, or the reverse. */
  OPPOSITE,
  DIFFERS,
  /** What is printed is no trend this knows. */
  NOT_READ;

  private static final Map<String, TrendMarker> PRINTED =
      Map.of(
          "increasing", TrendMarker.INCREASING,
          "decreasing", TrendMarker.DECREASING,
          "no significant change", TrendMarker.NO_CHANGE,
          "cannot be calculated", TrendMarker.CANNOT_BE_CALCULATED,
          "could not be calculated", TrendMarker.CANNOT_BE_CALCULATED);

  /**
   * Compares by direction; "and getting worse" is left to the polarity.
   *
   * @param printed as Fingertips prints it: "Decreasing and getting better"
   */
  public static PublishedTrend compare(String printed, TrendMarker made) {
    Optional<TrendMarker> read = read(printed);
    if (read.isEmpty()) {
      return NOT_READ;
    }
    if (read.get() == made) {
      return AGREES;
    }
    boolean both = moves(read.get()) && moves(made);
    return both ? OPPOSITE : DIFFERS;
  }

  /** The trend a publisher prints; empty when it is none. */
  public static Optional<TrendMarker> read(String printed) {
    String text = printed.strip().toLowerCase(Locale.ROOT).replaceFirst(" and getting .*", "");
    return Optional.ofNullable(PRINTED.get(text));
  }

  private static boolean moves(TrendMarker marker) {
    return marker == TrendMarker.INCREASING || marker == TrendMarker.DECREASING;
  }
}
