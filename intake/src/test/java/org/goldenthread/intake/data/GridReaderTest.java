package org.goldenthread.intake.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.scoring.Quality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridReaderTest {
  @TempDir Path folder;

  private Path workbook(Object[]... rows) throws IOException {
    Path file = folder.resolve("autumn.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Figures");
      for (int r = 0; r < rows.length; r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < rows[r].length; c++) {
          if (rows[r][c] instanceof Double number) {
            row.createCell(c).setCellValue(number);
          } else {
            row.createCell(c).setCellValue(String.valueOf(rows[r][c]));
          }
        }
      }
      book.write(out);
    }
    return file;
  }

  @Test
  void readsMeasuresDownAndPeriodsAcross() throws Exception {
    Collected read =
        Collected.ofText(
            folder,
            "Measure,Area,Unit,2008/09,2009/10 (prov)\n"
                + "NI 117,E08000018,%,8.1,7.9\nNI 118,E08000018,%,c,\n");

    assertThat(read.rows)
        .extracting(r -> r.measure() + " " + r.period().code() + " " + r.printed())
        .containsExactly("NI 117 2008-09 8.1", "NI 117 2009-10 7.9", "NI 118 2008-09 c");
    assertThat(read.rows)
        .extracting(DataRow::quality)
        .containsExactly(Quality.NOT_STATED, Quality.PROVISIONAL, Quality.SUPPRESSED);
    assertThat(read.measures.get(0).unit()).isEqualTo("%");
  }

  @Test
  void refusesTheCellAndKeepsTheOthersOfItsRow() throws Exception {
    Collected read =
        Collected.ofText(folder, "Measure,Area,2008/09,2009/10\nNI 117,E08000018,about 8,7.9\n");

    assertThat(read.rows).hasSize(1);
    assertThat(read.messages())
        .containsExactly(
            "autumn.csv, row 2, 2008/09: \"about 8\" is not a number."
                + " Use a number like 27.67, or x if not available");
  }

  @Test
  void asksForTheAreaWhereAGridHasNone() {
    assertThatThrownBy(() -> Collected.ofText(folder, "Measure,2008/09\nNI 117,8\n"))
        .hasMessage("autumn.csv: has no column area. Add one with each area's code");
  }

  @Test
  void readsTheFirstSheetOfAWorkbookBelowItsTitle() throws Exception {
    Path file =
        workbook(
            new Object[] {"Figures of the autumn"},
            new Object[] {},
            new Object[] {"Measure", "Area", "2008/09", "2009/10"},
            new Object[] {"NI 117", "E08000018", 8.1, 7.9},
            new Object[] {"NI 118", "E08000018", "many", 12.0});
    Collected read = Collected.of(file);

    assertThat(read.rows).extracting(DataRow::printed).containsExactly("8.1", "7.9", "12");
    assertThat(read.messages().get(0)).startsWith("autumn.xlsx, row 5, 2008/09: \"many\"");
  }

  @Test
  void refusesAWorkbookOfPersons() throws Exception {
    Path file =
        workbook(new Object[] {"UPN", "Area", "2008/09"}, new Object[] {"x", "E08000018", 8.1});

    assertThatThrownBy(() -> Collected.of(file))
        .hasMessage(
            "autumn.xlsx: column \"UPN\" looks like pupil numbers. Load totals only. Nothing kept");
  }

  @Test
  void refusesAZipThatIsNoWorkbook() {
    Path file = Collected.file(folder, "x.xlsx", "PK\u0003\u0004 nothing");

    assertThatThrownBy(() -> Collected.of(file))
        .hasMessageContaining("x.xlsx: cannot be read as an Excel workbook. Save it as");
  }
}
