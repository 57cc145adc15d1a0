package org.goldenthread.app.measure.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.app.measure.load.Loading.ANALYST;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.goldenthread.app.TestClock;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.intake.RefusedDocumentException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that wait to be accepted, and figures that are held back, in a real database. */
@DatabaseTest
class PreparedLoadsIT {
  private static final Instant NOW = Instant.parse("2026-11-26T16:00:00Z");
  private static final Instant EMBARGO = Instant.parse("2026-11-27T09:30:00Z");
  private static final String FIGURES =
      "measure,area,period,value\nNI 117,E06000047,2024-25,7.0\nNI 117,E06000047,2023-24,7.3\n";

  private final TestClock clock = new TestClock(NOW);
  private TestDatabase database;
  private Loading loading;
  private PreparedLoads prepared;
  private Accepting accepting;
  private Reviews reviews;
  private Scope seeing;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    loading = new Loading(database);
    loading.load(FiguresFile.aFile().figure("NI 117", "E06000047", "2023-24", "7.1"));
    prepared = new PreparedLoads(database.sql());
    accepting = new Accepting(database.tenancy(), prepared, loading.loads, clock);
    reviews =
        new Reviews(
            database.tenancy(), database.sql(), prepared, loading.loads, loading.marks(), clock);
    seeing = Scope.of(loading.partnership).withHeld();
  }

  @AfterEach
  void close() {
    reviews.destroy();
    database.close();
  }

  private HeldLoads node() {
    return new HeldLoads(
        database.tenancy(), new Partnerships(database.sql()), prepared, accepting, clock);
  }

  private UUID keep(String csv) {
    var file = new SentFile("autumn.csv", csv.getBytes(UTF_8), null);
    try {
      String digest = file.check();
      return database
          .tenancy()
          .write(
              seeing,
              () -> prepared.keep(file, digest, "Autumn figures", clock.instant(), ANALYST));
    } catch (RefusedDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private PreparedLoad find(UUID key) {
    return database.tenancy().read(seeing, () -> prepared.find(key).orElseThrow());
  }

  private Review review(UUID key) {
    return ((Reviews.State.Ready) reviews.of(seeing, find(key), Duration.ofMinutes(1))).review();
  }

  private UUID held(String csv) {
    UUID key = keep(csv);
    database
        .tenancy()
        .write(
            seeing,
            () -> {
              prepared.hold(find(key), EMBARGO, false, ANALYST);
              return null;
            });
    return key;
  }

  private String figures() {
    return loading.figures("ni-117", "E06000047");
  }

  private int loads() {
    return loading.<Integer>read(
        () ->
            database.sql().sql("select count(*) from measure.load").query(Integer.class).single());
  }

  private int waiting(Scope scope) {
    return database
        .tenancy()
        .<Integer>read(
            scope,
            () ->
                database
                    .sql()
                    .sql("select count(*) from measure.prepared_load")
                    .query(Integer.class)
                    .single());
  }

  @Test
  void hidesWhatIsNotOutYetFromAllWhoAreNotEntitledWithEveryCheckOfTheApplicationOff() {
    held(FIGURES);
    int neighbours = new Partnerships(database.sql()).findOrCreate("Eastmarch").id();

    assertThat(waiting(seeing)).isEqualTo(1);
    assertThat(waiting(Scope.of(loading.partnership))).isZero();
    assertThat(waiting(new Scope(loading.partnership, Scope.Exemption.ALL))).isZero();
    assertThat(waiting(Scope.of(neighbours).withHeld())).isZero();
  }

  @Test
  void nobodyWidensWhatTheySeeFromWithin() {
    assertThatThrownBy(
            () ->
                database
                    .tenancy()
                    .read(loading.partnership, () -> database.tenancy().read(seeing, () -> 1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("held");
  }

  @Test
  void saysWhatWouldChangeAndStoresNothing() {
    UUID key = keep(FIGURES + "NI 999,E06000047,2024-25,1\n");
    Review review = review(key);

    assertThat(review.outcome().added()).isEqualTo(1);
    assertThat(review.outcome().changed()).isEqualTo(1);
    assertThat(review.outcome().refused()).isEqualTo(1);
    assertThat(review.outcome().unknownMeasures()).containsExactly("NI 999");
    assertThat(review.changes())
        .extracting(c -> c.period().code() + " " + c.before().text() + " " + text(c.after()))
        .containsExactly("2023-24 7.1 7.3");
    assertThat(review.refusals().get(0).line()).isEqualTo(4);
    assertThat(loads()).isEqualTo(1);
    assertThat(figures()).isEqualTo("2023-24: 7.1");
  }

  private static String text(ChangedFigure.@Nullable Shown shown) {
    return shown == null ? "taken out" : shown.text();
  }

  @Test
  void acceptsWhatSomebodySawOnce() {
    UUID key = keep(FIGURES);
    String seen = review(key).outcome().fingerprint();

    assertThat(accepting.accept(seeing, key, seen, false, ANALYST))
        .isEqualTo(Accepting.Result.ACCEPTED);
    assertThat(accepting.accept(seeing, key, seen, false, ANALYST))
        .isEqualTo(Accepting.Result.GONE);
    assertThat(figures()).isEqualTo("2023-24: 7.3 7.0");
    assertThat(waiting(seeing)).isZero();
  }

  @Test
  void storesNothingWhenTheRecordChangedSinceItWasLookedAt() {
    UUID key = keep(FIGURES);
    String seen = review(key).outcome().fingerprint();
    loading.load(FiguresFile.aFile().figure("NI 117", "E06000047", "2023-24", "7.2"));

    assertThat(accepting.accept(seeing, key, seen, false, ANALYST))
        .isEqualTo(Accepting.Result.OVERTAKEN);
    assertThat(figures()).isEqualTo("2023-24: 7.2");
    assertThat(review(key).changes().get(0).before().text()).isEqualTo("7.2");
  }

  @Test
  void twoPeopleReviewTwoLoadsAtOnce() {
    UUID mine = keep(FIGURES);
    UUID yours = keep("measure,area,period,value\nNI 117,E06000047,2022-23,8.0\n");

    assertThat(review(mine).outcome().changed()).isEqualTo(1);
    assertThat(review(yours).outcome().added()).isEqualTo(1);
    assertThat(waiting(seeing)).isEqualTo(2);
  }

  @Test
  void holdsFiguresBackUntilTheirTimeEvenWhenTheProgramWasOff() {
    held(FIGURES);

    clock.moveOn(Duration.ofHours(17));
    node().round();
    assertThat(figures()).isEqualTo("2023-24: 7.1");
    clock.moveOn(Duration.ofDays(3));
    node().round();

    assertThat(figures()).isEqualTo("2023-24: 7.3 7.0");
    assertThat(waiting(seeing)).isZero();
  }

  @Test
  void isLetGoByOneNodeOnly() {
    held(FIGURES);
    clock.moveOn(Duration.ofDays(1));

    CompletableFuture.allOf(
            CompletableFuture.runAsync(node()::round), CompletableFuture.runAsync(node()::round))
        .join();

    assertThat(loads()).isEqualTo(2);
    assertThat(figures()).isEqualTo("2023-24: 7.3 7.0");
  }

  @Test
  void staysHeldBackWithTheReasonWhenItCannotBeLetGo() {
    UUID key = held(FIGURES + "NI 999,E06000047,2024-25,1\n");
    clock.moveOn(Duration.ofDays(1));
    node().round();

    assertThat(find(key).problem()).contains("autumn.csv, row 4").contains("NI 999");
    assertThat(figures()).isEqualTo("2023-24: 7.1");
  }

  @Test
  void anUnexpectedFaultOfOneLoadHoldsNoOtherBack() {
    UUID faulty = held(FIGURES);
    UUID sound = held("measure,area,period,value\nNI 117,E06000047,2022-23,8.0\n");
    JdbcClient.create(database.superuser())
        .sql("update measure.prepared_load set bytes = 'no longer a table' where key = :key")
        .param("key", faulty)
        .update();
    clock.moveOn(Duration.ofDays(1));
    node().round();

    assertThat(figures()).isEqualTo("2022-23: 8.0 7.1");
    assertThat(find(faulty).problem()).contains("A fault in the program");
    assertThat(database.tenancy().read(seeing, () -> prepared.find(sound))).isEmpty();
  }

  @Test
  void throwsAwayAfterADayWhatNobodyAcceptedAndKeepsWhatIsHeldBack() {
    UUID held = held(FIGURES);
    keep(FIGURES);
    database
        .tenancy()
        .write(
            seeing,
            () -> {
              prepared.hold(find(held), EMBARGO.plus(Duration.ofDays(9)), false, ANALYST);
              return null;
            });

    clock.moveOn(Duration.ofHours(23));
    node().round();
    assertThat(waiting(seeing)).isEqualTo(2);
    clock.moveOn(Duration.ofHours(2));
    node().round();

    List<PreparedLoad> left = database.tenancy().read(seeing, () -> prepared.all());
    assertThat(left).extracting(PreparedLoad::key).containsExactly(held);
  }

  @Test
  void refusesAFileOfPersonsBeforeAnyOfItIsKept() {
    var pupils =
        new SentFile(
            "pupils.csv",
            "measure,area,period,value,UPN\nNI 117,E06000047,2024-25,7,H801200001001\n"
                .getBytes(UTF_8),
            null);

    assertThatThrownBy(pupils::check)
        .isInstanceOf(RefusedDocumentException.class)
        .hasMessageContaining("pupils.csv")
        .hasMessageContaining("Nothing kept");
  }
}
