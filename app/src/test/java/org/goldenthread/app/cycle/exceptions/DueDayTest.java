package org.goldenthread.app.cycle.exceptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When something is due, by the words plans print. */
class DueDayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "current",
        "ongoing",
        "2014/15 onwards",
        "September 2013 and six months thereafter",
        "from September 2010",
        "within the next three years",
        "31 February 2010",
        "99/99/2010"
      })
  void neverCallsOverdueWhatNamesNoDayOrGoesOn(String printed) {
    assertThat(DueDay.of(printed)).isEmpty();
  }

  @Test
  void knowsNoDayOfWhatIsNotPrinted() {
    @Nullable String nothing = null;
    assertThat(DueDay.of(nothing)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "August 2013, 2013-08-31",
    "Sept 2013, 2013-09-30",
    "by September 2014, 2014-09-30",
    "31st March 2010, 2010-03-31",
    "June 2013 to March 2015, 2015-03-31",
    "in 2013; in 2014, 2014-12-31",
    "by 2013, 2013-12-31",
    "2013/14, 2014-03-31",
    "2013-14, 2014-03-31",
    "Autumn 2010, 2010-12-31",
    "Winter 2010, 2011-02-28",
    "30/9/2010, 2010-09-30",
    "30/09/10, 2010-09-30",
    "2010-09-30, 2010-09-30"
  })
  void takesTheLastDayAnybodyWouldCountToIt(String printed, LocalDate day) {
    assertThat(DueDay.of(printed)).contains(day);
  }
}
