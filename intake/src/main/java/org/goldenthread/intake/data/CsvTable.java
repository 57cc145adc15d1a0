package org.goldenthread.intake.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;

/**
 * A CSV file of any size, read record by record; comma, semicolon or tab between the fields,
 * whichever the first line has most of. Only UTF-8 is read, so that no name is ever garbled.
 */
final class CsvTable implements AutoCloseable {
  private static final int LONGEST_FIELD = 1 << 20;
  private static final String SAVE_AS = "Save it as \"CSV UTF-8 (comma delimited)\"";

  /** Takes the records of a table. */
  interface RowReader {
    void read(CsvRecord row) throws RefusedDocumentException;
  }

  private final Path file;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> rows;
  private final Header header;
  private final PersonScan persons;
  private long line = 1;

  private CsvTable(Path file, CsvReader<CsvRecord> reader) throws RefusedDocumentException {
    this.file = file;
    this.reader = reader;
    this.rows = reader.iterator();
    if (!hasNext()) {
      throw new RefusedDocumentException(file, Reason.EMPTY, "the file is empty. Send it again");
    }
    List<String> names = next().getFields().stream().map(String::strip).toList();
    this.header = new Header(names);
    this.persons = new PersonScan(file, header);
  }

  static CsvTable open(Path file) throws RefusedDocumentException {
    try {
      char separator = separator(file);
      BufferedReader text = new BufferedReader(decoded(file), 1 << 16);
      skipByteOrderMark(text);
      CsvReader<CsvRecord> reader =
          CsvReader.builder()
              .fieldSeparator(separator)
              .allowExtraFields(true)
              .allowMissingFields(true)
              .maxBufferSize(LONGEST_FIELD)
              .ofCsvRecord(text);
      return new CsvTable(file, reader);
    } catch (CharacterCodingException e) {
      throw notUtf8(file, 1);
    } catch (IOException e) {
      throw new RefusedDocumentException(
          file, Reason.NOT_FOUND, "cannot be opened (" + e.getMessage() + "). Send it again");
    }
  }

  private static Reader decoded(Path file) throws IOException {
    return new InputStreamReader(
        Files.newInputStream(file),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static void skipByteOrderMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != '\ufeff') {
      text.reset();
    }
  }

  private static char separator(Path file) throws IOException {
    String line = FileStart.firstLine(file);
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(line, candidate) > count(line, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }

  Header header() {
    return header;
  }

  /** Reads what is left, row by row. Rows of persons end it. */
  void each(RowReader to) throws RefusedDocumentException {
    while (hasNext()) {
      CsvRecord row = next();
      for (int i = 0; i < row.getFieldCount(); i++) {
        persons.look(i, row.getField(i));
      }
      to.read(row);
    }
    persons.finish();
  }

  private boolean hasNext() throws RefusedDocumentException {
    try {
      return rows.hasNext();
    } catch (UncheckedIOException | CsvParseException e) {
      throw brokenOff(e);
    }
  }

  private CsvRecord next() throws RefusedDocumentException {
    try {
      CsvRecord row = rows.next();
      line = row.getStartingLineNumber();
      return row;
    } catch (UncheckedIOException | CsvParseException e) {
      throw brokenOff(e);
    }
  }

  private RefusedDocumentException brokenOff(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return notUtf8(file, line);
      }
    }
    return new RefusedDocumentException(
        file,
        Reason.BROKEN_OFF,
        "is no CSV behind row %d. Look for a quotation mark that is not closed".formatted(line));
  }

  private static RefusedDocumentException notUtf8(Path file, long line) {
    return new RefusedDocumentException(
        file, Reason.NOT_UTF8, "is not UTF-8 soon after row %d. %s".formatted(line, SAVE_AS));
  }

  @Override
  public void close() throws RefusedDocumentException {
    try {
      reader.close();
    } catch (IOException e) {
      throw new RefusedDocumentException(
          file, Reason.BROKEN_OFF, "cannot be read to its end (" + e.getMessage() + ")");
    }
  }
}
