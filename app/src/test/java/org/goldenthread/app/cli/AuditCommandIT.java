package org.goldenthread.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.Evidence;
import org.goldenthread.app.database.EmbeddedDatabase;
import org.goldenthread.app.database.Migrations;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Partnerships;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import picocli.CommandLine;

/** The commands on a data folder, with and without the program on it. One start serves them all. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditCommandIT {
  @TempDir static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void storeSomething() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      Migrations.run(database.access());
      add(database, "First");
    }
  }

  private static void add(EmbeddedDatabase database, String reason) {
    DataSource source = database.access().appDataSource();
    JdbcClient sql = JdbcClient.create(source);
    int partnership = new Partnerships(sql).findOrCreate("Wexmere").id();
    var tenancy = new Tenancy(source, new JdbcTransactionManager(source));
    var changes = new Changes(sql, event -> {}, Evidence.witness(database.keys()));
    tenancy.write(
        partnership,
        () -> {
          long change = changes.record(LocalDate.of(2026, 6, 1), Author.program("A test"), reason);
          return sql.sql("insert into people.party (made_by) values (?)").param(change).update();
        });
    new Evidence(source, tenancy, database.keys()).seal(partnership);
  }

  private int gt(String... arguments) {
    CommandLine gt = Gt.commandLine();
    gt.setOut(new PrintWriter(out, true));
    gt.setErr(new PrintWriter(err, true));
    return gt.execute(arguments);
  }

  private int verify(String... more) {
    String[] arguments = new String[4 + more.length];
    System.arraycopy(
        new String[] {"audit", "verify", "--data", folder.toString()}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return gt(arguments);
  }

  private static void asOwner(EmbeddedDatabase database, String alteration) {
    JdbcClient owner = JdbcClient.create(database.access().ownerDataSource());
    owner.sql("alter table people.party no force row level security").update();
    owner.sql(alteration).update();
    owner.sql("alter table people.party force row level security").update();
  }

  @Test
  @Order(1)
  void saysThatEverythingFitsWhileTheProgramIsStopped() {
    assertThat(verify()).as(out + " " + err).isZero();
    assertThat(out.toString())
        .contains("Wexmere", "sealed: 1 changes, 2 rows", "not sealed yet: 0 changes")
        .contains("newest seal: 1 of ")
        .endsWith("Everything fits.\n");
  }

  @Test
  @Order(2)
  void keepsTheKeyBesideTheSecretsForItsOwnerOnly() throws IOException {
    Path key = folder.resolve("database/evidence-key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(key)).matches("[0-9a-f]{64}\n");
  }

  @Test
  @Order(3)
  void namesTheRowWhileTheProgramRunsAndLeavesItRunning() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      asOwner(database, "update people.party set made_by = made_by, id = 99 where id = 1");
      assertThat(verify()).isEqualTo(1);
      assertThat(out.toString())
          .contains("people.party 1: REMOVED. It was made by change 1 of ")
          .contains(" by \"A test\". Sealed digest: ")
          .contains("people.party 99: INSERTED")
          .endsWith("2 things do not fit. docs/evidence.md says what to do.\n");
      asOwner(database, "update people.party set id = 1 where id = 99");
      assertThat(verify()).isZero();
    }
  }

  @Test
  @Order(4)
  void exportsTheNewestSealsAndComparesWithThem(@TempDir Path safe) throws IOException {
    Path copy = safe.resolve("seals.txt");
    assertThat(gt("audit", "seal", "--data", folder.toString(), "--out", copy.toString())).isZero();
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      add(database, "Second");
      assertThat(verify("--against", copy.toString())).as(out.toString()).isZero();
    }
    String digest = Files.readString(copy).replaceFirst("(?s).*digest ([0-9a-f]{64}).*", "$1");
    Files.writeString(copy, Files.readString(copy).replace(digest, "0".repeat(64)));
    assertThat(verify("--against", copy.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("audit.seal 1: NOT THE SEAL THAT WAS EXPORTED");
    Files.writeString(copy, Files.readString(copy).replace("seal 1 ", "seal 9 "));
    assertThat(verify("--against", copy.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("audit.seal 9: SEAL REMOVED");
  }

  @Test
  @Order(5)
  void findsThatAWholePartnershipOfTheCopyIsGone(@TempDir Path safe) throws IOException {
    Path copy = safe.resolve("seals.txt");
    Files.writeString(
        copy,
        "Golden Thread seals 1\npartnership 77 seal 3 digest %s at 2026-11-22T10:00:00Z\n"
            .formatted("a".repeat(64)));
    assertThat(verify("--against", copy.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("Partnership 77\n  audit.seal 3: SEAL REMOVED");
  }

  @Test
  void saysWhereThereIsNoDatabase(@TempDir Path empty) {
    assertThat(gt("audit", "verify", "--data", empty.toString())).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("There is no database in " + empty + ".\n");
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void saysWhichLineOfACopyIsNoSeal(@TempDir Path safe) throws IOException {
    Path copy = safe.resolve("seals.txt");
    Files.writeString(copy, "Golden Thread seals 1\npartnership one\n");
    assertThat(verify("--against", copy.toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith(copy + ", line 2: expected \"partnership N seal N");
  }

  @Test
  void asksForWhatIsMissing() {
    assertThat(gt("audit")).isEqualTo(2);
    assertThat(gt("audit", "seal")).isEqualTo(2);
    assertThat(err.toString()).contains("--out");
  }
}
