package org.goldenthread.app.measure.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.scoring.Period;

/** Periods are numbered without a gap. */
class PeriodAxisTest {

  private static List<Period> periods(int year, int month, int months) {
    return List.of(
        Period.calendarYear(year),
        Period.financialYear(year),
        Period.academicYear(year),
        Period.quarter(year, month % 4 + 1),
        Period.term(year, month % 3 + 1),
        Period.month(YearMonth.of(year, month)),
        Period.months(YearMonth.of(year, month), YearMonth.of(year, month).plusMonths(months)),
        Period.day(LocalDate.of(year, month, 17)),
        Period.pooledYears(year, year + months));
  }

  @Property
  void givesEveryPeriodBackAndTheNextOneTheNextNumber(
      @ForAll @IntRange(min = 1900, max = 2200) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 30) int months) {
    for (Period period : periods(year, month, months)) {
      PeriodAxis axis = PeriodAxis.of(period);
      int number = axis.ordinal(period);

      assertThat(axis.period(number)).isEqualTo(period);
      assertThat(axis.period(number + 1).start()).isAfter(period.start());
      assertThat(PeriodAxis.of(axis.period(number + 1))).isEqualTo(axis);
      assertThat(PeriodAxis.of(axis.kindWord(), axis.months())).isEqualTo(axis);
    }
  }

  @Property
  void leavesNoPeriodOut(@ForAll @IntRange(min = 1900, max = 2200) int year) {
    for (Period period :
        List.of(
            Period.calendarYear(year),
            Period.financialYear(year),
            Period.academicYear(year),
            Period.quarter(year, 4),
            Period.term(year, 1),
            Period.month(YearMonth.of(year, 12)),
            Period.day(LocalDate.of(year, 12, 31)))) {
      PeriodAxis axis = PeriodAxis.of(period);
      assertThat(axis.period(axis.ordinal(period) + 1)).isEqualTo(period.next());
    }
  }

  @Property(tries = 1)
  void refusesAPeriodOfAnotherKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PeriodAxis.of(Period.calendarYear(2024)).ordinal(Period.financialYear(2024)))
        .withMessageContaining("2024-25");
  }
}
