package org.goldenthread.app.measure.web.loads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "9:30am,09:30",
    "9.30 AM,09:30",
    "2pm,14:00",
    "12am,00:00",
    "12:15pm,12:15",
    "14:00,14:00",
    "0:05,00:05"
  })
  void readsTimesAsPeopleTypeThem(String typed, LocalTime time) {
    assertThat(Times.read(typed)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9", "25:00", "13pm", "0am", "9:61", "soon", "9:3"})
  void readsNothingElse(String typed) {
    assertThat(Times.read(typed)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-27,2026-11-27T09:30:00Z", "2026-06-27,2026-06-27T08:30:00Z"})
  void meansTheClocksOfLondonInWinterAndSummer(LocalDate day, Instant instant) {
    assertThat(Times.at(day, LocalTime.of(9, 30))).isEqualTo(instant);
    assertThat(Times.words(instant)).startsWith("9:30am, 27 ").endsWith(" 2026");
  }
}
