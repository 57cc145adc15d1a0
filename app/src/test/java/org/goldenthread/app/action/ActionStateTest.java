package org.goldenthread.app.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.action.ActionState.DISCHARGED;
import static org.goldenthread.app.action.ActionState.DONE;
import static org.goldenthread.app.action.ActionState.OPEN;

import org.goldenthread.app.action.ActionState.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of moves, move by move. */
class ActionStateTest {

  @ParameterizedTest
  @CsvSource({
    "DONE, FINISH",
    "DONE, DISCHARGE",
    "DISCHARGED, FINISH",
    "DISCHARGED, DISCHARGE",
    "OPEN, REOPEN"
  })
  void refuses(ActionState from, Move move) {
    assertThat(move.isAllowedFrom(from)).isFalse();
    assertThat(Move.from(from)).doesNotContain(move);
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, FINISH, DONE",
    "OPEN, DISCHARGE, DISCHARGED",
    "DONE, REOPEN, OPEN",
    "DISCHARGED, REOPEN, OPEN"
  })
  void allows(ActionState from, Move move, ActionState to) {
    assertThat(move.isAllowedFrom(from)).isTrue();
    assertThat(move.to()).isEqualTo(to);
    assertThat(ActionState.values()).containsExactly(OPEN, DONE, DISCHARGED);
  }
}
