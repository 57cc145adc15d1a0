package org.goldenthread.scoring.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.scoring.TargetOutcome.CANNOT_SAY;
import static org.goldenthread.scoring.TargetOutcome.MET;
import static org.goldenthread.scoring.TargetOutcome.NOT_MET;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.TargetOutcome;
import org.goldenthread.scoring.spc.Turn.Pattern;
import org.goldenthread.scoring.spc.Turn.Verdict;
import org.goldenthread.scoring.spc.TurnRule.Course;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TurnRuleTest {
  private static final double[] BEFORE = {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12};
  private static final double NONE = Double.NaN;

  private static Course course(@Nullable Polarity polarity, List<Rebase> rebases, double... after) {
    double[] all = DoubleStream.concat(Arrays.stream(BEFORE), Arrays.stream(after)).toArray();
    return new Course(all, rebases, 11, 13, polarity);
  }

  private static Turn turn(double... after) {
    return turn(CANNOT_SAY, CANNOT_SAY, course(Polarity.LOW, List.of(), after));
  }

  private static Turn turn(TargetOutcome then, TargetOutcome now, Course course) {
    return TurnRule.STANDARD.assess(course, then, now);
  }

  @Test
  void isTooEarlyBeforeTheDuePeriodHasAValue() {
    assertThat(turn().verdict()).isEqualTo(Verdict.TOO_EARLY);
    assertThat(turn(2).verdict()).isEqualTo(Verdict.TOO_EARLY);
    assertThat(turn(2, NONE).verdict()).isEqualTo(Verdict.TOO_EARLY);
  }

  @Test
  void waitsForTheNextValueWhereTheDueOneIsMissing() {
    assertThat(turn(11, NONE, 5).judged()).isEqualTo(14);
  }

  @Test
  void hasNotTurnedByNormalUpsAndDowns() {
    assertThat(turn(11, 11).verdict()).isEqualTo(Verdict.NOT_TURNED);
    assertThat(turn(11, 11).pattern()).isEqualTo(Pattern.NO_CHANGE);
    assertThat(turn(11, 5.68).verdict()).isEqualTo(Verdict.NOT_TURNED);
  }

  @Test
  void hasTurnedBelowTheRangeOfTheTimeBefore() {
    Turn turn = turn(11, 5);

    assertThat(turn.verdict()).isEqualTo(Verdict.TURNED);
    assertThat(turn.cause()).isEqualTo(SpecialCause.BELOW_LIMIT);
  }

  /** With the new values in the range, the last of these would lie within it. */
  @Test
  void holdsTheRangeAgainstTheImprovementItself() {
    assertThat(turn(5, 5, 5, 5, 5, 5).verdict()).isEqualTo(Verdict.TURNED);
    assertThat(
            XmrRule.STANDARD
                .chart(course(Polarity.LOW, List.of(), 5, 5).values(), XmrSettings.STANDARD)
                .segmentOf(0)
                .lower())
        .isLessThan(5);
  }

  @Test
  void hasNotTurnedForTheWorse() {
    assertThat(turn(11, 20).verdict()).isEqualTo(Verdict.NOT_TURNED);
    assertThat(turn(11, 20).pattern()).isEqualTo(Pattern.WORSENED);
  }

  @Test
  void hasTurnedByATargetThatWasMissedAndIsMet() {
    Turn turn = turn(NOT_MET, MET, course(Polarity.LOW, List.of(), 11, 9));

    assertThat(turn.verdict()).isEqualTo(Verdict.TURNED);
    assertThat(turn.targetMet()).isTrue();
  }

  @Test
  void hasNotTurnedByATargetThatWasMetAlready() {
    assertThat(turn(MET, MET, course(Polarity.LOW, List.of(), 11, 9)).verdict())
        .isEqualTo(Verdict.NOT_TURNED);
  }

  @Test
  void hasNotTurnedWhereItWasImprovingAlready() {
    double[] all = {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 1, 1, 1};
    var course = new Course(all, List.of(), 15, 17, Polarity.LOW);

    assertThat(turn(CANNOT_SAY, CANNOT_SAY, course).pattern()).isEqualTo(Pattern.IMPROVING_ALREADY);
    assertThat(turn(CANNOT_SAY, CANNOT_SAY, course).verdict()).isEqualTo(Verdict.NOT_TURNED);
  }

  @Test
  void cannotSayWithoutAGoodDirectionOrEnoughFigures() {
    assertThat(turn(CANNOT_SAY, CANNOT_SAY, course(null, List.of(), 11, 5)).verdict())
        .isEqualTo(Verdict.CANNOT_SAY);
    var few = new Course(new double[] {1, 2, 3, 4}, List.of(), 1, 3, Polarity.LOW);
    assertThat(turn(CANNOT_SAY, CANNOT_SAY, few).verdict()).isEqualTo(Verdict.CANNOT_SAY);
    assertThat(turn(NOT_MET, NOT_MET, few).verdict()).isEqualTo(Verdict.NOT_TURNED);
    var none = new Course(new double[] {4}, List.of(), -1, 0, Polarity.LOW);
    assertThat(turn(CANNOT_SAY, CANNOT_SAY, none).pattern()).isEqualTo(Pattern.TOO_FEW_POINTS);
  }

  @Test
  void doesNotHoldFiguresCountedAnotherWayAgainstTheRangeBefore() {
    Turn turn =
        turn(
            CANNOT_SAY,
            CANNOT_SAY,
            course(Polarity.LOW, List.of(new Rebase(12, "Counted anew")), 11, 5));

    assertThat(turn.pattern()).isEqualTo(Pattern.COUNTING_CHANGED);
    assertThat(turn.verdict()).isEqualTo(Verdict.CANNOT_SAY);
  }

  @Test
  void refusesADueDayBeforeTheAgreement() {
    assertThatThrownBy(() -> new Course(BEFORE, List.of(), 11, 11, Polarity.LOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Course(BEFORE, List.of(), 12, 13, Polarity.LOW))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
