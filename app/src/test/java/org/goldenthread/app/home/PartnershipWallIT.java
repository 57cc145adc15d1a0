package org.goldenthread.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.load.MeasureContents;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.PeopleContents;
import org.goldenthread.app.plan.internal.Desks;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.RefusedDocumentException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The wall between partnerships, with every check of the application bypassed: plain SQL as the
 * serving role on a database that holds the whole sample twice. Tables of the server have no wall;
 * {@code TenantTablesTest} lists them.
 */
@DatabaseTest
class PartnershipWallIT {
  private static final String TENANT_TABLES =
      """
      select c.oid::regclass::text
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'partnership'
       where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and c.relrowsecurity
         and has_table_privilege('gt_app', c.oid, 'select')
       order by 1
      """;

  private final TestDatabase database;
  private static Partnership ours;
  private static Partnership theirs;

  PartnershipWallIT(TestDatabase database) {
    this.database = database;
  }

  @BeforeAll
  static void loadTheSampleTwice(TestDatabase database)
      throws IOException, RefusedDocumentException {
    var rooms = new Rooms(database);
    ours = rooms.partnership;
    theirs = new Partnerships(database.sql()).findOrCreate("Neighbours");
    PeopleContents.write(database, ours.id());
    PeopleContents.write(database, theirs.id());
    MeasureContents.write(database, ours.id());
    MeasureContents.write(database, theirs.id());
    for (Reading reading : samples()) {
      assertThat(rooms.loading.load(ours, reading, false))
          .isInstanceOf(DocumentLoading.Outcome.Loaded.class);
      assertThat(rooms.loading.load(theirs, reading, false))
          .isInstanceOf(DocumentLoading.Outcome.Loaded.class);
    }
    LaterRoomsContents.write(database, ours.id());
    LaterRoomsContents.write(database, theirs.id());
    new Desks(rooms).editEveryPartOf("childrens-plan-2007-2010");
    attach(database, ours.id());
    attach(database, theirs.id());
    AuditFixtures.evidence(database).seal(ours.id());
    AuditFixtures.evidence(database).seal(theirs.id());
  }

  private static void attach(TestDatabase database, int partnership) {
    var sql = database.sql();
    database
        .tenancy()
        .write(
            partnership,
            () -> {
              long change =
                  AuditFixtures.changes(sql)
                      .record(LocalDate.EPOCH, Author.program("Test"), "Attached a paper");
              return sql.sql(
                      """
                      with content as (
                        insert into audit.file_content (digest, bytes)
                        values (encode(sha256('paper'), 'hex'), 'paper')),
                      attached as (
                        insert into audit.attachment (thing_kind, thing, file_name, type, digest,
                          byte_size, description, made_by)
                        values ('document', 1, 'paper.txt', 'txt', encode(sha256('paper'), 'hex'),
                          5, 'Paper', :change) returning id)
                      insert into audit.withdrawal (attachment, reason, made_by)
                      select id, 'Not needed', :change from attached
                      """)
                  .param("change", change)
                  .update();
            });
  }

  private static List<Reading> samples() throws IOException, RefusedDocumentException {
    Path folder = Path.of(System.getProperty("gt.root", "..")).resolve("samples/wexmere");
    var readings = new ArrayList<Reading>();
    readings.add(ReadingFixture.aReading().warning("Column \"Notes\" was not read").build());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        readings.add(new DocumentReader().read(file));
      }
    }
    return readings;
  }

  private List<String> tables() {
    return database.ownerSql().sql(TENANT_TABLES).query(String.class).list();
  }

  private int rows(String table, String where) {
    return database
        .sql()
        .sql("select count(*) from " + table + " where " + where)
        .query(Integer.class)
        .single();
  }

  @Test
  void theSampleFillsEveryTableSoThatTheWallIsTested() {
    assertThat(tables())
        .filteredOn(
            table ->
                database
                        .tenancy()
                        .<Integer>read(Scope.of(ours.id()).withHeld(), () -> rows(table, "true"))
                    == 0)
        .isEmpty();
  }

  @Test
  void theServingRoleSeesNothingWhenNoPartnershipIsSet() {
    for (String table : tables()) {
      assertThat(rows(table, "true")).as(table).isZero();
    }
  }

  @Test
  void theServingRoleSeesNothingOfAnotherPartnership() {
    for (String table : tables()) {
      assertThat(
              database
                  .tenancy()
                  .<Integer>read(theirs.id(), () -> rows(table, "partnership <> " + theirs.id())))
          .as(table)
          .isZero();
    }
  }

  @Test
  void theServingRoleCannotEndAVersionOfAnotherPartnership() {
    JdbcClient sql = database.sql();
    int ended =
        database
            .tenancy()
            .write(
                theirs.id(),
                () ->
                    sql.sql(
                            """
                            update plan.item_version set ended_by = made_by
                             where partnership = :ours
                            """)
                        .param("ours", ours.id())
                        .update());
    assertThat(ended).isZero();
  }
}
