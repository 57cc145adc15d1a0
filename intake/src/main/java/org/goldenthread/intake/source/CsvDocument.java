package org.goldenthread.intake.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;

/**
 * CSV files: one table. Separated by comma or semicolon, whichever the first record has more of.
 */
final class CsvDocument {
  private static final int SAMPLE_RECORDS = 20;

  private CsvDocument() {}

  /** The table, or nothing when a later record is no CSV after all. */
  static List<Block> read(String text, Budget budget) {
    try {
      return table(text, budget);
    } catch (CsvParseException e) {
      return List.of();
    }
  }

  private static List<Block> table(String text, Budget budget) {
    List<Row> rows = new ArrayList<>();
    for (CsvRecord record : reader(text)) {
      int line = (int) Math.min(Integer.MAX_VALUE, record.getStartingLineNumber());
      budget.row(line);
      if (record.getFieldCount() > SheetGrid.MOST_COLUMNS) {
        budget.tooWide(line);
        return List.of();
      }
      List<Cell> cells = new ArrayList<>(record.getFieldCount());
      for (String field : record.getFields()) {
        budget.cell(line);
        cells.add(cell(field, line, budget));
      }
      rows.add(new Row(cells, line));
    }
    return rows.stream().allMatch(Row::isEmpty) ? List.of() : List.of(new Table(rows));
  }

  private static Cell cell(String field, int line, Budget budget) {
    LineSink sink = new LineSink(line);
    for (String part : field.split("\r\n|[\n\r]", -1)) {
      sink.breakLine();
      Markup.feed(part, sink, budget);
    }
    return new Cell(sink.lines(), line);
  }

  /** True when the first records all have the same number of fields, at least two. */
  static boolean looksLikeCsv(String text) {
    int records = 0;
    int width = -1;
    try (CsvReader<CsvRecord> reader = reader(text)) {
      for (CsvRecord record : reader) {
        if (width >= 0 && record.getFieldCount() != width) {
          return false;
        }
        width = record.getFieldCount();
        if (++records == SAMPLE_RECORDS) {
          break;
        }
      }
    } catch (IOException | CsvParseException e) {
      return false;
    }
    return records >= 2 && width >= 2;
  }

  private static CsvReader<CsvRecord> reader(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    char separator = count(first, ';') > count(first, ',') ? ';' : ',';
    return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text);
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }
}
