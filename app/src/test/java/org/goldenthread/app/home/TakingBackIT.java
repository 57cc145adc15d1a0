package org.goldenthread.app.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.internal.Desks;
import org.goldenthread.app.shell.Slug;
import org.goldenthread.intake.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is left when documents were brought in, taken back and brought in again in any order: what a
 * partnership says into which only those that stand were brought, in their order.
 */
@DatabaseTest
class TakingBackIT {
  private static final LocalDate JANUARY = LocalDate.of(2012, 1, 10);
  private static final LocalDate MARCH = LocalDate.of(2012, 3, 20);
  private static final LocalDate JUNE = LocalDate.of(2012, 6, 12);
  private static final LocalDate JULY = LocalDate.of(2012, 7, 2);
  private static final LocalDate SEPTEMBER = LocalDate.of(2012, 9, 4);
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2011, 12, 31), JANUARY, MARCH, JUNE, JULY, SEPTEMBER);

  private static TestDatabase database;
  private static int next;

  /** How many edits of a plan were approved, by its title. */
  private final Map<String, Integer> edits = new HashMap<>();

  private Rooms rooms;
  private final List<Said> standing = new ArrayList<>();

  /** What stands in the record, in the order in which it came in. */
  private sealed interface Said {}

  /** A document. */
  private record Brought(int number, Document document) implements Said {}

  /**
   * An edit that was approved.
   *
   * @param ref of the item it is of
   * @param draft its number
   */
  private record Edited(String plan, String ref, int draft) implements Said {}

  /** A document with what of it others may share. */
  private record Document(Reading reading, String plan, Set<String> measures) {
    boolean shares(Document other) {
      return plan.equals(other.plan) || measures.stream().anyMatch(other.measures::contains);
    }
  }

  @BeforeAll
  static void create() {
    database = TestDatabase.create();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void aPartnershipOfItsOwn() {
    rooms = aPartnership();
  }

  private static Rooms aPartnership() {
    return new Rooms(database, "Wexmere " + ++next);
  }

  private Brought bring(Document document) {
    var loaded = (DocumentLoading.Outcome.Loaded) rooms.loadAsNewVersion(document.reading);
    var brought = new Brought(loaded.number(), document);
    standing.add(brought);
    return brought;
  }

  private void takeBack(Brought brought) {
    assertThat(rooms.takeBack(brought.number)).isInstanceOf(DocumentTakingBack.Outcome.Done.class);
    standing.remove(brought);
    saysWhatStands();
  }

  /** Compares with a partnership that never had anything else. */
  private void saysWhatStands() {
    Rooms fresh = aPartnership();
    for (Said said : standing) {
      if (said instanceof Brought brought) {
        fresh.loadAsNewVersion(brought.document.reading);
      } else if (said instanceof Edited edited) {
        edit(fresh, edited);
      }
    }
    assertThat(RecordAsKnown.of(rooms, DAYS))
        .containsExactlyElementsOf(RecordAsKnown.of(fresh, DAYS));
  }

  private static void edit(Rooms rooms, Edited edited) {
    var desks = new Desks(rooms);
    desks.on(JULY);
    PlanSnapshot plan = desks.read(() -> plan(rooms, edited.plan).orElseThrow());
    PlanItem item =
        plan.items().stream().filter(i -> edited.ref.equals(i.ref())).findFirst().orElseThrow();
    desks.save(
        desks.desk(plan, Desks.LEAD), item.id(), i -> Desks.reworded(i, "Edited " + edited.draft));
    desks.approve(plan, edited.draft, "Edited");
  }

  private static Optional<PlanSnapshot> plan(Rooms rooms, String title) {
    return rooms.plans.snapshot(Slug.of(title), KnownBy.NOW);
  }

  private static Document edition(LocalDate knownOn, String... words) {
    var reading = aReading().titled("Gates Plan").knownOn(knownOn);
    for (int n = 0; n < words.length; n++) {
      reading.commitment("G" + (n + 1), words[n], words[n] + " begun", "Green");
    }
    return new Document(reading.lead("G1", "Head of " + words[0]).build(), "Gates Plan", Set.of());
  }

  private static Document listing(String plan, LocalDate knownOn, String polarity) {
    return new Document(
        aReading()
            .titled(plan)
            .knownOn(knownOn)
            .file(plan + knownOn + ".txt")
            .commitment("X1", plan + " works", "Begun", "Green")
            .measure("NI 199", "Children's satisfaction with parks", polarity)
            .measuredBy("X1", "NI 199")
            .figure("NI 199", "actual", "2010-11", Integer.toString(knownOn.getMonthValue()))
            .build(),
        plan,
        Set.of("NI 199"));
  }

  @Test
  void leavesNothingOfAFirstDocument() {
    takeBack(bring(edition(MARCH, "Open", "Shut")));
  }

  @Test
  void bringsTheSameFileInAgain() {
    Document document = edition(MARCH, "Open", "Shut");
    takeBack(bring(document));
    bring(document);
    saysWhatStands();
    bring(edition(JUNE, "Open", "Paint"));
    saysWhatStands();
  }

  @Test
  void bringsACorrectedFileIn() {
    takeBack(bring(edition(MARCH, "Open", "Shut")));
    bring(edition(JANUARY, "Opens", "Shut", "Paint"));
    saysWhatStands();
  }

  @Test
  void takesTheSecondOfTwoEditionsBackAndThenTheFirst() {
    Brought first = bring(edition(MARCH, "Open", "Shut"));
    takeBack(bring(edition(JUNE, "Open", "Paint")));
    takeBack(first);
  }

  @Test
  void takesAnEditionBackThatCameInLateBetweenTwo() {
    bring(edition(JANUARY, "Open", "Shut"));
    Brought last = bring(edition(JUNE, "Open", "Paint"));
    takeBack(bring(edition(MARCH, "Open", "Oil", "Sand")));
    takeBack(last);
  }

  @Test
  void putsAnEditionInBetweenAfterALaterOneWasTakenBack() {
    bring(edition(JANUARY, "Open", "Shut"));
    takeBack(bring(edition(JUNE, "Open", "Paint")));
    Brought between = bring(edition(MARCH, "Open", "Oil", "Sand"));
    saysWhatStands();
    takeBack(between);
    bring(edition(JUNE, "Open", "Paint"));
    saysWhatStands();
  }

  @Test
  void takesTwoEditionsBackThatCameInBackwards() {
    bring(edition(SEPTEMBER, "Open", "Lock"));
    Brought second = bring(edition(JUNE, "Open", "Paint"));
    Brought third = bring(edition(JANUARY, "Open", "Shut"));
    takeBack(third);
    takeBack(second);
  }

  @Test
  void givesMeasuresBackToTheDocumentThatSharesThem() {
    Brought parks = bring(listing("Parks Plan", JANUARY, "high"));
    Brought play = bring(listing("Play Plan", JUNE, "low"));
    assertThat(rooms.takeBack(parks.number))
        .isInstanceOfSatisfying(
            DocumentTakingBack.Outcome.Held.class,
            held ->
                assertThat(held.resting().documents())
                    .extracting(d -> d.number())
                    .containsExactly(play.number));
    takeBack(play);
    takeBack(parks);
  }

  @Test
  void namesWhatHasToBeTakenBackFirstTheLatestFirst() {
    Brought first = bring(edition(JANUARY, "Open", "Shut"));
    Brought second = bring(edition(JUNE, "Open", "Paint"));
    Brought third = bring(edition(MARCH, "Open", "Oil"));
    assertThat(rooms.takeBack(first.number))
        .isInstanceOfSatisfying(
            DocumentTakingBack.Outcome.Held.class,
            held -> {
              assertThat(held.resting().documents())
                  .extracting(d -> d.number())
                  .containsExactly(third.number, second.number);
              assertThat(held.resting().rooms()).isEmpty();
            });
    saysWhatStands();
  }

  @Test
  void takesADocumentBackOnce() {
    Brought only = bring(edition(MARCH, "Open"));
    takeBack(only);
    assertThat(rooms.takeBack(only.number)).isInstanceOf(DocumentTakingBack.Outcome.Gone.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3, 5, 6, 11})
  void saysWhatStandsAfterAnySequence(long seed) {
    var random = new Random(seed);
    List<Document> away = new ArrayList<>();
    for (int n = 0; n < 7; n++) {
      away.add(anyDocument(random, n));
    }
    for (int step = 0; step < 12; step++) {
      List<Brought> brought = brought();
      if (brought.isEmpty() || !away.isEmpty() && random.nextInt(5) < 3) {
        bring(away.remove(random.nextInt(away.size())));
        saysWhatStands();
      } else if (random.nextInt(6) == 0) {
        edit(brought.get(random.nextInt(brought.size())).document.plan);
      } else {
        tryToTakeBack(brought.get(random.nextInt(brought.size())), away);
      }
    }
    List<Brought> last = new ArrayList<>(brought());
    Collections.reverse(last);
    last.forEach(brought -> tryToTakeBack(brought, away));
  }

  private List<Brought> brought() {
    return standing.stream().filter(Brought.class::isInstance).map(Brought.class::cast).toList();
  }

  private void edit(String title) {
    PlanSnapshot plan =
        database.tenancy().read(rooms.partnership.id(), () -> plan(rooms, title).orElseThrow());
    String ref = Objects.requireNonNull(plan.items().get(1).ref());
    int draft = edits.getOrDefault(title, 0) + 1;
    edits.put(title, draft);
    var edited = new Edited(title, ref, draft);
    edit(rooms, edited);
    standing.add(edited);
    saysWhatStands();
  }

  private void tryToTakeBack(Brought brought, List<Document> away) {
    List<Said> later = standing.subList(standing.indexOf(brought) + 1, standing.size());
    if (later.stream().anyMatch(said -> buildsOn(said, brought.document))) {
      List<String> before = RecordAsKnown.of(rooms, DAYS);
      assertThat(rooms.takeBack(brought.number))
          .isInstanceOf(DocumentTakingBack.Outcome.Held.class);
      assertThat(RecordAsKnown.of(rooms, DAYS)).isEqualTo(before);
    } else {
      takeBack(brought);
      away.add(brought.document);
    }
  }

  private static boolean buildsOn(Said said, Document document) {
    return said instanceof Brought later
        ? later.document.shares(document)
        : said instanceof Edited edited && edited.plan.equals(document.plan);
  }

  private static Document anyDocument(Random random, int n) {
    String plan = List.of("Gates Plan", "Fences Plan").get(random.nextInt(2));
    LocalDate knownOn = List.of(JANUARY, MARCH, JUNE, SEPTEMBER).get(random.nextInt(4));
    Set<String> measures = new HashSet<>();
    ReadingFixture reading =
        aReading().titled(plan).knownOn(knownOn).file("paper-" + n + ".txt").claim("Green", n);
    List<String> refs = new ArrayList<>(List.of("A1", "A2", "A3"));
    refs.remove(random.nextInt(4) % refs.size());
    for (String ref : refs) {
      reading.commitment(
          ref,
          List.of("Open", "Shut the gates", "Paint the gates").get(random.nextInt(3)),
          random.nextBoolean() ? "Reported in " + n : null,
          random.nextBoolean() ? new String[] {"Green"} : new String[] {"Red", "Amber"});
      if (random.nextBoolean()) {
        reading.lead(ref, "Head of " + List.of("Gates", "Fences", "Paint").get(random.nextInt(3)));
      }
    }
    if (random.nextBoolean()) {
      reading.link(refs.get(0), refs.get(1));
    }
    if (random.nextBoolean()) {
      reading.scheme("Green", "On course " + random.nextInt(3));
    }
    if (random.nextInt(3) == 0) {
      reading.figureBeside(refs.get(0), "Gates counted", "2010-11", Integer.toString(n));
    }
    if (random.nextInt(3) == 0) {
      reading.section("appendix", "Appendix " + n, "Words");
    }
    for (String ref : List.of("NI 1", "NI 2")) {
      if (random.nextInt(3) == 0) {
        measures.add(ref);
        reading
            .measure(
                ref,
                "Measure " + ref + " " + random.nextInt(2),
                random.nextBoolean() ? "high" : null)
            .measuredBy(refs.get(1), ref)
            .figure(ref, "actual", "2010-11", Integer.toString(10 + n));
      }
    }
    return new Document(reading.build(), plan, measures);
  }
}
