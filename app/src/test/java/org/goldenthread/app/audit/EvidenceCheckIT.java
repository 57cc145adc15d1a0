package org.goldenthread.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.goldenthread.app.audit.Finding.Kind;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.ReadingFixture;
import org.goldenthread.app.home.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What somebody does with SQL, as the superuser whom no rule of the database stops, is named. */
@DatabaseTest
class EvidenceCheckIT {
  private TestDatabase database;
  private SingleConnectionDataSource connection;
  private JdbcTemplate superuser;
  private Rooms rooms;
  private Evidence evidence;
  private int partnership;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    connection = database.superuser();
    superuser = new JdbcTemplate(connection);
    superuser.execute("set session_replication_role = replica");
    rooms = new Rooms(database);
    partnership = rooms.partnership.id();
    evidence = AuditFixtures.evidence(database);
    rooms.load(edition().build());
    evidence.seal(partnership);
    rooms.loadAsNewVersion(
        aReading()
            .knownOn(LocalDate.of(2010, 3, 24))
            .commitment("H01", "Reduce smoking in pregnancy", "Scheme starts.", "Amber")
            .build());
    evidence.seal(partnership);
  }

  @AfterEach
  void close() {
    connection.destroy();
    database.close();
  }

  private static ReadingFixture edition() {
    return aReading()
        .commitment("H01", "Reduce smoking in pregnancy", "Two advisers recruited.", "Red")
        .commitment("S15/17", "Raise awareness", "Training continues.", "Green")
        .figureBeside("H01", "Smoking at delivery", "2008-09", "27.67");
  }

  private List<Finding> findings() {
    return findings(null);
  }

  private List<Finding> findings(@org.jspecify.annotations.Nullable Seal copy) {
    var found = new ArrayList<Finding>();
    evidence.check(partnership, copy, found::add);
    return found;
  }

  private ListAssert<Tuple> assertNamed() {
    return assertThat(
        findings().stream().map(found -> named(found.kind(), found.table(), found.row())).toList());
  }

  private static Tuple named(Kind kind, String table, long row) {
    return Tuple.tuple(kind, table, row);
  }

  private long idOf(String query) {
    return Objects.requireNonNull(superuser.queryForObject(query, Long.class));
  }

  @Test
  void findsNothingInWhatTheProgramWrote() {
    assertNamed().isEmpty();
  }

  @Test
  void namesAnAlteredRowWithItsChangeAndItsSealedDigest() {
    long figure = idOf("select min(id) from measure.observation");
    byte[] sealed =
        superuser.queryForObject(
            "select digest from audit.sealed_row where table_name = 'measure.observation'"
                + " and row_id = ?",
            byte[].class,
            figure);
    superuser.update("update measure.observation set value = 2.767 where id = ?", figure);
    assertThat(findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(Kind.ALTERED);
              assertThat(found.table()).isEqualTo("measure.observation");
              assertThat(found.row()).isEqualTo(figure);
              assertThat(found.by()).isEqualTo("Reading of documents");
              assertThat(found.enteredAt()).isNotNull();
              assertThat(found.change())
                  .isEqualTo(idOf("select made_by from measure.observation where id = " + figure));
              assertThat(found.sealedDigest())
                  .isEqualTo(java.util.HexFormat.of().formatHex(Objects.requireNonNull(sealed)));
            });
  }

  @Test
  void namesARemovedRow() {
    long figure = idOf("select min(id) from measure.observation");
    superuser.update("delete from measure.observation where id = ?", figure);
    assertNamed().containsExactly(named(Kind.REMOVED, "measure.observation", figure));
  }

  @Test
  void namesARowInsertedUnderAnOldChange() {
    long status = insertStatus();
    assertNamed().containsExactly(named(Kind.INSERTED, "plan.status", status));
  }

  private long insertStatus() {
    return idOf(
        """
            insert into plan.status (partnership, item, entry, cell, status, as_printed, document,
                line, made_by)
            select partnership, item, 99, 1, 'Green', 'GREEN', document, line, made_by
              from plan.status limit 1 returning id
            """);
  }

  @Test
  void namesARowInsertedUnderNoChangeAtAll() {
    long party =
        idOf(
            "insert into people.party (partnership, made_by) values (%d, 99999) returning id"
                .formatted(partnership));
    assertNamed().containsExactly(named(Kind.INSERTED, "people.party", party));
  }

  @Test
  void namesARowThatIsNoLongerEnded() {
    long version = idOf("select min(id) from plan.item_version where ended_by is not null");
    superuser.update("update plan.item_version set ended_by = null where id = ?", version);
    assertNamed().containsExactly(named(Kind.UN_ENDED, "plan.item_version", version));
  }

  @Test
  void namesARowEndedByAnOldChange() {
    long version = idOf("select max(id) from plan.item_version where ended_by is null");
    superuser.update("update plan.item_version set ended_by = made_by where id = ?", version);
    assertNamed().containsExactly(named(Kind.ENDED, "plan.item_version", version));
  }

  @Test
  void namesAnAlteredChange() {
    long change = idOf("select min(id) from audit.change");
    superuser.update("update audit.change set made_by = 'Somebody else' where id = ?", change);
    assertNamed()
        .containsExactlyInAnyOrder(
            named(Kind.ALTERED, "audit.change", change),
            named(Kind.FORGED, "audit.change", change));
  }

  @Test
  void namesAForgedChangeEvenAfterItWasSealed() {
    long change =
        idOf(
            """
            insert into audit.change (partnership, known_on, made_by, reason, witness)
            select partnership, known_on, made_by, reason, witness from audit.change limit 1
            returning id
            """);
    assertNamed().containsExactly(named(Kind.FORGED, "audit.change", change));
    evidence.seal(partnership);
    assertNamed().containsExactly(named(Kind.FORGED, "audit.change", change));
  }

  @Test
  void namesAChangeThatWasMadeToLookUnsealed() {
    long change = idOf("select min(id) from audit.change");
    superuser.update("update audit.change set seal = null where id = ?", change);
    assertNamed().containsExactly(named(Kind.ALTERED, "audit.change", change));
    evidence.seal(partnership);
    assertNamed().containsExactly(named(Kind.ALTERED, "audit.change", change));
  }

  @Test
  void namesAChangeThatIsKeptFromTheSealer() {
    long change =
        database
            .tenancy()
            .write(
                partnership,
                () ->
                    AuditFixtures.changes(database.sql())
                        .record(LocalDate.of(2026, 6, 1), Author.program("Test"), "Kept away"));
    superuser.update("update audit.change set seal = 1 where id = ?", change);
    assertNamed().containsExactly(named(Kind.INSERTED, "audit.change", change));
  }

  @Test
  void namesAnAlteredSeal() {
    superuser.update(
        "update audit.seal set sealed_at = sealed_at - interval '1 day' where number = 1");
    assertNamed().containsExactly(named(Kind.SEAL_ALTERED, "audit.seal", 1));
  }

  @Test
  void namesTheSealAndTheRowWhenADigestIsAlteredWithTheRow() {
    long figure = idOf("select min(id) from measure.observation");
    superuser.update("update measure.observation set value = 2.767 where id = ?", figure);
    superuser.update(
        """
        update audit.sealed_row set digest = (
            select sha256(convert_to(jsonb_strip_nulls(to_jsonb(t.*) - 'ended_by')::text, 'UTF8'))
              from measure.observation t where t.id = row_id)
         where table_name = 'measure.observation' and row_id = ?
        """,
        figure);
    assertNamed().containsExactly(named(Kind.SEAL_ALTERED, "audit.seal", 1));
  }

  @Test
  void namesASealThatIsMissingWithinTheChain() {
    superuser.update("delete from audit.seal where number = 1");
    assertNamed().containsExactly(named(Kind.SEAL_REMOVED, "audit.seal", 1));
  }

  @Test
  void findsAChainCutShortOnlyAgainstAnExportedCopy() {
    Seal newest = newest();
    cutBackToTheFirstSeal();
    assertNamed().isEmpty();
    assertThat(findings(newest))
        .extracting(Finding::kind, Finding::row)
        .containsExactly(Tuple.tuple(Kind.SEAL_REMOVED, 2L));
  }

  @Test
  void findsAChainThatWentAnotherWayAgainstAnExportedCopy() {
    Seal newest = newest();
    cutBackToTheFirstSeal();
    rooms.load(aReading().titled("Another plan").commitment("A", "Another", "None", "Red").build());
    evidence.seal(partnership);
    assertNamed().isEmpty();
    assertThat(findings(newest))
        .extracting(Finding::kind, Finding::row, Finding::sealedDigest)
        .containsExactly(Tuple.tuple(Kind.SEAL_REBUILT, 2L, newest.digest()));
    assertThat(findings(newest())).isEmpty();
  }

  @Test
  void namesWhatWasSlippedIntoASealWhileItWasMade() {
    long status = insertStatus();
    long version = idOf("select max(id) from plan.item_version where ended_by is null");
    superuser.update("update plan.item_version set ended_by = made_by where id = ?", version);
    superuser.execute(
        """
        create function audit.slip_in() returns trigger language plpgsql as $$
        begin
          if pg_trigger_depth() = 1 then
            insert into audit.sealed_row (partnership, seal, change, table_name, row_id, digest)
              select t.partnership, (select max(seal) from audit.sealed_row), t.made_by,
                     'plan.status', t.id,
                     sha256(convert_to(jsonb_strip_nulls(to_jsonb(t.*) - 'ended_by')::text, 'UTF8'))
                from plan.status t where t.id = %d;
            insert into audit.sealed_ending (partnership, seal, change, table_name, row_id)
              select t.partnership, (select max(seal) from audit.sealed_row), t.ended_by,
                     'plan.item_version', t.id from plan.item_version t where t.id = %d;
          end if;
          return null;
        end $$
        """
            .formatted(status, version));
    superuser.execute(
        "create trigger slip_in after insert on audit.sealed_row"
            + " for each statement execute function audit.slip_in()");
    rooms.load(aReading().titled("Another plan").commitment("A", "Another", "None", "Red").build());
    evidence.seal(partnership);
    assertNamed()
        .containsExactlyInAnyOrder(
            named(Kind.INSERTED, "plan.status", status),
            named(Kind.ENDED, "plan.item_version", version));
  }

  @Test
  void cannotBeRebuiltWithoutTheKey() {
    // Whoever knows the format can compute the digest, but not the witness over it.
    superuser.update("update audit.seal set witness = sha256(digest) where number = 2");
    assertNamed().containsExactly(named(Kind.SEAL_ALTERED, "audit.seal", 2));
  }

  @Test
  void namesTheRowsOfATableThatIsGone() {
    long figure = idOf("select min(id) from measure.observation");
    superuser.execute("drop table measure.observation cascade");
    assertNamed().contains(named(Kind.REMOVED, "measure.observation", figure));
  }

  private Seal newest() {
    return Objects.requireNonNull(evidence.state(partnership).newest());
  }

  private void cutBackToTheFirstSeal() {
    List<String> tables =
        superuser.queryForList(
            "select distinct table_name from audit.sealed_row where seal = 2"
                + " and table_name <> 'audit.change'",
            String.class);
    for (String table : tables) {
      superuser.update(
          "delete from "
              + table
              + " where made_by in (select id from audit.change where seal = 2)");
    }
    for (String ends : List.of("plan.plan_version", "plan.scheme_status", "plan.item_version")) {
      superuser.update(
          "update %s set ended_by = null where ended_by in (select id from audit.change where seal = 2)"
              .formatted(ends));
    }
    superuser.update("delete from audit.change where seal = 2");
    superuser.update("delete from audit.sealed_row where seal = 2");
    superuser.update("delete from audit.sealed_ending where seal = 2");
    superuser.update("delete from audit.seal where number = 2");
  }
}
