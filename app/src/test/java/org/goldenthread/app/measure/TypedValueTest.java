package org.goldenthread.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "n/a", "27,67", "1e999999", "NaN", "Infinity", "\u0663", "c", "*", "0x1"})
  void refusesWhatIsNeitherANumberNorX(String typed) {
    assertThat(TypedValue.read(typed, "%")).isEmpty();
  }

  @Test
  void refusesTenThousandDigits() {
    assertThat(TypedValue.read("9".repeat(10_000), "")).isEmpty();
  }

  @Test
  void refusesAPerCentSignWhereSomethingElseIsCounted() {
    assertThat(TypedValue.read("7.9%", "per 1,000")).isEmpty();
  }

  @Test
  void readsXAsNotAvailable() {
    assertThat(TypedValue.read("x", "%"))
        .contains(new TypedValue(null, "x", null))
        .map(v -> v.quality("final"))
        .contains("not-available");
  }

  @Test
  void knowsThePerCentSignWhereNothingSaysTheUnit() {
    assertThat(TypedValue.read("7.9%", ""))
        .contains(new TypedValue(new BigDecimal("7.9"), "7.9%", "%"));
  }

  @Property(tries = 100, seed = "117")
  void keepsEveryDecimal(
      @ForAll @BigRange(min = "-100000", max = "100000") @Scale(6) BigDecimal value) {
    assertThat(TypedValue.read(value.toPlainString(), "%").orElseThrow().number()).isEqualTo(value);
  }
}
