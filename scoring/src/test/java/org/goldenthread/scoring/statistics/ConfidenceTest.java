package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {

  @ParameterizedTest
  @CsvSource({
    "0.9,90%",
    "0.95,95%",
    "95,95%",
    "0.975,97.5%",
    "99.8,99.8%",
    "0.9999,99.99%",
    "1,100%"
  })
  void readsBothScalesAndNamesItself(double level, String label) {
    assertThat(Confidence.of(level).label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.89, 1.01, 89.9, 100.1, -95, Double.NaN})
  void refusesALevelOffBothScales(double level) {
    assertThatThrownBy(() -> Confidence.of(level)).hasMessageContaining("was " + level);
  }

  @Test
  void doesNotRoundTheNormalQuantile() {
    assertThat(Confidence.C95.z()).isCloseTo(1.959963984540054, within(1e-15));
    assertThat(Confidence.C998.z()).isCloseTo(3.090232306167813, within(1e-15));
  }
}
