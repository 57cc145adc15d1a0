package org.goldenthread.app.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.intake.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bringing documents in: what is kept, what is never doubled, what stood on which day. */
@DatabaseTest
class DocumentLoadingIT {
  private static final LocalDate DECEMBER = LocalDate.of(2009, 12, 16);
  private static final LocalDate MARCH = LocalDate.of(2010, 3, 24);

  private Rooms rooms;
  private TestDatabase database;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    rooms = new Rooms(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static ReadingFixture december() {
    return aReading()
        .commitment("H01", "Reduce smoking in pregnancy", "Two advisers recruited.", "Red")
        .commitment("S15/17", "Raise awareness", "Training continues.", "Green", "Complete")
        .lead("H01", "Public Health Manager")
        .link("S15/17", "H01")
        .figureBeside("H01", "Smoking at delivery", "2008-09", "27.67");
  }

  private PlanSnapshot plan(KnownBy knownBy) {
    return database
        .tenancy()
        .read(
            rooms.partnership.id(),
            () -> rooms.plans.snapshot("childrens-plan-2007-2010", knownBy).orElseThrow());
  }

  @Test
  void keepsItemsWithReferencesLeadsStatusesAndLinks() {
    assertThat(rooms.load(december().build())).isInstanceOf(DocumentLoading.Outcome.Loaded.class);
    PlanSnapshot plan = plan(KnownBy.NOW);
    PlanItem joint = plan.bySlug("s15-17").orElseThrow();
    assertThat(joint.ref()).isEqualTo("S15/17");
    assertThat(joint.statuses())
        .extracting(PlanItem.Status::status)
        .containsExactly("Green", "Complete");
    assertThat(plan.ancestors(joint)).extracting(PlanItem::text).containsExactly("Being healthy");
    PlanItem smoking = plan.bySlug("h01").orElseThrow();
    assertThat(smoking.leads())
        .extracting(PlanItem.Lead::role, PlanItem.Lead::name, PlanItem.Lead::asked)
        .containsExactly(tuple("lead-officer", "Public Health Manager", false));
    assertThat(joint.links()).extracting(PlanItem.Link::toItem).containsExactly(smoking.id());
    assertThat(smoking.reports().get(0).progress()).isEqualTo("Two advisers recruited.");
  }

  @Test
  void keepsASeriesWithTheItemItStandsBeside() {
    rooms.load(december().build());
    long item = plan(KnownBy.NOW).bySlug("h01").orElseThrow().id();
    List<String> shown =
        database
            .tenancy()
            .read(
                rooms.partnership.id(),
                () -> {
                  List<Measure> measures = rooms.measures.ofItem(item, KnownBy.NOW);
                  return rooms.measures.observations(measures, KnownBy.NOW).values().stream()
                      .flatMap(List::stream)
                      .map(o -> measures.get(0).title() + " " + o.value().printed())
                      .toList();
                });
    assertThat(shown).containsExactly("Smoking at delivery 27.67%");
  }

  @Test
  void neverDoublesADocument() {
    Reading reading = december().build();
    rooms.load(reading);
    assertThat(rooms.load(reading)).isInstanceOf(DocumentLoading.Outcome.AlreadyLoaded.class);
    assertThat(plan(KnownBy.NOW).items()).hasSize(3);
  }

  @Test
  void offersANewVersionOfAKnownPlanAndStoresNothingUntilAsked() {
    rooms.load(december().build());
    Reading later = december().knownOn(MARCH).build();
    assertThat(rooms.load(later)).isInstanceOf(DocumentLoading.Outcome.NewVersionOffered.class);
    assertThat(plan(KnownBy.NOW).header().version()).isEqualTo(1);
    assertThat(rooms.loadAsNewVersion(later)).isInstanceOf(DocumentLoading.Outcome.Loaded.class);
    assertThat(plan(KnownBy.NOW).header().version()).isEqualTo(2);
  }

  @Test
  void showsThePlanAsKnownOnADayBetweenTwoEditions() {
    rooms.load(december().build());
    rooms.loadAsNewVersion(march());
    PlanSnapshot between = plan(new KnownBy(LocalDate.of(2010, 1, 31)));
    assertThat(between.items()).hasSize(3);
    assertThat(between.bySlug("h01").orElseThrow().firstStatus()).isEqualTo("Red");
    PlanSnapshot now = plan(KnownBy.NOW);
    assertThat(now.items()).extracting(PlanItem::ref).containsExactly(null, "H01", "H02");
    PlanItem smoking = now.bySlug("h01").orElseThrow();
    assertThat(smoking.id()).isEqualTo(between.bySlug("h01").orElseThrow().id());
    assertThat(smoking.firstStatus()).isEqualTo("Amber");
    assertThat(smoking.previous()).extracting(PlanItem.Status::status).containsExactly("Red");
    assertThat(smoking.reports()).hasSize(2);
  }

  @Test
  void keepsEveryJudgementOfThreeEditions() {
    rooms.load(december().build());
    rooms.loadAsNewVersion(march());
    rooms.loadAsNewVersion(
        aReading()
            .knownOn(LocalDate.of(2010, 6, 30))
            .commitment("H01", "Reduce smoking in pregnancy", "On course.", "Green")
            .build());
    assertThat(plan(KnownBy.NOW).bySlug("h01").orElseThrow().judgements())
        .extracting(judged -> judged.get(0).status())
        .containsExactly("Green", "Amber", "Red");
  }

  @Test
  void showsTheSameWhicheverEditionIsLoadedFirst() {
    rooms.load(march());
    rooms.loadAsNewVersion(december().build());
    assertThat(plan(new KnownBy(LocalDate.of(2010, 1, 31))).items())
        .extracting(PlanItem::ref)
        .containsExactly(null, "H01", "S15/17");
    PlanSnapshot now = plan(KnownBy.NOW);
    assertThat(now.items()).extracting(PlanItem::ref).containsExactly(null, "H01", "H02");
    assertThat(now.bySlug("h01").orElseThrow().firstStatus()).isEqualTo("Amber");
  }

  @Test
  void knowsNothingBeforeTheFirstDocument() {
    rooms.load(december().build());
    assertThat(
            database
                .tenancy()
                .<List<?>>read(
                    rooms.partnership.id(),
                    () -> rooms.plans.all(new KnownBy(DECEMBER.minusDays(1)))))
        .isEmpty();
  }

  @Test
  void keepsNothingOfADocumentThatFailsHalfway() {
    Reading broken =
        december().figure("NI 1", "actual", "2008-09", "12").build(); // measure never defined
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> rooms.load(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NI 1");
    assertThat(
            database
                .tenancy()
                .<List<?>>read(rooms.partnership.id(), () -> rooms.documents.all(KnownBy.NOW)))
        .isEmpty();
  }

  private static Reading march() {
    return aReading()
        .knownOn(MARCH)
        .commitment("H01", "Reduce smoking in pregnancy", "Scheme starts in May.", "Amber")
        .commitment("H02", "Increase breastfeeding", "Baseline set.", "Green")
        .build();
  }
}
