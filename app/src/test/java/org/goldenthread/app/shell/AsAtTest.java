package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AsAtTest {

  private static final LocalDate DAY = LocalDate.of(2009, 9, 30);

  @Test
  void readsADateWrittenAsOneParameter() {
    assertThat(AsAt.parse(Map.of("as-at", "2009-09-30"))).isEqualTo(AsAt.of(DAY));
  }

  @Test
  void readsADateTypedInThreeFields() {
    AsAt typed = AsAt.parse(Map.of("as-at-day", " 30", "as-at-month", "9", "as-at-year", "2009"));

    assertThat(typed).isEqualTo(AsAt.of(DAY));
  }

  @Test
  void isTodayWhenNothingIsTyped() {
    assertThat(AsAt.parse(Map.of("as-at-day", "", "as-at-month", " ", "as-at-year", "")))
        .isEqualTo(AsAt.TODAY);
    assertThat(AsAt.parse(Map.of("status", "red"))).isEqualTo(AsAt.TODAY);
  }

  @Test
  void keepsWhatWasTypedWhenThereIsNoSuchDay() {
    AsAt typed = AsAt.parse(Map.of("as-at-day", "31", "as-at-month", "9", "as-at-year", "2009"));

    assertThat(typed)
        .isEqualTo(new AsAt(null, "31", "9", "2009", "shell.as-at.problem.not-a-date"));
  }

  @Test
  void asksForTheYearWithFourDigits() {
    assertThat(AsAt.parse(Map.of("as-at-day", "30", "as-at-month", "9")).problem())
        .isEqualTo("shell.as-at.problem.year");
    assertThat(AsAt.parse(Map.of("as-at", "09-09-30")).problem())
        .isEqualTo("shell.as-at.problem.year");
  }

  @Test
  void refusesWhatIsNoDateAtAll() {
    assertThat(AsAt.parse(Map.of("as-at", "last summer")).problem())
        .isEqualTo("shell.as-at.problem.not-a-date");
    assertThat(AsAt.parse(Map.of("as-at", "2009-September-30")).problem())
        .isEqualTo("shell.as-at.problem.not-a-date");
  }
}
