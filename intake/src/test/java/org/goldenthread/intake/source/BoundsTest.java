package org.goldenthread.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Notice;
import org.goldenthread.intake.model.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Small files that unpack to much are read within bounds, or refused with words. */
@Timeout(120)
class BoundsTest {
  private static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String RED =
      "<styleSheet><dxfs><dxf><fill><patternFill><bgColor rgb='FFFF0000'/></patternFill></fill>"
          + "</dxf></dxfs></styleSheet>";

  @TempDir private Path folder;
  private Zipped zip;

  @BeforeEach
  void begin() {
    zip = new Zipped();
  }

  private Document read(String name) throws Exception {
    return SourceFile.read(zip.file(folder, name)).document();
  }

  private RefusedDocumentException refused(Path file) throws IOException {
    RefusedDocumentException refused =
        catchThrowableOfType(RefusedDocumentException.class, () -> SourceFile.read(file));
    assertThat(refused).as("%s is refused", file.getFileName()).isNotNull();
    assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(Reason.TOO_LARGE);
    return refused;
  }

  private static String rows(int count, String cells) {
    return ("<row>" + cells + "</row>").repeat(count);
  }

  private static String text(String text) {
    return "<c t='str'><v>" + text + "</v></c>";
  }

  @Test
  void leavesOutATextTableWiderThanAPlan() throws Exception {
    String cell = "<table-cell number-columns-repeated='1000'/>";
    String wide =
        "<table><table-row><table-cell><p>Commitment</p></table-cell>"
            + cell.repeat(20_000)
            + "<table-cell><p>Status</p></table-cell></table-row></table>";
    Document read = odt("<p>Our plan</p>" + wide);
    assertThat(read.blocks()).extracting(Block::text).containsExactly("Our plan");
    assertThat(read.notices())
        .extracting(Notice::message)
        .anyMatch(m -> m.startsWith("A table of more than 500 columns was not read"));
  }

  @Test
  void readsATableWithAThousandEmptyColumnsAtItsEnd() throws Exception {
    String row =
        "<table-row><table-cell><p>Commitment</p></table-cell><table-cell><p>Status</p></table-cell>"
            + "<table-cell number-columns-repeated='1000'/></table-row>";
    Document read = odt("<table>" + row + "</table>");
    assertThat(read.blocks().get(0).text()).startsWith("Commitment\tStatus");
    assertThat(read.notices()).isEmpty();
  }

