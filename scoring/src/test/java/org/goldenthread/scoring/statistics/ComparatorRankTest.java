package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.scoring.Polarity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparatorRankTest {

  private static ComparatorRank.Result rank(
      @Nullable Polarity polarity, double value, double... comparators) {
    return ComparatorRank.STANDARD.rank(polarity, value, comparators);
  }

  @Test
  void isFirstWhenBest() {
    assertThat(rank(Polarity.HIGH, 9, 1, 2, 3).rank()).isEqualTo(1);
    assertThat(rank(Polarity.LOW, 9, 1, 2, 3).rank()).isEqualTo(4);
  }

  @Test
  void putsTheHighestFirstWithoutAGoodDirection() {
    assertThat(rank(Polarity.NEUTRAL, 9, 1, 2, 3).rank()).isEqualTo(1);
    assertThat(rank(null, 9, 1, 2, 3).rank()).isEqualTo(1);
  }

  @Test
  void sharesTheRankOfThoseItIsLevelWith() {
    ComparatorRank.Result rank = rank(Polarity.HIGH, 7, 3, 5, 7, 9);

    assertThat(rank.rank()).isEqualTo(2);
    assertThat(rank.levelWith()).isEqualTo(1);
    assertThat(rank.of()).isEqualTo(5);
    assertThat(rank.quartile()).isEqualTo(1);
  }

  @Test
  void leavesMissingComparatorsOut() {
    assertThat(rank(Polarity.HIGH, 7, 9, Double.NaN, 5, 6).of()).isEqualTo(4);
  }

  @Test
  void saysWhyThereIsNoRankOrNoQuartile() {
    ComparatorRank.Result few = rank(Polarity.HIGH, 7, 9);

    assertThat(rank(Polarity.HIGH, Double.NaN, 1, 2, 3, 4).reason())
        .isEqualTo(NoResult.VALUE_MISSING);
    assertThat(rank(Polarity.HIGH, Double.NaN, 1, 2, 3, 4).rank()).isZero();
    assertThat(few.rank()).isEqualTo(2);
    assertThat(few.reason()).isEqualTo(NoResult.FEWER_VALUES_THAN_GROUPS);
  }
}
