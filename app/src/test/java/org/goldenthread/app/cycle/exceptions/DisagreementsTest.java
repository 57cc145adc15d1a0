package org.goldenthread.app.cycle.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.TargetOutcome.MET;
import static org.goldenthread.scoring.TargetOutcome.NOT_MET;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where what was judged and what the figures say are at odds. */
class DisagreementsTest {
  @Test
  void saysNothingWhereNobodyJudgedOrNothingIsMeasured() {
    assertThat(Disagreements.of(Set.of(), List.of(NOT_MET), true)).isEmpty();
    assertThat(Disagreements.of(Set.of("Complete"), List.of(), false)).isEmpty();
    assertThat(Disagreements.of(Set.of("Amber"), List.of(NOT_MET), false)).isEmpty();
  }

  @Test
  void findsWhatIsCompleteOrGreenWhileItsMeasureMisses() {
    assertThat(Disagreements.of(Set.of("Complete"), List.of(MET, NOT_MET), false))
        .containsExactly(Disagreement.COMPLETE_BUT_MISSES);
    assertThat(Disagreements.of(Set.of("Green"), List.of(NOT_MET), false))
        .containsExactly(Disagreement.GREEN_BUT_MISSES);
    assertThat(Disagreements.of(Set.of("Green"), List.of(MET), false)).isEmpty();
  }

  @Test
  void findsPartsThatDiffer() {
    assertThat(Disagreements.of(Set.of("Green", "Red"), List.of(), false))
        .containsExactly(Disagreement.PARTS_DIFFER);
  }

  @Test
  void findsRedThatMeetsItsTargetsOrIsNormal() {
    assertThat(Disagreements.of(Set.of("Red"), List.of(MET), true))
        .containsExactly(Disagreement.RED_BUT_MEETS);
    assertThat(Disagreements.of(Set.of("Red"), List.of(NOT_MET), true))
        .containsExactly(Disagreement.RED_BUT_NORMAL);
    assertThat(Disagreements.of(Set.of("Red"), List.of(NOT_MET), false)).isEmpty();
  }
}
