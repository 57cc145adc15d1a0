package org.goldenthread.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads an .xlsx file that somebody sent, as a stream and within bounds. Nothing in it is run: a
 * cell with a formula is read as what it showed when the file was saved.
 */
public final class FilledSheets {
  private static final int MOST_SHEETS = 20;

  /** Styles are read into a tree, which costs far more than a sheet of as many bytes. */
  private static final int MOST_BYTES_OF_STYLES = 1_000_000;

  private static final int FIRST_BYTE_OF_ZIP = 'P';

  private FilledSheets() {}

  /**
   * Every sheet, in the workbook's order.
   *
   * @param name of the file, for messages
   * @throws RefusedDocumentException when it is no .xlsx file, or larger than a form can be
   */
  public static List<FilledSheet> read(String name, byte[] bytes) throws RefusedDocumentException {
    if (bytes.length == 0) {
      throw refused(name, Reason.EMPTY, "is empty. Send the sheet you filled in");
    }
    if (bytes[0] != FIRST_BYTE_OF_ZIP) {
      throw notRead(name);
    }
    try (InputStream unpacked = Unpacked.of(bytes);
        OPCPackage opened = OPCPackage.open(unpacked)) {
      return sheets(opened);
    } catch (Unpacked.TooLargeException | SheetRows.TooLargeException e) {
      throw refused(
          name,
          Reason.TOO_LARGE,
          "holds more than a sheet of updates can. Copy the answers into a fresh download");
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      throw notRead(name);
    }
  }

  private static RefusedDocumentException notRead(String name) {
    return refused(
        name,
        Reason.BINARY,
        "cannot be read as an Excel workbook (.xlsx). Save it as \"Excel workbook\" without a"
            + " password");
  }

  private static RefusedDocumentException refused(String name, Reason reason, String message) {
    return new RefusedDocumentException(Path.of(name), reason, message);
  }

  private static List<FilledSheet> sheets(OPCPackage opened)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    for (PackagePart part : opened.getPartsByContentType(XSSFRelation.STYLES.getContentType())) {
      try (InputStream styles = part.getInputStream()) {
        if (styles.readNBytes(MOST_BYTES_OF_STYLES + 1).length > MOST_BYTES_OF_STYLES) {
          throw new SheetRows.TooLargeException();
        }
      }
    }
    XSSFReader reader = new XSSFReader(opened);
    StylesTable styles = reader.getStylesTable();
    ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(opened, false);
    XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) reader.getSheetsData();
    List<FilledSheet> sheets = new ArrayList<>();
    while (parts.hasNext() && sheets.size() < MOST_SHEETS) {
      try (InputStream part = parts.next()) {
        SheetRows rows = new SheetRows();
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
            new XSSFSheetXMLHandler(styles, null, texts, rows, new Shown(), false));
        xml.parse(new InputSource(part));
        sheets.add(new FilledSheet(parts.getSheetName(), rows.rows()));
      }
    }
    return sheets;
  }

  /** Cells as the sheet shows them, but days in one way, however a country writes them. */
  private static final class Shown extends DataFormatter {
    Shown() {
      super(Locale.UK);
      setUseCachedValuesForFormulaCells(true);
    }

    @Override
    public String formatRawCellContents(double value, int format, String pattern) {
      return DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value)
          ? DateUtil.getLocalDateTime(value).toLocalDate().toString()
          : super.formatRawCellContents(value, format, pattern);
    }
  }
}
