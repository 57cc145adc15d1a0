package org.goldenthread.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.goldenthread.intake.model.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile and broken Office files end within bounds, with words that say what to do. */
class OfficeRefusalTest {
  private static final String NO_STYLES = "<styleSheet/>";

  @TempDir Path folder;

  private RefusedDocumentException refused(Path file) {
    RefusedDocumentException refused =
        catchThrowableOfType(RefusedDocumentException.class, () -> SourceFile.read(file));
    assertThat(refused).as("%s is refused", file.getFileName()).isNotNull();
    assertThat(refused).hasMessageStartingWith(file.getFileName() + ": ");
    return refused;
  }

  private Path written(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static String cell(String at, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, text);
  }

  @Test
  void refusesWhatAPasswordProtects() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(OfficeFile.stream(new byte[5000]), "EncryptedPackage");
      files.writeFilesystem(out);
      RefusedDocumentException refused = refused(written("plan.xlsx", out.toByteArray()));
      assertThat(refused.reason()).isEqualTo(Reason.PROTECTED);
      assertThat(refused).hasMessageContaining("Save a copy without one");
    }
  }

  @Test
  void refusesAnOldWordDocumentWithAdvice() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(OfficeFile.stream(new byte[5000]), "WordDocument");
      files.writeFilesystem(out);
      assertThat(refused(written("plan.doc", out.toByteArray())))
          .hasMessageContaining("Save it as \"Word document (.docx)\"");
    }
  }

  @Test
  void refusesWhatIsBrokenOff() throws Exception {
    byte[] whole =
        new Zipped()
            .workbook(
                NO_STYLES, "<sheetData><row r=\"1\">" + cell("A1", "Action") + "</row></sheetData>")
            .bytes();
    for (int length : new int[] {4, 30, whole.length / 2, whole.length - 10}) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThat(refused(written("cut.xlsx", cut)).reason()).isEqualTo(Reason.BROKEN_OFF);
    }
    byte[] notXml = new Zipped().workbook(NO_STYLES, "<sheetData><row").bytes();
    assertThat(refused(written("notxml.xlsx", notXml))).hasMessageContaining("is damaged");
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
    assertThat(refused(written("old.xls", old)).reason()).isEqualTo(Reason.BROKEN_OFF);
  }

  @Test
  void refusesAZipOfSomethingElse() throws Exception {
    Path file = new Zipped().part("photo.jpg", "x").file(folder, "photos.zip");
    assertThat(refused(file))
        .hasMessageContaining("is a zip archive")
        .hasMessageContaining("Unpack");
  }

  @Test
  void refusesAZipBombWithoutUnpackingIt() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:document xmlns:w=\"w\"><w:body><w:p>".getBytes(StandardCharsets.UTF_8));
      byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 600; i++) {
        zip.write(spaces);
      }
      zip.closeEntry();
    }
    RefusedDocumentException refused = refused(written("bomb.docx", out.toByteArray()));
    assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(refused).hasMessageContaining("unpacks to more than 400 MB");
  }

  @Test
  void refusesEntitiesOfEveryKind() throws Exception {
    String lol =
        "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
    String external =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
    for (String each : new String[] {lol, external}) {
      Path file = new Zipped().word(each, "<s/>", "<n/>").file(folder, "entity.docx");
      assertThat(refused(file)).hasMessageContaining("a document type or an entity");
    }
    Path ods =
        new Zipped()
            .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            .part("content.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")
            .file(folder, "entity.ods");
    assertThat(refused(ods).reason()).isEqualTo(Reason.BROKEN_OFF);
  }

  @Test
  void readsNoFartherThanAPlanGoes() throws Exception {
    StringBuilder rows = new StringBuilder("<sheetData>");
    for (int i = 1; i <= 250_000; i++) {
      rows.append("<row r=\"")
          .append(i)
          .append("\"><c r=\"A")
          .append(i)
          .append("\"><v>1</v></c></row>");
    }
    Path file = new Zipped().workbook(NO_STYLES, rows + "</sheetData>").file(folder, "long.xlsx");
    RefusedDocumentException refused = refused(file);
    assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(refused).hasMessageContaining("stopped at row 110,001 of sheet \"Sheet1\"");
  }

  @Test
  void refusesRowsRepeatedAMillionTimes() throws Exception {
    String content =
        "<o:d xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\"><t:table t:name=\"A\">"
            + "<t:table-row t:number-rows-repeated=\"1000000\"><t:table-cell><x:p>a</x:p></t:table-cell>"
            + "</t:table-row></t:table></o:d>";
    Path file =
        new Zipped()
            .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            .part("content.xml", content)
            .file(folder, "long.ods");
    assertThat(refused(file).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void leavesOutASheetTooWideForAPlanAndSaysSo() throws Exception {
    StringBuilder wide = new StringBuilder("<sheetData><row r=\"1\">");
    for (int i = 0; i < 1900; i++) {
      wide.append("<c t=\"inlineStr\"><is><t>x</t></is></c>");
    }
    Path only =
        new Zipped().workbook(NO_STYLES, wide + "</row></sheetData>").file(folder, "w.xlsx");
    assertThat(refused(only)).hasMessageContaining("has 1,900 columns and was not read");
    String plan = "<sheetData><row r=\"1\">" + cell("A1", "Plan") + "</row></sheetData>";
    Path both =
        new Zipped().workbook(NO_STYLES, plan, wide + "</row></sheetData>").file(folder, "b.xlsx");
    assertThat(SourceFile.read(both).document().notices())
        .extracting(Notice::message)
        .anyMatch(m -> m.contains("1,900 columns"));
  }

  @Test
  void readsThePlanBesideASheetOfFiguresOfAnySize() throws Exception {
    String row = "<row>" + "<c><v>1</v></c>".repeat(1_900) + "</row>";
    String plan = "<sheetData><row r=\"1\">" + cell("A1", "Plan") + "</row></sheetData>";
    Path file =
        new Zipped()
            .workbook(NO_STYLES, "<sheetData>" + row.repeat(1_000) + "</sheetData>", plan)
            .file(folder, "beside.xlsx");
    assertThat(SourceFile.read(file).document().blocks().get(0).text()).isEqualTo("Plan");
  }

  @Test
  void printsANoteOnceHoweverOftenTheTextPointsToIt() throws Exception {
    String body =
        "<w:p><w:r><w:t>Plan</w:t></w:r>%s</w:p>"
            .formatted("<w:r><w:footnoteReference w:id=\"1\"/></w:r>".repeat(50_000));
    String notes =
        "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"1\"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:footnote></w:footnotes>"
            .formatted("note ".repeat(20_000));
    Path file =
        new Zipped()
            .word(
                "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>",
                "<s/>",
                "<n/>")
            .part("word/footnotes.xml", notes)
            .file(folder, "notes.docx");
    assertThat(SourceFile.read(file).document().blocks()).hasSize(2);
  }

  @Test
  void hidesNoMoreColumnsThanASheetHas() throws Exception {
    String hidden =
        "<t:table-column t:visibility=\"collapse\" t:number-columns-repeated=\"1000000000\"/>";
    Path file =
        new Zipped()
            .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            .part(
                "content.xml",
                "<o:d xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\"><t:table t:name=\"A\">"
                    + hidden.repeat(50_000)
                    + "<t:table-row><t:table-cell><x:p>Plan</x:p></t:table-cell></t:table-row>"
                    + "</t:table></o:d>")
            .file(folder, "hidden.ods");
    assertThat(SourceFile.read(file).document().notices())
        .extracting(Notice::message)
        .anyMatch(m -> m.startsWith("column A is hidden"));
  }

  @Test
  void refusesASingleTagOrRemarkThatFillsTheMemory() throws Exception {
    String tag = "<sheetData x=\"" + "a".repeat(11_000_000) + "\"/>";
    String remark = "<!--" + "<a>".repeat(4_000_000) + "--><sheetData/>";
    for (String each : new String[] {tag, remark}) {
      Path file = new Zipped().workbook(NO_STYLES, each).file(folder, "piece.xlsx");
      assertThat(refused(file).reason()).isEqualTo(Reason.TOO_LARGE);
    }
  }

  @Test
  void passesOverARangeOfCellsThatIsNone() throws Exception {
    Path file =
        new Zipped()
            .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            .part(
                "content.xml",
                "<o:d xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\"><t:table t:name=\"A\">"
                    + "<t:table-row><t:table-cell><x:p>Plan</x:p></t:table-cell></t:table-row>"
                    + "<t:conditional-formats><t:conditional-format t:target-range-address=\""
                    + "a".repeat(400_000)
                    + "\"/></t:conditional-formats></t:table></o:d>")
            .file(folder, "range.ods");
    assertThat(SourceFile.read(file).document().blocks().get(0).text()).isEqualTo("Plan");
  }

  @Test
  void saysThatAWorkbookHoldsPicturesOnly() throws Exception {
    Path file =
        new Zipped()
            .workbook(NO_STYLES, "<sheetData/><drawing/>")
            .part("xl/media/image1.png", "x")
            .file(folder, "pictures.xlsx");
    RefusedDocumentException refused = refused(file);
    assertThat(refused.reason()).isEqualTo(Reason.EMPTY);
    assertThat(refused).hasMessageContaining("no cells with text");
  }

  @Test
  void refusesTablesNestedWithoutEnd() throws Exception {
    String open = "<w:tbl><w:tr><w:tc>";
    String body = open.repeat(5_000) + "</w:tc></w:tr></w:tbl>".repeat(5_000);
    Path file =
        new Zipped()
            .word(
                "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>",
                "<s/>",
                "<n/>")
            .file(folder, "deep.docx");
    assertThat(refused(file)).hasMessageContaining("nested");
  }

  @Test
  void refusesRecordsOfPersonsInAWorkbook() throws Exception {
    String rows =
        "<sheetData><row r=\"1\">"
            + cell("A1", "UPN")
            + cell("B1", "Score")
            + "</row><row r=\"2\">"
            + cell("A2", "B1")
            + cell("B2", "5")
            + "</row></sheetData>";
    Path file = new Zipped().workbook(NO_STYLES, rows).file(folder, "pupils.xlsx");
    RefusedDocumentException refused = refused(file);
    assertThat(refused.reason()).isEqualTo(Reason.LOOKS_LIKE_PERSON_LEVEL_RECORDS);
    assertThat(refused).hasMessageContaining("line 1 of sheet \"Sheet1\"");
  }

  @Test
  void readsAnOldWorkbookAsANewOne() throws Exception {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("Plan");
      var head = sheet.createRow(0);
      head.createCell(0).setCellValue("Action");
      head.createCell(1).setCellValue("Lead");
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue("Fit blinds");
      row.createCell(1).setCellValue("Caretaker");
      book.createSheet("Lists").createRow(0).createCell(0).setCellValue("x");
      book.setSheetHidden(1, true);
      book.write(out);
      var read = SourceFile.read(written("plan.xls", out.toByteArray())).document();
      assertThat(read.blocks().get(0).text()).isEqualTo("Action\tLead\nFit blinds\tCaretaker");
      assertThat(read.notices())
          .extracting(Notice::message)
          .anyMatch(m -> m.startsWith("Sheet \"Lists\" is hidden"));
    }
  }
}
