package org.goldenthread.app.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.publish.Reconciliation;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.RefusedDocumentException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole documents from the file to the reconciled totals: our sample, and the published ones. */
@DatabaseTest
class WholeDocumentsIT {
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

  private void loadSample() throws IOException, RefusedDocumentException {
    load(Path.of(System.getProperty("gt.root", "..")).resolve("samples/wexmere"));
  }

  private void loadPublished() throws IOException, RefusedDocumentException {
    Path folder = Path.of(System.getProperty("gt.shared", "absent")).resolve("documents");
    assumeTrue(Files.isDirectory(folder), "the published documents are not beside this checkout");
    load(folder);
  }

  private void load(Path folder) throws IOException, RefusedDocumentException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        assertThat(rooms.load(new DocumentReader().read(file)))
            .isInstanceOf(DocumentLoading.Outcome.Loaded.class);
      }
    }
  }

  private <T extends @Nullable Object> T read(Supplier<T> work) {
    return database.tenancy().read(rooms.partnership.id(), work);
  }

  /** The plan of the only document with this date. */
  private PlanSnapshot planOf(LocalDate knownOn) {
    return read(
        () -> {
          PlanHeader header =
              rooms.plans.all(KnownBy.NOW).stream()
                  .filter(p -> p.knownOn().equals(knownOn))
                  .findFirst()
                  .orElseThrow();
          return rooms.plans.snapshot(header.slug(), KnownBy.NOW).orElseThrow();
        });
  }

  private Reconciliation reconcile(PlanSnapshot plan) {
    return read(
        () ->
            Reconciliation.of(
                plan, rooms.plans.claims(plan.header().id(), plan.header().document())));
  }

  private static final LocalDate DECEMBER_2009 = LocalDate.of(2009, 12, 16);
  private static final LocalDate JANUARY_2014 = LocalDate.of(2014, 1, 15);

  private static Map<String, Reconciliation.Counted> counted(Reconciliation reconciled) {
    return reconciled.totals().get(0).rows().stream()
        .collect(Collectors.toMap(Reconciliation.Row::category, Reconciliation.Row::counted));
  }

  private static List<@Nullable String> causes(Reconciliation reconciled) {
    return reconciled.totals().get(0).rows().stream()
        .flatMap(r -> r.causes().stream())
        .<@Nullable String>map(PlanItem::ref)
        .toList();
  }

  private static void assertTheTotalsOfDecember2009(Reconciliation reconciled) {
    assertThat(counted(reconciled))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Green", new Reconciliation.Counted(22, 21, 22, 22),
                "Amber", new Reconciliation.Counted(13, 13, 13, 13),
                "Red", new Reconciliation.Counted(9, 9, 9, 10),
                "Completed", new Reconciliation.Counted(37, 37, 38, 38)));
  }

  @Test
  void reconcilesTheTotalsOfTheSample() throws IOException, RefusedDocumentException {
    loadSample();
    Reconciliation reconciled = reconcile(planOf(DECEMBER_2009));
    assertTheTotalsOfDecember2009(reconciled);
    assertThat(causes(reconciled)).containsExactlyInAnyOrder("H07", "S13", "E&A05");
  }

  @Test
  void reconcilesTheTotalsOfThePublishedUpdate() throws IOException, RefusedDocumentException {
    loadPublished();
    Reconciliation reconciled = reconcile(planOf(DECEMBER_2009));
    assertTheTotalsOfDecember2009(reconciled);
    assertThat(causes(reconciled)).containsExactlyInAnyOrder("H08", "H12", "E&A04");
  }

  @Test
  void countsTheMilestonesOfTheSamplePriorityByPriority()
      throws IOException, RefusedDocumentException {
    loadSample();
    assertTheMilestonesOfJanuary2014();
  }

  @Test
  void countsTheMilestonesOfThePublishedPlanPriorityByPriority()
      throws IOException, RefusedDocumentException {
    loadPublished();
    assertTheMilestonesOfJanuary2014();
  }

  private void assertTheMilestonesOfJanuary2014() {
    PlanSnapshot plan = planOf(JANUARY_2014);
    assertThat(plan.reported()).hasSize(156);
    assertThat(plan.items()).allMatch(i -> i.statuses().isEmpty(), "no colour is guessed");
    List<Reconciliation.Part> parts = reconcile(plan).matrices().get(0).parts();
    assertThat(parts).extracting(Reconciliation.Part::counted).containsExactly(52, 16, 19, 29, 40);
    assertThat(parts)
        .allSatisfy(p -> assertThat(p.printed()).containsEntry("Total", "" + p.counted()));
    assertThat(plan.items())
        .filteredOn(PlanItem::reportedElsewhere)
        .singleElement()
        .satisfies(i -> assertThat(i.ref()).isEqualTo("4"));
  }

  @Test
  void showsThePartnershipAsKnownBetweenTheDatesOfItsDocuments()
      throws IOException, RefusedDocumentException {
    loadSample();
    assertThat(knownOn(LocalDate.of(2007, 3, 31))).isEmpty();
    assertThat(knownOn(LocalDate.of(2008, 6, 1))).containsExactly(LocalDate.of(2007, 4, 1));
    assertThat(knownOn(LocalDate.of(2009, 12, 15))).doesNotContain(DECEMBER_2009);
    assertThat(knownOn(DECEMBER_2009)).contains(DECEMBER_2009).doesNotContain(JANUARY_2014);
    assertThat(knownOn(JANUARY_2014)).contains(JANUARY_2014);
    assertThat(read(() -> rooms.measures.all(new KnownBy(LocalDate.of(2008, 6, 1))))).isEmpty();
    assertThat(read(() -> rooms.measures.all(KnownBy.NOW))).isNotEmpty();
  }

  private List<LocalDate> knownOn(LocalDate day) {
    return read(
        () -> rooms.documents.all(new KnownBy(day)).stream().map(DocumentRecord::knownOn).toList());
  }
}
