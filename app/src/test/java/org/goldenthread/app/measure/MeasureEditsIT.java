package org.goldenthread.app.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.goldenthread.app.home.ReadingFixture.aReading;
import static org.goldenthread.app.measure.Editing.FIRST_DAY;
import static org.goldenthread.app.measure.Editing.OFFICER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.scoring.Polarity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures edited in the record of a real database. */
@DatabaseTest
class MeasureEditsIT {
  private static final KnownBy BEFORE = new KnownBy(FIRST_DAY.minusDays(1));

  private TestDatabase database;
  private Editing editing;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    editing = new Editing(database);
    editing.rooms.load(
        aReading()
            .commitment("A1", "Fewer young people without work", "Reported", "Green")
            .measure("NI 117", "16 to 18 year olds not in education", "low")
            .measure("NI 50", "Emotional health", "high")
            .figure("NI 117", "actual", "2009-10", "7.9")
            .figure("NI 117", "target", "2009-10", "8.0")
            .build());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void refusesWhatWasTypedOnAVersionThatIsNoLongerTheCurrentOne() {
    Measure seen = editing.measure("ni-117");
    editing.rename(seen, "NI 117", "Not in education or work");

    assertThat(editing.rename(seen, "NI 117", "Another title"))
        .isEqualTo(EditOutcome.Refused.OVERTAKEN);
    assertThat(editing.measure("ni-117").title()).isEqualTo("Not in education or work");
  }

