package org.goldenthread.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the embedded server is set up, on a folder whose name has a blank. */
class EmbeddedDatabaseTest {
  @TempDir static Path folder;
  static Path data;
  static EmbeddedDatabase database;

  @BeforeAll
  static void start() {
    data = folder.resolve("demo data");
    database = EmbeddedDatabase.start(data);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  private static JdbcClient owner() {
    return JdbcClient.create(database.access().ownerDataSource());
  }

  private static String show(String setting) {
    return owner().sql("show " + setting).query(String.class).single();
  }

  @Test
  void losesNoAcknowledgedWrite() {
    assertThat(List.of(show("fsync"), show("full_page_writes"), show("synchronous_commit")))
        .containsOnly("on");
  }

  @Test
  void listensOnLoopbackOnly() throws IOException {
    assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
    // Lines 5 and 6: the folder of the socket, which is none, and the address.
    assertThat(Files.readAllLines(data.resolve("database/cluster/postmaster.pid")).subList(4, 6))
        .containsExactly("", "127.0.0.1");
    assertThat(database.access().url()).startsWith("jdbc:postgresql://127.0.0.1:");
  }

  @Test
  void sortsAsBritishReadersExpect() {
    assertThat(
            owner()
                .sql(
                    "select string_agg(w, ' ' order by w) from unnest(array['b','a','B','é','f']) w")
                .query(String.class)
                .single())
        .isEqualTo("a b B é f");
    assertThat(show("server_encoding")).isEqualTo("UTF8");
  }

  @Test
  void keepsItsFolderAndSecretsToItself() throws IOException {
    assertThat(mode(data.resolve("database"))).isEqualTo("rwx------");
    assertThat(mode(data.resolve("database/secrets"))).isEqualTo("rw-------");
    assertThat(data.resolve("database/admin-password")).doesNotExist();
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void asksEveryRoleForItsPassword() throws IOException {
    String url = database.access().url();
    for (String role : List.of("gt_admin", "gt_owner", "gt_app")) {
      assertThatThrownBy(() -> DriverManager.getConnection(url, role, "a guess"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed for user \"" + role + "\"");
    }
    assertThat(Files.readAllLines(data.resolve("database/cluster/pg_hba.conf")))
        .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
        .allMatch(line -> line.endsWith(" scram-sha-256"));
  }

  @Test
  void refusesASecondHolderInTheSameProcess() {
    assertThatThrownBy(() -> EmbeddedDatabase.start(data))
        .isInstanceOf(DatabaseUnavailableException.class)
        .hasMessageContaining("is in use by this process");
    assertThat(show("fsync")).as("and the first goes on serving").isEqualTo("on");
  }

  @Test
  void migratesOnceAndThenLeavesTheDatabaseAlone() {
    Migrations.run(database.access());
    Migrations.run(database.access());
    assertThat(owner().sql("select count(*) from gt.migration_run").query(Integer.class).single())
        .isEqualTo(1);
  }

  @Test
  void startsAgainWhenThePidInItsFileIsNowAnotherProgram() throws IOException {
    owner().sql("create table kept as select 42 as answer").update();
    database.close();
    Files.writeString(
        data.resolve("database/cluster/postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + data.resolve("database/cluster") + "\n");

    database = EmbeddedDatabase.start(data);

    assertThat(ProcessHandle.current().isAlive()).isTrue();
    assertThat(owner().sql("select answer from kept").query(Integer.class).single()).isEqualTo(42);
  }

  @Test
  void saysWhatIsWrongWhenTheServerCannotStart(@TempDir Path broken) throws IOException {
    Path cluster = Files.createDirectories(broken.resolve("database/cluster"));
    Files.createSymbolicLink(
        broken.resolve("database/postgresql-18.1"), data.resolve("database/postgresql-18.1"));
    assertThatThrownBy(() -> EmbeddedDatabase.start(broken))
        .isInstanceOf(DatabaseUnavailableException.class)
        .hasMessageContaining("did not start")
        .hasMessageContaining(cluster.toString());
  }
}
