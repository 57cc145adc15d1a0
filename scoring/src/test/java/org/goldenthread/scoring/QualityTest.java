package org.goldenthread.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualityTest {
  @ParameterizedTest
  @CsvSource({
    "c, SUPPRESSED",
    "[C], SUPPRESSED",
    "*, SUPPRESSED",
    "x, NOT_AVAILABLE",
    ":, NOT_AVAILABLE",
    "NA, NOT_AVAILABLE",
    "n/a, NOT_APPLICABLE",
    "low, LOW",
    "[u], LOW_RELIABILITY",
    "Provisional, PROVISIONAL",
    "r, REVISED",
    "not stated, NOT_STATED"
  })
  void readsSymbolsAndWords(String printed, Quality quality) {
    assertThat(Quality.read(printed)).contains(quality);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "0", "q", "[]", "high"})
  void readsNothingElse(String printed) {
    assertThat(Quality.read(printed)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Quality.class)
  void isFoundAgainByItsWordAndItsSymbol(Quality quality) {
    assertThat(Quality.ofWord(quality.word())).contains(quality);
    assertThat(Quality.read(quality.word())).contains(quality);
    if (!quality.symbol().isEmpty()) {
      assertThat(Quality.read("[" + quality.symbol() + "]")).contains(quality);
    }
  }

  @Test
  void letsNoNumberStandWhereOneIsHeldBackOrMissing() {
    assertThat(Quality.SUPPRESSED.mayHaveValue()).isFalse();
    assertThat(Quality.NOT_AVAILABLE.mayHaveValue()).isFalse();
    assertThat(Quality.NOT_APPLICABLE.mayHaveValue()).isFalse();
    assertThat(Quality.PROVISIONAL.needsValue()).isTrue();
  }

  @Test
  void saysOfAnAbsenceWhichQualityItIs() {
    assertThat(Absence.Why.SUPPRESSED.quality()).isEqualTo(Quality.SUPPRESSED);
    assertThat(Absence.Why.NOT_PRINTED.quality()).isEqualTo(Quality.NOT_STATED);
  }
}
