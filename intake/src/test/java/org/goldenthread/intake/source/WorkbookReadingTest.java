package org.goldenthread.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Fill;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Notice;
import org.goldenthread.intake.model.Part;
import org.goldenthread.intake.model.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReadingTest {
  private static final String STYLES =
      "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd mmm yyyy\"/></numFmts>"
          + "<fonts><font/><font><b/></font></fonts><fills><fill/>"
          + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFC000\"/></patternFill></fill>"
          + "</fills><cellXfs><xf/><xf fontId=\"1\"/><xf fillId=\"1\"/><xf numFmtId=\"9\"/>"
          + "<xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>"
          + "<dxfs><dxf><fill><patternFill><bgColor rgb=\"FF00B050\"/></patternFill></fill></dxf>"
          + "</dxfs></styleSheet>";

  @TempDir Path folder;

  private Document read(String... sheets) throws Exception {
    Path file = new Zipped().workbook(STYLES, sheets).file(folder, "plan.xlsx");
    return SourceFile.read(file).document();
  }

  private static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      row.append(
          cells[i].startsWith("<") ? cells[i] : text("" + (char) ('A' + i) + number, 0, cells[i]));
    }
    return row + "</row>";
  }

  private static String text(String at, int style, String text) {
    return text.isEmpty()
        ? "<c r=\"%s\" s=\"%d\"/>".formatted(at, style)
        : "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
            .formatted(at, style, Zipped.escaped(text));
  }

  private static String number(String at, int style, String value) {
    return "<c r=\"%s\" s=\"%d\"><f>HYPERLINK(A1)</f><v>%s</v></c>".formatted(at, style, value);
  }

  private static Table table(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Table table, int row) {
    return table.rows().get(row).cells().stream().map(Cell::flat).toList();
  }

  @Test
  void showsNumbersAsTheSheetDoesAndRunsNoFormula() throws Exception {
    Document read =
        read(
            "<sheetData>"
                + row(1, "Action", "Done", "Due", "Until")
                + row(
                    2,
                    "Fit blinds",
                    number("B2", 3, "0.25"),
                    number("C2", 4, "40268"),
                    number("D2", 5, "40268"))
                + "</sheetData>");
    assertThat(texts(table(read), 1))
        .containsExactly("Fit blinds", "25%", "31/03/2010", "31 Mar 2010");
  }

  @Test
  void tellsRowsByTheSheetAndItsName() throws Exception {
    Document read =
        read(
            "<sheetData>"
                + row(3, "Action", "Lead")
                + row(4, "Fit blinds", "Caretaker")
                + "</sheetData>",
            "<sheetData>"
                + row(1, "Action", "Lead")
                + row(2, "Mend roof", "Builder")
                + "</sheetData>");
    List<Table> tables =
        read.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    int line = tables.get(1).rows().get(1).line();
    assertThat(line).isGreaterThan(4);
    assertThat(read.numberOf(line)).isEqualTo(2);
    assertThat(read.partOf(line)).extracting(Part::name).isEqualTo("sheet \"Sheet2\"");
    assertThat(read.blocks())
        .filteredOn(Heading.class::isInstance)
        .extracting(Block::text)
        .containsExactly("Sheet1", "Sheet2");
  }

  @Test
  void keepsTheColourOfACellByHandOrByRule() throws Exception {
    Document read =
        read(
            "<sheetData>"
                + row(1, "Action", "RAG")
                + row(2, "Fit blinds", text("B2", 2, ""))
                + row(3, "Mend roof", "On track")
                + "</sheetData><conditionalFormatting sqref=\"B2:B9\"><cfRule type=\"containsText\""
                + " text=\"on track\" dxfId=\"0\"><formula>1</formula></cfRule></conditionalFormatting>");
    Table table = table(read);
    assertThat(table.rows().get(1).cell(1).fill()).isEqualTo(Fill.parse("FFC000"));
    assertThat(table.rows().get(2).cell(1).fill()).isEqualTo(Fill.parse("00B050"));
  }

  @Test
  void repeatsWhatIsMergedBesideSeveralRowsAndJoinsAHeadOfTwo() throws Exception {
    Document read =
        read(
            "<sheetData>"
                + row(1, "Action", "Progress", "", "Lead")
                + row(2, "", "Q1", "Q2", "")
                + row(3, "Fit blinds", "a", "b", "Caretaker")
                + row(4, "Mend roof", "c", "d", "")
                + "</sheetData><mergeCells><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"A1:A2\"/>"
                + "<mergeCell ref=\"D3:D4\"/></mergeCells>");
    Table table = table(read);
    assertThat(texts(table, 0)).containsExactly("Action", "Progress Q1", "Progress Q2", "Lead");
    assertThat(texts(table, 2)).containsExactly("Mend roof", "c", "d", "Caretaker");
  }

  @Test
  void headsAGroupOfRowsByALineAcrossTheTable() throws Exception {
    Document read =
        read(
            "<sheetData>"
                + row(1, "Action", "Lead", "RAG")
                + row(2, "Being healthy", "", "")
                + row(3, "Fit blinds", "Caretaker", "Red")
                + row(4, "Staying safe", "", "")
                + row(5, "Mend roof", "Builder", "Green")
                + "</sheetData><mergeCells><mergeCell ref=\"A2:C2\"/><mergeCell ref=\"A4:C4\"/></mergeCells>");
    assertThat(read.blocks())
        .extracting(Block::text)
        .containsExactly(
            "Being healthy",
            "Action\tLead\tRAG\nFit blinds\tCaretaker\tRed",
            "Staying safe",
            "Action\tLead\tRAG\nMend roof\tBuilder\tGreen");
  }

  @Test
  void saysWhatIsHiddenAndLeftOut() throws Exception {
    Path file =
        new Zipped()
            .workbook(
                STYLES,
                "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>"
                    + row(1, "Action", "Lead")
                    + row(2, "Fit blinds", "Caretaker").replace("<row ", "<row hidden=\"1\" ")
                    + "</sheetData>")
            .part("xl/vbaProject.bin", "macro")
            .file(folder, "plan.xlsm");
    Document read = SourceFile.read(file).document();
    assertThat(read.notices())
        .extracting(Notice::message)
        .anyMatch(m -> m.contains("macros") && m.contains("not run"))
        .anyMatch(m -> m.startsWith("row 2 is hidden"))
        .anyMatch(m -> m.startsWith("column B is hidden"));
    assertThat(texts(table(read), 1)).containsExactly("Fit blinds", "Caretaker");
  }

  @Test
  void keepsTheDayItWasLastSaved() throws Exception {
    assertThat(saved("2020-03-09T13:15:52Z")).isEqualTo("2020-03-09");
    assertThat(saved("1601-01-01T00:00:00Z")).isNull();
    assertThat(saved("yesterday")).isNull();
  }

  private @Nullable LocalDate saved(String time) throws Exception {
    Path file =
        new Zipped()
            .workbook(STYLES, "<sheetData>" + row(1, "Action", "Done") + "</sheetData>")
            .part("docProps/core.xml", "<p><modified>" + time + "</modified></p>")
            .file(folder, "plan.xlsx");
    return SourceFile.read(file).document().saved();
  }
}
