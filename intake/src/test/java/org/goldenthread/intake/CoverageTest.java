package org.goldenthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.source.SourceFile;
import org.goldenthread.intake.table.Column;
import org.goldenthread.intake.table.Meanings;
import org.goldenthread.intake.table.StitchedTable;
import org.junit.jupiter.api.Test;

/** No word of a document is dropped: it is in a draft, a section, a header or page furniture. */
class CoverageTest {
  /** "Strategic Leads: ... Lead Officers: ..." inside a cell is read as the role of the names. */
  private static final String LABELS_THAT_BECOME_A_ROLE = " strategic leads lead officers ";

  private static final Path SHARED = Path.of(System.getProperty("gt.shared", "../shared"));

  @Test
  void losesNoWordOfTheDocuments() throws Exception {
    Path folder = SHARED.resolve("documents");
    assumeTrue(
        Files.isDirectory(folder), () -> "needs the documents in " + folder.toAbsolutePath());
    try (Stream<Path> documents = Files.list(folder)) {
      for (Path file : documents.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        assertThat(lost(file)).as("words of %s", file.getFileName()).isEmpty();
      }
    }
  }

  /** Words of a file that the reading does not hold. */
  static Set<String> lost(Path file) throws RefusedDocumentException {
    Reading reading = new DocumentReader().read(file);
    Document document = SourceFile.read(file).document();
    Bench bench = new Bench(document, Meanings.NONE);
    StringBuilder known = new StringBuilder(DocumentReaderTest.Coverage.kept(reading));
    known.append(LABELS_THAT_BECOME_A_ROLE);
    for (StitchedTable table : bench.tables()) {
      known.append(' ').append(table.caption());
      table.header().columns().stream()
          .map(Column::header)
          .forEach(h -> known.append(' ').append(h));
    }
    document.blocks().stream()
        .filter(bench.furniture()::contains)
        .forEach(b -> known.append(' ').append(b.text()));
    Set<String> kept = new TreeSet<>(words(known.toString()));
    Set<String> lost = new TreeSet<>();
    for (Block block : document.blocks()) {
      words(block.text()).stream().filter(w -> !kept.contains(w)).forEach(lost::add);
    }
    return lost;
  }

  private static List<String> words(String text) {
    return DocumentReaderTest.Coverage.words(text);
  }
}
