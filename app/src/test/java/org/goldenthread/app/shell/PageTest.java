package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final Page TODAY = Page.of("Plan", "/app/wexmere/plans/cypp");
  private static final Page THEN = TODAY.asAt(AsAt.of(LocalDate.of(2009, 9, 30)));

  @Test
  void leavesAddressesAsTheyAreToday() {
    assertThat(TODAY.at("/app/wexmere/measures#marks")).isEqualTo("/app/wexmere/measures#marks");
  }

  @Test
  void keepsTheDateInEveryAddress() {
    assertThat(THEN.at("/app/wexmere")).isEqualTo("/app/wexmere?as-at=2009-09-30");
    assertThat(THEN.at("/app/wexmere?status=red"))
        .isEqualTo("/app/wexmere?status=red&as-at=2009-09-30");
    assertThat(THEN.at("/app/wexmere/measures/ni-53#mark-target"))
        .isEqualTo("/app/wexmere/measures/ni-53?as-at=2009-09-30#mark-target");
  }

  @Test
  void downloadsWhatIsShown() {
    Page filtered = THEN.with(List.of(new Page.Parameter("lead", "Head & deputy")));

    assertThat(filtered.csv())
        .isEqualTo("/app/wexmere/plans/cypp.csv?lead=Head+%26+deputy&as-at=2009-09-30");
    assertThat(TODAY.csv("documents")).isEqualTo("/app/wexmere/plans/cypp/documents.csv");
  }

  @Test
  void returnsToTodayWithTheSameFilter() {
    Page filtered = THEN.with(List.of(new Page.Parameter("status", "red")));

    assertThat(filtered.today()).isEqualTo("/app/wexmere/plans/cypp?status=red");
  }

  @Test
  void setsAndClearsOneParameter() {
    Page filtered =
        TODAY.with(List.of(new Page.Parameter("show", "new"), new Page.Parameter("lead", "x")));

    assertThat(filtered.withParameter("show", "attention"))
        .isEqualTo("/app/wexmere/plans/cypp?lead=x&show=attention");
    assertThat(filtered.withParameter("show", "")).isEqualTo("/app/wexmere/plans/cypp?lead=x");
  }

  @Test
  void offersTheHistoryOfAMeasureAndNoneOfTheListOfRules() {
    assertThat(Page.of("NI 53", "/app/wexmere/measures/ni-53").beside())
        .containsExactly(Beside.HISTORY, Beside.EVIDENCE);
    assertThat(Page.of("Rules", "/app/wexmere/measures/rules").beside()).isEmpty();
  }
}
