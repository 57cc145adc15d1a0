package org.goldenthread.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.intake.RefusedDocumentException;
import org.junit.jupiter.api.Test;

class FormSheetsTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";

  private static FormSheet form(String... texts) {
    return new FormSheet(
        "Updates",
        List.of(
            FormColumn.fixed("Key", 8),
            FormColumn.text("Headline", 40, "One sentence"),
            FormColumn.choice("Status", 12, List.of("Red", "Green"), "Red: late\nGreen: on course"),
            FormColumn.date("Expected", 14, "")),
        Arrays.stream(texts).map(t -> List.of("k", t, "Red", "2010-03-31")).toList(),
        "Notes",
        List.of("Fill in the white cells"));
  }

  private static List<FilledSheet> read(byte[] bytes) throws RefusedDocumentException {
    return FilledSheets.read("updates.xlsx", bytes);
  }

  private static XSSFWorkbook opened(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    var out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  /** A workbook with the text of one part replaced. */
  private static byte[] with(byte[] workbook, String part, String text) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        parts.put(e.getName(), in.readAllBytes());
      }
    }
    parts.put(part, text.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void assertRefused(byte[] bytes, String message) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(RefusedDocumentException.class)
        .hasMessageStartingWith("updates.xlsx: ")
        .hasMessageContaining(message);
  }

  @Property(tries = 60)
  void comesBackAsItWasWritten(@ForAll @Size(max = 5) List<String> texts) throws Exception {
    List<FilledSheet> sheets = read(FormSheetWriter.write(form(texts.toArray(String[]::new))));

    assertThat(sheets).extracting(FilledSheet::name).containsExactly("Updates", "Notes");
    List<FilledSheet.Row> rows = sheets.get(0).rows();
    assertThat(rows).hasSize(texts.size() + 1);
    for (int r = 0; r < texts.size(); r++) {
      FilledSheet.Row row = rows.get(r + 1);
      assertThat(row.number()).isEqualTo(r + 2);
      assertThat(row.cell(1)).isEqualTo(FormSheet.cell(texts.get(r)));
      assertThat(row.cell(3)).isEqualTo("2010-03-31");
    }
  }

  @Test
  void writesTextsThatLookLikeFormulasAsText() throws Exception {
    List<String> texts = List.of("=1+1", "+44 20", "-5 places", "@SUM(A1)", "=cmd|'/c calc'!A1");
    byte[] bytes = FormSheetWriter.write(form(texts.toArray(String[]::new)));

    try (XSSFWorkbook book = opened(bytes)) {
      for (int r = 0; r < texts.size(); r++) {
        var cell = book.getSheetAt(0).getRow(r + 1).getCell(1);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(cell.getStringCellValue()).isEqualTo(texts.get(r));
      }
    }
    assertThat(read(bytes).get(0).rows().get(1).cell(1)).isEqualTo("=1+1");
  }

  @Test
  void offersTheChoicesAndKeepsWhatIsOursFromBeingTypedOver() throws Exception {
    try (XSSFWorkbook book = opened(FormSheetWriter.write(form("x")))) {
      XSSFSheet sheet = book.getSheetAt(0);
      DataValidation status =
          sheet.getDataValidations().stream()
              .filter(v -> v.getRegions().getCellRangeAddress(0).getFirstColumn() == 2)
              .findFirst()
              .orElseThrow();
      assertThat(status.getValidationConstraint().getExplicitListValues())
          .containsExactly("Red", "Green");
      assertThat(status.getPromptBoxText()).contains("Red: late");
      assertThat(sheet.getProtect()).isTrue();
      Row row = sheet.getRow(1);
      assertThat(row.getCell(0).getCellStyle().getLocked()).isTrue();
      assertThat(row.getCell(1).getCellStyle().getLocked()).isFalse();
    }
  }

  @Test
  void readsADayHoweverTheCellShowsIt() throws Exception {
    try (XSSFWorkbook book = opened(FormSheetWriter.write(form("x")))) {
      var style = book.createCellStyle();
      style.setDataFormat((short) 14);
      var cell = book.getSheetAt(0).getRow(1).getCell(3);
      cell.setCellValue(java.time.LocalDate.of(2026, 11, 5));
      cell.setCellStyle(style);
      assertThat(read(bytes(book)).get(0).rows().get(1).cell(3)).isEqualTo("2026-11-05");
    }
  }

  @Test
  void takesWhatAFormulaShowedAndRunsNone() throws Exception {
    try (XSSFWorkbook book = opened(FormSheetWriter.write(form("x")))) {
      var cell = book.getSheetAt(0).getRow(1).getCell(1);
      cell.setCellFormula("CONCATENATE(\"a\",\"b\")");
      cell.setCellValue("as saved");
      assertThat(read(bytes(book)).get(0).rows().get(1).cell(1)).isEqualTo("as saved");
    }
  }

  @Test
  void refusesWhatIsNoWorkbook() throws Exception {
    assertRefused(new byte[0], "is empty");
    assertRefused("Key,Headline".getBytes(StandardCharsets.UTF_8), "cannot be read");
    assertRefused("PK\u0003\u0004 nothing".getBytes(StandardCharsets.UTF_8), "cannot be read");
    assertRefused(zip(Map.of("a.txt", new byte[] {1})), "cannot be read");
    assertRefused(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "without a password");
    byte[] whole = FormSheetWriter.write(form("x"));
    assertRefused(Arrays.copyOf(whole, whole.length / 2), "cannot be read");
    assertRefused(with(whole, SHEET, "<worksheet><sheetData><row>"), "cannot be read");
  }

  @Test
  void readsNoFileThatATextPointsTo() throws Exception {
    byte[] hostile =
        with(
            FormSheetWriter.write(form("x")),
            TEXTS,
            "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<si><t>&x;</t></si></sst>");
    assertRefused(hostile, "cannot be read");
  }

  @Test
  void expandsNoEntities() throws Exception {
    var entities = new StringBuilder("<!ENTITY a0 \"lol\">");
    for (int n = 1; n < 20; n++) {
      String before = "&a" + (n - 1) + ";";
      entities.append("<!ENTITY a").append(n).append(" \"").append(before.repeat(10)).append("\">");
    }
    byte[] hostile =
        with(
            FormSheetWriter.write(form("x")),
            SHEET,
            "<?xml version=\"1.0\"?><!DOCTYPE w ["
                + entities
                + "]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a19;</t></is></c>"
                + "</row></sheetData></worksheet>");
    assertRefused(hostile, "cannot be read");
  }

  @Test
  void refusesAFileThatUnpacksToMoreThanAFormHolds() throws Exception {
    byte[] bomb =
        with(FormSheetWriter.write(form("x")), "xl/theme/none.xml", " ".repeat(41_000_000));
    assertThat(bomb.length).isLessThan(200_000);
    assertRefused(bomb, "holds more than");
  }

  @Test
  void refusesOneLongTextThatManyCellsName() throws Exception {
    String ns = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    byte[] named =
        with(
            with(
                FormSheetWriter.write(form("x")),
                TEXTS,
                "<sst " + ns + "><si><t>" + "a\n".repeat(1_000_000) + "</t></si></sst>"),
            SHEET,
            "<worksheet "
                + ns
                + "><sheetData><row r=\"1\">"
                + "<c r=\"B1\" t=\"s\"><v>0</v></c>".repeat(400_000)
                + "</row></sheetData></worksheet>");
    assertThat(named.length).isLessThan(200_000);
    assertRefused(named, "holds more than");
  }

  @Test
  void refusesStylesThatAreLargerThanTheSheet() throws Exception {
    byte[] styled =
        with(
            FormSheetWriter.write(form("x")),
            "xl/styles.xml",
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts>"
                + "<font/>".repeat(200_000)
                + "</fonts></styleSheet>");
    assertRefused(styled, "holds more than");
  }

  @Test
  void refusesMoreRowsThanAFormHas() throws Exception {
    var rows = new StringBuilder();
    for (int r = 1; r <= 10_001; r++) {
      rows.append("<row r=\"")
          .append(r)
          .append("\"><c r=\"A")
          .append(r)
          .append("\"><v>1</v></c></row>");
    }
    byte[] endless =
        with(
            FormSheetWriter.write(form("x")),
            SHEET,
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows
                + "</sheetData></worksheet>");
    assertRefused(endless, "holds more than");
  }

  @Property(tries = 100)
  void answersAnyBytesWithAMessage(@ForAll byte[] bytes, @ForAll boolean damaged) throws Exception {
    byte[] sent = bytes;
    if (damaged) {
      sent = FormSheetWriter.write(form("x"));
      var random = new Random(Arrays.hashCode(bytes));
      for (int n = 0; n < 20; n++) {
        sent[random.nextInt(sent.length)] = (byte) random.nextInt();
      }
    }
    try {
      assertThat(read(sent)).isNotNull();
    } catch (RefusedDocumentException refused) {
      assertThat(refused).hasMessageStartingWith("updates.xlsx: ");
    }
  }

  @Test
  void countsColumnsLikeASheet() {
    assertThat(FilledSheet.letter(0)).isEqualTo("A");
    assertThat(FilledSheet.letter(27)).isEqualTo("AB");
  }
}
