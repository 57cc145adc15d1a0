package org.goldenthread.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.intake.draft.MarkDraft;
import org.goldenthread.intake.draft.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * Writes readings as CSV files, one per kind: UTF-8, RFC 4180 with CRLF, a header row, every row
 * ending with source_file and source_line. Keys are unique within the output: a key that several
 * documents use gets the document's number before it. Absent values are empty fields.
 */
public final class ReadingCsv {
  /** Computes the mark that the rules give where a document prints one. */
  public interface MarkComputer {
    /** The sign by the rules, or null when the inputs are not there. */
    @Nullable String compute(Reading reading, MarkDraft mark);
  }

  private final MarkComputer marks;

  public ReadingCsv(MarkComputer marks) {
    this.marks = marks;
  }

  /**
   * Writes all kinds into a folder, which is made when it is missing; files of the same names are
   * replaced.
   */
  public void write(List<Reading> readings, Path folder) throws IOException {
    Files.createDirectories(folder);
    Keys keys = new Keys(readings);
    for (CsvFile file : CsvFile.all(marks)) {
      Path path = folder.resolve(file.name() + ".csv");
      try (CsvWriter csv =
          CsvWriter.builder()
              .lineDelimiter(LineDelimiter.CRLF)
              .build(path, StandardCharsets.UTF_8)) {
        List<String> header = new ArrayList<>(file.columns());
        header.add("source_part");
        header.add("source_file");
        header.add("source_line");
        csv.writeRecord(header);
        for (int i = 0; i < readings.size(); i++) {
          for (CsvFile.Row row : file.rows(readings.get(i), keys.of(i))) {
            csv.writeRecord(fields(row));
          }
        }
      }
    }
  }

  private static List<String> fields(CsvFile.Row row) {
    List<String> fields = new ArrayList<>();
    for (Object value : row.values()) {
      fields.add(value == null ? "" : value.toString());
    }
    SourcePlace place = row.place();
    fields.add(place.part() == null ? "" : place.part());
    fields.add(place.file());
    fields.add(Integer.toString(place.number()));
    return fields;
  }

  /** Which keys need the document's number. */
  private static final class Keys {
    private final Map<String, Integer> counts = new HashMap<>();
    private final int documents;

    Keys(List<Reading> readings) {
      this.documents = readings.size();
      for (Reading reading : readings) {
        Set<String> own = new HashSet<>();
        reading.items().forEach(i -> own.add(i.key()));
        reading.papers().improvements().forEach(i -> own.add(i.key()));
        own.forEach(k -> counts.merge(k, 1, Integer::sum));
      }
    }

    CsvFile.Keys of(int document) {
      return key -> {
        if (key == null) {
          return null;
        }
        boolean shared = documents > 1 && counts.getOrDefault(key, 0) > 1;
        return shared ? (document + 1) + ":" + key : key;
      };
    }
  }
}
