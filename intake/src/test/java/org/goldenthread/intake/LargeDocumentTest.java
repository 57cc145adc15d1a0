package org.goldenthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files far larger than any published one are read whole; the loops behind them grow with size. */
class LargeDocumentTest {
  private static final String HEADER =
      "| Commitment | Target | Supporting data | Progress | Direction | Status |\n"
          + "|---|---|---|---|---|---|\n";

  @TempDir private Path folder;

  @Test
  void readsEveryOneOfManySmallTables() throws Exception {
    Reading reading =
        read(many(5_000, i -> "Words.\n\n" + HEADER + row("A" + i, "x", "begun") + "\n"));
    assertThat(reading.statuses()).hasSize(5_000);
  }

  @Test
  void readsEveryNumberOfACell() throws Exception {
    String numbers = many(20_000, i -> i % 97 + "." + i % 10 + "% ") + "(2007)";
    Reading reading = read(HEADER + row("A1", numbers, "begun"));
    assertThat(reading.observations()).hasSize(20_000);
    assertThat(reading.observations()).allMatch(o -> "2007".equals(o.period()));
  }

  @Test
  void passesOverARuleThatEndsInALetter() throws Exception {
    Reading reading = read(HEADER + row("A1", "x", "begun") + "\n" + "-".repeat(500_000) + "x\n");
    assertThat(reading.statuses()).hasSize(1);
    assertThat(reading.sections()).anyMatch(s -> s.text().endsWith("-x"));
  }

  private static String row(String ref, String numbers, String progress) {
    return "| %s Plant trees | x | %s | %s | up | Green |%n".formatted(ref, numbers, progress);
  }

  private static String many(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }

  private Reading read(String text) throws Exception {
    return new DocumentReader().read(Files.writeString(folder.resolve("large.txt"), text));
  }
}
