package org.goldenthread.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.ReadingSteps;
import org.goldenthread.intake.ReadingStoppedException;
import org.goldenthread.intake.correct.Corrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who no longer waits for a reading can end it, wherever it is. */
class StoppedReadingTest {
  private static final int MANY = 20_000;

  @TempDir Path folder;

  /** Is stopped from a number of looks on, or after a number of steps. */
  private static final class Impatient implements ReadingSteps {
    private final int looks;
    private final int steps;
    private final List<Integer> done = new ArrayList<>();
    private int looked;

    Impatient(int looks, int steps) {
      this.looks = looks;
      this.steps = steps;
    }

    @Override
    public void done(int step, int of) {
      done.add(step);
    }

    @Override
    public boolean isStopped() {
      return ++looked > looks || done.size() >= steps;
    }
  }

  private static void read(Path file, ReadingSteps steps) throws Exception {
    new DocumentReader().read(file, Corrections.NONE, steps);
  }

  @Test
  void beginsNoReadingThatNobodyWaitsFor() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.txt"), "# Plan\n");
    assertThatThrownBy(() -> read(file, new Impatient(0, 9)))
        .isInstanceOf(ReadingStoppedException.class);
  }

  @Test
  void stopsBetweenTheStepsOfAReading() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.txt"), "# Plan\n");
    var steps = new Impatient(Integer.MAX_VALUE, 3);
    assertThatThrownBy(() -> read(file, steps)).isInstanceOf(ReadingStoppedException.class);
    assertThat(steps.done).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plan.txt", "plan.csv", "plan.html", "plan.docx", "plan.xlsx", "plan.odt"})
  void stopsInTheMiddleOfAFile(String name) throws Exception {
    var steps = new Impatient(2, 1);
    assertThatThrownBy(() -> read(written(name), steps))
        .isInstanceOf(ReadingStoppedException.class);
    assertThat(steps.looked).isEqualTo(3);
    assertThat(steps.done).isEmpty();
  }

  private Path written(String name) throws IOException {
    return switch (name) {
      case "plan.txt" -> text(name, "Words\n\n");
      case "plan.csv" -> text(name, "a,b\n");
      case "plan.html" ->
          Files.writeString(folder.resolve(name), "<html><body>" + "<p>Words</p>".repeat(MANY));
      case "plan.docx" ->
          new Zipped()
              .word("<document><body>" + "<p/>".repeat(MANY) + "</body></document>", "<s/>", "<n/>")
              .file(folder, name);
      case "plan.xlsx" ->
          new Zipped()
              .workbook("<s/>", "<sheetData>" + "<row/>".repeat(MANY) + "</sheetData>")
              .file(folder, name);
      default ->
          new Zipped()
              .part("mimetype", "application/vnd.oasis.opendocument.text")
              .part("content.xml", "<body><text>" + "<p>Words</p>".repeat(MANY) + "</text></body>")
              .file(folder, name);
    };
  }

  private Path text(String name, String line) throws IOException {
    return Files.writeString(folder.resolve(name), line.repeat(MANY));
  }
}
