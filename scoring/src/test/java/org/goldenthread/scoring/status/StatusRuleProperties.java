package org.goldenthread.scoring.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goldenthread.scoring.Against;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Unit;

/** What holds for every status rule. */
class StatusRuleProperties {

  private static final Goal HIGH = new Goal.Way(Polarity.HIGH);

  @Property(seed = "2019")
  void everyRuleReadsBackAsItself(@ForAll("rules") StatusRule rule) {
    assertThat(StatusRule.parse(rule.text())).isEqualTo(rule);
  }

  @Property(seed = "2019")
  void aConditionAndItsOppositeNeverBothHold(
      @ForAll("compared") Condition.Compared condition,
      @ForAll("figures") BigDecimal value,
      @ForAll("figures") BigDecimal reference) {
    Condition.Compared opposite =
        new Condition.Compared(
            !condition.not(),
            condition.side(),
            condition.against(),
            condition.orEqual(),
            condition.amount());
    StatusInputs inputs =
        new StatusInputs(number(value), Map.of(condition.against(), number(reference)), HIGH);
    Finding one = new Comparing(inputs).find(condition);
    Finding other = new Comparing(inputs).find(opposite);

    assertThat(one.holds() == null).isEqualTo(other.holds() == null);
    assertThat(one.holds() != null && one.holds().equals(other.holds())).isFalse();
  }

  private static StatusValue number(BigDecimal value) {
    return new StatusValue.Number(Observed.of(Figure.of(value, Unit.NUMBER)));
  }

  @Provide
  Arbitrary<BigDecimal> figures() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-20"), new BigDecimal("20"))
        .ofScale(1);
  }

  @Provide
  Arbitrary<Condition.Compared> compared() {
    Arbitrary<Side> sides = Arbitraries.of(Side.class);
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    Arbitrary<BigDecimal> numbers =
        Arbitraries.bigDecimals().between(new BigDecimal("0.1"), BigDecimal.TEN).ofScale(1);
    return Combinators.combine(flags, sides, Arbitraries.of(Against.class), flags, numbers, flags)
        .as(
            (not, side, against, orEqual, number, percent) -> {
              Amount.Basis basis = percent ? Amount.Basis.PERCENT : Amount.Basis.ABSOLUTE;
              Amount amount = new Amount(side.isOfDates() ? Amount.Basis.DAYS : basis, number);
              return new Condition.Compared(not, side, against, orEqual, amount);
            });
  }

  @Provide
  Arbitrary<StatusRule> rules() {
    return Combinators.combine(
            compared().list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.integers().between(1, 99),
            Arbitraries.of(true, false))
        .as(
            (conditions, version, otherwise) -> {
              List<Band> bands = new ArrayList<>();
              bands.add(new Band("Red", List.copyOf(conditions)));
              bands.add(new Band("Amber+", List.of(new Condition.Yes(otherwise))));
              if (otherwise) {
                bands.add(new Band("Green", List.of()));
              }
              return new StatusRule("Rule of a council", version, "RAG", bands);
            });
  }
}
