package org.goldenthread.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.intake.table.StatusCells.Entry;
import org.junit.jupiter.api.Test;

class StatusCellsTest {
  @Test
  void readsTwoStatusesWithTheirQualifiers() {
    assertThat(StatusCells.parse("Paths at night – Red  Paths by day - Green"))
        .containsExactly(
            new Entry("Paths at night", "Red", null, "Paths at night – Red"),
            new Entry("Paths by day", "Green", null, "Paths by day - Green"));
  }

  @Test
  void readsBasisInBracketsAndAfterTheWord() {
    assertThat(StatusCells.parse("Amber (was Red in June)"))
        .containsExactly(new Entry(null, "Amber", "was Red in June", "Amber (was Red in June)"));
    assertThat(StatusCells.parse("Completed early"))
        .containsExactly(new Entry(null, "Complete", "early", "Completed early"));
  }

  @Test
  void readsLettersOnlyWhenTheyAreTheWholeCell() {
    assertThat(StatusCells.parse("G")).extracting(Entry::status).containsExactly("Green");
    assertThat(StatusCells.parse("A new one")).isEmpty();
  }

  @Test
  void findsNoStatusInASentenceThatSpeaksOfOne() {
    assertThat(StatusCells.parse("Not yet complete")).isEmpty();
  }
}
