package org.goldenthread.intake.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.ReadingSteps;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.LeadDraft;
import org.goldenthread.intake.draft.StatusDraft;
import org.goldenthread.intake.draft.WarningDraft;
import org.goldenthread.intake.sourced.ReadTable;
import org.goldenthread.intake.sourced.SourcedReading;
import org.goldenthread.intake.table.ColumnRole;
import org.goldenthread.intake.table.Meanings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says of columns and cells stands in the reading, and is said beside it. */
class CorrectionsTest {
  private static final String PROGRESS =
      """
      Commitment	Target	Progress	Colour of the month	Status
      Open the gate (A1)	May	Opened	Mauve	Green
      Shut the gate (A2)	June	Still open	Ochre	Red
      """;

  private static final String PLAIN =
      """
      Commitment	Target	Progress	Status
      Open the gate (A1)	May	Opened	Green
      Shut the gate (A2)	June	Still open	Red
      """;

  private static final String UNKNOWN_WORDS =
      """
      Ding	Wer	Bis	Stand
      Open the gate	Head of Gates	May	Green
      Shut the gate	Head of Fences	June	Red
      """;

  @TempDir Path folder;

  private SourcedReading read(String text, Corrections corrections)
      throws RefusedDocumentException {
    return new DocumentReader()
        .read(Fixtures.file(folder, "plan.txt", text), corrections, ReadingSteps.UNWATCHED);
  }

  private static Corrections columns(String text, Map<Integer, ColumnRole> columns) {
    String header = text.lines().findFirst().orElseThrow();
    return new Corrections(
        Meanings.of(Map.of(Meanings.shape(List.of(header.split("\t"))), columns)), List.of());
  }

  private static Corrections cell(CellCorrection.Field field, String value) {
    return new Corrections(Meanings.NONE, List.of(new CellCorrection("A2", field, value)));
  }

  @Test
  void offersATableWhoseHeaderItDoesNotKnowInsteadOfRefusingIt() throws Exception {
    SourcedReading sourced = read(UNKNOWN_WORDS, Corrections.NONE);
    assertThat(sourced.recognised()).isFalse();
    assertThat(sourced.tables())
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.understood()).isFalse();
              assertThat(table.rows()).isEqualTo(2);
              assertThat(table.columns())
                  .extracting(ReadTable.ReadColumn::header)
                  .containsExactly("Ding", "Wer", "Bis", "Stand");
            });
    Path file = Fixtures.file(folder, "again.txt", UNKNOWN_WORDS);
    assertThatThrownBy(() -> new DocumentReader().read(file))
        .isInstanceOf(RefusedDocumentException.class);
  }

  @Test
  void readsATableByWhatAPersonSaidOfItsColumns() throws Exception {
    SourcedReading sourced =
        read(
            UNKNOWN_WORDS,
            columns(
                UNKNOWN_WORDS,
                Map.of(
                    0,
                    ColumnRole.ACTION,
                    1,
                    ColumnRole.LEAD,
                    2,
                    ColumnRole.DUE,
                    3,
                    ColumnRole.STATUS)));
    assertThat(sourced.recognised()).isTrue();
    assertThat(sourced.reading().items())
        .extracting(ItemDraft::text, ItemDraft::due)
        .containsExactly(tuple("Open the gate", "May"), tuple("Shut the gate", "June"));
    assertThat(sourced.reading().leads())
        .extracting(LeadDraft::name)
        .containsExactly("Head of Gates", "Head of Fences");
  }

  @Test
  void leavesAColumnOutThatIsNotUsed() throws Exception {
    assertThat(read(PROGRESS, Corrections.NONE).reading().statuses()).isEmpty();
    assertThat(
            read(PROGRESS, columns(PROGRESS, Map.of(3, ColumnRole.NOT_USED))).reading().statuses())
        .extracting(StatusDraft::status)
        .containsExactly("Green", "Red");
  }

  @Test
  void keepsTheSourceAsItStands() throws Exception {
    assertThat(read(PROGRESS, Corrections.NONE).source())
        .filteredOn(row -> row.line() == 3)
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.cells())
                    .containsExactly("Shut the gate (A2)", "June", "Still open", "Ochre", "Red"));
  }

  @Test
  void putsACellAsAPersonSaidAndSaysSo() throws Exception {
    SourcedReading sourced = read(PLAIN, cell(CellCorrection.Field.TARGET, "July"));
    assertThat(sourced.reading().items())
        .extracting(ItemDraft::target)
        .containsExactly("May", "July");
    assertThat(sourced.reading().warnings())
        .extracting(WarningDraft::message)
        .contains("Corrected by hand: target of A2 is \"July\", was read as \"June\"");
  }

  @Test
  void keepsWhatWasPrintedBesideACorrectedStatus() throws Exception {
    SourcedReading sourced = read(PLAIN, cell(CellCorrection.Field.STATUS, "Amber"));
    assertThat(sourced.reading().statuses())
        .extracting(StatusDraft::item, StatusDraft::status, StatusDraft::asPrinted)
        .contains(tuple("A2", "Amber", "Red"))
        .hasSize(2);
  }

  @Test
  void namesEveryLeadOfACorrectedCell() throws Exception {
    assertThat(
            read(PLAIN, cell(CellCorrection.Field.LEADS, "Head of Gates\nHead of Fences"))
                .reading()
                .leads())
        .extracting(LeadDraft::item, LeadDraft::name)
        .containsExactly(tuple("A2", "Head of Gates"), tuple("A2", "Head of Fences"));
  }
}
