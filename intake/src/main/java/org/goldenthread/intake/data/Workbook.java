package org.goldenthread.intake.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The first sheet of an Excel workbook as a CSV file of the same name in a folder of its own, which
 * goes when this is closed. Cells are what the sheet shows; the header is the first row with two
 * names. It is read as a stream, because a sheet may claim any size.
 */
final class Workbook implements AutoCloseable {
  private static final int MOST_COLUMNS = 2000;

  /** Shorter texts above a header count columns (A, B, C; 1, 2, 3) and name none. */
  private static final int SHORTEST_NAME = 3;

  private final Path folder;
  private final Path csv;

  private Workbook(Path folder, Path csv) {
    this.folder = folder;
    this.csv = csv;
  }

  static Workbook open(Path file, Feed feed) throws RefusedDocumentException {
    try {
      Path folder = Files.createTempDirectory("workbook");
      Workbook workbook = new Workbook(folder, folder.resolve(String.valueOf(file.getFileName())));
      try {
        workbook.write(file, feed);
        return workbook;
      } catch (IOException
          | OpenXML4JException
          | SAXException
          | ParserConfigurationException
          | RuntimeException e) {
        workbook.close();
        throw notRead(file);
      }
    } catch (IOException e) {
      throw notRead(file);
    }
  }

  private static RefusedDocumentException notRead(Path file) {
    return new RefusedDocumentException(
        file,
        Reason.BINARY,
        "cannot be read as an Excel workbook. Save it as \"CSV UTF-8 (comma delimited)\"");
  }

  /** The sheet as CSV. */
  Path csv() {
    return csv;
  }

  private void write(Path file, Feed feed)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
        CsvWriter writer = CsvWriter.builder().build(csv)) {
      XSSFReader reader = new XSSFReader(opened);
      ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(opened);
      XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      if (!sheets.hasNext()) {
        return;
      }
      try (InputStream sheet = sheets.next()) {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
            new XSSFSheetXMLHandler(
                reader.getStylesTable(), null, texts, new Rows(writer), formatter(), false));
        xml.parse(new InputSource(sheet));
      }
      if (sheets.hasNext()) {
        feed.warnOnce(
            DataCheck.LAYOUT,
            0,
            "",
            "has several sheets. Only the first is read: " + sheets.getSheetName());
      }
    }
  }

  private static DataFormatter formatter() {
    DataFormatter formatter = new DataFormatter(Locale.UK);
    formatter.setUseCachedValuesForFormulaCells(true);
    return formatter;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(csv);
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes each row of the sheet on the line of its own number. */
  private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final CsvWriter writer;
    private final List<String> cells = new ArrayList<>();
    private int written;
    private int width;

    Rows(CsvWriter writer) {
      this.writer = writer;
    }

    @Override
    public void startRow(int row) {
      cells.clear();
    }

    @Override
    public void cell(@Nullable String at, @Nullable String shown, @Nullable XSSFComment comment) {
      if (at == null || shown == null || shown.isBlank()) {
        return;
      }
      int column = new CellReference(at).getCol();
      while (cells.size() < column && cells.size() < MOST_COLUMNS) {
        cells.add("");
      }
      if (cells.size() < MOST_COLUMNS) {
        cells.add(shown.replaceAll("\\s+", " ").strip());
      }
    }

    @Override
    public void endRow(int row) {
      int shortest = width == 0 ? SHORTEST_NAME : 1;
      long texts = cells.stream().filter(c -> c.length() >= shortest).count();
      if (texts < (width == 0 ? 2 : 1)) {
        return;
      }
      for (; written < row; written++) {
        writer.writeRecord("");
      }
      width = width == 0 ? cells.size() : width;
      while (cells.size() < width) {
        cells.add("");
      }
      writer.writeRecord(cells);
      written++;
    }
  }
}
