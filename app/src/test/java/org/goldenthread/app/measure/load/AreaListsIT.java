package org.goldenthread.app.measure.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.NeighbourSet;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.intake.RefusedDocumentException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of areas and of neighbours in the record of a real database. */
@DatabaseTest
class AreaListsIT {
  private static final String AREAS =
      """
      area_code,area_name,old_la_code,parent
      E12000009,South West,,
      E10000501,Wexmere,901,E12000009
      E10000502,Ashmoor,902,E12000009
      """;

  @TempDir private Path folder;
  private TestDatabase database;
  private Loading loading;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    loading = new Loading(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void makesTheAreasOfAListOnlyWhenTold() throws Exception {
    assertThat(load("areas.csv", AREAS, false).refused()).isEqualTo(3);

    LoadOutcome outcome = load("areas.csv", AREAS, true);

    assertThat(outcome.added()).isEqualTo(3);
    assertThat(area("E10000501").name()).isEqualTo("Wexmere");
    assertThat(area("901").code()).as("found by its other number").isEqualTo("E10000501");
  }

  @Test
  void changesNothingWhenTheSameListComesAgain() throws Exception {
    load("areas.csv", AREAS, true);

    LoadOutcome again = load("areas.csv", AREAS, true);

    assertThat(again.isStored()).isFalse();
    assertThat(again.unchanged()).isEqualTo(3);
  }

  @Test
  void keepsWhatANewerListDoesNotSay() throws Exception {
    load("areas.csv", AREAS, true);

    LoadOutcome renamed =
        load("areas.csv", "area_code,area_name\nE10000501,Wexmere and Ashmoor\n", true);

    assertThat(renamed.changed()).isEqualTo(1);
    assertThat(area("901").name()).isEqualTo("Wexmere and Ashmoor");
  }

  @Test
  void findsAnAuthorityByItsNameWhereAListHasOnlyItsNumber() throws Exception {
    load("gss.csv", "area_code,area_name\nE10000501,Wexmere\nE05000501,Ashmoor\n", true);

    LoadOutcome numbers =
        load("numbers.csv", "la_number,la_name\n901,Wexmere\n902,Ashmoor\n", true);

    assertThat(numbers.changed()).as("Wexmere gets its number").isEqualTo(1);
    assertThat(numbers.added()).as("Ashmoor is a ward: another area").isEqualTo(1);
    assertThat(area("901").code()).isEqualTo("E10000501");
    assertThat(area("902").code()).isEqualTo("902");
    assertThat(load("numbers.csv", "la_number,la_name\n901,Wexmere\n", true).unchanged())
        .isEqualTo(1);
  }

  @Test
  void findsAnAreaByAnotherOfItsCodes() throws Exception {
    load("numbers.csv", "la_number,la_name\n901,Wexmere\n", true);

    LoadOutcome later =
        load("areas.csv", "area_code,area_name,dfe_number\nE10000501,Wexmere,901\n", true);

    assertThat(later.added()).isZero();
    assertThat(area("E10000501").code()).isEqualTo("901");
  }

  @Test
  void keepsEveryEditionOfANeighbourModel() throws Exception {
    load("areas.csv", AREAS + "E10000503,Brackenfold,903,E12000009\n", true);

    load("n.csv", "model,edition,area,neighbour,rank\nAlike,2021,901,902,1\n", false);
    LoadOutcome second =
        load(
            "n.csv",
            "model,edition,area,neighbour,rank\nAlike,2025,901,903,1\nAlike,2025,901,902,2\n",
            false);

    assertThat(second.added()).isEqualTo(1);
    assertThat(neighbours(LocalDate.of(2023, 5, 1))).containsExactly("E10000502");
    assertThat(neighbours(LocalDate.of(2026, 5, 1))).containsExactly("E10000503", "E10000502");
  }

  @Test
  void refusesANeighbourThatIsNotKnown() throws Exception {
    load("areas.csv", AREAS, true);

    LoadOutcome outcome =
        load("n.csv", "model,edition,area,neighbour,rank\nAlike,2025,901,999,1\n", false);

    assertThat(outcome.isStored()).isFalse();
    assertThat(outcome.refusals().get(0).message()).contains("999");
  }

  @Test
  void readsTheDayOfAnEdition() {
    LocalDate otherwise = LocalDate.of(2026, 3, 2);

    assertThat(NeighbourLists.day("2025", otherwise)).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(NeighbourLists.day("May 2025", otherwise)).isEqualTo(LocalDate.of(2025, 5, 1));
    assertThat(NeighbourLists.day("2025-05-20", otherwise)).isEqualTo(LocalDate.of(2025, 5, 20));
    assertThat(NeighbourLists.day("second", otherwise)).isEqualTo(otherwise);
    assertThat(NeighbourLists.day(null, otherwise)).isEqualTo(otherwise);
  }

  private LoadOutcome load(String name, String content, boolean create)
      throws IOException, RefusedDocumentException {
    Path file = Files.writeString(folder.resolve(name), content);
    return loading.loads.load(
        Scope.of(loading.partnership),
        LoadFile.of(file),
        new LoadOptions(create, false, Loading.FIRST_DAY),
        Loading.ANALYST,
        row -> {});
  }

  private Area area(String code) {
    return loading.read(() -> loading.areas.named(code, KnownBy.NOW).get(0));
  }

  private List<String> neighbours(LocalDate day) {
    var sets = new NeighbourSets(database.sql());
    return loading.read(
        () -> {
          NeighbourSet set =
              sets.on(loading.area("E10000501"), "Alike", day, KnownBy.NOW).orElseThrow();
          return set.neighbours().stream()
              .map(n -> loading.areas.byId(n.area(), KnownBy.NOW).orElseThrow().code())
              .toList();
        });
  }
}
