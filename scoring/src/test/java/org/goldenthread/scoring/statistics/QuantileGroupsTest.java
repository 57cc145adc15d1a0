package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.scoring.statistics.QuantileGroups.First;
import org.junit.jupiter.api.Test;

class QuantileGroupsTest {

  private static QuantileGroups.Result assign(int number, First first, double... values) {
    return QuantileGroups.STANDARD.assign(values, number, first);
  }

  @Test
  void dealsTenValuesIntoFifths() {
    QuantileGroups.Result fifths = assign(5, First.LOWEST, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

    assertThat(fifths.quantiles()).containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
    assertThat(fifths.reason()).isNull();
  }

  @Test
  void startsWithTheHighestWhenAsked() {
    assertThat(assign(3, First.HIGHEST, 10, 30, 20).quantiles()).containsExactly(3, 1, 2);
  }

  @Test
  void keepsTiesTogether() {
    QuantileGroups.Result halves = assign(2, First.LOWEST, 5, 5, 5, 9);

    assertThat(halves.ranks()).containsExactly(1, 1, 1, 4);
    assertThat(halves.quantiles()).containsExactly(1, 1, 1, 2);
  }

  @Test
  void leavesMissingValuesOut() {
    QuantileGroups.Result halves = assign(2, First.LOWEST, 1, Double.NaN, 2, 3, 4);

    assertThat(halves.quantiles()).containsExactly(1, 0, 1, 2, 2);
    assertThat(halves.present()).isEqualTo(4);
  }

  @Test
  void assignsNoneWhenThereAreFewerValuesThanGroups() {
    assertThat(assign(4, First.LOWEST, 1, 2, 3).reason())
        .isEqualTo(NoResult.FEWER_VALUES_THAN_GROUPS);
    assertThat(assign(4, First.LOWEST, 1, 2, 3).quantiles()).containsOnly(0);
    assertThat(assign(4, First.LOWEST, Double.NaN).reason()).isEqualTo(NoResult.NO_VALUES);
  }

  @Test
  void fallsOnABoundaryAsTheReferenceDoes() {
    double[] values = IntStream.rangeClosed(1, 28).asDoubleStream().toArray();

    assertThat(assign(20, First.LOWEST, values).quantiles()[7]).isEqualTo(5);
  }

  @Test
  void refusesLessThanTwoGroups() {
    assertThatThrownBy(() -> assign(1, First.LOWEST, 1, 2)).hasMessageContaining("was 1");
  }

  @Property(seed = "2010")
  void quantilesRiseWithTheValuesAndAreEven(
      @ForAll @IntRange(min = 2, max = 12) int number,
      @ForAll @IntRange(min = 12, max = 400) int size) {
    double[] values = IntStream.range(0, size).asDoubleStream().toArray();
    int[] quantiles = assign(number, First.LOWEST, values).quantiles();

    assertThat(quantiles).isSorted();
    for (int quantile = 1; quantile <= number; quantile++) {
      int wanted = quantile;
      assertThat(IntStream.of(quantiles).filter(it -> it == wanted).count())
          .isBetween((long) size / number, (long) size / number + 1);
    }
  }
}
