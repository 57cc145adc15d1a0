package org.goldenthread.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldenthread.scoring.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2009/10, 2009-10",
    "2009-10, 2009-10",
    "Apr-Jun 2009, M2009-04/M2009-06",
    "June 2009, M2009-06",
    "Q1 2009/10, 2009-10 Q1",
    "academic year 2008/09, AY2008-09",
    "30 September 2009, D2009-09-30",
    "2009, 2009"
  })
  void readsWhatPeopleType(String typed, String code) {
    assertThat(PeriodWords.read(typed, List.of()).map(Period::code)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "soon", "2009/08", "31 February 2009", "\u0662\u0660\u0660\u0669"})
  void readsNothingElse(String typed) {
    assertThat(PeriodWords.read(typed, List.of())).isEmpty();
  }

  @Test
  void readsNothingThatEndsBeforeItStarts() {
    assertThat(PeriodWords.read("Jun 2009 - Apr 2009", List.of())).isEmpty();
  }

  @Test
  void readsNothingEndless() {
    assertThat(PeriodWords.read("2009/10 ".repeat(100_000), List.of())).isEmpty();
  }

  @Test
  void meansTheQuarterWhereTheOtherFiguresAreOfQuarters() {
    Period quarter = Period.quarter(2009, 1);

    assertThat(PeriodWords.read("Apr-Jun 2009", List.of(quarter))).isEqualTo(Optional.of(quarter));
    assertThat(PeriodWords.read("april to june 2009", List.of(quarter)))
        .isEqualTo(Optional.of(quarter));
  }

  @Test
  void meansAQuarterThatHasNoFigureYetWhereTheOthersAreOfQuarters() {
    Period earlier = Period.quarter(2008, 4);

    assertThat(PeriodWords.read("Apr-Jun 2009", List.of(earlier)))
        .contains(Period.quarter(2009, 1));
    assertThat(PeriodWords.read("May-Jul 2009", List.of(earlier)).map(Period::code))
        .contains("M2009-05/M2009-07");
    Period months = Period.parse("M2008-01/M2008-03");
    assertThat(PeriodWords.read("Apr-Jun 2009", List.of(earlier, months)).map(Period::code))
        .as("the measure has both")
        .contains("M2009-04/M2009-06");
    assertThat(PeriodWords.read("June 2009", List.of(earlier)).map(Period::code))
        .contains("M2009-06");
  }

  @Test
  void readsTheWordsOfAPeriodItKnows() {
    Period term = Period.term(2007, 1);

    assertThat(PeriodWords.read(" Autumn Term 2007/08 ", List.of(term)))
        .isEqualTo(Optional.of(term));
  }
}
