package org.goldenthread.intake.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.MarkDraft;
import org.goldenthread.intake.draft.MeasureDraft;
import org.goldenthread.intake.draft.ObservationDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorRecogniserTest {
  private static final String TABLE =
      """
      No.\tRef\tDefinition\tGood Perf\t08/09 Actual\t09/10 Target\t09/10 Perf\tOn Target\tDOT (Yr on Yr)\tYear to Date\tLatest Comparative Data\t\t\t\t
      \t\t\t\t\t\t\t\t\t\tStat. Neigh.\tPerf against Stat. Neigh.\tNational\tPerf against National\t10/11 Target
      HARBOUR LIFE\t\t\t\t\t\t\t\t\t\t\t\t\t\t
      1\tNI 7\tBoats afloat\tHigh\t1,067.5\t69.0%\t70.9%\t✓\t↑\t●\t72.10%\t▲\t75.9%\t▲\t-
      2\tNI 8\tLeaks\tLOW\t5%\tN/A\t6%\tN/A\t↓\tN/A\t7%\t★\t5%\t▲\t4%
      """;

  @TempDir Path folder;

  private Reading read(String text) throws Exception {
    return new DocumentReader().read(Fixtures.file(folder, "table.txt", text));
  }

  @Test
  void readsMeasuresWithPolarityAndGroup() throws Exception {
    assertThat(read(TABLE).measures())
        .extracting(
            MeasureDraft::ref,
            MeasureDraft::number,
            MeasureDraft::title,
            MeasureDraft::polarity,
            MeasureDraft::group)
        .containsExactly(
            tuple("NI 7", "1", "Boats afloat", "high", "HARBOUR LIFE"),
            tuple("NI 8", "2", "Leaks", "low", "HARBOUR LIFE"));
  }

  @Test
  void readsFiguresByYearAndComparatorsForTheYearJudged() throws Exception {
    assertThat(read(TABLE).observations())
        .filteredOn(o -> o.measure().equals("NI 7"))
        .extracting(ObservationDraft::period, ObservationDraft::kind, ObservationDraft::value)
        .containsExactly(
            tuple("2008-09", "actual", "1067.5"),
            tuple("2009-10", "target", "69.0"),
            tuple("2009-10", "actual", "70.9"),
            tuple("2009-10", "neighbour", "72.10"),
            tuple("2009-10", "national", "75.9"),
            tuple("2010-11", "target", null));
  }

  @Test
  void takesMarksByWhatStandsInTheColumnWhenItsHeadingIsMisplaced() throws Exception {
    assertThat(read(TABLE).marks())
        .filteredOn(m -> m.measure().equals("NI 7"))
        .extracting(MarkDraft::against, MarkDraft::published)
        .containsExactly(
            tuple("target-met", "✓"),
            tuple("last-year", "↑"),
            tuple("target", "●"),
            tuple("neighbour", "▲"),
            tuple("national", "▲"));
  }

  @Test
  void readsMarksUnderAHeadingOfAGroupInTheSameColumn() throws Exception {
    String marksFirst =
        """
        On Target\tRef\tDefinition\t2009/10 Perf
        HARBOUR LIFE\t\t\t
        ✓\tAB1\tBoats afloat\t5
        ✘\tAB2\tLeaks\t6
        """;
    assertThat(read(marksFirst).marks())
        .extracting(MarkDraft::measure, MarkDraft::against, MarkDraft::published)
        .containsExactly(tuple("AB1", "target-met", "✓"), tuple("AB2", "target-met", "✘"));
  }

  @Test
  void keepsAPrintedAbsenceAsAnAbsence() throws Exception {
    assertThat(read(TABLE).observations())
        .filteredOn(o -> o.measure().equals("NI 8") && o.valueAsPrinted().equals("N/A"))
        .extracting(ObservationDraft::value, ObservationDraft::quality)
        .containsExactly(tuple(null, "not-applicable"));
  }

  @Test
  void readsATableWithOneHeaderRowAndItsRowsCutByAPage() throws Exception {
    String simple =
        """
        Ref\tDefinition\t2008/09 Actual\tDirection of travel
        AB1\tBoats that are\t5\t↑

        \tafloat\t\t
        AB2\tLeaks\t6\t↓
        """;
    assertThat(read(simple).measures())
        .extracting(MeasureDraft::ref, MeasureDraft::title)
        .containsExactly(tuple("AB1", "Boats that are afloat"), tuple("AB2", "Leaks"));
  }
}