  @Test
  void refusesListsOfMoreKindsThanAnyProgramWrites() throws Exception {
    StringBuilder lists = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      lists.append("<list style-name='").append(i).append("'/>");
    }
    zip.part("mimetype", ODT).part("content.xml", "<c><body><text>" + lists + "</text></body></c>");
    Path file = zip.file(folder, "lists.odt");
    assertThat(catchThrowableOfType(RefusedDocumentException.class, () -> SourceFile.read(file)))
        .hasMessageContaining("more kinds of lists");
  }

  private Document odt(String body) throws Exception {
    zip.part("mimetype", ODT).part("content.xml", "<c><body><text>" + body + "</text></body></c>");
    return read("plan.odt");
  }

  @Test
  void refusesOneSharedTextOfManyMillionLetters() throws Exception {
    zip.workbook("<s/>", "<sheetData>" + rows(1, "<c t='s'><v>0</v></c>") + "</sheetData>");
    zip.part(
        "xl/strings.xml", "<sst><si>", "<t>" + "a".repeat(1 << 20) + "</t>", 99, "</si></sst>");
    assertThat(refused(zip.file(folder, "shared.xlsx")))
        .hasMessageContaining("more text than a plan");
  }

  @Test
  void refusesMillionsOfEmptySharedTexts() throws Exception {
    zip.workbook("<s/>", "<sheetData>" + rows(1, "<c t='s'><v>0</v></c>") + "</sheetData>");
    zip.part("xl/strings.xml", "<sst>", "<si/>", 20_000_000, "</sst>");
    refused(zip.file(folder, "empty.xlsx"));
  }

  @Test
  void refusesAnInlineTextOfManyMillionLetters() throws Exception {
    String start = "<worksheet><sheetData><row><c t='inlineStr'><is>";
    String run = "<r><t>" + "a".repeat(1 << 20) + "</t></r>";
    refused(inWorkbook(start, run, 99, "</is></c></row></sheetData></worksheet>"));
  }

  @Test
  void refusesARowOfMillionsOfCells() throws Exception {
    refused(
        inWorkbook(
            "<worksheet><sheetData><row>",
            "<c r='A1' t='str'><v>a</v></c>",
            2_000_000,
            "</row></sheetData></worksheet>"));
  }

  @Test
  void refusesARowOfLongResults() throws Exception {
    refused(
        inWorkbook(
            "<worksheet><sheetData><row>",
            text("a".repeat(1 << 20)),
            99,
            "</row></sheetData></worksheet>"));
  }

  /** A workbook of one sheet, whose part is one piece many times over. */
  private Path inWorkbook(String start, String piece, int times, String end) throws IOException {
    zip = new Zipped();
    zip.part("xl/sheet.xml", start, piece, times, end)
        .part("xl/workbook.xml", "<workbook><sheets><sheet name='S' id='r1'/></sheets></workbook>")
        .part(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='sheet.xml'/></Relationships>");
    return zip.file(folder, "plan.xlsx");
  }

  @Test
  void refusesACommentOfManyMillionLetters() throws Exception {
    zip.workbook("<s/>", "<sheetData>" + rows(2, text("a")) + "</sheetData>");
    zip.part(
        "xl/worksheets/_rels/sheet1.xml.rels",
        "<Relationships><Relationship Id='c' Type='x/comments' Target='../c.xml'/></Relationships>");
    String run = "<r><t>" + "a".repeat(1 << 20) + "</t></r>";
    zip.part("xl/c.xml", "<c><comment ref='A1'><text>", run, 99, "</text></comment></c>");
    refused(zip.file(folder, "comment.xlsx"));
  }

  @Test
  void refusesAParagraphOfManyMillionLettersInAnyOpenDocument() throws Exception {
    for (String type : new String[] {ODT, ODS}) {
      zip = new Zipped();
      String in = type.equals(ODT) ? "" : "<table><table-row><table-cell>";
      zip.part("mimetype", type)
          .part(
              "content.xml",
              "<c><body><text>" + in + "<p>",
              "<span>" + "a".repeat(1 << 20) + "</span>",
              99,
              "</p>"
                  + (in.isEmpty() ? "" : "</table-cell></table-row></table>")
                  + "</text></body></c>");
      refused(zip.file(folder, "long.od"));
    }
  }

  @Test
  void refusesAParagraphOfManyMillionLettersInWord() throws Exception {
    String run = "<r><t>" + "a".repeat(1 << 20) + "</t></r>";
    refused(word("<p>", run, 99, "</p>"));
  }

  @Test
  void refusesMillionsOfParagraphsRowsAndCellsInWord() throws Exception {
    assertThat(refused(word("", "<p><r><t>a</t></r></p>", 300_000, "")))
        .hasMessageContaining("reading stopped at line 110,001");
    assertThat(refused(word("<tbl>", "<tr><tc><p/></tc></tr>", 300_000, "</tbl>")))
        .hasMessageContaining("at most 110,000 rows and 1,000,000 cells");
    String row = "<tr>" + "<tc><p/></tc>".repeat(400) + "</tr>";
    refused(word("<tbl>", row, 5_000, "</tbl>"));
  }

  private Path word(String start, String piece, int times, String end) throws IOException {
    return new Zipped()
        .part("word/document.xml", "<d><body>" + start, piece, times, end + "</body></d>")
        .file(folder, "plan.docx");
  }

  @Test
  void leavesOutConditionalFormatsOfManyThousandRanges() throws Exception {
    String rule =
        "<conditionalFormatting sqref='"
            + "ZZ1 ".repeat(20_000)
            + "'><cfRule type='cellIs' dxfId='0' operator='equal'><formula>\"Late\"</formula></cfRule>"
            + "</conditionalFormatting>";
    zip.workbook(
        RED,
        "<sheetData>"
            + rows(1, text("Action") + text("Status"))
            + rows(2_000, text("Fit blinds") + text("Late"))
            + "</sheetData>"
            + rule.repeat(200));
    Document read = read("rules.xlsx");
    assertThat(((Table) read.blocks().get(0)).rows()).hasSize(2_001);
    assertThat(read.notices())
        .extracting(Notice::message)
        .containsExactly(
            "Sheet \"Sheet1\" has more conditional formats than a plan does (at most 1,000 ranges of"
                + " cells are looked at). The colours they give were not read");
  }

  @Test
  void readsManyRowsMergedUnderNothing() throws Exception {
    String row = "<tr><tc><p><r><t>a</t></r></p></tc><tc><tcPr><vMerge/></tcPr></tc></tr>";
    Path file = word("<tbl><tblGrid><gridCol/><gridCol/></tblGrid>", row, 100_000, "</tbl>");
    Table table = (Table) SourceFile.read(file).document().blocks().get(0);
    assertThat(table.rows()).hasSize(100_000);
  }

  @Test
  void readsManyRowsOfOneCell() throws Exception {
    zip.workbook(
        "<s/>",
        "<sheetData>"
            + rows(1, text("Action") + text("Status"))
            + rows(100_000, text("a"))
            + "</sheetData>");
    assertThat(((Table) read("single.xlsx").blocks().get(0)).rows()).hasSize(100_001);
  }

  @Test
  void refusesAPageOfMoreElementsThanAPlanHas() throws Exception {
    String table = "<table><tr><td>h<td>k<tr><td>a<td>b</table>";
    assertThat(refusedText("page.html", "<html><body>" + table.repeat(120_000)))
        .hasMessageContaining("after 400,000 HTML elements");
    assertThat(refusedText("open.html", "<html><p><b><i><u><s>x</p>" + "<p>x</p>".repeat(100_000)))
        .hasMessageContaining("HTML elements");
    assertThat(refusedText("cell.txt", "| a | " + "<b>a</b>".repeat(450_000) + " |"))
        .hasMessageContaining("HTML elements");
  }

  @Test
  void readsALargePageAsASmallOne() throws Exception {
    String row = "<tr><td><p>Fit <b>blinds</b><td><p>Caretaker";
    Document read = text("page.html", "<html><table><tr><th>Action<th>Lead" + row.repeat(10_000));
    Table table = (Table) read.blocks().get(0);
    assertThat(table.rows()).hasSize(10_001);
    assertThat(table.rows().get(10_000).cells().get(0).flat()).isEqualTo("Fit blinds");
  }

  @Test
  void refusesTextsOfMoreRowsThanAPlanHas() throws Exception {
    for (String line : new String[] {"1,Fit blinds\n", "1\tFit\n", "| 1 | Fit |\n", "Fit\n\n"}) {
      assertThat(refusedText("rows.txt", line.repeat(210_000)))
          .hasMessageContaining("at most 110,000 rows");
    }
    assertThat(refusedText("lines.txt", "a\n" + "\n".repeat(3_000_000)))
        .hasMessageContaining("reading stopped at line 1,100,001");
  }

  @Test
  void leavesOutTablesOfTextsWiderThanAPlan() throws Exception {
    for (String cell : new String[] {"x,", "x\t", "|x"}) {
      String row = cell.repeat(600) + "|\n";
      assertThat(refusedText("wide.txt", row.repeat(3)))
          .hasMessageContaining("A table of more than 500 columns was not read");
    }
    Document read =
        text("wide.html", "<html><p>Our plan<table><tr>" + "<td>x".repeat(600) + "</table>");
    assertThat(read.blocks()).extracting(Block::text).containsExactly("Our plan");
    assertThat(read.notices()).hasSize(1);
  }

  private Document text(String name, String text) throws Exception {
    return SourceFile.read(Files.writeString(folder.resolve(name), text)).document();
  }

  private RefusedDocumentException refusedText(String name, String text) throws IOException {
    return refused(Files.writeString(folder.resolve(name), text));
  }
}
