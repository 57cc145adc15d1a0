package org.goldenthread.intake.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a {@link FormSheet} as an .xlsx file. Every text is written as text: one that begins with
 * =, +, - or @ is no formula, also not after somebody typed on in its cell.
 */
public final class FormSheetWriter {
  /** Excel shows no longer prompt. */
  private static final int LONGEST_PROMPT = 255;

  private static final int FIXED_COLUMNS_SHOWN = 3;
  private static final int NOTES_WIDTH = 100;
  private static final int WIDTH_UNIT = 256;

  private final XSSFWorkbook book;
  private final FormSheet form;
  private final Map<FormColumn.Kind, CellStyle> styles = new EnumMap<>(FormColumn.Kind.class);
  private final CellStyle quoted;

  private FormSheetWriter(XSSFWorkbook book, FormSheet form) {
    this.book = book;
    this.form = form;
    for (FormColumn.Kind kind : FormColumn.Kind.values()) {
      styles.put(kind, style(kind));
    }
    quoted = style(FormColumn.Kind.TEXT);
    quoted.setQuotePrefixed(true);
  }

  /** The bytes of the file. */
  public static byte[] write(FormSheet form) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var writer = new FormSheetWriter(book, form);
      writer.form();
      writer.notes();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a workbook cannot be written in memory", e);
    }
  }

  private CellStyle style(FormColumn.Kind kind) {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setLocked(kind == FormColumn.Kind.FIXED);
    if (kind == FormColumn.Kind.FIXED) {
      grey(style);
    }
    if (kind == FormColumn.Kind.DATE) {
      style.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
    }
    return style;
  }

  private static void grey(CellStyle style) {
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private void form() {
    XSSFSheet sheet = book.createSheet(form.title());
    head(sheet);
    for (int r = 0; r < form.rows().size(); r++) {
      Row row = sheet.createRow(r + 1);
      for (int c = 0; c < form.columns().size(); c++) {
        write(row.createCell(c), form.columns().get(c).kind(), form.rows().get(r).get(c));
      }
    }
    if (!form.rows().isEmpty()) {
      validate(sheet);
    }
    sheet.createFreezePane(Math.min(FIXED_COLUMNS_SHOWN, form.columns().size()), 1);
    sheet.enableLocking();
    sheet.lockFormatCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }

  private void head(XSSFSheet sheet) {
    CellStyle style = style(FormColumn.Kind.FIXED);
    Font bold = book.createFont();
    bold.setBold(true);
    style.setFont(bold);
    Row head = sheet.createRow(0);
    for (int c = 0; c < form.columns().size(); c++) {
      FormColumn column = form.columns().get(c);
      sheet.setColumnWidth(c, column.width() * WIDTH_UNIT);
      Cell cell = head.createCell(c);
      cell.setCellStyle(style);
      cell.setCellValue(column.name());
    }
  }

  private void write(Cell cell, FormColumn.Kind kind, String text) {
    cell.setCellStyle(styles.get(kind));
    if (text.isEmpty()) {
      return;
    }
    if (kind == FormColumn.Kind.DATE && text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      cell.setCellValue(LocalDate.parse(text));
      return;
    }
    if (kind != FormColumn.Kind.FIXED && "=+-@".indexOf(text.charAt(0)) >= 0) {
      cell.setCellStyle(quoted);
    }
    cell.setCellValue(FormSheet.cell(text));
  }

  private void validate(XSSFSheet sheet) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    for (int c = 0; c < form.columns().size(); c++) {
      FormColumn column = form.columns().get(c);
      if (column.choices().isEmpty() && column.prompt().isEmpty()) {
        continue;
      }
      DataValidationConstraint allowed =
          column.choices().isEmpty()
              ? helper.createTextLengthConstraint(
                  DataValidationConstraint.OperatorType.LESS_OR_EQUAL,
                  Integer.toString(FormSheet.LONGEST),
                  null)
              : helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
      DataValidation rule =
          helper.createValidation(allowed, new CellRangeAddressList(1, form.rows().size(), c, c));
      rule.setShowErrorBox(!column.choices().isEmpty());
      rule.setEmptyCellAllowed(true);
      if (!column.prompt().isEmpty()) {
        rule.createPromptBox("", cut(column.prompt()));
        rule.setShowPromptBox(true);
      }
      sheet.addValidationData(rule);
    }
  }

  private static String cut(String prompt) {
    return prompt.length() <= LONGEST_PROMPT
        ? prompt
        : prompt.substring(0, LONGEST_PROMPT - 1) + "…";
  }

  private void notes() {
    XSSFSheet sheet = book.createSheet(form.notesTitle());
    sheet.setColumnWidth(0, NOTES_WIDTH * WIDTH_UNIT);
    CellStyle style = style(FormColumn.Kind.TEXT);
    List<String> notes = form.notes();
    for (int r = 0; r < notes.size(); r++) {
      Cell cell = sheet.createRow(r).createCell(0);
      cell.setCellStyle(style);
      cell.setCellValue(FormSheet.cell(notes.get(r)));
    }
  }
}
