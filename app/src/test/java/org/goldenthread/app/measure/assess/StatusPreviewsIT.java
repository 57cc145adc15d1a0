package org.goldenthread.app.measure.assess;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.goldenthread.app.measure.StatedStatusRule;
import org.goldenthread.app.measure.StatedTolerance;
import org.goldenthread.app.measure.StatusRuleEdits;
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
class StatusPreviewsIT {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

  private TestDatabase database;
  private Rooms rooms;
  private StatusRuleEdits edits;
  private SeriesAssessments assessments;
  private Standpoints standpoints;
  private StatusPreviews previews;

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
    edits = new StatusRuleEdits(sql, AuditFixtures.changes(sql), clock);
    var areas = new Areas(sql);
    standpoints = new Standpoints(new HomeAreas(sql), new NeighbourSets(sql), areas);
    assessments =
        new SeriesAssessments(
            new SeriesStore(sql), new Measures(sql), new Assessments(sql), standpoints, areas);
    previews = new StatusPreviews(assessments, standpoints, edits);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private <T> T write(Supplier<T> work) {
    return database.tenancy().write(rooms.partnership.id(), work);
  }

  private static StatedStatusRule proposed(
      StatedTolerance.For target, String amber, @Nullable Against improved) {
    return new StatedStatusRule(
        0,
        target,
        new PlainStatusRule(Against.TARGET, true, BigDecimal.ZERO, new BigDecimal(amber), improved)
            .rule(1),
        PlainStatusRule.STANDINGS);
  }

  private EditOutcome state(StatedTolerance.For target, long opened, String amber) {
    StatedStatusRule rule = proposed(target, amber, Against.LAST_YEAR);
    return write(
        () ->
            edits.state(target, opened, rule.rule(), rule.standings(), Editing.OFFICER, "Agreed"));
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
    state(StatedTolerance.For.PARTNERSHIP, 0, "10");
    assertThat(state(StatedTolerance.For.PARTNERSHIP, 0, "20"))
        .isEqualTo(EditOutcome.Refused.OVERTAKEN);
  }

  @Test
  void showsPastPeriodsThatWouldFlipBeforeAnythingIsStated() {
    StatusPreviews.Preview preview =
        write(
            () ->
                previews.preview(
                    StatedTolerance.For.PARTNERSHIP,
                    proposed(StatedTolerance.For.PARTNERSHIP, "7.5", null)));
    assertThat(preview.measures()).isEqualTo(2);
    assertThat(preview.figures()).isEqualTo(3);
    assertThat(preview.measuresChanged()).isEqualTo(1);
    assertThat(preview.flips())
        .singleElement()
        .satisfies(
            flip -> {
              assertThat(flip.period().code()).isEqualTo("2009-10");
              assertThat(flip.now()).isEqualTo("Red");
              assertThat(flip.then()).isEqualTo("Amber");
            });
    assertThat(status("ni-117")).isEqualTo("Red");
  }

  @Test
  void judgesByTheNarrowestRule() {
    assertThat(status("ni-117")).isEqualTo("Red");
    state(StatedTolerance.For.PARTNERSHIP, 0, "5");
    assertThat(status("ni-117")).as("better than last year").isEqualTo("Amber");
    long ni117 = write(() -> rooms.measures.find("ni-117", KnownBy.NOW).orElseThrow().id());
    var own = StatedTolerance.For.measure(ni117);
    StatedStatusRule narrow = proposed(own, "1", null);
    write(
        () ->
            edits.state(
                own, 0, narrow.rule(), narrow.standings(), Editing.OFFICER, "Watched closely"));
    assertThat(status("ni-117")).isEqualTo("Red");
    long stated = write(() -> edits.current(own)).orElseThrow().id();
    write(() -> edits.clear(own, stated, Editing.OFFICER, "As everybody else"));
    assertThat(status("ni-117")).isEqualTo("Amber");
  }

  @Test
  void countsVersionsAndKeepsEveryOne() {
    state(StatedTolerance.For.PARTNERSHIP, 0, "10");
    long first = write(() -> edits.current(StatedTolerance.For.PARTNERSHIP)).orElseThrow().id();
    assertThat(state(StatedTolerance.For.PARTNERSHIP, first, "10"))
        .isEqualTo(EditOutcome.Refused.NOTHING_CHANGED);
    state(StatedTolerance.For.PARTNERSHIP, first, "20");
    assertThat(write(() -> edits.versions(StatedTolerance.For.PARTNERSHIP)))
        .extracting(v -> v.stated().rule().version())
        .containsExactly(2, 1);
  }
}
