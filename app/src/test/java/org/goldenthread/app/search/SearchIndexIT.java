package org.goldenthread.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.ReadingFixture;
import org.goldenthread.app.home.Rooms;
import org.junit.jupiter.api.Test;

/** The index follows the record, and can be made again from it. */
@DatabaseTest
class SearchIndexIT {

  private static ReadingFixture edition(int month, String words, String board, String lead) {
    return aReading()
        .knownOn(LocalDate.of(2009, month, 1))
        .commitment("H01", "Reduce smoking", words, "Red")
        .commitment("H02", words, "Steady.", "Green")
        .reportedElsewhere("T9", board)
        .lead("H01", lead)
        .measure("NI 117", "Young people " + words, "low")
        .section("minutes", "Minutes", "The board noted " + words);
  }

  private static List<Map<String, Object>> entries(Rooms rooms) {
    return rooms
        .database
        .tenancy()
        .read(
            rooms.partnership.id(),
            () ->
                rooms
                    .database
                    .sql()
                    .sql(
                        """
                        select source, subject, kind, plan, item, path, within, ref, title, body,
                               known_from, known_until, exempt_paragraph
                          from search.entry order by source, subject, path, known_from, body
                        """)
                    .query()
                    .listOfRows());
  }

  @Test
  void isTheSameMadeStepByStepAndMadeAgain(TestDatabase database) {
    var rooms = new Rooms(database);
    rooms.load(edition(3, "first", "Safeguarding board", "Public Health").build());
    rooms.loadAsNewVersion(edition(9, "third", "Safeguarding board", "Public Health").build());
    // One that is brought in later but was known earlier.
    rooms.loadAsNewVersion(edition(6, "second", "Health board", "Housing").build());
    List<Map<String, Object>> before = entries(rooms);

    SearchFixtures.index(database).rebuild(rooms.partnership.id());

    assertThat(before).isNotEmpty();
    assertThat(entries(rooms)).isEqualTo(before);
    assertThat(before)
        .filteredOn(e -> "/plans/childrens-plan-2007-2010/items/h01".equals(e.get("path")))
        .extracting(e -> e.get("body"))
        .containsExactly("Public Health", "Housing", "Public Health");
  }

  @Test
  void isUndoneWithTheChangeItDescribes(TestDatabase database) {
    var rooms = new Rooms(database);
    rooms.load(edition(3, "first", "Safeguarding board", "Public Health").build());
    List<Map<String, Object>> before = entries(rooms);

    org.assertj.core.api.Assertions.assertThatIllegalStateException()
        .isThrownBy(
            () ->
                database
                    .tenancy()
                    .write(
                        rooms.partnership.id(),
                        () -> {
                          rooms.loadAsNewVersion(edition(9, "lost", "B", "L").build());
                          throw new IllegalStateException("stopped");
                        }));

    assertThat(entries(rooms)).isEqualTo(before);
  }
}
