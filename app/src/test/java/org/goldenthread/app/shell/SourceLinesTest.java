package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceLinesTest {

  @Test
  void namesARunOfLinesByItsEnds() {
    assertThat(new SourceLines("plan.txt", List.of(112, 113, 114, 118), "/d/1").ranges())
        .isEqualTo("112-114, 118");
  }

  @Test
  void namesTwoNeighboursOneByOne() {
    assertThat(new SourceLines("plan.txt", List.of(404, 410, 411), "/d/1").ranges())
        .isEqualTo("404, 410, 411");
  }
}
