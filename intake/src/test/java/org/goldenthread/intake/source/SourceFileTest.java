package org.goldenthread.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.goldenthread.intake.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {
  @TempDir Path folder;

  private Reason refusal(Path file) {
    RefusedDocumentException refused =
        catchThrowableOfType(RefusedDocumentException.class, () -> SourceFile.read(file));
    assertThat(refused)
        .hasMessageContaining(file.getFileName().toString())
        .hasMessageContaining("expected");
    return refused.reason();
  }

  private Path bytes(String name, int... values) throws IOException {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void refusesWhatIsMissingOrEmptyOrAFolder() {
    assertThat(refusal(folder.resolve("none.txt"))).isEqualTo(Reason.NOT_FOUND);
    assertThat(refusal(folder)).isEqualTo(Reason.NOT_FOUND);
    assertThat(refusal(Fixtures.file(folder, "empty.txt", ""))).isEqualTo(Reason.EMPTY);
    assertThat(refusal(Fixtures.file(folder, "blank.txt", " \n \n"))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void refusesBinaryAndOtherKindsByContentAndNotByName() throws IOException {
    assertThat(refusal(bytes("plan.csv", '%', 'P', 'D', 'F', '-')))
        .isEqualTo(Reason.KIND_NOT_READ_YET);
    assertThat(refusal(bytes("plan.html", 1, 2, 0, 4))).isEqualTo(Reason.BINARY);
    assertThat(refusal(bytes("wide.txt", 0xFF, 0xFE, 'a', 0))).isEqualTo(Reason.NOT_UTF8);
  }

  @Test
  void saysWhichByteAndLineIsNotUtf8() throws IOException {
    Path file = bytes("latin.txt", 'a', '\n', 'b', 0xE9, 'c', 'd');
    assertThatThrownBy(() -> SourceFile.read(file)).hasMessageContaining("byte 4 (line 2)");
  }

  @Test
  void refusesAFileOfTwoHundredMegabytesUnread() throws IOException {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(200L << 20);
    }
    assertThat(refusal(file)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void refusesAHundredThousandNestedElements() {
    String deep = "<html><body>" + "<div>".repeat(100_000) + "x";
    assertThat(refusal(Fixtures.file(folder, "deep.html", deep)))
        .isEqualTo(Reason.NESTED_TOO_DEEPLY);
    String cell = "Commitment\tStatus\n" + "<b>".repeat(100_000) + "x\tRed";
    assertThat(refusal(Fixtures.file(folder, "deep.txt", cell)))
        .isEqualTo(Reason.NESTED_TOO_DEEPLY);
  }

  @Test
  void readsManyParagraphsWithoutEndTags() throws RefusedDocumentException {
    String flat = "<html><body>" + "<p>x".repeat(5_000);
    Path file = Fixtures.file(folder, "flat.html", flat);
    assertThat(SourceFile.read(file).document().blocks()).hasSize(5_000);
  }

  @Test
  void refusesRecordsOfPersons() {
    Path csv = Fixtures.file(folder, "pupils.csv", "Name,U.P.N.,Score\nA,B123,4\nB,B124,5\n");
    assertThat(refusal(csv)).isEqualTo(Reason.LOOKS_LIKE_PERSON_LEVEL_RECORDS);
    Path text = Fixtures.file(folder, "patients.txt", "List\n\nNHS Number\tClinic\n1\t2\n");
    assertThat(refusal(text)).isEqualTo(Reason.LOOKS_LIKE_PERSON_LEVEL_RECORDS);
  }

  @Test
  void readsByContentWhateverTheExtension() throws RefusedDocumentException {
    Path html = Fixtures.file(folder, "plan.csv", "<!DOCTYPE html><p>Hello</p>");
    assertThat(SourceFile.read(html).document().blocks())
        .extracting(Block::text)
        .containsExactly("Hello");
    Path csv = Fixtures.file(folder, "plan.txt", "A;B\n1;\"2\n3\"\n4;5\n");
    assertThat(SourceFile.read(csv).document().blocks())
        .extracting(Block::text)
        .containsExactly("A\tB\n1\t2\n3\n4\t5");
  }

  @Test
  void tellsDigestAndSizeAndDropsTheByteOrderMark() throws RefusedDocumentException {
    Path file = Fixtures.file(folder, "bom.txt", "\ufeffabc");
    SourceFile source = SourceFile.read(file);
    assertThat(source.document().blocks().get(0).text()).isEqualTo("abc");
    assertThat(source.size()).isEqualTo("\ufeffabc".getBytes(StandardCharsets.UTF_8).length);
    assertThat(source.digest()).hasSize(64);
  }
}
