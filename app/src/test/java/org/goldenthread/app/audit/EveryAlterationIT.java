package org.goldenthread.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.RefusedDocumentException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The sample partnership as evidence: it fits, and whatever is done to any one row is named. */
@DatabaseTest
class EveryAlterationIT {
  private static final long SEED = 20_261_122;
  private static final int ROUNDS = 9;
  private static final List<String> CHAIN =
      List.of("audit.seal", "audit.sealed_row", "audit.sealed_ending");

  private final Random random = new Random(SEED);
  private TestDatabase database;
  private SingleConnectionDataSource connection;
  private JdbcTemplate superuser;
  private Evidence evidence;
  private int partnership;

  @BeforeEach
  void loadTheSample() throws IOException, RefusedDocumentException {
    database = TestDatabase.create();
    connection = database.superuser();
    superuser = new JdbcTemplate(connection);
    superuser.execute("set session_replication_role = replica");
    evidence = AuditFixtures.evidence(database);
    var rooms = new Rooms(database);
    partnership = rooms.partnership.id();
    Path folder = Path.of(System.getProperty("gt.root", "..")).resolve("samples/wexmere");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        rooms.load(new DocumentReader().read(file));
      }
    }
    evidence.seal(partnership);
    endSome();
    evidence.seal(partnership);
  }

  // Each document of the sample is a plan of its own, so none ends what another said.
  private void endSome() {
    Author officer = AuditFixtures.PERFORMANCE_OFFICER;
    database
        .tenancy()
        .write(
            partnership,
            () -> {
              long change =
                  AuditFixtures.changes(database.sql())
                      .record(java.time.LocalDate.of(2026, 6, 1), officer, "Withdrew some items");
              return database
                  .sql()
                  .sql("update plan.item_version set ended_by = ? where id % 3 = 0")
                  .param(change)
                  .update();
            });
  }

  @AfterEach
  void close() {
    connection.destroy();
    database.close();
  }

  private List<Finding> findings() {
    var found = new ArrayList<Finding>();
    evidence.check(partnership, null, found::add);
    return found;
  }

  private void assertAllNamed(List<String> tables) {
    List<Alteration> alterations =
        tables.stream().map(table -> Alteration.of(superuser, table, random)).toList();
    List<Finding> found = findings();
    assertThat(alterations)
        .allSatisfy(done -> assertThat(found).as(done.toString()).anyMatch(done::isNamedBy));
    alterations.forEach(done -> done.undo(superuser));
  }

  @Test
  void namesWhateverIsDoneToAnyRow() {
    assertThat(findings()).isEmpty();
    List<String> tables =
        superuser.queryForList(
            "select distinct table_name from audit.sealed_row order by 1", String.class);
    assertThat(tables).hasSizeGreaterThan(15);
    for (int round = 0; round < ROUNDS; round++) {
      // One in each table of the record at a time, as each is named by its own table and row.
      assertAllNamed(tables);
      // The chain has no ids, so one at a time.
      assertAllNamed(List.of(CHAIN.get(round % CHAIN.size())));
    }
    assertThat(findings()).as("everything was put back").isEmpty();
  }
}
