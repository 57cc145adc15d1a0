package org.goldenthread.app.measure.load;

import java.util.Objects;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a load makes another.
 *
 * @param number of the period on the axis of the series
 * @param before as it stands
 * @param after as it comes to stand; null when it is taken out
 */
public record ChangedFigure(SeriesKey series, int number, Shown before, @Nullable Shown after) {

  /**
   * What a reader is shown of a figure.
   *
   * @param text as printed; empty where there is only the reason why there is no value
   */
  public record Shown(String text, Quality quality, @Nullable String note) {}

  public Period period() {
    return series.axis().period(number);
  }

  // The same on every node: the words of kinds are hashed, not where they lie in memory.
  @Override
  public int hashCode() {
    return (series.measure()
            + "|"
            + series.area()
            + "|"
            + series.breakdown()
            + "|"
            + series.kind().word()
            + "|"
            + series.axis().kindWord()
            + "|"
            + number
            + "|"
            + words(before)
            + "|"
            + words(after))
        .hashCode();
  }

  private static String words(@Nullable Shown shown) {
    return shown == null ? "" : shown.text() + " " + shown.quality().word() + " " + shown.note();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChangedFigure that
        && series.equals(that.series)
        && number == that.number
        && before.equals(that.before)
        && Objects.equals(after, that.after);
  }
}
