package org.goldenthread.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

  static Figure percent(String printed) {
    return Inputs.figureOf(Observed.of(Value.parse(printed, Unit.PERCENT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "67.7% | 67.7 | % | 67.7%",
        "39.10% | 39.10 | % | 39.10%",
        "8,382 | 8382 | '' | 8,382",
        "-2.1% | -2.1 | % | -2.1%",
        "−2.1 | -2.1 | '' | −2.1",
        "+3 | 3 | '' | +3",
        "63 % | 63 | % | 63 %",
      })
  void readsAFigureAndKeepsItsPrint(String printed, BigDecimal value, String unit, String shown) {
    assertThat(Value.parse(printed, Unit.NUMBER))
        .isEqualTo(new Figure(value, printed, new Unit(unit)));
    assertThat(new Figure(value, printed, new Unit(unit)).shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "N/A, NOT_APPLICABLE",
    "-, NOT_PRINTED",
    "'', NOT_PRINTED",
    "not returned, NOT_AVAILABLE",
    "c, SUPPRESSED",
    "over 90%, NOT_A_NUMBER",
    "'8,38', NOT_A_NUMBER",
    "1e9, NOT_A_NUMBER",
    "٣, NOT_A_NUMBER",
  })
  void whatIsMissingIsAnAbsenceAndNeverZero(String printed, Absence.Why why) {
    assertThat(Value.parse(printed, Unit.PERCENT)).isEqualTo(new Absence(why, printed));
  }

  @Test
  void refusesToWorkWithEndlessDigits() {
    assertThat(Value.parse("9".repeat(100_000), Unit.NUMBER))
        .isInstanceOfSatisfying(
            Absence.class, a -> assertThat(a.why()).isEqualTo(Absence.Why.NOT_A_NUMBER));
  }

  @Test
  void differencesAreExact() {
    assertThat(percent("70.9%").minus(percent("69.0%"))).isEqualTo(new BigDecimal("1.9"));
    assertThat(percent("7.9%").minus(percent("6.70%"))).isEqualTo(new BigDecimal("1.2"));
    assertThat(percent("64.0%").minus(percent("63%"))).isEqualTo(new BigDecimal("1"));
    assertThat(percent("64.25%").minus(percent("63%"))).isEqualTo(new BigDecimal("1.25"));
    assertThat(percent("100").minus(percent("90"))).isEqualTo(new BigDecimal("10"));
  }

  @Test
  void aHundredIsAHundredWhateverItsDecimals() {
    assertThat(percent("100.0%").hasSameValueAs(percent("100%"))).isTrue();
    assertThat(percent("100.0%").hasSameValueAs(percent("100.1%"))).isFalse();
  }

  @Test
  void figuresOfTwoUnitsAreNeverSubtracted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> percent("7.9%").minus(Figure.of(BigDecimal.ONE, Unit.NUMBER)));
  }

  @Test
  void showsTheUnitOnceAfterThePrintedNumber() {
    assertThat(percent("10.4").shown()).isEqualTo("10.4%");
    assertThat(Figure.of(new BigDecimal("6.20"), new Unit("per 1,000")).shown())
        .isEqualTo("6.20 per 1,000");
  }
}
