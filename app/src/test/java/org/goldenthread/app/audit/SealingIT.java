package org.goldenthread.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.audit.AuditFixtures.PERFORMANCE_OFFICER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the sealer covers, in which order, and that nobody waits for it. */
@DatabaseTest
class SealingIT {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private TestDatabase database;
  private Tenancy tenancy;
  private JdbcClient sql;
  private Changes changes;
  private Evidence evidence;
  private ExecutorService writers;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    tenancy = database.tenancy();
    sql = database.sql();
    changes = AuditFixtures.changes(sql);
    evidence = AuditFixtures.evidence(database);
    writers = Executors.newFixedThreadPool(2);
  }

  @AfterEach
  void close() {
    writers.shutdownNow();
    database.close();
  }

  private long record(String reason) {
    return changes.record(DAY, PERFORMANCE_OFFICER, reason);
  }

  private long addParty(long change) {
    return sql.sql("insert into people.party (made_by) values (?) returning id")
        .param(change)
        .query(Long.class)
        .single();
  }

  private long name(long party, String name, long change) {
    return sql.sql(
            """
            insert into people.party_version (party, kind, name, made_by)
            values (?, 'post', ?, ?) returning id
            """)
        .param(party)
        .param(name)
        .param(change)
        .query(Long.class)
        .single();
  }

  private void end(long version, long change) {
    sql.sql("update people.party_version set ended_by = ? where id = ?")
        .param(change)
        .param(version)
        .update();
  }

  private List<Finding> findings(int partnership) {
    var found = new ArrayList<Finding>();
    evidence.check(partnership, null, found::add);
    return found;
  }

  @Test
  void coversTheChangeAndAllItsRows() {
    tenancy.write(3, () -> addParty(record("Added a post")));
    assertThat(evidence.state(3)).isEqualTo(new EvidenceState(0, 0, 1, null));
    assertThat(evidence.seal(3)).isEqualTo(1);
    EvidenceState state = evidence.state(3);
    assertThat(state.sealedChanges()).isEqualTo(1);
    assertThat(state.sealedRows()).isEqualTo(2);
    assertThat(state.unsealedChanges()).isZero();
    assertThat(Objects.requireNonNull(state.newest()).number()).isEqualTo(1);
    assertThat(findings(3)).isEmpty();
  }

  @Test
  void sealsNothingWhereNothingWaits() {
    assertThat(evidence.seal(3)).isZero();
    assertThat(evidence.state(3).newest()).isNull();
  }

  @Test
  void chainsEachPartnershipByItself() {
    for (int round = 1; round <= 2; round++) {
      tenancy.write(3, () -> record("Of three"));
      tenancy.write(4, () -> record("Of four"));
      assertThat(evidence.waiting()).containsExactly(3, 4);
      evidence.seal(3);
      assertThat(evidence.waiting()).containsExactly(4);
      evidence.seal(4);
    }
    assertThat(evidence.waiting()).isEmpty();
    assertThat(evidence.partnerships()).containsExactly(3, 4);
    assertThat(Objects.requireNonNull(evidence.state(3).newest()).number()).isEqualTo(2);
    assertThat(Objects.requireNonNull(evidence.state(4).newest()).number()).isEqualTo(2);
    assertThat(findings(3)).isEmpty();
  }

  @Test
  void tellsTheServingRoleWhoHasWorkAndShowsItNoRow() {
    tenancy.write(3, () -> record("Of three"));
    assertThat(sql.sql("select * from audit.partnerships_to_seal()").query().listOfRows())
        .singleElement()
        .satisfies(row -> assertThat(row.values()).containsExactly(3));
    assertThat(sql.sql("select count(*) from audit.change").query(Long.class).single()).isZero();
    assertThat(
            tenancy.<Long>read(
                4, () -> sql.sql("select count(*) from audit.change").query(Long.class).single()))
        .isZero();
  }

  @Test
  void sealsALowerIdThatCommitsLater() throws Exception {
    var recorded = new CountDownLatch(1);
    var mayCommit = new CountDownLatch(1);
    Future<Long> slow =
        writers.submit(
            () ->
                tenancy.write(
                    3,
                    () -> {
                      long change = record("Begun first");
                      addParty(change);
                      recorded.countDown();
                      await(mayCommit);
                      return change;
                    }));
    await(recorded);
    long fast = tenancy.write(3, () -> record("Begun second"));
    assertThat(evidence.seal(3)).isEqualTo(1);
    mayCommit.countDown();
    assertThat(slow.get(10, TimeUnit.SECONDS)).isLessThan(fast);
    assertThat(evidence.seal(3)).isEqualTo(1);
    assertThat(evidence.state(3).sealedRows()).isEqualTo(3);
    assertThat(findings(3)).isEmpty();
  }

  @Test
  void skipsNothingWhileManyWriteAndTwoSeal() throws Exception {
    List<Future<?>> running = new ArrayList<>();
    for (int writer = 0; writer < 2; writer++) {
      running.add(writers.submit(() -> writeMany(100)));
    }
    while (!running.stream().allMatch(Future::isDone)) {
      evidence.seal(3);
    }
    for (Future<?> writer : running) {
      writer.get();
    }
    evidence.seal(3);
    assertThat(evidence.state(3).sealedChanges()).isEqualTo(200);
    assertThat(evidence.state(3).sealedRows()).isEqualTo(600);
    assertThat(findings(3)).isEmpty();
  }

  private void writeMany(int times) {
    for (int n = 0; n < times; n++) {
      String name = Thread.currentThread().getName() + " " + n;
      tenancy.write(
          3,
          () -> {
            long change = record("Added a post");
            return name(addParty(change), name, change);
          });
    }
  }

  @Test
  void leavesAPartnershipToTheNodeThatIsSealingIt() throws Exception {
    tenancy.write(3, () -> record("Waits"));
    var held = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    Future<Integer> otherNode =
        writers.submit(
            () ->
                tenancy.write(
                    3,
                    () -> {
                      int lock = 0x5ea1;
                      sql.sql("select pg_advisory_xact_lock(?, 3)")
                          .param(lock)
                          .query()
                          .listOfRows();
                      held.countDown();
                      await(done);
                      return lock;
                    }));
    await(held);
    assertThat(evidence.seal(3)).isZero();
    // A writer never waits for it.
    tenancy.write(3, () -> record("Not held up"));
    done.countDown();
    otherNode.get(10, TimeUnit.SECONDS);
    assertThat(evidence.seal(3)).isEqualTo(2);
  }

  @Test
  void sealsEndingsWhenTheyHappen() {
    long version = tenancy.write(3, this::addVersion);
    evidence.seal(3);
    tenancy.write(3, () -> endNow(version, "Left"));
    assertThat(findings(3)).as("an ending that waits for the sealer").isEmpty();
    evidence.seal(3);
    assertThat(endings()).isEqualTo(1);
    assertThat(findings(3)).isEmpty();
  }

  @Test
  void sealsARowThatIsEndedFromTheStartByAnOlderChange() {
    long older = tenancy.write(3, () -> record("The edition known later"));
    evidence.seal(3);
    tenancy.write(
        3,
        () -> {
          long version = addVersion();
          end(version, older);
          return version;
        });
    assertThat(findings(3)).isEmpty();
    evidence.seal(3);
    assertThat(endings()).isEqualTo(1);
    assertThat(findings(3)).isEmpty();
  }

  @Test
  void letsALaterChangeEndARowAnew() {
    long version = tenancy.write(3, this::addVersion);
    tenancy.write(3, () -> endNow(version, "The edition after"));
    evidence.seal(3);
    tenancy.write(3, () -> endNow(version, "An edition in between"));
    assertThat(findings(3)).isEmpty();
    evidence.seal(3);
    assertThat(endings()).isEqualTo(2);
    assertThat(findings(3)).isEmpty();
  }

  @Test
  void keepsTheDigestsWhenAColumnIsAdded() {
    tenancy.write(3, this::addVersion);
    evidence.seal(3);
    database.ownerSql().sql("alter table people.party_version add column note text").update();
    assertThat(findings(3)).isEmpty();
  }

  @Test
  void sealsAnUnbrokenRunOfManyChangesInParts() {
    tenancy.write(
        3,
        () -> {
          for (int n = 0; n < 1_001; n++) {
            record("One of many");
          }
          return null;
        });
    assertThat(evidence.seal(3)).isEqualTo(1_001);
    assertThat(Objects.requireNonNull(evidence.state(3).newest()).number()).isEqualTo(2);
    assertThat(findings(3)).isEmpty();
  }

  private long addVersion() {
    long change = record("Added a post");
    return name(addParty(change), "Head of Service", change);
  }

  private long endNow(long version, String reason) {
    long change = record(reason);
    end(version, change);
    return change;
  }

  private long endings() {
    return tenancy.<Long>read(
        3, () -> sql.sql("select count(*) from audit.sealed_ending").query(Long.class).single());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
