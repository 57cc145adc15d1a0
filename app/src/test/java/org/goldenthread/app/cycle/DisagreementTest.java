package org.goldenthread.app.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.app.cycle.Disagreement.Figures;
import org.junit.jupiter.api.Test;

/** Where what was judged and what the figures say are at odds. */
class DisagreementTest {
  private static final Figures MET = new Figures(true, false);
  private static final Figures MISSED = new Figures(false, false);

  private static List<Disagreement> between(Figures figures, String... statuses) {
    return Disagreement.between(List.of(statuses), figures);
  }

  @Test
  void saysNothingWhereNobodyJudgedOrNothingIsMeasured() {
    assertThat(between(new Figures(false, true))).isEmpty();
    assertThat(between(Figures.SILENT, "Complete")).isEmpty();
    assertThat(between(Figures.SILENT, "Red")).isEmpty();
    assertThat(between(MISSED, "Amber")).isEmpty();
  }

  @Test
  void findsWhatIsCompleteOrGreenWhileItsMeasureMisses() {
    assertThat(between(MISSED, "Complete")).containsExactly(Disagreement.COMPLETE_BUT_MISSES);
    assertThat(between(MISSED, "Green")).containsExactly(Disagreement.GREEN_BUT_MISSES);
    assertThat(between(MET, "Green")).isEmpty();
  }

  @Test
  void findsPartsThatDiffer() {
    assertThat(between(Figures.SILENT, "Green", "Red")).containsExactly(Disagreement.PARTS_DIFFER);
  }

  @Test
  void findsRedThatMeetsItsTargetsOrIsNormal() {
    assertThat(between(new Figures(true, true), "Red")).containsExactly(Disagreement.RED_BUT_MEETS);
    assertThat(between(new Figures(false, true), "Red"))
        .containsExactly(Disagreement.RED_BUT_NORMAL);
    assertThat(between(MISSED, "Red")).isEmpty();
  }
}
