package org.goldenthread.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for periods of every kind. */
class PeriodProperties {

  @Property(seed = "2009")
  void aCodeGivesItsPeriodBack(@ForAll("periods") Period period) {
    assertThat(Period.parse(period.code())).isEqualTo(period);
  }

  @Property(seed = "2009")
  void twoPeriodsHaveTheSameCodeOnlyWhenEqual(
      @ForAll("periods") Period one, @ForAll("periods") Period other) {
    assertThat(one.code().equals(other.code())).isEqualTo(one.equals(other));
  }

  @Property(seed = "2009")
  void nextAndPreviousUndoEachOther(@ForAll("periods") Period period) {
    assertThat(period.next().previous()).isEqualTo(period);
    assertThat(period.previous().next()).isEqualTo(period);
  }

  @Property(seed = "2009")
  void previousEndsTheDayBeforeAndKeepsTheKind(@ForAll("periods") Period period) {
    assertThat(period.previous().end()).isEqualTo(period.start().minusDays(1));
    assertThat(period.previous().kind()).isEqualTo(period.kind());
    assertThat(period.previous().overlaps(period)).isFalse();
  }

  @Property(seed = "2009")
  void orderFollowsTheFirstDay(@ForAll("periods") Period one, @ForAll("periods") Period other) {
    if (one.start().isBefore(other.start())) {
      assertThat(one).isLessThan(other);
    }
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
    assertThat(one.previous()).isLessThan(one);
  }

  @Property(seed = "2009")
  void samePeriodLastYearShiftsOneYear(@ForAll("periods") Period period) {
    Period lastYear = period.samePeriodLastYear();
    assertThat(lastYear.kind()).isEqualTo(period.kind());
    assertThat(lastYear.start()).isEqualTo(period.start().minusYears(1));
    assertThat(YearMonth.from(lastYear.end()))
        .isEqualTo(YearMonth.from(period.end()).minusYears(1));
  }

  @Property(seed = "2009")
  void overlapIsMutual(@ForAll("periods") Period one, @ForAll("periods") Period other) {
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.overlaps(one)).isTrue();
  }

  @Property(seed = "2009")
  void overlapMeansADayInBoth(@ForAll("days") LocalDate day, @ForAll("periods") Period period) {
    boolean within = !day.isBefore(period.start()) && !day.isAfter(period.end());
    assertThat(Period.day(day).overlaps(period)).isEqualTo(within);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2030, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Period> periods() {
    Arbitrary<Integer> years = Arbitraries.integers().between(1990, 2030);
    Arbitrary<YearMonth> months = days().map(YearMonth::from);
    Arbitrary<Integer> extra = Arbitraries.integers().between(1, 14);
    return Arbitraries.oneOf(
        years.map(Period::calendarYear),
        years.map(Period::financialYear),
        years.map(Period::academicYear),
        Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(Period::quarter),
        Combinators.combine(years, Arbitraries.integers().between(1, 3)).as(Period::term),
        months.map(Period::month),
        Combinators.combine(months, extra).as((m, n) -> Period.months(m, m.plusMonths(n))),
        days().map(Period::day),
        Combinators.combine(years, extra).as((y, n) -> Period.pooledYears(y, y + n)));
  }
}
