package org.goldenthread.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/** Files of Office before 2007: .xls workbooks are read, and what else there is, is named. */
final class OldOffice {
  /** Read whole and not as a stream, so it may not be as large as others. */
  private static final int MOST_BYTES = 20 * 1024 * 1024;

  private final HSSFWorkbook book;
  private final SheetNumbers numbers;
  private final Budget budget;
  private final List<SheetStyle> styles = new ArrayList<>();

  private OldOffice(HSSFWorkbook book, Budget budget) {
    this.book = book;
    this.budget = budget;
    this.numbers = new SheetNumbers(book.getInternalWorkbook().isUsing1904DateWindowing());
  }

  static Content read(byte[] bytes, Budget budget) throws IOException, UnreadableException {
    try (POIFSFileSystem files = new POIFSFileSystem(OfficeFile.stream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw locked();
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        throw OfficeFile.notRead(
            "a Word document of the old kind (.doc)", "Save it as \"Word document (.docx)\"");
      }
      if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
        throw OfficeFile.notRead("a PowerPoint presentation", "Save its text as Word (.docx)");
      }
      if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
        throw OfficeFile.notRead(
            "an old Office file of another kind", "Save it as Word (.docx) or Excel (.xlsx)");
      }
      if (bytes.length > MOST_BYTES) {
        throw new UnreadableException(
            Reason.TOO_LARGE,
            "has %d MB; at most %d MB are read of an .xls workbook. Save it as .xlsx"
                .formatted(bytes.length >> 20, MOST_BYTES >> 20));
      }
      try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
        boolean macros = root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
        return WorkbookContent.of(new OldOffice(book, budget).workbook(macros), budget);
      }
    } catch (EncryptedDocumentException e) {
      throw locked();
    }
  }

  private static UnreadableException locked() {
    return new UnreadableException(
        Reason.PROTECTED, "is protected by a password. Save a copy without one");
  }

  private Workbook workbook(boolean macros) throws UnreadableException {
    List<String> remarks = new ArrayList<>();
    if (macros) {
      remarks.add(Workbook.MACROS);
    }
    for (int i = 0; i < book.getNumCellStyles(); i++) {
      styles.add(style(book.getCellStyleAt(i)));
    }
    List<SheetGrid> sheets = new ArrayList<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      if (book.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
        remarks.add(Workbook.hidden(book.getSheetName(i)));
      } else {
        sheets.add(sheet(book.getSheetAt(i), book.getSheetName(i)));
      }
    }
    return new Workbook(sheets, remarks);
  }

  private SheetStyle style(HSSFCellStyle style) {
    HSSFPalette palette = book.getCustomPalette();
    boolean solid = style.getFillPattern() != FillPatternType.NO_FILL;
    Fill fill = solid ? colour(palette.getColor(style.getFillForegroundColor())) : null;
    return new SheetStyle(
        book.getFontAt(style.getFontIndex()).getBold(),
        0,
        OfficeColours.ground(fill),
        colour(palette.getColor(book.getFontAt(style.getFontIndex()).getColor())),
        style.getDataFormat(),
        String.valueOf(style.getDataFormatString()));
  }

  private static @Nullable Fill colour(@Nullable HSSFColor colour) {
    if (colour == null) {
      return null;
    }
    short[] rgb = colour.getTriplet();
    return new Fill((rgb[0] << 16) | (rgb[1] << 8) | rgb[2]);
  }

  private SheetGrid sheet(HSSFSheet sheet, String name) throws UnreadableException {
    SheetGrid grid = new SheetGrid(name);
    for (Row each : sheet) {
      HSSFRow row = (HSSFRow) each;
      List<SheetCell> cells = new ArrayList<>();
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        SheetCell read = cell((HSSFCell) cell);
        if (!read.isEmpty() || read.fill() != null) {
          cells.add(read);
        }
      }
      if (cells.stream().anyMatch(c -> !c.isEmpty())) {
        SheetGrid.Row read = new SheetGrid.Row(row.getRowNum() + 1, cells);
        grid.add(read, row.getZeroHeight());
        if (!grid.isTooWide()) {
          budget.take(name, read);
        }
      }
    }
    for (int i = 0; i < sheet.getNumMergedRegions(); i++) {
      grid.merge(sheet.getMergedRegion(i));
    }
    for (int column = 0; column < grid.width(); column++) {
      if (sheet.isColumnHidden(column)) {
        grid.hiddenColumns().add(column);
      }
    }
    comments(sheet, grid);
    new OldRules(sheet, book.getCustomPalette()).rules().apply(grid);
    return grid;
  }

  private static void comments(HSSFSheet sheet, SheetGrid grid) {
    sheet
        .getCellComments()
        .forEach(
            (at, comment) -> {
              HSSFComment said = comment;
              if (said.getString() != null) {
                grid.comment(at.getRow() + 1, at.getColumn(), said.getString().getString());
              }
            });
  }

  private SheetCell cell(HSSFCell cell) {
    SheetStyle style = styles.get(cell.getCellStyle().getIndex());
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    double number = Double.NaN;
    if (type == CellType.STRING) {
      return new SheetCell(
          cell.getColumnIndex(), text(cell.getRichStringCellValue()), number, style, style.fill());
    }
    String text =
        switch (type) {
          case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
          case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
          case NUMERIC -> {
            number = cell.getNumericCellValue();
            yield numbers.shown(number, style);
          }
          default -> "";
        };
    return new SheetCell(cell.getColumnIndex(), RichText.plain(text), number, style, style.fill());
  }

  private RichText text(HSSFRichTextString text) {
    String whole = text.getString();
    List<RichText.Stretch> stretches = new ArrayList<>();
    int from = 0;
    Boolean bold = null;
    for (int i = 0; i < text.numFormattingRuns(); i++) {
      int at = Math.max(from, Math.min(whole.length(), text.getIndexOfFormattingRun(i)));
      stretches.add(new RichText.Stretch(whole.substring(from, at), bold));
      bold = book.getFontAt(text.getFontOfFormattingRun(i)).getBold();
      from = at;
    }
    stretches.add(new RichText.Stretch(whole.substring(from), bold));
    return RichText.of(stretches);
  }
}
