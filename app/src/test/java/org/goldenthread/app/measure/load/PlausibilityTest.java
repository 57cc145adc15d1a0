package org.goldenthread.app.measure.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Objects;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.QualityLetters;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a series moved, and what lies far from it. */
class PlausibilityTest {

  /** Figures year after year, "-" for a gap. */
  private static Series series(String... figures) {
    Period from = Period.parse("2009-10");
    @Nullable BigDecimal[] values = new @Nullable BigDecimal[figures.length];
    var qualities = new StringBuilder();
    for (int cell = 0; cell < figures.length; cell++) {
      boolean gap = figures[cell].equals("-");
      qualities.append(gap ? QualityLetters.NO_FIGURE : QualityLetters.letter(Quality.FINAL));
      values[cell] = gap ? null : new BigDecimal(figures[cell]);
    }
    var axis = PeriodAxis.of(from);
    return new Series(
        1,
        1,
        new SeriesKey(1, 1, SeriesKey.EVERYBODY, SeriesKind.ACTUAL, axis),
        axis.ordinal(from),
        new Series.Cells(values, qualities.toString(), null, null, null, null, null, null, null));
  }

  @Test
  void saysNothingOfFewerThanEightValuesWhateverTheGaps() {
    assertThat(Plausibility.history(null)).isNull();
    assertThat(Plausibility.history(series("1", "2", "3", "4", "5", "6", "7"))).isNull();
    assertThat(Plausibility.history(series("1", "-", "2", "3", "-", "4", "5", "6", "7"))).isNull();
    assertThat(Plausibility.history(series("1", "2", "3", "4", "5", "6", "7", "8"))).isNotNull();
  }

  @Test
  void averagesTheStepsFromValueToValueOverGaps() {
    Plausibility.History history =
        Objects.requireNonNull(
            Plausibility.history(series("13", "11", "12", "-", "10", "15", "12", "14", "13")));
    assertThat(history.lowest()).isEqualTo(10);
    assertThat(history.highest()).isEqualTo(15);
    assertThat(history.movingRange()).isCloseTo(16.0 / 7, within(1e-9));
  }

  @Test
  void doubtsWhatIsFarBelowOrFarAboveAllThereWas() {
    var history = new Plausibility.History(10, 15, 0.5);
    assertThat(history.isFarFrom(9)).isFalse();
    assertThat(history.isFarFrom(12.5)).isFalse();
    assertThat(history.isFarFrom(16)).isFalse();
    assertThat(history.isFarFrom(6)).isTrue();
    assertThat(history.isFarFrom(19)).isTrue();
  }
}
