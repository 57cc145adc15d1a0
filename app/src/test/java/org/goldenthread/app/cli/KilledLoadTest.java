package org.goldenthread.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.app.database.EmbeddedDatabase;
import org.goldenthread.app.database.Migrations;
import org.goldenthread.app.people.Partnerships;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** What a kill -9 in the middle of {@code gt load} leaves: nothing of the load. */
class KilledLoadTest {
  private static final int MEASURES = 60;
  private static final int AREAS = 100;
  private static final int YEARS = 10;
  private static final int FIGURES = MEASURES * AREAS * YEARS;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  private Path data() {
    return folder.resolve("data");
  }

  /** Figures of ten years, one of them far out so that the load says something on its way. */
  private Path file(String name, int tenths, String ofTheFirst) throws IOException {
    try (PrintWriter to = new PrintWriter(Files.newBufferedWriter(folder.resolve(name)))) {
      to.print("measure,area,period,value\n");
      for (int measure = 0; measure < MEASURES; measure++) {
        for (int area = 0; area < AREAS; area++) {
          for (int year = 0; year < YEARS; year++) {
            boolean first = measure + area + year == 0;
            String value = first ? ofTheFirst : (5 + year % 3) + "." + tenths;
            to.printf("M%d,E0700%04d,%d,%s\n", measure, area, 2010 + year, value);
          }
        }
      }
    }
    return folder.resolve(name);
  }

  private int load(Path file) {
    CommandLine gt = Gt.commandLine();
    gt.setOut(new PrintWriter(out, true));
    gt.setErr(new PrintWriter(out, true));
    return gt.execute("load", "--data", data().toString(), "--create", file.toString());
  }

  /** Loads, changes, series and ended series, in this order. */
  private List<Long> stored() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data())) {
      JdbcClient owner = JdbcClient.create(database.access().ownerDataSource());
      for (String table : List.of("measure.series", "measure.load", "audit.change")) {
        owner.sql("alter table " + table + " no force row level security").update();
      }
      return Stream.of(
              "measure.load",
              "audit.change",
              "measure.series",
              "measure.series where ended_by is not null")
          .map(rows -> owner.sql("select count(*) from " + rows).query(Long.class).single())
          .toList();
    }
  }

  @Test
  void leavesNothingOfTheLoadAndTheSameFileLoadsAfterwards() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data())) {
      Migrations.run(database.access());
      new Partnerships(JdbcClient.create(database.access().appDataSource()))
          .findOrCreate("Wexmere");
    }
    assertThat(load(file("first.csv", 1, "5.1"))).as(out.toString()).isZero();
    Path revision = file("revision.csv", 2, "999");
    List<Long> before = stored();
    assertThat(before).containsExactly(1L, 1L, (long) MEASURES * AREAS, 0L);

    Process program = start(revision);
    try (BufferedReader err = program.errorReader()) {
      // Said when every row is in the staging tables and the merging of 10,000 series begins.
      assertThat(err.readLine()).contains("revision.csv, row 2, value: 999 is far from");
      program.toHandle().destroyForcibly();
    }
    assertThat(program.waitFor()).isEqualTo(128 + 9);

    assertThat(stored()).isEqualTo(before);
    out.getBuffer().setLength(0);
    assertThat(load(revision)).as(out.toString()).isZero();
    assertThat(out.toString())
        .contains(String.format("0 new, %,d changed, 0 unchanged, 0 refused", FIGURES));
  }

  private Process start(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Gt.class.getName(),
            "load",
            "--data",
            data().toString(),
            file.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
