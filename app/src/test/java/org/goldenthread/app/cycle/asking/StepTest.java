package org.goldenthread.app.cycle.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.goldenthread.app.cycle.asking.Step.Occasion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {
  private static final LocalDate OPENS = LocalDate.of(2009, 10, 5);
  private static final LocalDate DUE = LocalDate.of(2009, 10, 30);

  @Test
  void writesToNobodyBeforeTheRoundOpens() {
    assertThat(Step.lead(OPENS, DUE, OPENS.minusDays(1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2009-10-05,OPENED,2009-10-05",
    "2009-10-26,OPENED,2009-10-05",
    "2009-10-27,BEFORE,2009-10-27",
    "2009-10-29,BEFORE,2009-10-27",
    "2009-10-30,ON_THE_DAY,2009-10-30",
    "2009-10-31,OVERDUE,2009-10-31",
    "2009-11-06,OVERDUE,2009-10-31",
    "2009-11-07,OVERDUE,2009-11-07",
    "2010-03-01,OVERDUE,2010-02-27"
  })
  void writesOnTheLatestOccasion(LocalDate today, Step step, LocalDate day) {
    assertThat(Step.lead(OPENS, DUE, today)).contains(new Occasion(step, day));
  }

  @Test
  void remindsOfAShortRoundOnItsDayAlone() {
    assertThat(Step.lead(OPENS, OPENS.plusDays(2), OPENS.plusDays(1)))
        .contains(new Occasion(Step.OPENED, OPENS));
  }

  @Test
  void remindsOfARoundOfThreeDaysWhenItOpensAndNotAgainBeforeItsDay() {
    LocalDate due = OPENS.plusDays(3);
    assertThat(Step.lead(OPENS, due, OPENS)).contains(new Occasion(Step.BEFORE, OPENS));
    assertThat(Step.lead(OPENS, due, due.minusDays(1))).contains(new Occasion(Step.BEFORE, OPENS));
  }

  @Test
  void tellsTheStrategicLeadAWeekOverAndEveryWeekFromThen() {
    assertThat(Step.strategic(DUE, DUE.plusDays(6))).isEmpty();
    assertThat(Step.strategic(DUE, DUE.plusDays(7)))
        .contains(new Occasion(Step.ESCALATED, DUE.plusDays(7)));
    assertThat(Step.strategic(DUE, DUE.plusDays(13)))
        .contains(new Occasion(Step.ESCALATED, DUE.plusDays(7)));
    assertThat(Step.strategic(DUE, DUE.plusDays(14)))
        .contains(new Occasion(Step.ESCALATED, DUE.plusDays(14)));
  }
}
