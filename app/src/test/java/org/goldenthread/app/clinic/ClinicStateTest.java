package org.goldenthread.app.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.app.clinic.ClinicState.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of moves, move by move. */
class ClinicStateTest {

  @ParameterizedTest
  @CsvSource({
    "CALLED, AGREE",
    "AGREED, HOLD",
    "AGREED, AGREE",
    "CLOSED, HOLD",
    "CLOSED, AGREE",
    "CLOSED, CLOSE"
  })
  void refuses(ClinicState from, Move move) {
    assertThat(move.isAllowedFrom(from)).isFalse();
    assertThat(Move.from(from)).doesNotContain(move);
  }

  @ParameterizedTest
  @CsvSource({
    "CALLED, HOLD, HELD",
    "HELD, HOLD, HELD",
    "HELD, AGREE, AGREED",
    "CALLED, CLOSE, CLOSED",
    "HELD, CLOSE, CLOSED",
    "AGREED, CLOSE, CLOSED"
  })
  void allows(ClinicState from, Move move, ClinicState to) {
    assertThat(move.isAllowedFrom(from)).isTrue();
    assertThat(move.to()).isEqualTo(to);
  }

  @Test
  void takesNoActionOnceClosed() {
    assertThat(ClinicState.CLOSED.takesActions()).isFalse();
    assertThat(ClinicState.CALLED.takesActions()).isTrue();
  }
}
