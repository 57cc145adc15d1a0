package org.goldenthread.intake.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.draft.CrosswalkDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosswalkRecogniserTest {
  private static final String TABLE =
      """
      Harbour Outcomes\tNational Sea Framework\tTown Strategy Themes
      <p>BEING DRY</p>\t<p>Mend all roofs</p> <p>Improve:</p> <ul> • eaves\t<p>HARBOUR WARM As a town, we care. Stoves and

      Harbour Outcomes\tNational Sea Framework\tTown Strategy Themes
      \t<ul> • gutters\tblankets for all
      STAYING AFLOAT\tIncrease the number of boats Raising the standard of sails\tHARBOUR SAFE Boats are safe
      """;

  @TempDir Path folder;

  @Test
  void readsOneRowForEachEntryWithTheLeadInInCapitals() throws Exception {
    var reading = new DocumentReader().read(Fixtures.file(folder, "plan.txt", TABLE));
    assertThat(reading.crosswalk())
        .extracting(
            CrosswalkDraft::framework,
            CrosswalkDraft::frameworkTheme,
            CrosswalkDraft::itemOrOutcome,
            CrosswalkDraft::text)
        .containsExactly(
            tuple("National Sea Framework", null, "BEING DRY", "Mend all roofs"),
            tuple("National Sea Framework", null, "BEING DRY", "Improve:\n• eaves\n• gutters"),
            tuple(
                "Town Strategy Themes",
                "HARBOUR WARM",
                "BEING DRY",
                "As a town, we care. Stoves and blankets for all"),
            tuple("National Sea Framework", null, "STAYING AFLOAT", "Increase the number of boats"),
            tuple(
                "National Sea Framework", null, "STAYING AFLOAT", "Raising the standard of sails"),
            tuple("Town Strategy Themes", "HARBOUR SAFE", "STAYING AFLOAT", "Boats are safe"));
  }
}
