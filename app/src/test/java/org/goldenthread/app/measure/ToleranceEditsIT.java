package org.goldenthread.app.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.goldenthread.app.home.ReadingFixture.aReading;
import static org.goldenthread.app.measure.Editing.FIRST_DAY;
import static org.goldenthread.app.measure.Editing.OFFICER;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.scoring.Mark;
import org.goldenthread.scoring.Tolerance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tolerances set in the record of a real database. */
@DatabaseTest
class ToleranceEditsIT {
  private static final KnownBy BEFORE = new KnownBy(FIRST_DAY.minusDays(1));

  private TestDatabase database;
  private Editing editing;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    editing = new Editing(database);
    editing.rooms.load(
        aReading()
            .measure("NI 117", "16 to 18 year olds not in education", "low")
            .measure("NI 50", "Emotional health", "high")
            .figure("NI 117", "actual", "2009-10", "7.9")
            .figure("NI 117", "neighbour", "2009-10", "8.60")
            .figure("NI 50", "actual", "2009-10", "60")
            .figure("NI 50", "national", "2009-10", "58.0")
            .build());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Tolerance absolute(String amount, Tolerance.Scope scope) {
    return Tolerance.absolute(new BigDecimal(amount), scope);
  }

  private StatedTolerance.For thisMeasure() {
    return StatedTolerance.For.measure(editing.measure("ni-117").id());
  }

  @Test
  void refusesWhatWasTypedOnAToleranceThatIsNoLongerTheCurrentOne() {
    editing.state(thisMeasure(), absolute("0.7", Tolerance.Scope.MEASURE));

    assertThat(
            editing.write(
                () ->
                    editing.tolerances.state(
                        thisMeasure(),
                        0,
                        absolute("1", Tolerance.Scope.MEASURE),
                        OFFICER,
                        "At once")))
        .isEqualTo(EditOutcome.Refused.OVERTAKEN);
  }

  @Test
  void refusesToLeaveThePartnershipWithoutOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                editing.write(
                    () ->
                        editing.tolerances.clear(
                            StatedTolerance.For.PARTNERSHIP, 1, OFFICER, "None")));
  }

  @Test
  void marksFromItsDayOnAndLeavesPastDaysAsTheyWere() {
    assertThat(editing.judge("ni-117").againstNeighbours().outcome()).isEqualTo(Mark.CIRCLE);
    editing.state(thisMeasure(), absolute("0.7", Tolerance.Scope.MEASURE));

    assertThat(editing.judge("ni-117").againstNeighbours().outcome()).isEqualTo(Mark.STAR);
    assertThat(editing.judge("ni-117", BEFORE).againstNeighbours().outcome())
        .isEqualTo(Mark.CIRCLE);
  }

  @Test
  void judgesADayBeforeTheFirstByThePartnershipsFirst() {
    editing.state(StatedTolerance.For.PARTNERSHIP, absolute("0.1", Tolerance.Scope.PARTNERSHIP));
    KnownBy longAgo = new KnownBy(LocalDate.of(1999, 1, 1));

    assertThat(editing.read(() -> editing.tolerances.stated(longAgo)))
        .extracting(s -> s.tolerance().amount())
        .containsExactly(new BigDecimal("2.5"));
  }

  @Test
  void letsTheWiderOneHoldAgain() {
    editing.state(thisMeasure(), absolute("0.7", Tolerance.Scope.MEASURE));
    long stated = editing.read(() -> editing.tolerances.current(thisMeasure())).orElseThrow().id();
    editing.write(
        () -> editing.tolerances.clear(thisMeasure(), stated, OFFICER, "As everybody else"));

    assertThat(editing.judge("ni-117").againstNeighbours().outcome()).isEqualTo(Mark.CIRCLE);
    assertThat(editing.history("ni-117"))
        .extracting(c -> c.differences().get(0).after())
        .startsWith(null, "0.7 in the measure's own unit");
  }

  @Test
  void showsWhichMarksWouldBeOthersBeforeAnythingIsSaved() {
    ToleranceEdits.Preview preview =
        editing.read(
            () ->
                editing.tolerances.preview(
                    StatedTolerance.For.PARTNERSHIP, absolute("2", Tolerance.Scope.PARTNERSHIP)));

    assertThat(preview.marks()).isEqualTo(2);
    assertThat(preview.flips())
        .singleElement()
        .satisfies(
            flip -> {
              assertThat(flip.measure().slug()).isEqualTo("ni-50");
              assertThat(flip.against()).isEqualTo("national");
              assertThat(flip.now()).isEqualTo(Mark.CIRCLE);
              assertThat(flip.then()).isEqualTo(Mark.STAR);
            });
    assertThat(editing.judge("ni-50").againstNational().outcome()).isEqualTo(Mark.CIRCLE);
  }

  @Test
  void keepsEveryOneWithItsReason() {
    editing.state(
        StatedTolerance.For.PARTNERSHIP,
        Tolerance.relative(new BigDecimal("10"), Tolerance.Scope.PARTNERSHIP));

    assertThat(editing.read(() -> editing.tolerances.versions(StatedTolerance.For.PARTNERSHIP)))
        .extracting(ToleranceVersion::reason)
        .endsWith("Agreed by the board")
        .hasSize(2);
  }
}
