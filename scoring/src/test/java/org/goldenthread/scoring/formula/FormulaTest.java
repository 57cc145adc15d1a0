package org.goldenthread.scoring.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures worked out from others. */
class FormulaTest {
  private final Map<String, FormulaInput> inputs = new HashMap<>();

  private FormulaTest given(String name, String value, Quality quality) {
    inputs.put(name, new FormulaInput(value.isEmpty() ? null : new BigDecimal(value), quality));
    return this;
  }

  private FormulaTest given(String name, String value) {
    return given(name, value, Quality.FINAL);
  }

  private FormulaResult of(String formula, int decimals) {
    return Formula.parse(formula)
        .workOut(name -> inputs.getOrDefault(name, FormulaInput.NO_FIGURE), decimals);
  }

  private String why(String formula) {
    FormulaResult result = of(formula, 1);
    assertThat(result.value()).isNull();
    FormulaResult.Missing missing = result.missing();
    return missing == null ? "" : missing.say(Words.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[NI 1] /",
        "[NI 1",
        "[NI 1] [NI 2]",
        "1 + 2",
        "([NI 1]",
        "[NI 1])",
        "[ ]",
        "=SUM(A1)",
        "[NI 1] ^ 2",
        "-[NI 1]",
        "[NI 1] / (2 -)"
      })
  void refusesWhatIsNoFormula(String text) {
    assertThatExceptionOfType(FormulaTextException.class).isThrownBy(() -> Formula.parse(text));
  }

  @Test
  void saysWhereTheFormulaIsNotUnderstood() {
    assertThatExceptionOfType(FormulaTextException.class)
        .isThrownBy(() -> Formula.parse("[NI 1] / per 1,000"))
        .withMessage(
            "Sign 10: \"per 1,000\" is not understood. Write a measure like [NI 117], a number like"
                + " 1,000, or an opening bracket.");
  }

  @Test
  void refusesBracketsWithoutEnd() {
    assertThatExceptionOfType(FormulaTextException.class)
        .isThrownBy(() -> Formula.parse("(".repeat(400) + "[A]"));
    assertThatExceptionOfType(FormulaTextException.class)
        .isThrownBy(() -> Formula.parse("[A]" + " + 1".repeat(400)));
  }

  @ParameterizedTest
  @CsvSource({
    "[Deaths] / [Population] x 100000, 1, 17.8",
    "'[Deaths] / [Population] x 100,000', 3, 17.753",
    "[Deaths] - [Population], 0, -208375",
    "[Deaths] + [Population] + 0.5, 1, 208449.5",
    "([Deaths] + 3) / (2 + 2), 2, 10.00",
    "[Deaths] / 3 * 3, 2, 37.00",
    "[Deaths] - 7 - 5, 0, 25",
    "[Deaths] - (7 - 5), 0, 35",
    "[Deaths] / 2, 0, 19",
    "(0 - [Deaths]) / 2, 0, -19",
    "100 \u2212 [Deaths] \u00f7 2 \u00d7 4, 0, 26"
  })
  void worksOutExactlyAndRoundsOnce(String formula, int decimals, String result) {
    given("Deaths", "37").given("Population", "208412");
    assertThat(of(formula, decimals).value()).isEqualTo(new BigDecimal(result));
  }

  @Test
  void neverTakesAMissingInputForZero() {
    given("A", "5");
    assertThat(why("[A] + [B]")).isEqualTo("B has no figure for this period.");
    assertThat(why("[A] + 0 x [B]")).isEqualTo("B has no figure for this period.");
    assertThat(of("[A] + [B]", 1).quality()).isEqualTo(Quality.NOT_AVAILABLE);
  }

  @Test
  void holdsBackWhatIsMadeOfAHeldBackFigure() {
    given("A", "5").given("B", "", Quality.NOT_AVAILABLE).given("C", "", Quality.SUPPRESSED);
    assertThat(why("[A] + [B] + [C]")).isEqualTo("C is held back because its numbers are small.");
    assertThat(of("[A] + [B] + [C]", 1).quality()).isEqualTo(Quality.SUPPRESSED);
  }

  @Test
  void saysByWhatNothingCanBeDivided() {
    given("A", "5").given("B", "0").given("C", "0.00");
    assertThat(why("[A] / [B]")).isEqualTo("B is 0, and nothing can be divided by 0.");
    assertThat(why("[A] / ([B] + [C])"))
        .isEqualTo("[B] + [C] is 0, and nothing can be divided by 0.");
    assertThat(of("[B] / [A]", 1).value()).isEqualTo(new BigDecimal("0.0"));
  }

  @Test
  void isNoMoreCertainThanTheLeastCertainInput() {
    given("A", "5").given("B", "2", Quality.PROVISIONAL).given("C", "3", Quality.ESTIMATED);
    assertThat(of("[A] / [A]", 1).quality()).isEqualTo(Quality.FINAL);
    assertThat(of("[A] / [B]", 1).quality()).isEqualTo(Quality.PROVISIONAL);
    assertThat(of("[A] / [B] + [C]", 1).quality()).isEqualTo(Quality.ESTIMATED);
  }

  @Test
  void refusesMoreDecimalsThanNine() {
    given("A", "5");
    assertThatIllegalArgumentException().isThrownBy(() -> of("[A]", 10));
  }

  @Test
  void printsWithTheBracketsItNeeds() {
    Formula formula = Formula.parse("( [A]+[B] )/(  [C] x (2-(1)))");
    assertThat(formula.text()).isEqualTo("([A] + [B]) / ([C] x (2 - 1))");
    assertThat(Formula.parse(formula.text())).isEqualTo(formula);
    assertThat(formula.references()).containsExactly("A", "B", "C");
    assertThat(formula.renamed(n -> n + n).text()).isEqualTo("([AA] + [BB]) / ([CC] x (2 - 1))");
  }

  @Property
  void aShareAndItsRestMakeTheWhole(
      @ForAll @LongRange(min = 0, max = 1_000_000) long part,
      @ForAll @LongRange(min = 1, max = 1_000_000) long whole) {
    given("part", Long.toString(part)).given("whole", Long.toString(whole));
    FormulaResult result = of("[part] / [whole] x 100 + ([whole] - [part]) / [whole] x 100", 9);
    assertThat(result.value()).isEqualByComparingTo("100");
  }

  @Test
  void ordersWhatIsNeededFirst() {
    Map<String, List<String>> needs =
        Map.of("gap", List.of("rate", "other rate"), "rate", List.of("count", "population"));
    assertThat(FormulaOrder.of(List.of("gap"), needs))
        .containsExactly("count", "population", "rate", "other rate", "gap");
  }

  @Test
  void refusesACycleAndNamesThePath() {
    Map<String, List<String>> needs =
        Map.of("NI 1", List.of("NI 2"), "NI 2", List.of("NI 9", "NI 3"), "NI 3", List.of("NI 1"));
    assertThat(FormulaOrder.cycle(List.of("NI 1"), needs))
        .containsExactly("NI 1", "NI 2", "NI 3", "NI 1");
    assertThat(FormulaOrder.cycle(List.of("NI 9"), needs)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FormulaOrder.of(List.of("NI 1"), needs))
        .withMessageContaining("[NI 1, NI 2, NI 3, NI 1]");
  }
}
