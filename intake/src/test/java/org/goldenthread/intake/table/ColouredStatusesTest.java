package org.goldenthread.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.StatusDraft;
import org.goldenthread.intake.draft.WarningDraft;
import org.goldenthread.intake.model.Fill;
import org.goldenthread.intake.source.Zipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColouredStatusesTest {
  private static final List<String> COLOURS =
      List.of("", "FFFF0000", "FFFFC000", "FF92D050", "FFDCE6F1");
  private static final int RED = 1;
  private static final int AMBER = 2;
  private static final int GREEN = 3;
  private static final int PALE_BLUE = 4;

  @TempDir Path folder;

  private static String styles() {
    StringBuilder fills = new StringBuilder();
    StringBuilder xfs = new StringBuilder();
    for (int i = 0; i < COLOURS.size(); i++) {
      fills.append(
          COLOURS.get(i).isEmpty()
              ? "<fill/>"
              : "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"%s\"/></patternFill></fill>"
                  .formatted(COLOURS.get(i)));
      xfs.append("<xf fillId=\"%d\"/>".formatted(i));
    }
    return "<styleSheet><fills>" + fills + "</fills><cellXfs>" + xfs + "</cellXfs></styleSheet>";
  }

  /** A cell as "text" or "text#style". */
  private static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (String cell : cells) {
      String[] parts = cell.split("#", 2);
      row.append("<c s=\"%s\" t=\"inlineStr\">".formatted(parts.length > 1 ? parts[1] : "0"));
      row.append("<is><t>" + Zipped.escaped(parts[0]) + "</t></is></c>");
    }
    return row + "</row>";
  }

  private Reading read(String... rows) throws Exception {
    String sheet = "<sheetData>" + String.join("", rows) + "</sheetData>";
    byte[] book = new Zipped().workbook(styles(), sheet).bytes();
    return new DocumentReader().read(Files.write(folder.resolve("plan.xlsx"), book));
  }

  @Test
  void wordsAStatusThatIsOnlyAColour() throws Exception {
    Reading read =
        read(
            row(1, "Action", "Lead", "Progress", "RAG"),
            row(2, "Fit blinds in every room", "Caretaker", "Ordered", "#" + GREEN),
            row(3, "Mend the roof of the hall", "Builder", "Waiting", "#" + RED),
            row(4, "Paint the door of the hall", "Painter", "Not begun", ""));
    assertThat(read.statuses()).extracting(StatusDraft::status).containsExactly("Green", "Red");
    assertThat(read.statuses()).extracting(StatusDraft::basis).containsOnly(ColouredStatuses.BASIS);
    assertThat(read.items()).hasSize(3);
  }

  @Test
  void tellsStatusesFromAnotherColumnWhenThereIsNoneOfTheirOwn() throws Exception {
    Reading read =
        read(
            row(1, "Action", "Lead", "Progress"),
            row(2, "Fit blinds in every room", "Caretaker", "Ordered#" + GREEN),
            row(3, "Mend the roof of the hall", "Builder", "Waiting#" + AMBER),
            row(4, "Paint the door of the hall", "Painter", "Not begun#" + RED));
    assertThat(read.statuses())
        .extracting(StatusDraft::status)
        .containsExactly("Green", "Amber", "Red");
  }

  @Test
  void keepsWordAndColourThatDisagreeAndWarns() throws Exception {
    Reading read =
        read(
            row(1, "Action", "Lead", "Progress", "RAG"),
            row(2, "Fit blinds in every room", "Caretaker", "Ordered", "Green#" + AMBER),
            row(3, "Mend the roof of the hall", "Builder", "Done", "Complete#" + GREEN));
    assertThat(read.statuses().get(0).status()).isEqualTo("Green");
    assertThat(read.statuses().get(0).basis()).isEqualTo("the cell is amber");
    assertThat(read.statuses().get(1).basis()).isNull();
    assertThat(read.warnings())
        .extracting(WarningDraft::message)
        .filteredOn(m -> m.contains("the cell is"))
        .singleElement()
        .asString()
        .contains("row 2: text says Green, the cell is amber");
  }

  @Test
  void takesShadingOfEveryOtherRowForNoStatus() throws Exception {
    String blue = "#" + PALE_BLUE;
    Reading read =
        read(
            row(1, "Action", "Lead", "Progress", "RAG"),
            row(2, "Fit blinds in every room" + blue, "Caretaker" + blue, "Ordered" + blue, blue),
            row(3, "Mend the roof of the hall", "Builder", "Waiting", ""),
            row(4, "Paint the door of the hall" + blue, "Painter" + blue, "Begun" + blue, blue));
    assertThat(read.statuses()).isEmpty();
  }

  @Test
  void learnsAHeadWithFewKnownWordsFromItsCells() throws Exception {
    Reading read =
        read(
            row(1, "id_no", "what", "how far", "where we are", "until when"),
            row(2, "1", "Fit blinds in every room", "Ordered in May", "Red", "June"),
            row(3, "2", "Mend the roof of the hall", "Waiting for frost", "green", "July"),
            row(4, "3", "Paint the door of the hall", "Begun in May", "AMBER", "May"));
    assertThat(read.items()).hasSize(3);
    assertThat(read.statuses())
        .extracting(StatusDraft::status)
        .containsExactly("Red", "Green", "Amber");
  }

  @ParameterizedTest
  @CsvSource({
    "FF0000,Red", "C00000,Red", "FFC7CE,Red", "FFC000,Amber", "FFFF00,Amber", "ED7D31,Amber",
    "FFEB9C,Amber", "00B050,Green", "92D050,Green", "C6EFCE,Green", "00B0F0,Blue", "4472C4,Blue"
  })
  void namesTheColoursThatOfficesUse(String hex, String status) {
    assertThat(StatusColour.of(Fill.parse(hex))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"FFFFFF", "000000", "808080", "D9D9D9", "F2F2F2", "7030A0", "EEECE1"})
  void namesNoStatusForOtherColours(String hex) {
    assertThat(StatusColour.of(Fill.parse(hex))).isNull();
  }
}
