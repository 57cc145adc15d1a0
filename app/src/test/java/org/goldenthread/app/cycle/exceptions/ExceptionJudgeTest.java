package org.goldenthread.app.cycle.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;

/** What is an exception, by the facts and the rules alone. */
class ExceptionJudgeTest {
  private static final Period NOW = Period.parse("2009-10 Q1");
  private static final LocalDate DAY = LocalDate.of(2009, 10, 12);
  private static final ExceptionRules OFF = new ExceptionRules(false, false, 0, false, false, 0, 0);

  private static MeasureFacts measure(
      int reds, boolean normal, @Nullable Period worsening, boolean beyond) {
    return new MeasureFacts(
        NOW, reds, reds == 0 ? null : NOW, normal, worsening, beyond, null, false);
  }

  private static ItemFacts item(int reds, boolean complete, @Nullable LocalDate due, int missed) {
    return new ItemFacts(
        reds,
        reds == 0 ? null : LocalDate.of(2009, 7, 1),
        complete,
        due,
        missed,
        missed == 0 ? null : LocalDate.of(2009, 7, 31));
  }

  private static List<ExceptionSort> sorts(List<Reason> reasons) {
    return reasons.stream().map(Reason::sort).toList();
  }

  @Example
  void refusesFactsThatContradictEachOther() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MeasureFacts(NOW, 1, null, false, null, false, null, false));
    assertThatIllegalArgumentException().isThrownBy(() -> measure(0, true, null, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ItemFacts(0, DAY, false, null, 0, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExceptionRules(true, true, 1, true, true, 2, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExceptionRules(true, true, 2, true, true, 2, 1))
        .withMessageContaining("clinic");
  }

  @Example
  void proposesAClinicOnARunOfRedsBeyondToleranceWithARealWorsening() {
    var rules = ExceptionRules.STANDARD;
    assertThat(sorts(ExceptionJudge.of(measure(2, false, NOW, true), rules)))
        .containsExactly(ExceptionSort.WORSENING, ExceptionSort.RED, ExceptionSort.CLINIC);
    assertThat(sorts(ExceptionJudge.of(measure(1, false, NOW, true), rules)))
        .doesNotContain(ExceptionSort.CLINIC);
    assertThat(sorts(ExceptionJudge.of(measure(2, false, null, true), rules)))
        .doesNotContain(ExceptionSort.CLINIC);
    assertThat(sorts(ExceptionJudge.of(measure(2, false, NOW, false), rules)))
        .doesNotContain(ExceptionSort.CLINIC);
    assertThat(sorts(ExceptionJudge.of(measure(2, false, NOW, true), rules.withoutClinic())))
        .doesNotContain(ExceptionSort.CLINIC);
  }

  @Example
  void saysARunOfRedsInPlaceOfOne() {
    assertThat(sorts(ExceptionJudge.of(measure(2, false, null, true), ExceptionRules.STANDARD)))
        .containsExactly(ExceptionSort.RED);
    assertThat(ExceptionJudge.of(measure(3, false, null, true), ExceptionRules.STANDARD))
        .containsExactly(new Reason(ExceptionSort.REDS_RUNNING, NOW.start(), NOW, 3));
  }

  @Example
  void ranksRedWithinTheNormalUpsAndDownsLast() {
    assertThat(sorts(ExceptionJudge.of(measure(1, true, null, true), ExceptionRules.STANDARD)))
        .containsExactly(ExceptionSort.RED_BUT_NORMAL);
    assertThat(ExceptionSort.values()).endsWith(ExceptionSort.RED_BUT_NORMAL, ExceptionSort.CLINIC);
  }

  @Example
  void isOverdueFromTheDayAfter() {
    assertThat(sorts(ExceptionJudge.of(item(0, false, DAY, 0), ExceptionRules.STANDARD, DAY)))
        .isEmpty();
    assertThat(
            sorts(
                ExceptionJudge.of(
                    item(0, false, DAY, 0), ExceptionRules.STANDARD, DAY.plusDays(1))))
        .containsExactly(ExceptionSort.OVERDUE);
    assertThat(
            sorts(
                ExceptionJudge.of(item(0, true, DAY, 0), ExceptionRules.STANDARD, DAY.plusDays(1))))
        .isEmpty();
  }

  @Example
  void missesAnUpdateOnlyAfterSoManyRounds() {
    assertThat(sorts(ExceptionJudge.of(item(0, false, null, 1), ExceptionRules.STANDARD, DAY)))
        .isEmpty();
    assertThat(sorts(ExceptionJudge.of(item(0, false, null, 2), ExceptionRules.STANDARD, DAY)))
        .containsExactly(ExceptionSort.MISSING_UPDATE);
  }

  @Property
  void findsNothingWhereNoRuleIsOn(
      @ForAll("measures") MeasureFacts m, @ForAll("items") ItemFacts i) {
    assertThat(ExceptionJudge.of(m, OFF)).isEmpty();
    assertThat(ExceptionJudge.of(i, OFF, DAY)).isEmpty();
  }

  @Property
  void givesEachReasonOnceAndTheWorstFirst(
      @ForAll("measures") MeasureFacts m,
      @ForAll("items") ItemFacts i,
      @ForAll("rules") ExceptionRules rules) {
    assertThat(sorts(ExceptionJudge.of(m, rules))).doesNotHaveDuplicates().isSorted();
    assertThat(sorts(ExceptionJudge.of(i, rules, DAY))).doesNotHaveDuplicates().isSorted();
  }

  @Property
  void isAnExceptionWhereverItIsRedAndRedCounts(
      @ForAll("measures") MeasureFacts m, @ForAll("rules") ExceptionRules rules) {
    List<ExceptionSort> sorts = sorts(ExceptionJudge.of(m, rules));
    boolean saidRed =
        sorts.contains(ExceptionSort.RED)
            || sorts.contains(ExceptionSort.RED_BUT_NORMAL)
            || sorts.contains(ExceptionSort.REDS_RUNNING);
    assertThat(saidRed)
        .isEqualTo(m.reds() > 0 && (rules.red() || (rules.reds() > 0 && m.reds() >= rules.reds())));
  }

  @Property
  void neverLosesAReasonWhenAnItemGetsWorse(
      @ForAll("items") ItemFacts i, @ForAll("rules") ExceptionRules rules) {
    var worse =
        new ItemFacts(
            i.reds(), i.redSince(), false, i.due(), i.missed() + 1, LocalDate.of(2009, 4, 30));
    assertThat(sorts(ExceptionJudge.of(worse, rules, DAY)))
        .containsAll(sorts(ExceptionJudge.of(i, rules, DAY)));
  }

  @Property
  void readsRulesAsTheyWereStored(@ForAll("rules") ExceptionRules rules) {
    assertThat(ExceptionRules.read(rules.text())).isEqualTo(rules);
  }

  @Provide
  Arbitrary<ExceptionRules> rules() {
    Arbitrary<Boolean> on = Arbitraries.of(true, false);
    return Combinators.combine(
            on,
            on,
            Arbitraries.of(0, 2, 3, 5),
            on,
            on,
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(0, 2, 4))
        .as(ExceptionRules::new);
  }

  @Provide
  Arbitrary<MeasureFacts> measures() {
    Arbitrary<Boolean> is = Arbitraries.of(true, false);
    return Combinators.combine(Arbitraries.integers().between(0, 6), is, is, is, is, is)
        .as(
            (reds, normal, worsening, beyond, fell, behind) ->
                new MeasureFacts(
                    NOW,
                    reds,
                    reds == 0 ? null : NOW,
                    normal && reds > 0,
                    worsening ? NOW : null,
                    beyond,
                    fell ? NOW : null,
                    behind));
  }

  @Provide
  Arbitrary<ItemFacts> items() {
    Arbitrary<Boolean> is = Arbitraries.of(true, false);
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            is,
            Arbitraries.integers().between(-3, 3),
            is,
            Arbitraries.integers().between(0, 3))
        .as(
            (reds, complete, days, due, missed) ->
                item(reds, complete, due ? DAY.plusDays(days) : null, missed));
  }
}
