package org.goldenthread.app.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.util.List;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.ReadingFixture;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Printed totals beside three plain countings, with the rows that make each difference. */
@DatabaseTest
class ReconciliationIT {
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

  private static ReadingFixture mixed() {
    return aReading()
        .commitment("H01", "Plain", "Done.", "Red")
        .twoInOneCell("H08", "Red")
        .commitment("H12", "Amber, then complete on the next page", "Both.", "Amber", "Complete")
        .commitment("E&A04", "Two green cells", "Attendance and exclusions.", "Green", "Green");
  }

  private Reconciliation reconcile(ReadingFixture reading) {
    rooms.load(reading.build());
    return database
        .tenancy()
        .read(
            rooms.partnership.id(),
            () -> {
              PlanSnapshot plan =
                  rooms.plans.snapshot("childrens-plan-2007-2010", KnownBy.NOW).orElseThrow();
              return Reconciliation.of(
                  plan, rooms.plans.claims(plan.header().id(), plan.header().document()));
            });
  }

  private static Reconciliation.Row row(Reconciliation reconciled, String category) {
    return reconciled.totals().get(0).rows().stream()
        .filter(r -> r.category().equals(category))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsItemsCellsAndEntriesWithoutAdjustingAny() {
    Reconciliation reconciled =
        reconcile(
            mixed().claim("Red", 2).claim("Amber", 1).claim("Green", 2).claim("Completed", 0));
    assertThat(row(reconciled, "Red").counted()).isEqualTo(new Reconciliation.Counted(2, 2, 2, 3));
    assertThat(row(reconciled, "Green").counted())
        .isEqualTo(new Reconciliation.Counted(2, 1, 2, 2));
    assertThat(row(reconciled, "Completed").counted())
        .isEqualTo(new Reconciliation.Counted(0, 0, 1, 1));
    assertThat(reconciled.totals().get(0).sum())
        .isEqualTo(new Reconciliation.Counted(null, 4, 6, 7));
  }

  @Test
  void namesTheRowsThatMakeADifference() {
    Reconciliation reconciled =
        reconcile(
            mixed().claim("Red", 2).claim("Amber", 1).claim("Green", 2).claim("Completed", 0));
    assertThat(refs(row(reconciled, "Red"))).containsExactly("H08");
    assertThat(refs(row(reconciled, "Amber"))).isEmpty();
    assertThat(refs(row(reconciled, "Green"))).containsExactly("E&A04");
    assertThat(refs(row(reconciled, "Completed"))).containsExactly("H12");
  }

  @Test
  void keepsAPrintedTotalThatNoCountingGives() {
    Reconciliation reconciled = reconcile(mixed().claim("Red", 17));
    assertThat(row(reconciled, "Red").counted()).isEqualTo(new Reconciliation.Counted(17, 2, 2, 3));
  }

  @Test
  void holdsAMatrixOfTotalsAgainstTheRowsOfEachPart() {
    Reconciliation reconciled =
        reconcile(
            aReading()
                .commitment("H01", "First", "Done.")
                .commitment("H02", "Second", "Going on.")
                .reportedElsewhere("4", "Safeguarding Board")
                .claimOf("t1", "Green", 1)
                .claimOf("t1", "Red", 1)
                .claimOf("t1", "Total", 3));
    Reconciliation.Matrix matrix = reconciled.matrices().get(0);
    assertThat(matrix.columns()).containsExactly("Green", "Red");
    assertThat(matrix.parts())
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.counted()).isEqualTo(2);
              assertThat(part.printed()).containsEntry("Total", "3");
            });
  }

  private static List<String> refs(Reconciliation.Row row) {
    return row.causes().stream().map(PlanItem::ref).toList();
  }
}
