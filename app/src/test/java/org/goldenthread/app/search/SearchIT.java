package org.goldenthread.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;
import static org.goldenthread.app.search.SearchFixtures.asked;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person finds, and in which order. */
@DatabaseTest
class SearchIT {
  private static final LocalDate JULY = LocalDate.of(2009, 7, 1);
  private static final LocalDate DECEMBER = LocalDate.of(2009, 12, 16);

  private static Rooms rooms;
  private static Search search;

  @BeforeAll
  static void load(TestDatabase database) {
    rooms = new Rooms(database);
    search = new Search(database.sql(), rooms.plans);
    rooms.load(
        aReading()
            .knownOn(JULY)
            .commitment("EW013", "Reduce smoking in pregnancy", "Two advisers recruited.", "Red")
            .commitment("S15/17", "Raise awareness of bullying", "See EW013 and NI 117.", "Green")
            .lead("S15/17", "Director of Public Health")
            .measure("NI 117", "16 to 18 year olds not in education", "low")
            .section("minutes", "Minutes of the board", "The board noted the organization chart.")
            .build());
    rooms.loadAsNewVersion(
        aReading()
            .knownOn(DECEMBER)
            .commitment("EW013", "Reduce smoking by young mothers", "Clinics opened.", "Amber")
            .commitment("S15/17", "Raise awareness of bullying", "Training goes on.", "Green")
            .lead("S15/17", "Head of Safeguarding")
            .commitment(
                "E&A03", "Keep <script>alert(1)</script> & \"quotes\" apart", "None.", "Green")
            .build());
  }

  private static Findings find(Findings.Question question, KnownBy knownBy) {
    return rooms
        .database
        .tenancy()
        .read(rooms.partnership.id(), () -> search.find(question, knownBy));
  }

  private static Findings find(String typed) {
    return find(asked(typed), KnownBy.NOW);
  }

  private static List<String> paths(String typed) {
    return find(typed).found().stream().map(Found::path).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "EW13, /items/ew013",
    "ew 013, /items/ew013",
    "ea3, /items/e-a03",
    "s15 17, /items/s15-17",
    "ni117, /measures/ni-117",
    "NI  117, /measures/ni-117",
    "\"NI 117\", /measures/ni-117"
  })
  void putsWhatCarriesTheReferenceFirst(String typed, String path) {
    assertThat(paths(typed).get(0)).endsWith(path);
  }

  @Test
  void findsWhereAReferenceIsMentionedAndMarksItAsPrinted() {
    Found mention =
        find("ni117").found().stream()
            .filter(f -> f.kind() == Kind.UPDATES)
            .findFirst()
            .orElseThrow();
    assertThat(mention.passage().text()).contains("See EW013 and NI 117.");
    assertThat(mention.passage().parts())
        .filteredOn(Passage.Part::marked)
        .extracting(Passage.Part::text)
        .containsExactly("NI", "117");
  }

  @ParameterizedTest
  @CsvSource({
    "smokes, /items/ew013", "mother pregnancy OR mothers, /items/ew013",
    "bullying safeguarding, /items/s15-17", "organisation, /documents/1#section-1",
    "\"young mothers\", /items/ew013"
  })
  void findsWordsByStemAndSpelling(String typed, String path) {
    assertThat(paths(typed)).anyMatch(p -> p.endsWith(path));
  }

  @Test
  void marksTheWordsAndKeepsTheTextPlain() {
    Found found = find("quotes").found().get(0);
    assertThat(found.title().text()).isEqualTo("Keep <script>alert(1)</script> & \"quotes\" apart");
    assertThat(found.title().parts()).contains(new Passage.Part("quotes", true));
  }

  @Test
  void saysWhereInThePlanItStands() {
    Found found = find("awareness").found().get(0);
    assertThat(found.plan()).isEqualTo("Children's Plan 2007-2010");
    assertThat(found.within()).isEqualTo("Being healthy");
    assertThat(found.knownOn()).isEqualTo(DECEMBER);
  }

  @Test
  void countsByKindAndPlanWhateverIsChosen() {
    Findings all = find("bullying");
    Findings updates =
        find(
            new Findings.Question(
                Typed.of("bullying"), Kind.UPDATES, "childrens-plan-2007-2010", 1),
            KnownBy.NOW);
    assertThat(all.kinds()).containsEntry(Kind.ITEMS, 1).containsEntry(Kind.UPDATES, 2);
    assertThat(all.total()).isEqualTo(3);
    assertThat(updates.kinds()).isEqualTo(all.kinds());
    assertThat(updates.total()).isEqualTo(2);
    assertThat(updates.found()).extracting(Found::kind).containsOnly(Kind.UPDATES);
    assertThat(updates.plans()).extracting(Findings.InPlan::entries).containsExactly(2);
  }

  @Test
  void findsOnAPastDayWhatWasKnownThen() {
    KnownBy september = new KnownBy(LocalDate.of(2009, 9, 30));
    assertThat(find(asked("pregnancy"), september).total()).isEqualTo(2);
    assertThat(find(asked("mothers"), september).total()).isZero();
    assertThat(find("\"young mothers\"").found()).isNotEmpty();
    assertThat(find(asked("\"Public Health\""), september).found()).isNotEmpty();
    assertThat(find("\"Public Health\"").found()).isEmpty();
    assertThat(find(asked("smoking"), new KnownBy(LocalDate.of(2009, 6, 30))).total()).isZero();
  }

  @Test
  void neverLooksForWordsThatStandEverywhere() {
    assertThat(find("the and of").onlyCommonWords()).isTrue();
    assertThat(find("the and of").total()).isZero();
    assertThat(find("& | !").total()).isZero();
    assertThat(find("unheard-of").onlyCommonWords()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "'; drop table plan.plan; --",
        "& | ! <-> ( )",
        ":* !!",
        "a:b:c",
        "\\",
        "\\'",
        "%_%",
        "-",
        "--",
        "-the",
        "or or or",
        "{}",
        "[a-z]+(",
        "\u00e9\u4e2d\ud83d\ude00",
        "NULL",
        "\u0002\u0003",
        "https://x.example/?q=<b>",
        "S15/17/19/21",
        "0",
        "000",
        "E & & A"
      })
  void answersWhateverIsTyped(String typed) {
    assertThat(find(typed).total()).isNotNegative();
  }

  @Test
  void answersTheLongestWords() {
    assertThat(find("x".repeat(5000)).total()).isZero();
    assertThat(find("ew13 ni 117 organisation ".repeat(100)).total()).isNotNegative();
  }

  @Test
  void findsWhatDoesNotHaveAWord() {
    assertThat(find("-smoking").found())
        .isNotEmpty()
        .noneMatch(f -> f.title().text().contains("smoking"));
  }

  @Test
  void pagesThroughAllThatIsListed() {
    assertThat(find(new Findings.Question(Typed.of("bullying"), null, null, 99), KnownBy.NOW))
        .satisfies(f -> assertThat(f.page()).isEqualTo(f.pages()));
  }
}