  @Test
  void letsOnlyOneOfManyWhoSaveAtOnceThrough() throws Exception {
    Measure seen = editing.measure("ni-117");
    int people = 4;
    var together = new CyclicBarrier(people);
    ExecutorService threads = Executors.newFixedThreadPool(people);
    try {
      List<Callable<EditOutcome>> saves =
          java.util.stream.IntStream.range(0, people)
              .<Callable<EditOutcome>>mapToObj(
                  n ->
                      () -> {
                        together.await();
                        return editing.rename(seen, "NI 117", "Title " + n);
                      })
              .toList();
      List<EditOutcome> outcomes =
          threads.invokeAll(saves).stream().map(MeasureEditsIT::result).toList();

      assertThat(outcomes).filteredOn(EditOutcome.Saved.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(o -> o == EditOutcome.Refused.OVERTAKEN).hasSize(people - 1);
      assertThat(editing.history("ni-117")).hasSize(2);
    } finally {
      threads.shutdownNow();
    }
  }

  private static EditOutcome result(Future<EditOutcome> save) {
    try {
      return save.get();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void refusesAReferenceThatAnotherMeasureHasHoweverItIsSpaced() {
    assertThat(editing.rename(editing.measure("ni-117"), "ni50", "Title"))
        .isEqualTo(EditOutcome.Refused.REFERENCE_TAKEN);
    assertThat(
            editing.write(
                () -> editing.measures.add(Editing.plain("NI 50", "Twice"), OFFICER, "Wanted")))
        .isEqualTo(EditOutcome.Refused.REFERENCE_TAKEN);
  }

  @Test
  void savesNothingWhenNothingIsDifferent() {
    Measure seen = editing.measure("ni-117");

    assertThat(editing.rename(seen, "NI 117", seen.title()))
        .isEqualTo(EditOutcome.Refused.NOTHING_CHANGED);
  }

  @Test
  void findsAMeasureByEveryAddressItEverHad() {
    EditOutcome saved = editing.rename(editing.measure("ni-117"), "NI 117a", "Title");

    assertThat(saved).isEqualTo(new EditOutcome.Saved("ni-117a"));
    assertThat(editing.measure("ni-117").slug()).isEqualTo("ni-117a");
    assertThat(editing.measure("ni-117a", BEFORE).slug()).isEqualTo("ni-117");
    assertThat(editing.measure("ni-117a", BEFORE).ref()).isEqualTo("NI 117");
  }

  @Test
  void neverGivesTheOldAddressToAnotherMeasure() {
    editing.rename(editing.measure("ni-117"), "NI 200", "Title");
    EditOutcome added =
        editing.write(
            () -> editing.measures.add(Editing.plain("NI 117", "New"), OFFICER, "Wanted"));

    assertThat(added).isEqualTo(new EditOutcome.Saved("ni-117-2"));
    assertThat(editing.measure("ni-117").ref()).isEqualTo("NI 200");
  }

  @Test
  void doesNotNameAMeasureLikeAPage() {
    assertThat(
            editing.write(
                () -> editing.measures.add(Editing.plain("New", "Odd"), OFFICER, "Wanted")))
        .isEqualTo(new EditOutcome.Saved("new-2"));
  }

  @Test
  void judgesAPastDayByThePolarityOfThen() {
    Measure seen = editing.measure("ni-117");
    MeasureDetails d = seen.details();
    var high =
        new MeasureDetails(
            d.ref(),
            d.title(),
            d.set(),
            d.number(),
            Polarity.HIGH,
            d.unit(),
            d.survey(),
            d.flags(),
            d.group(),
            d.position(),
            d.definition());
    editing.write(
        () -> editing.measures.change(seen, seen.version(), high, OFFICER, "High is good"));

    assertThat(editing.judge("ni-117").onTarget().outcome().key()).endsWith("not-met");
    assertThat(editing.judge("ni-117", BEFORE).onTarget().outcome().key()).endsWith(".met");
  }

  @Test
  void saysWhoEditedItAndNamesNoDocument() {
    editing.rename(editing.measure("ni-117"), "NI 117", "Title");

    assertThat(editing.measure("ni-117").origin())
        .isEqualTo(new Origin.Edited(FIRST_DAY, "Performance officer"));
    assertThat(editing.measure("ni-117", BEFORE).origin()).isInstanceOf(Origin.Printed.class);
  }

  @Test
  void keepsItsPlaceInTheListWhenItIsEdited() {
    editing.rename(editing.measure("ni-117"), "NI 117", "Title");

    assertThat(editing.read(() -> editing.rooms.measures.all(KnownBy.NOW)))
        .extracting(Measure::slug)
        .containsExactly("ni-117", "ni-50");
  }

  @Test
  void leavesTheListsWhenWithdrawnAndKeepsItsPage() {
    Measure seen = editing.measure("ni-50");
    editing.write(
        () -> editing.measures.withdraw(seen, seen.version(), OFFICER, "No longer collected"));

    assertThat(editing.read(() -> editing.rooms.measures.all(KnownBy.NOW)))
        .extracting(Measure::slug)
        .containsExactly("ni-117");
    assertThat(editing.read(() -> editing.rooms.measures.all(BEFORE))).hasSize(2);
    assertThat(editing.measure("ni-50").withdrawn()).isTrue();
  }

  @Test
  void undoesByANewVersionWithTheEarlierValues() {
    Measure first = editing.measure("ni-117");
    editing.on(FIRST_DAY.plusDays(1));
    editing.rename(first, "NI 117a", "Changed");
    Measure second = editing.measure("ni-117");
    editing.on(FIRST_DAY.plusDays(2));
    EditOutcome undone =
        editing.write(
            () ->
                editing.measures.restore(
                    second, second.version(), first.version(), OFFICER, "A mistake"));

    Measure now = editing.measure("ni-117");
    assertThat(undone).isEqualTo(new EditOutcome.Saved("ni-117"));
    assertThat(now.details()).isEqualTo(first.details());
    assertThat(now.version()).isNotEqualTo(first.version());
    assertThat(editing.history("ni-117"))
        .extracting(MeasureChange::reason)
        .containsExactly("A mistake", "New reference", "Loaded update.txt");
    assertThat(editing.history("ni-117").get(0).differences())
        .containsExactly(
            new MeasureChange.Difference("Reference", "NI 117a", "NI 117"),
            new MeasureChange.Difference(
                "Title", "Changed", "16 to 18 year olds not in education"));
    assertThat(editing.measure("ni-117", new KnownBy(FIRST_DAY.plusDays(1))).title())
        .isEqualTo("Changed");
  }

  @Test
  void refusesTheVersionOfAnotherMeasure() {
    Measure seen = editing.measure("ni-117");
    long other = editing.measure("ni-50").version();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                editing.write(
                    () ->
                        editing.measures.restore(
                            seen, seen.version(), other, OFFICER, "Mixed up")));
  }

  @Test
  void keepsWhatWasTypedHereWhenALaterDocumentLeavesItOut() {
    Measure seen = editing.measure("ni-117");
    MeasureDetails d = seen.details();
    var defined =
        new MeasureDetails(
            d.ref(),
            d.title(),
            "National",
            d.number(),
            d.polarity(),
            d.unit(),
            d.survey(),
            d.flags(),
            d.group(),
            d.position(),
            new Definition(
                "Why",
                "What",
                "Of what",
                "Survey",
                new Definition.Plausible(new BigDecimal("-1.5"), new BigDecimal("100")),
                null));
    editing.write(() -> editing.measures.change(seen, seen.version(), defined, OFFICER, "Defined"));
    editing.rooms.load(
        aReading()
            .titled("Another plan")
            .knownOn(FIRST_DAY.plusMonths(1))
            .measure("NI117", "Printed title", "low")
            .build());

    Measure now = editing.measure("ni-117");
    assertThat(now.slug()).isEqualTo("ni-117");
    assertThat(now.title()).isEqualTo("Printed title");
    assertThat(now.set()).isEqualTo("National");
    assertThat(now.details().definition().rationale()).isEqualTo("Why");
  }

  @Test
  void holdsItsEditAgainstADocumentThatBecameKnownEarlier() {
    editing.rename(editing.measure("ni-117"), "NI 117", "Edited title");
    editing.rooms.load(
        aReading()
            .titled("Another plan")
            .knownOn(LocalDate.of(2010, 6, 1))
            .measure("NI 117", "Printed in 2010", "low")
            .build());

    assertThat(editing.measure("ni-117").title()).isEqualTo("Edited title");
    assertThat(editing.measure("ni-117", BEFORE).title()).isEqualTo("Printed in 2010");
  }

  @Test
  void showsTheItemsChosenFromThatDayOn() {
    long item =
        editing.read(
            () ->
                database
                    .sql()
                    .sql("select item from plan.item_version where ref = 'A1'")
                    .query(Long.class)
                    .single());
    Measure seen = editing.measure("ni-117");
    EditOutcome saved =
        editing.write(
            () -> editing.links.change(seen, Set.of(item), Set.of(), OFFICER, "Shows whether"));

    assertThat(saved).isInstanceOf(EditOutcome.Saved.class);
    assertThat(editing.read(() -> editing.rooms.measures.ofItem(item, KnownBy.NOW)))
        .extracting(Measure::slug)
        .containsExactly("ni-117");
    assertThat(editing.read(() -> editing.rooms.measures.ofItem(item, BEFORE))).isEmpty();
    assertThat(
            editing.write(
                () -> editing.links.change(seen, Set.of(item), Set.of(), OFFICER, "Again")))
        .isEqualTo(EditOutcome.Refused.NOTHING_CHANGED);
    editing.write(() -> editing.links.change(seen, Set.of(), Set.of(item), OFFICER, "No longer"));
    assertThat(editing.read(() -> editing.rooms.measures.ofItem(item, KnownBy.NOW))).isEmpty();
    assertThat(editing.history("ni-117").get(0).differences().get(0).after()).isNull();
  }
}
