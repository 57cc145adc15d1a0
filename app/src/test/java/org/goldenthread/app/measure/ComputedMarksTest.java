package org.goldenthread.app.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.RefusedDocumentException;
import org.junit.jupiter.api.Test;

/** Marks computed from the figures of an indicator table, held against the printed ones. */
class ComputedMarksTest {

  private static List<String> differing(Path file) throws RefusedDocumentException {
    Reading reading = new DocumentReader().read(file);
    assertThat(reading.marks()).isNotEmpty();
    return reading.marks().stream()
        .filter(m -> !Objects.equals(ReadingMarks.sign(reading, m), m.published()))
        .map(m -> m.measure() + " " + m.against() + " " + m.published())
        .toList();
  }

  @Test
  void findsExactlyTheTwoMisprintsOfTheSample() throws RefusedDocumentException {
    Path sample =
        Path.of(System.getProperty("gt.root", ".."))
            .resolve("samples/wexmere/2010-action-plans-and-indicators.txt");
    assertThat(differing(sample)).containsExactlyInAnyOrder("NI 62 neighbour ●", "NI 110 target ★");
  }

  @Test
  void equalsEveryMarkOfThePublishedTable() throws RefusedDocumentException {
    Path published =
        Path.of(System.getProperty("gt.shared", "absent"))
            .resolve("documents/000_e8ea638f01a5c099.txt");
    assumeTrue(Files.exists(published), "the published documents are not beside this checkout");
    assertThat(differing(published)).isEmpty();
  }
}
