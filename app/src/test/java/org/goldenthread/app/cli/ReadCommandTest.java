package org.goldenthread.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a person sees of {@code gt read}. */
class ReadCommandTest {
  private static final String UPDATE =
      """
      # Wexmere Plan 2007 - 2010

      Progress update, 16 December 2009

      <table><tr><th>Ref</th><th>Commitment</th><th>Progress</th><th>Status</th></tr>
      <tr><td>H01</td><td>Reduce smoking</td><td>Two advisers recruited</td><td>Red</td></tr>
      <tr><td>H02</td><td>Increase breastfeeding</td><td>Groups run</td><td>Green</td></tr></table>
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int gt(Object... arguments) {
    CommandLine gt = Gt.commandLine();
    gt.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return gt.execute(words);
  }

  private Path document(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void writesWhatItFoundAndCountsIt() throws IOException {
    Path update = document("update.txt", UPDATE);
    Path csv = folder.resolve("a folder/csv");

    assertThat(gt("read", update, "--out", csv)).isZero();

    assertThat(Files.readString(csv.resolve("items.csv"))).contains("H01", "Reduce smoking");
    assertThat(out.toString().lines().limit(2).toList())
        .satisfiesExactly(
            head -> assertThat(head).contains("items", "statuses", "warnings"),
            row -> assertThat(row).startsWith("update.txt").contains("2"));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void writesTheGoodDocumentsAndNamesTheRefusedOne() throws IOException {
    Path update = document("update.txt", UPDATE);
    Path empty = document("empty.txt", "");
    Path csv = folder.resolve("csv");

    assertThat(gt("read", empty, update, folder.resolve("missing.txt"), "--out", csv)).isEqualTo(2);

    assertThat(err.toString().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("empty.txt: "),
            line -> assertThat(line).startsWith("missing.txt: "));
    assertThat(Files.readString(csv.resolve("items.csv"))).contains("H01");
  }

  @Test
  void writesNothingWhenEveryDocumentIsRefused() throws IOException {
    Path csv = folder.resolve("csv");
    assertThat(gt("read", document("empty.txt", ""), "--out", csv)).isEqualTo(2);
    assertThat(csv).doesNotExist();
  }

  @Test
  void saysInOneLineWhenTheFolderCannotBeWritten() throws IOException {
    Path inTheWay = document("csv", "a file");
    assertThat(gt("read", document("update.txt", UPDATE), "--out", inTheWay)).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1).first().asString().contains("cannot be written");
  }

  @Test
  void asksForTheFolderAndTheDocuments() {
    assertThat(gt("read")).isEqualTo(2);
    assertThat(err.toString()).contains("--out", "FILE");
  }

  @Test
  void explainsItself() {
    assertThat(gt("read", "--help")).isZero();
    assertThat(gt("demo", "--help")).isZero();
    assertThat(out.toString()).contains("--out=DIR", "--port=N", "--data=DIR", "--documents=DIR");
  }

  @Test
  void loadsNoneOfTheFramework() throws IOException, InterruptedException {
    Path update = document("update.txt", UPDATE);
    Process read =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                Gt.class.getName(),
                "read",
                update.toString(),
                "--out",
                folder.resolve("csv").toString())
            .redirectErrorStream(true)
            .start();
    String loaded =
        new String(read.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(read.waitFor()).isZero();
    assertThat(loaded)
        .contains("org.goldenthread.intake.DocumentReader")
        .doesNotContain("org.springframework", "org.flywaydb", "org.postgresql");
  }
}
