package org.goldenthread.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the three rules whatever the figures. */
class RuleProperties {

  private static Observed of(BigDecimal value, String period) {
    return new Observed(Figure.of(value, Unit.NUMBER), Period.parse(period));
  }

  private static Mark mark(
      Polarity polarity, BigDecimal value, BigDecimal comparator, BigDecimal tolerance) {
    return MarkRule.STANDARD
        .assess(
            polarity,
            of(value, "2009-10"),
            Against.NATIONAL,
            of(comparator, "2009-10"),
            Tolerance.absolute(tolerance, Tolerance.Scope.SET))
        .outcome();
  }

  private static Direction direction(Polarity polarity, BigDecimal now, BigDecimal before) {
    return DirectionRule.STANDARD
        .assess(polarity, of(now, "2009-10"), of(before, "2008-09"), Tolerance.NONE)
        .outcome();
  }

  private static TargetOutcome target(Polarity polarity, BigDecimal value, BigDecimal target) {
    return TargetRule.STANDARD
        .assess(polarity, of(value, "2009-10"), of(target, "2009-10"))
        .outcome();
  }

  @Property(seed = "2010")
  void scalingEverythingChangesNoMark(
      @ForAll("figures") BigDecimal value,
      @ForAll("figures") BigDecimal comparator,
      @ForAll("tolerances") BigDecimal tolerance,
      @ForAll("factors") BigDecimal factor) {
    assertThat(
            mark(
                Polarity.HIGH,
                value.multiply(factor),
                comparator.multiply(factor),
                tolerance.multiply(factor)))
        .isEqualTo(mark(Polarity.HIGH, value, comparator, tolerance));
  }

  @Property(seed = "2010")
  void turningTheSignAndThePolarityChangesNothing(
      @ForAll("figures") BigDecimal value,
      @ForAll("figures") BigDecimal comparator,
      @ForAll("tolerances") BigDecimal tolerance) {
    assertThat(mark(Polarity.LOW, value.negate(), comparator.negate(), tolerance))
        .isEqualTo(mark(Polarity.HIGH, value, comparator, tolerance));
    assertThat(direction(Polarity.LOW, value.negate(), comparator.negate()))
        .isEqualTo(direction(Polarity.HIGH, value, comparator));
    assertThat(target(Polarity.LOW, value.negate(), comparator.negate()))
        .isEqualTo(target(Polarity.HIGH, value, comparator));
  }

  @Property(seed = "2010")
  void betterOneWayIsWorseTheOther(
      @ForAll("figures") BigDecimal one, @ForAll("figures") BigDecimal other) {
    Direction forwards = direction(Polarity.HIGH, one, other);
    Direction backwards = direction(Polarity.HIGH, other, one);
    assertThat(forwards == Direction.BETTER).isEqualTo(backwards == Direction.WORSE);
    assertThat(forwards == Direction.SAME).isEqualTo(backwards == Direction.SAME);
  }

  @Property(seed = "2010")
  void theTargetIsMetExactlyWhenTheMarkAgainstItIsNoTriangle(
      @ForAll("figures") BigDecimal value,
      @ForAll("figures") BigDecimal target,
      @ForAll("tolerances") BigDecimal tolerance) {
    assertThat(target(Polarity.LOW, value, target) == TargetOutcome.MET)
        .isEqualTo(mark(Polarity.LOW, value, target, tolerance) != Mark.TRIANGLE);
  }

  @Property(seed = "2010")
  void equalIsMetAndLevelAndTheSame(
      @ForAll("figures") BigDecimal value, @ForAll("tolerances") BigDecimal tolerance) {
    BigDecimal longer = value.setScale(value.scale() + 2);
    for (Polarity polarity : new Polarity[] {Polarity.HIGH, Polarity.LOW}) {
      assertThat(target(polarity, value, longer)).isEqualTo(TargetOutcome.MET);
      assertThat(mark(polarity, longer, value, tolerance)).isEqualTo(Mark.CIRCLE);
      assertThat(direction(polarity, value, longer)).isEqualTo(Direction.SAME);
    }
  }

  @Property(seed = "2010")
  void aWiderToleranceNeverMakesAStar(
      @ForAll("figures") BigDecimal value,
      @ForAll("figures") BigDecimal comparator,
      @ForAll("tolerances") BigDecimal one,
      @ForAll("tolerances") BigDecimal other) {
    if (mark(Polarity.HIGH, value, comparator, one.max(other)) == Mark.STAR) {
      assertThat(mark(Polarity.HIGH, value, comparator, one.min(other))).isEqualTo(Mark.STAR);
    }
  }

  @Provide
  Arbitrary<BigDecimal> figures() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-20"), new BigDecimal("20"))
        .ofScale(1);
  }

  @Provide
  Arbitrary<BigDecimal> tolerances() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(1);
  }

  @Provide
  Arbitrary<BigDecimal> factors() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.01"), new BigDecimal("1000"))
        .ofScale(2);
  }
}
