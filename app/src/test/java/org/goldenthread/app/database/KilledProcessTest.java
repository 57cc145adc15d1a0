package org.goldenthread.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a kill -9 in mid-write leaves, and what the next start makes of it. */
class KilledProcessTest {

  @Test
  void keepsEveryAcknowledgedRowAndStopsTheServerLeftBehind(@TempDir Path data)
      throws IOException, InterruptedException {
    Process program = startWriting(data);
    List<Long> stored = new ArrayList<>();
    try (BufferedReader out = program.inputReader()) {
      readStored(out, stored, 200);
      assertThatThrownBy(() -> EmbeddedDatabase.start(data))
          .isInstanceOf(DatabaseUnavailableException.class)
          .hasMessageContaining("is in use by process " + program.pid() + ".");

      // Through the handle, which leaves the pipe open: what was printed before the kill
      // and not yet read counts as acknowledged too.
      program.toHandle().destroyForcibly();
      readStored(out, stored, Integer.MAX_VALUE);
    }
    assertThat(program.waitFor()).isEqualTo(128 + 9);
    ProcessHandle orphan = serverOf(data);
    assertThat(orphan.info().command())
        .hasValueSatisfying(it -> assertThat(it).endsWith("/bin/postgres"));

    try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
      // An ended process nobody has waited for still has its number, but no program.
      assertThat(orphan.info().command()).isEmpty();
      assertThat(
              JdbcClient.create(database.access().ownerDataSource())
                  .sql("select number from written order by number")
                  .query(Long.class)
                  .list())
          .startsWith(stored.toArray(Long[]::new))
          .hasSizeGreaterThanOrEqualTo(200);
    }
  }

  private static Process startWriting(Path data) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            WritingProgram.class.getName(),
            data.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void readStored(BufferedReader out, List<Long> stored, int atMost)
      throws IOException {
    for (int read = 0; read < atMost; read++) {
      String line = out.readLine();
      // The last line may have been cut by the kill.
      if (line == null || !line.matches("stored [0-9]+")) {
        return;
      }
      stored.add(Long.valueOf(line.substring("stored ".length())));
    }
  }

  private static ProcessHandle serverOf(Path data) throws IOException {
    Path file = data.resolve("database/cluster/postmaster.pid");
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0))).orElseThrow();
  }
}
