package org.goldenthread.app.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.plan.EditionMatch;
import org.goldenthread.app.plan.EditionMatches;
import org.goldenthread.app.plan.EditionOf;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two published workbooks of one coloured plan, the second held against the first. */
@DatabaseTest
class FurtherEditionIT {
  private TestDatabase database;
  private Rooms rooms;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    rooms = new Rooms(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Reading workbook(String name) throws Exception {
    Path file = Path.of(System.getProperty("gt.shared", "absent"), "data", "workbooks", name);
    assumeTrue(Files.isReadable(file), "the published workbooks are not beside this checkout");
    return new DocumentReader().read(file);
  }

  private EditionMatch match() throws Exception {
    assertThat(rooms.load(workbook("SFWS Action Plan.xlsx")))
        .isInstanceOf(DocumentLoading.Outcome.Loaded.class);
    Reading second = workbook("SFWS Action Plan partnership update Jan 2020.xlsx");
    var matches = new EditionMatches(database.sql(), rooms.editions);
    return database
        .tenancy()
        .read(rooms.partnership.id(), () -> matches.of(second, new EditionOf.Likely()))
        .orElseThrow();
  }

  @Test
  void findsThePlanOfAWorkbookThatIsCalledOtherwise() throws Exception {
    EditionMatch match = match();

    assertThat(match.known().title()).isEqualTo("SFWS Action Plan");
    assertThat(match.added()).isEmpty();
    assertThat(match.gone()).extracting(g -> g.replaceAll(" .*", "")).containsExactly("9", "67");
  }

  @Test
  void tellsEveryStatusThatChangedAndFirstThoseThatMovedBack() throws Exception {
    EditionMatch match = match();

    assertThat(match.back())
        .extracting(j -> j.was() + " to " + j.is())
        .containsExactlyInAnyOrderElementsOf(
            List.of("Green to Amber", "Green to Amber", "Amber to Red"));
    assertThat(match.back().size() + match.judged().size()).isEqualTo(21);
  }
}
