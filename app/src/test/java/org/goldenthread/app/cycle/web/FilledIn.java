package org.goldenthread.app.cycle.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of updates as a lead works on it in their spreadsheet program. */
public final class FilledIn {
  private FilledIn() {}

  /** The file after somebody worked on its first sheet. */
  public static byte[] sheet(byte[] given, Consumer<Sheet> work) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(given));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      work.accept(book.getSheetAt(0));
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The row of an item by its reference. */
  public static Row row(Sheet sheet, String ref) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .filter(r -> text(r, "Reference").equals(ref))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + ref));
  }

  public static String text(Row row, String column) {
    Cell cell = row.getCell(column(row.getSheet(), column));
    return cell == null ? "" : new DataFormatter().formatCellValue(cell);
  }

  public static int column(Sheet sheet, String name) {
    return heads(sheet).indexOf(name);
  }

  public static List<String> heads(Sheet sheet) {
    var heads = new ArrayList<String>();
    sheet.getRow(0).forEach(cell -> heads.add(cell.getStringCellValue()));
    return heads;
  }

  /** Types into cells of a row by the names of their columns. */
  public static void fill(Sheet sheet, String ref, Map<String, String> cells) {
    Row row = row(sheet, ref);
    cells.forEach((column, text) -> type(row, column, text));
  }

  private static void type(Row row, String column, String text) {
    int at = column(row.getSheet(), column);
    if (at < 0) {
      throw new AssertionError("no column " + column + " in " + heads(row.getSheet()));
    }
    Cell cell = row.getCell(at);
    (cell == null ? row.createCell(at) : cell).setCellValue(text);
  }
}
