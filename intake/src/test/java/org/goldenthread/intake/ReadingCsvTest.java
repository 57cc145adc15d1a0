package org.goldenthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingCsvTest {
  private static final String TABLE =
      "Commitment\tTarget\tProgress\tStatus\n"
          + "Say \"yes\", always (A1)\t10%\t<p>One</p><p>(see A2)</p>\tRed\n"
          + "Say no (A2)\t\tTwo\tGreen\n";

  @TempDir Path folder;

  private Path write(String... texts) throws IOException, RefusedDocumentException {
    List<Reading> readings = new java.util.ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      readings.add(new DocumentReader().read(Fixtures.file(folder, "d" + i + ".txt", texts[i])));
    }
    Path out = folder.resolve("out");
    new ReadingCsv((reading, mark) -> "★").write(readings, out);
    return out;
  }

  private static List<NamedCsvRecord> rows(Path out, String file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(out.resolve(file))) {
      return csv.stream().toList();
    }
  }

  @Test
  void writesTheFilesOfTheContract() throws Exception {
    Path out = write(TABLE);

    try (var files = Files.list(out)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .contains(
              "documents.csv",
              "items.csv",
              "leads.csv",
              "statuses.csv",
              "directions.csv",
              "measures.csv",
              "item_measures.csv",
              "observations.csv",
              "marks.csv",
              "links.csv",
              "crosswalk.csv",
              "claims.csv",
              "sections.csv",
              "warnings.csv");
    }
    String items = Files.readString(out.resolve("items.csv"));
    assertThat(items)
        .startsWith("key,parent,level,ref,text,")
        .contains("\"Say \"\"yes\"\", always\"");
    assertThat(items.lines().findFirst().orElseThrow()).endsWith("source_file,source_line");
    assertThat(items).contains("\r\n").contains("One\n(see A2)");
    assertThat(rows(out, "items.csv").get(0).getField("source_line")).isEqualTo("2");
    assertThat(rows(out, "links.csv").get(0).getField("to")).isEqualTo("A2");
    assertThat(Files.readString(out.resolve("marks.csv")))
        .startsWith("measure,period,against,published,computed");
  }

  @Test
  void keepsKeysApartWhenTwoDocumentsUseTheSame() throws Exception {
    Path out = write(TABLE, TABLE + "And more (A3)\t\tThree\tRed\n");

    Set<String> keys = new HashSet<>();
    for (NamedCsvRecord row : rows(out, "items.csv")) {
      assertThat(keys.add(row.getField("key"))).as(row.getField("key")).isTrue();
    }
    assertThat(keys).hasSize(5);
    for (NamedCsvRecord row : rows(out, "statuses.csv")) {
      assertThat(keys).contains(row.getField("item"));
    }
  }
}
