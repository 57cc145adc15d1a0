package org.goldenthread.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.ItemMeasureDraft;
import org.goldenthread.intake.draft.LinkDraft;
import org.goldenthread.intake.draft.MeasureDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan of commitments and benefits with the measures and the board of each. */
class PlanWithMeasuresTest {
  private static final String PLAN =
      """
      NI: from the government's National Indicator set

      HPI: Harbour performance indicator

      Borough themes\tSafe homes\tGlad homes
      Our commitment is to work to...\t1.1 Keep homes safe\t1.2 Keep homes warm

      ## Theme 1: *Safe* homes

      Our commitment is to work to...\tThe benefits to families will be that...\t\tWe will monitor our progress by measuring the...\tDelivery Board
      <p>1.1 Keep homes <b>safe</b></p>\t1.1.1\tFewer fires\t<p><b>NI 61 (LAA)</b> Fires put out</p> <p><b>HPI 001</b> Alarms fitted (tenant survey)</p>\tSafe Board

      Our commitment is to work to...\tThe benefits to families will be that...\tWe will monitor our progress by measuring the...\tDelivery Board\t
      \t1.1.2\tFewer falls\t<p>(See also 1.1.1 on fires)</p> <p><b>NI199</b> Falls at home</p> <p><b>NI 9</b> Rails</p>\tSafe Board

      Our commitment is to work to...\tThe benefits to families will be that...\t\tThe benefits to families will be that...\tDelivery Board
      1.2 Keep homes warm\t1.2.1\tWarm rooms\tNI 110 Rooms above par HPI 002 Boilers mended\tGlad Board

      ## Theme 2: Better services

      Our commitment is to work to...\tWe will improve our services to support families by...\tWe will do this by...\tDelivery Board
      2.1 Work together\t2.1.1 Sharing premises\t<p>Opening one front desk</p> <p>Training all staff (tenant survey)</p> <p><b>NI 14</b> Calls saved</p>\tService Board
      """;

  @TempDir Path folder;

  private Reading read() throws Exception {
    return new DocumentReader().read(Fixtures.file(folder, "plan.txt", PLAN));
  }

  @Test
  void readsReferencesInACellOfTheirOwnAndBeforeTheText() throws Exception {
    assertThat(read().items())
        .extracting(ItemDraft::level, ItemDraft::ref, ItemDraft::text, ItemDraft::board)
        .containsExactly(
            tuple("Theme", "1", "Safe homes", null),
            tuple("Commitment", "1.1", "Keep homes safe", null),
            tuple("Benefit", "1.1.1", "Fewer fires", "Safe Board"),
            tuple("Benefit", "1.1.2", "Fewer falls", "Safe Board"),
            tuple("Commitment", "1.2", "Keep homes warm", null),
            tuple("Benefit", "1.2.1", "Warm rooms", "Glad Board"),
            tuple("Theme", "2", "Better services", null),
            tuple("Commitment", "2.1", "Work together", null),
            tuple("Service improvement", "2.1.1", "Sharing premises", "Service Board"),
            tuple("Action", null, "Opening one front desk", null),
            tuple("Action", null, "Training all staff (tenant survey)", null));
  }

  @Test
  void readsMeasuresWithFlagSurveyAndTheSetOfTheKey() throws Exception {
    assertThat(read().measures())
        .extracting(
            MeasureDraft::ref,
            MeasureDraft::title,
            MeasureDraft::set,
            MeasureDraft::flags,
            MeasureDraft::survey)
        .containsExactly(
            tuple(
                "NI 61",
                "Fires put out",
                "the government's National Indicator set",
                List.of("LAA"),
                null),
            tuple(
                "HPI 001",
                "Alarms fitted (tenant survey)",
                "Harbour performance indicator",
                List.of(),
                "tenant survey"),
            tuple(
                "NI199",
                "Falls at home",
                "the government's National Indicator set",
                List.of(),
                null),
            tuple("NI 9", "Rails", "the government's National Indicator set", List.of(), null),
            tuple(
                "NI 110",
                "Rooms above par",
                "the government's National Indicator set",
                List.of(),
                null),
            tuple("HPI 002", "Boilers mended", "Harbour performance indicator", List.of(), null),
            tuple(
                "NI 14",
                "Calls saved",
                "the government's National Indicator set",
                List.of(),
                null));
  }

  @Test
  void keepsTheOrderOfMeasuresAsPrinted() throws Exception {
    assertThat(read().itemMeasures())
        .filteredOn(m -> m.item().endsWith("benefit-1.1.2"))
        .extracting(ItemMeasureDraft::order, ItemMeasureDraft::measure)
        .containsExactly(tuple(1, "NI199"), tuple(2, "NI 9"));
  }

  @Test
  void resolvesANoteAmongTheMeasures() throws Exception {
    assertThat(read().links())
        .extracting(LinkDraft::kind, LinkDraft::toText, LinkDraft::to)
        .containsExactly(
            tuple("see-also", "1.1.1 on fires", "theme-1/commitment-1.1/benefit-1.1.1"));
  }
}
