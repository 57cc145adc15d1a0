package org.goldenthread.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.goldenthread.scoring.Tolerance.Scope.MEASURE;
import static org.goldenthread.scoring.Tolerance.Scope.PARTNERSHIP;
import static org.goldenthread.scoring.Tolerance.Scope.SET;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToleranceTest {

  private static final Tolerance OF_MEASURE = Tolerance.absolute(BigDecimal.ONE, MEASURE);
  private static final Tolerance OF_SET = Tolerance.relative(BigDecimal.TEN, SET);
  private static final Tolerance OF_PARTNERSHIP =
      Tolerance.absolute(new BigDecimal("3"), PARTNERSHIP);

  @Test
  void theMostSpecificHolds() {
    assertThat(Tolerance.mostSpecific(List.of(OF_PARTNERSHIP, OF_MEASURE, OF_SET)))
        .contains(OF_MEASURE);
    assertThat(Tolerance.mostSpecific(List.of(OF_PARTNERSHIP, OF_SET))).contains(OF_SET);
    assertThat(Tolerance.mostSpecific(List.of(OF_PARTNERSHIP))).contains(OF_PARTNERSHIP);
    assertThat(Tolerance.mostSpecific(List.of())).isEmpty();
  }

  @Test
  void refusesTwoOfOneScope() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Tolerance.mostSpecific(List.of(OF_SET, Tolerance.absolute(BigDecimal.ONE, SET))));
  }

  @Test
  void refusesANegativeAmount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tolerance.absolute(new BigDecimal("-0.1"), SET))
        .withMessageContaining("-0.1");
  }

  @Test
  void relativeIsPerCentOfTheSizeOfTheComparatorAndExact() {
    assertThat(OF_SET.allowedFrom(ValueTest.percent("8.60%"))).isEqualByComparingTo("0.86");
    assertThat(OF_SET.allowedFrom(ValueTest.percent("-8.60%"))).isEqualByComparingTo("0.86");
    assertThat(OF_SET.allowedFrom(ValueTest.percent("0%"))).isEqualByComparingTo("0");
    assertThat(OF_MEASURE.allowedFrom(ValueTest.percent("8.60%"))).isEqualByComparingTo("1");
  }
}
