package org.goldenthread.app.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.goldenthread.app.home.ReadingFixture.aReading;
import static org.goldenthread.app.measure.Editing.FIRST_DAY;
import static org.goldenthread.app.measure.Editing.OFFICER;

import java.math.BigDecimal;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.assess.RulePreviews;
import org.goldenthread.scoring.Against;
import org.goldenthread.scoring.Mark;
import org.goldenthread.scoring.Tolerance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules of every sort set in the record of a real database. */
@DatabaseTest
class RuleEditsIT {
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

  private RuleTarget thisMeasure() {
    return RuleTarget.measure(editing.measure("ni-117").id());
  }

  @Test
  void refusesWhatWasTypedOnAToleranceThatIsNoLongerTheCurrentOne() {
    editing.state(thisMeasure(), absolute("0.7", Tolerance.Scope.MEASURE));

    assertThat(
            editing.write(
                () ->
                    editing.rules.state(
                        RuleSort.MARKS,
                        thisMeasure(),
                        0,
                        new ToleranceRule(absolute("1", Tolerance.Scope.MEASURE)),
                        OFFICER,
                        "At once")))
        .isEqualTo(EditOutcome.Refused.OVERTAKEN);
  }

  @Test
  void refusesSmallNumbersOfASingleMeasure() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> editing.state(RuleSort.SMALL_NUMBERS, thisMeasure(), SmallNumbersRule.of(10, 1)));
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
  void judgesADayBeforeTheFirstByTheRuleEverybodyStartsWith() {
    editing.state(RuleTarget.PARTNERSHIP, absolute("0.1", Tolerance.Scope.PARTNERSHIP));

    assertThat(editing.judge("ni-50").againstNational().outcome()).isEqualTo(Mark.STAR);
    assertThat(editing.judge("ni-50", BEFORE).againstNational().outcome()).isEqualTo(Mark.CIRCLE);
  }

  @Test
  void letsTheWiderOneHoldAgain() {
    editing.state(thisMeasure(), absolute("0.7", Tolerance.Scope.MEASURE));
    editing.state(RuleSort.MARKS, thisMeasure(), null);

    assertThat(editing.judge("ni-117").againstNeighbours().outcome()).isEqualTo(Mark.CIRCLE);
    assertThat(editing.history("ni-117"))
        .extracting(c -> c.differences().get(0).after())
        .startsWith(null, "0.7 in the measure's own unit");
  }

  @Test
  void takesTheSameAmountWrittenOtherwiseForNoChange() {
    editing.state(thisMeasure(), absolute("0.7", Tolerance.Scope.MEASURE));

    assertThat(editing.state(thisMeasure(), absolute("0.70", Tolerance.Scope.MEASURE)))
        .isEqualTo(EditOutcome.Refused.NOTHING_CHANGED);
  }

  @Test
  void tellsAStatusRuleOfAMeasureInItsHistory() {
    var rule =
        new PlainStatusRule(Against.TARGET, true, BigDecimal.ZERO, new BigDecimal("10"), null);
    editing.state(
        RuleSort.STATUS, thisMeasure(), new StatusScheme(rule.rule(1), PlainStatusRule.STANDINGS));
    editing.state(RuleSort.STATUS, thisMeasure(), null);

    assertThat(editing.history("ni-117"))
        .extracting(c -> c.differences().get(0))
        .startsWith(
            new MeasureChange.Difference("Status rule", rule(), null),
            new MeasureChange.Difference("Status rule", null, rule()));
  }

  private static String rule() {
    return "Red when worse than target by more than 10%; Green: not worse than target;"
        + " Amber: not worse than target by more than 10%; Red: otherwise";
  }

  @Test
  void showsWhichMarksWouldBeOthersBeforeAnythingIsSaved() {
    RulePreviews.Preview preview =
        editing.read(
            () ->
                editing.previews.preview(
                    RuleSort.MARKS,
                    RuleTarget.PARTNERSHIP,
                    new ToleranceRule(absolute("2", Tolerance.Scope.PARTNERSHIP))));

    assertThat(preview.said()).isEqualTo(2);
    assertThat(preview.flips())
        .singleElement()
        .satisfies(
            flip -> {
              assertThat(flip.measure().slug()).isEqualTo("ni-50");
              assertThat(flip.of()).isEqualTo("national");
              assertThat(flip.now()).isEqualTo(new RulePreviews.Marked(Mark.CIRCLE));
              assertThat(flip.then()).isEqualTo(new RulePreviews.Marked(Mark.STAR));
            });
    assertThat(editing.judge("ni-50").againstNational().outcome()).isEqualTo(Mark.CIRCLE);
  }

  @Test
  void keepsEveryOneWithItsReason() {
    editing.state(RuleSort.SMALL_NUMBERS, RuleTarget.PARTNERSHIP, SmallNumbersRule.of(10, 1));
    editing.state(RuleSort.SMALL_NUMBERS, RuleTarget.PARTNERSHIP, SmallNumbersRule.of(8, 5));

    assertThat(
            editing.read(
                () -> editing.rules.versions(RuleSort.SMALL_NUMBERS, RuleTarget.PARTNERSHIP)))
        .extracting(v -> v.stated().rule().text() + ": " + v.reason())
        .containsExactly(
            "below 8, rounded to 5: Agreed by the board",
            "below 10, rounded to 1: Agreed by the board");
  }
}
