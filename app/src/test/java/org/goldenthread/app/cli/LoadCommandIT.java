package org.goldenthread.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.app.database.EmbeddedDatabase;
import org.goldenthread.app.database.Migrations;
import org.goldenthread.app.people.Partnerships;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** {@code gt load} as a person types it: what it says, and with which code it ends. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoadCommandIT {
  private static final String HEAD = "measure,area,period,value\n";

  @TempDir static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void makeAPartnership() {
    addPartnership("Wexmere");
  }

  private static void addPartnership(String name) {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data())) {
      Migrations.run(database.access());
      new Partnerships(JdbcClient.create(database.access().appDataSource())).findOrCreate(name);
    }
  }

  private static Path data() {
    return folder.resolve("data");
  }

  private static Path file(String name, String rows) throws IOException {
    return Files.writeString(folder.resolve(name), rows);
  }

  private int load(Object... more) {
    CommandLine gt = Gt.commandLine();
    gt.setOut(new PrintWriter(out, true));
    gt.setErr(new PrintWriter(err, true));
    String[] arguments = new String[3 + more.length];
    arguments[0] = "load";
    arguments[1] = "--data";
    arguments[2] = data().toString();
    for (int n = 0; n < more.length; n++) {
      arguments[3 + n] = more[n].toString();
    }
    return gt.execute(arguments);
  }

  @Test
  @Order(1)
  void refusesNamesItDoesNotKnowAndStoresNothing() throws IOException {
    Path file = file("spring.csv", HEAD + "NI 117,E06000047,2023-24,7.1\n");

    assertThat(load(file)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains("spring.csv, row 2, measure: \"NI 117\" is not a measure here.", "--create")
        .contains("Not known as measures: NI 117")
        .contains("1 rows refused; nothing was stored.");
  }

  @Test
  @Order(2)
  void makesThemWhenAskedAndSaysSo() throws IOException {
    Path file = file("spring.csv", HEAD + "NI 117,E06000047,2023-24,7.1\n");

    assertThat(load("--create", file)).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("Made 1 measures: NI 117", "Made 1 areas: E06000047")
        .contains("spring.csv: 1 new, 0 changed, 0 unchanged, 0 refused (");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  @Order(3)
  void saysThatAFileWhoseFiguresStandIsUnchanged() {
    assertThat(load(folder.resolve("spring.csv"))).isZero();
    assertThat(out.toString()).contains("spring.csv: unchanged (1 figures).");
  }

  @Test
  @Order(4)
  void loadsGoodRowsBesideRefusedOnesOnlyWhenAsked() throws IOException {
    Path file =
        file(
            "autumn.csv",
            HEAD + "NI 117,E06000047,2024-25,7.0\nNI 117,E06000047,2025-26,\"27,67\"\n");

    assertThat(load(file)).isEqualTo(2);
    assertThat(err.toString())
        .contains("autumn.csv, row 3, value: \"27,67\"")
        .contains("Use 27.67")
        .contains("nothing was stored");
    assertThat(load("--good-rows", file)).isZero();
    assertThat(out.toString()).contains("1 new, 0 changed, 0 unchanged, 1 refused");
  }

  @Test
  @Order(5)
  void goesOnWithTheNextFileAndEndsWithTheWorstCode() throws IOException {
    Path bad = file("bad.csv", "a,b\n1,2\n");
    Path good = file("good.csv", HEAD + "NI 117,E06000047,2022-23,7.3\n");

    assertThat(load(bad, good)).isEqualTo(2);
    assertThat(err.toString()).contains("bad.csv: columns");
    assertThat(out.toString()).contains("good.csv: 1 new");
  }

  @Test
  @Order(6)
  void refusesAFileOfPersons() throws IOException {
    Path file =
        file(
            "pupils.csv",
            "measure,area,period,value,UPN\nNI 117,E06000047,2024-25,7,H801200001001\n");

    assertThat(load("--create", "--good-rows", file)).isEqualTo(2);
    assertThat(err.toString()).contains("pupils.csv", "UPN", "Nothing kept");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  @Order(7)
  void saysWhenThereIsNoSuchFile() {
    assertThat(load(folder.resolve("none.csv"))).isEqualTo(2);
    assertThat(err.toString()).contains("none.csv", "cannot be opened", "Check its name");
  }

  @Test
  @Order(8)
  void takesOneOfReferenceAndPartnership() {
    assertThat(load("--reference", "--partnership", "wexmere", "any.csv")).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("Use either --partnership or --reference, not both.\n");
  }

  @Test
  @Order(9)
  void wantsToKnowWhoseFiguresTheyAreWhereSeveralCouldBeMeant() {
    addPartnership("Eastmarch");
    Path file = folder.resolve("spring.csv");

    assertThat(load(file)).isEqualTo(2);
    assertThat(err.toString())
        .contains("Say whose figures they are with --partnership:", "eastmarch", "wexmere");
    assertThat(load("--partnership", "westmarch", file)).isEqualTo(2);
    assertThat(err.toString()).contains("There is no partnership \"westmarch\".");
    assertThat(load("--partnership", "wexmere", file)).isZero();
  }
}
