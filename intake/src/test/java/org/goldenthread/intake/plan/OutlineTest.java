package org.goldenthread.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.draft.ItemDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan as headings and numbered lists. */
class OutlineTest {
  private static final String PLAN =
      """
      Our High Impact Priorities

      Being well

      1. To halt the rise in colds

      We will achieve this by:

      - Handing out scarves to all who wait and

      those who walk

      - Ensuring that harbours are warm
       - Stoves on the quay
       - Reducing draughts
      - 2. To mend the roof**
      - We will achieve this by:
      - Finding a ladder.

      Staying safe

      1. To light the quay

      We will achieve this by:

      - Fitting lamps.

      Money

      - five pounds of rope
      """;

  @TempDir Path folder;

  @Test
  void readsOutcomesPrioritiesAndBulletsWithTheirOddities() throws Exception {
    var reading = new DocumentReader().read(Fixtures.file(folder, "plan.txt", PLAN));
    assertThat(reading.items())
        .extracting(ItemDraft::level, ItemDraft::ref, ItemDraft::text)
        .containsExactly(
            tuple("Outcome", null, "Being well"),
            tuple("Priority", "1", "To halt the rise in colds"),
            tuple("Commitment", null, "Handing out scarves to all who wait and those who walk"),
            tuple("Commitment", null, "Ensuring that harbours are warm"),
            tuple("Commitment", null, "Stoves on the quay"),
            tuple("Commitment", null, "Reducing draughts"),
            tuple("Priority", "2", "To mend the roof"),
            tuple("Commitment", null, "Finding a ladder."),
            tuple("Outcome", null, "Staying safe"),
            tuple("Priority", "1", "To light the quay"),
            tuple("Commitment", null, "Fitting lamps."));
  }

  @Test
  void hangsAnIndentedBulletUnderItsBulletUnlessBothBeginWithAVerb() throws Exception {
    var reading = new DocumentReader().read(Fixtures.file(folder, "plan.txt", PLAN));
    ItemDraft warm = reading.items().get(3);
    assertThat(reading.items().get(4).parent()).isEqualTo(warm.key());
    assertThat(reading.items().get(5).parent()).isEqualTo(warm.parent());
  }
}
