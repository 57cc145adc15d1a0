package org.goldenthread.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.app.database.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gt demo} says when it cannot start. */
class DemoCommandTest {
  @TempDir Path folder;
  private final StringWriter err = new StringWriter();

  private int demo(String... options) {
    String[] words = new String[options.length + 1];
    words[0] = "demo";
    System.arraycopy(options, 0, words, 1, options.length);
    return Gt.commandLine().setErr(new PrintWriter(err, true)).execute(words);
  }

  @Test
  void namesTheHolderOfItsDataInOneLine() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Path data = folder.resolve("data");
    EmbeddedDatabase holder = EmbeddedDatabase.start(data);
    try {
      int exitCode =
          demo("--port", "0", "--data", data.toString(), "--documents", documents.toString());
      assertThat(exitCode).isEqualTo(2);
      assertThat(err.toString().lines())
          .singleElement()
          .asString()
          .startsWith("The data in " + data + " is in use by this process");
    } finally {
      holder.close();
    }
  }

  @Test
  void refusesAPortThatThereIsNot() {
    assertThat(demo("--port", "70000")).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly("--port takes a number from 0 to 65535, not 70000.");
  }

  @Test
  void refusesAFolderOfDocumentsThatThereIsNot() {
    Path missing = folder.resolve("missing");
    assertThat(demo("--documents", missing.toString())).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly(missing + ": expected a folder of documents.");
  }
}
