package org.goldenthread.intake.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.rewrite.DocumentRewriter.Rewritten;
import org.goldenthread.intake.rewrite.DocumentRewriter.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A document that says the same in another form is read the same: the recognisers go by what tables
 * say, not by where it stands.
 */
class RewriteTest {

  private static final List<Long> SEEDS = List.of(1L, 2009L, 42L);

  private final DocumentReader reader = new DocumentReader();

  @TempDir Path folder;

  @Test
  void theOwnDocumentsHoldWhatIsCompared() throws Exception {
    ReadingShape update = shape(Documents.own().resolve("progress-update.txt"));
    assertThat(update.levels().values()).filteredOn("Commitment"::equals).hasSize(8);
    assertThat(update.rows().get("statuses")).hasSize(9);
    assertThat(update.rows().get("directions")).hasSizeGreaterThanOrEqualTo(4);
    assertThat(update.rows().get("observations")).hasSizeGreaterThanOrEqualTo(12);
    assertThat(update.rows().get("links")).hasSize(1);
    assertThat(update.rows().get("claims")).hasSize(4);

    ReadingShape plan = shape(Documents.own().resolve("action-plan.txt"));
    assertThat(plan.rows().get("items")).hasSize(2 + 3 + 7);
    assertThat(plan.rows().get("leads")).hasSizeGreaterThanOrEqualTo(7);
    assertThat(plan.rows().get("links")).hasSize(1);

    ReadingShape outcomes = shape(Documents.own().resolve("outcomes-plan.txt"));
    assertThat(outcomes.rows().get("items")).hasSize(2 + 4 + 6);
    assertThat(outcomes.rows().get("measures")).hasSize(8);
    assertThat(outcomes.rows().get("links")).hasSize(1);
  }

  @ParameterizedTest(name = "{0}, {1}, seed {2}")
  @MethodSource("ownDocuments")
  void ownDocumentsReadTheSame(String name, Way way, long seed, Path file) throws Exception {
    assertReadsTheSame(file, way, seed);
  }

  @ParameterizedTest(name = "{0}, {1}, seed {2}")
  @MethodSource("publishedDocuments")
  void publishedDocumentsReadTheSame(String name, Way way, long seed, Path file) throws Exception {
    assumeTrue(Files.isReadable(file), "no published documents beside the checkout");
    assertReadsTheSame(file, way, seed);
  }

  private void assertReadsTheSame(Path file, Way way, long seed)
      throws IOException, RefusedDocumentException {
    Rewritten rewritten =
        new DocumentRewriter(seed).rewrite(way, Files.readString(file, StandardCharsets.UTF_8));
    String name = file.getFileName().toString().replace(".txt", rewritten.extension());
    Path changed = Files.writeString(folder.resolve(name), rewritten.text());

    ReadingShape before = shape(file, rewritten.renaming(), rewritten.headersKept());
    ReadingShape after = shape(changed, Renaming.NONE, rewritten.headersKept());

    assertThat(after.all())
        .as("%s, %s, seed %d", file.getFileName(), way, seed)
        .containsExactlyInAnyOrderElementsOf(before.all());
    assertThat(before.levelWords(after).values())
        .as("one level word for each")
        .allMatch(words -> words.size() == 1);
  }

  private ReadingShape shape(Path file) throws RefusedDocumentException {
    return shape(file, Renaming.NONE, true);
  }

  private ReadingShape shape(Path file, Renaming renaming, boolean withHeaderWords)
      throws RefusedDocumentException {
    Reading reading = reader.read(file);
    return ReadingShape.of(reading, renaming, withHeaderWords);
  }

  static Stream<Arguments> ownDocuments() {
    return cases(Documents.own());
  }

  static Stream<Arguments> publishedDocuments() {
    return Files.isDirectory(Documents.published())
        ? cases(Documents.published())
        : Stream.of(
            Arguments.of("none", Way.ALL_TOGETHER, 1L, Documents.published().resolve("none")));
  }

  private static Stream<Arguments> cases(Path folder) {
    List<Arguments> cases = new ArrayList<>();
    for (Path file : Documents.in(folder)) {
      for (Way way : Way.values()) {
        for (long seed : way == Way.TABLES_AS_HTML ? SEEDS.subList(0, 1) : SEEDS) {
          cases.add(Arguments.of(file.getFileName().toString(), way, seed, file));
        }
      }
    }
    return cases.stream();
  }
}
