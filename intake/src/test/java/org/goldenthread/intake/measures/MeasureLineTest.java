package org.goldenthread.intake.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasureLineTest {
  @Test
  void splitsMeasuresThatRunOnOnlyAtKnownSets() {
    assertThat(MeasureLine.splitRunOn("NI 43 Boats at GCSE 5 Level NI 44 Leaks", Set.of("NI")))
        .containsExactly("NI 43 Boats at GCSE 5 Level", "NI 44 Leaks");
  }

  @Test
  void takesAStageOfSchoolingForNoMeasure() {
    assertThat(MeasureLine.of("KS2 attainment in maths")).isEmpty();
  }
}
