package org.goldenthread.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class DatesTest {
  private static final LocalDate START = LocalDate.of(2009, 3, 1);
  private static final int DAYS = 60;

  @Property(seed = "2009")
  void overlapExactlyWhenTheyShareADay(@ForAll("dates") Dates one, @ForAll("dates") Dates other) {
    // One day more on either side stands for all days before and after.
    boolean shareADay =
        IntStream.rangeClosed(-1, DAYS + 1)
            .mapToObj(START::plusDays)
            .anyMatch(day -> one.contains(day) && other.contains(day));

    assertThat(one.overlaps(other)).isEqualTo(shareADay).isEqualTo(other.overlaps(one));
  }

  @Example
  void includeBothDays() {
    var dates = new Dates(START, START.plusDays(1));

    assertThat(dates.contains(START)).isTrue();
    assertThat(dates.contains(START.plusDays(1))).isTrue();
    assertThat(dates.contains(START.plusDays(2))).isFalse();
    assertThat(dates.overlaps(Dates.from(START.plusDays(2)))).isFalse();
  }

  @Example
  void refuseToEndBeforeTheyBegin() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dates(START, START.minusDays(1)))
        .withMessageContaining("2009-02-28");
  }

  @Provide
  Arbitrary<Dates> dates() {
    Arbitrary<@Nullable LocalDate> day =
        Arbitraries.integers()
            .between(0, DAYS)
            .map(n -> (@Nullable LocalDate) START.plusDays(n))
            .injectNull(0.2);
    return Combinators.combine(day, day)
        .as((a, b) -> a != null && b != null && b.isBefore(a) ? new Dates(b, a) : new Dates(a, b));
  }
}
