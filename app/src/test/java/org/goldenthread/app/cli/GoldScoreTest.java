package org.goldenthread.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.goldenthread.app.measure.ReadingMarks;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.ReadingCsv;
import org.goldenthread.intake.RefusedDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gt read} writes of the published documents, scored against their gold. */
class GoldScoreTest {
  private static final Path SHARED = Path.of(System.getProperty("gt.shared", "absent"));
  private static final String LEAST = "97";

  @TempDir Path out;

  @Test
  void noKindFallsBelowTheScoreWeHold()
      throws IOException, InterruptedException, RefusedDocumentException {
    Path scorer = SHARED.resolve("tools/score_reading.py");
    assumeTrue(Files.exists(scorer), "the gold is not beside this checkout");
    assumeTrue(hasPython(), "python3, which the scorer needs, is not installed");
    new ReadingCsv(ReadingMarks::sign).write(published(), out);
    Process scoring =
        new ProcessBuilder(
                "python3",
                scorer.toString(),
                out.toString(),
                SHARED.resolve("gold").toString(),
                "rotherham-2009-progress",
                "rotherham-2010-action-plans",
                "rotherham-2013-2016",
                "meetings",
                "--min",
                LEAST)
            .redirectErrorStream(true)
            .start();
    String scores = new String(scoring.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(scoring.waitFor()).as(scores).isZero();
    assertThat(scores)
        .contains("2013: leads of milestones", "2010: marks computed", "resolutions by text");
  }

  private static List<Reading> published() throws IOException, RefusedDocumentException {
    var readings = new ArrayList<Reading>();
    try (Stream<Path> files = Files.list(SHARED.resolve("documents"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        readings.add(new DocumentReader().read(file));
      }
    }
    return readings;
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor(20, TimeUnit.SECONDS);
    } catch (IOException absent) {
      return false;
    }
  }
}
