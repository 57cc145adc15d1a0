package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class UnitTest {

  @Test
  void makesTheUnitFromThePlansOwnWord() {
    assertThat(Unit.of("Commitment").count(80)).isEqualTo("80 commitments");
    assertThat(Unit.of("Priority").count(6)).isEqualTo("6 priorities");
    assertThat(Unit.of("Process").count(2)).isEqualTo("2 processes");
    assertThat(Unit.of("Survey").count(2)).isEqualTo("2 surveys");
  }

  @Test
  void saysOneOfAThing() {
    assertThat(Unit.of("Milestone").count(1)).isEqualTo("1 milestone");
    assertThat(Unit.of("Milestone").count(0)).isEqualTo("0 milestones");
    assertThat(Unit.of("Milestone").count(1204)).isEqualTo("1,204 milestones");
  }

  @Test
  void refusesALevelWithoutAName() {
    assertThatIllegalArgumentException().isThrownBy(() -> Unit.of(" "));
  }
}
