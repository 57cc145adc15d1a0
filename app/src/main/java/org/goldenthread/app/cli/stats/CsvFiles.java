package org.goldenthread.app.cli.stats;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads and writes the files: UTF-8, comma, a header row, quotes as in RFC 4180. */
public final class CsvFiles {

  private CsvFiles() {}

  /** Reads a file; rows with more or fewer cells than the header are told and left out. */
  public static InputTable read(Path path, Problems problems) {
    String name = String.valueOf(path.getFileName());
    if (!Files.isRegularFile(path)) {
      throw new RefusedFileException(path + ": there is no such file");
    }
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .detectBomHeader(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(path)) {
      return table(name, csv.iterator(), problems);
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw new RefusedFileException(path + ": cannot be read as CSV: " + e.getMessage());
    }
  }

  private static InputTable table(String name, Iterator<CsvRecord> records, Problems problems) {
    if (!records.hasNext()) {
      throw new RefusedFileException(name + ": is empty; expected a header row");
    }
    List<String> columns = records.next().getFields().stream().map(String::strip).toList();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (places.put(columns.get(i), i) != null) {
        throw new RefusedFileException(name + ":1: there are two columns " + columns.get(i));
      }
    }
    List<InputRow> rows = new ArrayList<>();
    while (records.hasNext()) {
      CsvRecord csv = records.next();
      if (csv.getFieldCount() == columns.size()) {
        rows.add(new InputRow(name, csv.getStartingLineNumber(), places, csv.getFields()));
      } else {
        problems.add(
            "%s:%s: the row has %s cells; expected %s as the header has"
                .formatted(name, csv.getStartingLineNumber(), csv.getFieldCount(), columns.size()));
      }
    }
    return new InputTable(name, columns, rows);
  }

  /** Writes a table into a folder that is there. */
  public static void write(OutputTable table, Path folder) throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(folder.resolve(table.name()), StandardCharsets.UTF_8)) {
      csv.writeRecord(table.columns());
      table.rows().forEach(csv::writeRecord);
    }
  }
}
