package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.goldenthread.scoring.statistics.Confidence.C95;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.statistics.LineForecast.Prospect;
import org.goldenthread.scoring.statistics.LineForecast.Step;
import org.junit.jupiter.api.Test;

class LineForecastTest {
  private static final double NONE = Double.NaN;

  private static LineForecast.Result ahead(int steps, double... values) {
    return LineForecast.STANDARD.forecast(values, steps, C95);
  }

  @Test
  void saysNothingOfFewerThanSixOfTheLatestTwelve() {
    assertThat(ahead(1, 1, 2, 3, 4, 5).reason()).isEqualTo(NoResult.FEWER_THAN_SIX_VALUES);
    assertThat(
            ahead(1, 1, 2, 3, 4, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 5, 6, 7).reason())
        .isEqualTo(NoResult.FEWER_THAN_SIX_VALUES);
    assertThat(ahead(1).reason()).isEqualTo(NoResult.FEWER_THAN_SIX_VALUES);
  }

  @Test
  void refusesToLookFurtherThanHalfOfWhatItKnows() {
    assertThat(ahead(4, 2, 4, 5, 4, 5, 6).reason()).isEqualTo(NoResult.TOO_FAR_AHEAD);
    assertThat(ahead(3, 2, 4, 5, 4, 5, 6).steps()).hasSize(3);
  }

  @Test
  void refusesACurveThatBends() {
    assertThat(ahead(1, 0, 1, 4, 9, 16, 25, 36, 49).reason()).isEqualTo(NoResult.NOT_A_LINE);
  }

  @Test
  void refusesNoStepsAtAll() {
    assertThatThrownBy(() -> ahead(0, 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("steps must be 1 or more, was 0");
  }

  @Test
  void givesTheLimitsOfTheFormula() {
    Step next = ahead(2, 2, 4, 5, 4, 5, 6).steps().get(0);

    assertThat(next.value()).isCloseTo(6.533333333333333, within(1e-12));
    assertThat(next.lower()).isCloseTo(3.5833830925229258, within(1e-9));
    assertThat(next.upper()).isCloseTo(9.48328357414374, within(1e-9));
    assertThat(ahead(2, 2, 4, 5, 4, 5, 6).steps().get(1).upper())
        .isCloseTo(10.453311606509082, within(1e-9));
  }

  @Test
  void leavesAMissingValueOutAndCountsItsPeriod() {
    Step next = ahead(1, 1, 2, NONE, 4, 5, 6, 7).steps().get(0);

    assertThat(next).isEqualTo(new Step(next.value(), next.value(), next.value()));
    assertThat(next.value()).isCloseTo(8, within(1e-12));
  }

  @Test
  void isExactOfAFlatLine() {
    assertThat(ahead(2, 7, 7, 7, 7, 7, 7).steps()).containsOnly(new Step(7, 7, 7));
  }

  @Test
  void holdsTheIntervalAgainstEachPeriodsOwnTarget() {
    var step = new Step(10, 8, 12);

    assertThat(step.against(Polarity.LOW, 13)).isEqualTo(Prospect.MEETS);
    assertThat(step.against(Polarity.HIGH, 13)).isEqualTo(Prospect.MISSES);
    assertThat(step.against(Polarity.LOW, 7)).isEqualTo(Prospect.MISSES);
    assertThat(step.against(Polarity.HIGH, 7)).isEqualTo(Prospect.MEETS);
    assertThat(step.against(Polarity.LOW, 12)).isEqualTo(Prospect.OPEN);
    assertThatThrownBy(() -> step.against(Polarity.NEUTRAL, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void widensWithEveryStepAndMovesWithTheValues(
      @ForAll @Size(12) List<@DoubleRange(min = -100, max = 100) Double> figures,
      @ForAll @DoubleRange(min = -50, max = 50) double by) {
    double[] values = figures.stream().mapToDouble(Double::doubleValue).toArray();
    LineForecast.Result said = ahead(6, values);
    if (said.reason() != null) {
      return;
    }
    double width = 0;
    for (Step step : said.steps()) {
      assertThat(step.upper() - step.lower()).isGreaterThanOrEqualTo(width);
      width = step.upper() - step.lower();
    }
    double[] moved = values.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += by;
    }
    LineForecast.Result other = ahead(6, moved);
    if (other.reason() == null) {
      assertThat(other.steps().get(5).upper())
          .isCloseTo(said.steps().get(5).upper() + by, within(1e-6));
    }
  }
}
