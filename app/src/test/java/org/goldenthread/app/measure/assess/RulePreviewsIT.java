package org.goldenthread.app.measure.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.ReadingFixture;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.EditOutcome;
import org.goldenthread.app.measure.Editing;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.PlainStatusRule;
import org.goldenthread.app.measure.RuleEdits;
import org.goldenthread.app.measure.RuleSort;
import org.goldenthread.app.measure.RuleTarget;
import org.goldenthread.app.measure.StatusScheme;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.scoring.Against;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Status rules stated in the record of a real database, and seen before they are. */
@DatabaseTest
class RulePreviewsIT {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

  private TestDatabase database;
  private Rooms rooms;
  private RuleEdits edits;
  private SeriesAssessments assessments;
  private Standpoints standpoints;
  private RulePreviews previews;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    rooms = new Rooms(database);
    rooms.load(
        ReadingFixture.aReading()
            .measure("NI 117", "16 to 18 year olds not in education", "low")
            .measure("NI 50", "Emotional health", "high")
            .figure("NI 117", "actual", "2008-09", "10.8")
            .figure("NI 117", "target", "2008-09", "10")
            .figure("NI 117", "actual", "2009-10", "10.7")
            .figure("NI 117", "target", "2009-10", "10")
            .figure("NI 50", "actual", "2009-10", "60")
            .figure("NI 50", "target", "2009-10", "60")
            .build());
    Clock clock = Clock.fixed(FIRST_DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    var sql = database.sql();
    edits = new RuleEdits(sql, AuditFixtures.changes(sql), clock);
    var areas = new Areas(sql);
    standpoints = new Standpoints(new HomeAreas(sql), new NeighbourSets(sql), areas);
    assessments =
        new SeriesAssessments(
            new SeriesStore(sql), new Measures(sql), new Assessments(sql), standpoints, areas);
    previews = new RulePreviews(assessments, standpoints, edits);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private <T> T write(Supplier<T> work) {
    return database.tenancy().write(rooms.partnership.id(), work);
  }

  private static StatusScheme proposed(String amber, @Nullable Against improved) {
    return new StatusScheme(
        new PlainStatusRule(Against.TARGET, true, BigDecimal.ZERO, new BigDecimal(amber), improved)
            .rule(1),
        PlainStatusRule.STANDINGS);
  }

  private EditOutcome state(RuleTarget target, long opened, String amber) {
    StatusScheme rule = proposed(amber, Against.LAST_YEAR);
    return write(
        () -> edits.state(RuleSort.STATUS, target, opened, rule, Editing.OFFICER, "Agreed"));
  }

  private String status(String slug) {
    return write(
        () -> {
          Measure measure = rooms.measures.find(slug, KnownBy.NOW).orElseThrow();
          return assessments
              .ofMeasure(measure, standpoints.home(KnownBy.NOW), KnownBy.NOW)
              .map(a -> String.valueOf(a.status().status()))
              .orElse("none");
        });
  }

  @Test
  void refusesWhatWasTypedOnARuleThatIsNoLongerTheCurrentOne() {
    state(RuleTarget.PARTNERSHIP, 0, "10");
    assertThat(state(RuleTarget.PARTNERSHIP, 0, "20")).isEqualTo(EditOutcome.Refused.OVERTAKEN);
  }

  @Test
  void showsPastPeriodsThatWouldFlipBeforeAnythingIsStated() {
    RulePreviews.Preview preview =
        write(
            () -> previews.preview(RuleSort.STATUS, RuleTarget.PARTNERSHIP, proposed("7.5", null)));
    assertThat(preview.measures()).isEqualTo(2);
    assertThat(preview.said()).isEqualTo(3);
    assertThat(preview.measuresChanged()).isEqualTo(1);
    assertThat(preview.flips())
        .singleElement()
        .satisfies(
            flip -> {
              assertThat(flip.period().code()).isEqualTo("2009-10");
              assertThat(flip.now()).isEqualTo(new RulePreviews.Given("Red"));
              assertThat(flip.then()).isEqualTo(new RulePreviews.Given("Amber"));
            });
    assertThat(status("ni-117")).isEqualTo("Red");
  }

  @Test
  void showsWhatWouldHoldAgainIfARuleWereTakenAway() {
    state(RuleTarget.PARTNERSHIP, 0, "7.5");
    RulePreviews.Preview preview =
        write(() -> previews.preview(RuleSort.STATUS, RuleTarget.PARTNERSHIP, null));
    assertThat(preview.flips())
        .extracting(f -> f.period().code(), RulePreviews.Flip::now, RulePreviews.Flip::then)
        .containsExactly(
            tuple("2009-10", new RulePreviews.Given("Amber"), new RulePreviews.Given("Red")),
            tuple("2008-09", new RulePreviews.Given(null), new RulePreviews.Given("Red")));
  }

  @Test
  void countsWhatOneOfBothRulesSays() {
    var england =
        new StatusScheme(
            new PlainStatusRule(Against.NATIONAL, true, BigDecimal.ZERO, BigDecimal.TEN, null)
                .rule(1),
            PlainStatusRule.STANDINGS);
    RulePreviews.Preview preview =
        write(() -> previews.preview(RuleSort.STATUS, RuleTarget.PARTNERSHIP, england));
    assertThat(preview.said()).isEqualTo(3);
    assertThat(preview.flips())
        .hasSize(3)
        .allSatisfy(f -> assertThat(f.then()).isEqualTo(new RulePreviews.Given(null)));
  }

  @Test
  void judgesByTheNarrowestRule() {
    assertThat(status("ni-117")).isEqualTo("Red");
    state(RuleTarget.PARTNERSHIP, 0, "5");
    assertThat(status("ni-117")).as("better than last year").isEqualTo("Amber");
    long ni117 = write(() -> rooms.measures.find("ni-117", KnownBy.NOW).orElseThrow().id());
    var own = RuleTarget.measure(ni117);
    StatusScheme narrow = proposed("1", null);
    write(() -> edits.state(RuleSort.STATUS, own, 0, narrow, Editing.OFFICER, "Watched closely"));
    assertThat(status("ni-117")).isEqualTo("Red");
    long stated = write(() -> edits.current(RuleSort.STATUS, own)).orElseThrow().id();
    write(
        () ->
            edits.state(RuleSort.STATUS, own, stated, null, Editing.OFFICER, "As everybody else"));
    assertThat(status("ni-117")).isEqualTo("Amber");
  }

  @Test
  void countsVersionsAndKeepsEveryOne() {
    state(RuleTarget.PARTNERSHIP, 0, "10");
    long first =
        write(() -> edits.current(RuleSort.STATUS, RuleTarget.PARTNERSHIP)).orElseThrow().id();
    assertThat(state(RuleTarget.PARTNERSHIP, first, "10"))
        .isEqualTo(EditOutcome.Refused.NOTHING_CHANGED);
    state(RuleTarget.PARTNERSHIP, first, "20");
    assertThat(write(() -> edits.versions(RuleSort.STATUS, RuleTarget.PARTNERSHIP)))
        .extracting(v -> v.stated().rule().rule().version())
        .containsExactly(2, 1);
  }
}
