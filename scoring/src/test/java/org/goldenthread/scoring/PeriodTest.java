package org.goldenthread.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2008-09, FINANCIAL_YEAR, 2008-04-01, 2009-03-31, 2008/09",
    "1999-00, FINANCIAL_YEAR, 1999-04-01, 2000-03-31, 1999/00",
    "2009-10 Q1, QUARTER, 2009-04-01, 2009-06-30, Apr-Jun 2009",
    "2008-09 Q4, QUARTER, 2009-01-01, 2009-03-31, Jan-Mar 2009",
    "AY2007-08, ACADEMIC_YEAR, 2007-09-01, 2008-08-31, academic year 2007/08",
    "AY2007-08 T1, TERM, 2007-09-01, 2007-12-31, autumn term 2007/08",
    "AY2007-08 T2, TERM, 2008-01-01, 2008-03-31, spring term 2007/08",
    "AY2007-08 T3, TERM, 2008-04-01, 2008-08-31, summer term 2007/08",
    "2008, CALENDAR_YEAR, 2008-01-01, 2008-12-31, 2008",
    "M2013-09, MONTH, 2013-09-01, 2013-09-30, September 2013",
    "M2009-01/M2009-03, MONTH_RANGE, 2009-01-01, 2009-03-31, Jan-Mar 2009",
    "M2008-10/M2009-02, MONTH_RANGE, 2008-10-01, 2009-02-28, Oct 2008-Feb 2009",
    "D2009-09-30, DAY, 2009-09-30, 2009-09-30, 30 September 2009",
    "Y2004-2006, POOLED_YEARS, 2004-01-01, 2006-12-31, 2004 to 2006",
  })
  void readsACodeAndSaysItInWords(
      String code, PeriodKind kind, LocalDate start, LocalDate end, String label) {
    Period period = Period.parse(code);

    assertThat(period).isEqualTo(new Period(kind, start, end));
    assertThat(period.code()).isEqualTo(code);
    assertThat(period.label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2008/09",
        "2008-10",
        "2008-09 Q5",
        "2008-09 Q0",
        "2008-09 T1",
        "AY2008-09 Q1",
        "AY2008-09 T4",
        "M2009-13",
        "M2009-03/M2009-03",
        "M2009-03/M2009-01",
        "D2009-02-29",
        "Y2006-2004",
        "Y2006-2006",
        "0999",
        "2008-09 ",
        "m2009-01",
        "٢٠٠٨"
      })
  void refusesWhatIsNoCode(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.parse(code))
        .withMessageContaining("\"" + code + "\"");
  }

  @Test
  void refusesDatesThatDoNotMakeTheKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Period(
                    PeriodKind.FINANCIAL_YEAR,
                    LocalDate.of(2008, 1, 1),
                    LocalDate.of(2008, 12, 31)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Period(PeriodKind.DAY, LocalDate.of(2008, 1, 1), LocalDate.of(2008, 1, 2)));
  }

  @Test
  void aYearOfUnstatedTypeIsFinancialAndNotAMonth() {
    assertThat(Period.parse("2008-09")).isEqualTo(Period.financialYear(2008));
    assertThat(Period.parse("M2008-09")).isEqualTo(Period.month(YearMonth.of(2008, 9)));
  }

  @Test
  void samePeriodLastYearOfLeapDayIsTheDayBefore() {
    assertThat(Period.parse("D2008-02-29").samePeriodLastYear().code()).isEqualTo("D2007-02-28");
  }

  @Test
  void samePeriodLastYearOfFebruaryKeepsWholeMonths() {
    assertThat(Period.parse("M2008-01/M2008-02").samePeriodLastYear().code())
        .isEqualTo("M2007-01/M2007-02");
  }

  @Test
  void aQuarterAndTheSameMonthsOverlapButDiffer() {
    Period quarter = Period.parse("2008-09 Q4");
    Period months = Period.parse("M2009-01/M2009-03");

    assertThat(quarter).isNotEqualTo(months);
    assertThat(quarter.overlaps(months)).isTrue();
    assertThat(quarter.compareTo(months)).isNotZero();
  }
}
