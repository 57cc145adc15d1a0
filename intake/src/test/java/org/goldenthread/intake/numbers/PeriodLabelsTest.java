package org.goldenthread.intake.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodLabelsTest {
  private static final PeriodLabels PERIODS = new PeriodLabels(null);

  @ParameterizedTest
  @CsvSource({
    "2008/09, 2008-09",
    "08/09, 2008-09",
    "05/6, 2005-06",
    "2008/2009, 2008-09",
    "1999/00, 1999-00",
    "2008-09, 2008-09",
    "2008/9 financial year, 2008-09",
    "Qtr 4 08/09, 2008-09 Q4",
    "Qtr4 (YTD) 08/09, 2008-09 Q4",
    "Q2 2009/10, 2009-10 Q2",
    "2009-10 Q1, 2009-10 Q1",
    "Quarter 2 2009, 2009-10 Q2",
    "Q1 Actual (Apr-Jul 09), 2009-10 Q1",
    "Acad. Yr 07/08, AY2007-08",
    "06/07 acad. Yr, AY2006-07",
    "Academic Year 2012/13, AY2012-13",
    "2008, 2008",
    "2006 data, 2006",
    "Jan 09, M2009-01",
    "Dec. 08, M2008-12",
    "September 2009, M2009-09",
    "Jan- Mar 09, M2009-01/M2009-03",
    "April 09 –Sept 09, M2009-04/M2009-09",
    "Jan 07 – Dec 07, 2007",
    "April 2008 – March 2009, 2008-09",
    "Nov - Jan 2009, M2008-11/M2009-01",
    "Up to Dec 08/09 (YTD), M2008-04/M2008-12",
    "09/10 – 6 months, M2009-04/M2009-09",
    "18.09.09, D2009-09-18",
    "as at 31 December 2008, D2008-12-31",
    "1st April 2006, D2006-04-01",
    "2004/06, Y2004-2006"
  })
  void normalisesALabel(String label, String period) {
    assertThat(PERIODS.only(label))
        .isNotNull()
        .extracting(PeriodLabels.Hit::period)
        .isEqualTo(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24/7", "16-18", "Marched 12", "S15/17", "14/17 areas", "Maybe 20%"})
  void findsNoPeriodInOtherNumbers(String text) {
    assertThat(PERIODS.find(text)).isEmpty();
  }

  @Test
  void leavesAQuarterWithoutAYearOpen() {
    assertThat(PERIODS.find("in Q2"))
        .extracting(PeriodLabels.Hit::period)
        .containsExactly((String) null);
    assertThat(new PeriodLabels(2009).find("in Q2"))
        .extracting(PeriodLabels.Hit::period)
        .containsExactly("2009-10 Q2");
  }

  @Test
  void readsMonthsWhateverTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(PERIODS.find("APRIL 2009"))
          .extracting(PeriodLabels.Hit::period)
          .containsExactly("M2009-04");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsThePeriodOfAHeader() {
    assertThat(PeriodLabels.code("Target 09-10")).contains("2009-10");
    assertThat(PeriodLabels.first("Actual 09-10 (%)"))
        .get()
        .extracting(PeriodLabels.Hit::label)
        .isEqualTo("09-10");
    assertThat(PeriodLabels.code("Quarter 1 target 09/10")).contains("2009-10 Q1");
    assertThat(PeriodLabels.code("Ages 13-19")).isEmpty();
    assertThat(PeriodLabels.code("by March 2014")).contains("M2014-03");
    assertThat(PeriodLabels.code("Good Perf")).isEmpty();
  }
}
