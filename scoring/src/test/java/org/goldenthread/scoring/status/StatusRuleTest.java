package org.goldenthread.scoring.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.goldenthread.scoring.Absence;
import org.goldenthread.scoring.Against;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Reason;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.Value;
import org.goldenthread.scoring.Words;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusRuleTest {

  private static final String COMPOUND =
      """
      rule: Ten per cent and improving
      version: 2
      scheme: Red, Amber, Green
      Red: worse than target by more than 10% and not better than last year
      Amber: worse than target by more than 10%
      Green: otherwise
      """;

  private static final Goal HIGH = new Goal.Way(Polarity.HIGH);

  private static StatusRule rule(String... bands) {
    return StatusRule.parse("rule: Test\nversion: 1\nscheme: RAG\n" + String.join("\n", bands));
  }

  private static StatusValue percent(String printed, String period) {
    return new StatusValue.Number(
        new Observed(Value.parse(printed, Unit.PERCENT), Period.parse(period)));
  }

  private static StatusInputs inputs(Goal goal, String now, String target, String lastYear) {
    Map<Against, StatusValue> references = new EnumMap<>(Against.class);
    references.put(Against.TARGET, percent(target, "2009-10"));
    references.put(Against.LAST_YEAR, percent(lastYear, "2008-09"));
    return new StatusInputs(percent(now, "2009-10"), references, goal);
  }

  private static StatusResult judge(StatusRule rule, StatusInputs inputs) {
    return StatusJudge.STANDARD.judge(rule, inputs);
  }

  @ParameterizedTest
  @CsvSource({
    "70, 80, 72, Red",
    "70, 80, 70, Red",
    "70, 80, 68, Amber",
    "72, 80, 90, Green",
    "71.99, 80, 90, Red",
    "95, 80, 99, Green",
  })
  void redIsFarOffAndNotImproved(String now, String target, String lastYear, String status) {
    assertThat(judge(StatusRule.parse(COMPOUND), inputs(HIGH, now, target, lastYear)).status())
        .isEqualTo(status);
  }

  @Test
  void lowIsGoodTurnsTheSides() {
    Goal low = new Goal.Way(Polarity.LOW);
    assertThat(judge(StatusRule.parse(COMPOUND), inputs(low, "90", "80", "91")).status())
        .isEqualTo("Amber");
    assertThat(judge(StatusRule.parse(COMPOUND), inputs(low, "70", "80", "60")).status())
        .isEqualTo("Green");
  }

  @Test
  void theResultExplainsItself() {
    StatusResult red = judge(StatusRule.parse(COMPOUND), inputs(HIGH, "70.0", "80", "72"));

    assertThat(red.explain(Words.ENGLISH))
        .isEqualTo(
            "Red: \"worse than target by more than 10%\" holds (70.0% against 80%, difference 10"
                + " percentage points); \"not better than last year\" holds (70.0% against 72%,"
                + " difference 2 percentage points). Rule \"Ten per cent and improving\", version"
                + " 2.");
    assertThat(red.findings().get(0).difference()).isEqualByComparingTo("-10");
    assertThat(red.method()).isEqualTo(StatusJudge.STANDARD.version());
    assertThat(
            judge(StatusRule.parse(COMPOUND), inputs(HIGH, "79", "80", "72"))
                .explain(Words.ENGLISH))
        .startsWith("Green: \"worse than target by more than 10%\" does not hold (79% against 80%");
  }

  @Test
  void bandsMayBeAsymmetricAbsoluteAndPerReference() {
    StatusRule rule =
        rule(
            "Blue: better than target by at least 10%",
            "Green: not worse than target by more than 5 and not worse than neighbours",
            "Amber: not worse than target by more than 5",
            "Red: otherwise");
    StatusInputs base = inputs(HIGH, "78", "80", "72");
    Map<Against, StatusValue> references = new EnumMap<>(base.references());
    references.put(Against.NEIGHBOURS, percent("79", "2009-10"));

    assertThat(judge(rule, inputs(HIGH, "88", "80", "72")).status()).isEqualTo("Blue");
    assertThat(judge(rule, new StatusInputs(base.value(), references, HIGH)).status())
        .isEqualTo("Amber");
    assertThat(judge(rule, inputs(HIGH, "74", "80", "72")).status()).isEqualTo("Red");
  }

  @Nested
  class OtherGoals {

    private final StatusRule range =
        rule(
            "Red: worse than target by more than 5",
            "Amber: worse than target",
            "Green: otherwise");

    private String inRange(String now) {
      StatusValue value = percent(now, "2009-10");
      Goal goal = new Goal.Range(new BigDecimal("90"), new BigDecimal("95"));
      return String.valueOf(judge(range, new StatusInputs(value, Map.of(), goal)).status());
    }

    @Test
    void withinARangeIsBest() {
      assertThat(inRange("92")).isEqualTo("Green");
      assertThat(inRange("95")).isEqualTo("Green");
      assertThat(inRange("95.1")).isEqualTo("Amber");
      assertThat(inRange("85")).isEqualTo("Amber");
      assertThat(inRange("84.9")).isEqualTo("Red");
    }

    @Test
    void anywhereWithinARangeIsAsGoodAsLastYear() {
      StatusRule moved =
          rule("Green: better than last year", "Red: worse than last year", "Amber: otherwise");
      Goal goal = new Goal.Range(new BigDecimal("90"), new BigDecimal("95"));
      Map<Against, StatusValue> middle = Map.of(Against.LAST_YEAR, percent("92", "2008-09"));

      assertThat(judge(moved, new StatusInputs(percent("94", "2009-10"), middle, goal)).status())
          .isEqualTo("Amber");
      assertThat(judge(moved, new StatusInputs(percent("95.1", "2009-10"), middle, goal)).status())
          .isEqualTo("Red");
    }

    @Test
    void perCentOfAFigureBelowZeroAreOfItsSize() {
      StatusRule rule = rule("Red: worse than target by more than 10%", "Green: otherwise");

      assertThat(judge(rule, inputs(HIGH, "-84", "-80", "0")).status()).isEqualTo("Green");
      assertThat(judge(rule, inputs(HIGH, "-89", "-80", "0")).status()).isEqualTo("Red");
    }

    @Test
    void aNeutralMeasureHasSidesButNothingWorse() {
      Goal neutral = new Goal.Way(Polarity.NEUTRAL);
      StatusResult worse = judge(StatusRule.parse(COMPOUND), inputs(neutral, "1", "2", "3"));
      StatusRule sides = rule("High: above target by more than 10%", "Usual: otherwise");

      assertThat(worse.status()).isNull();
      assertThat(worse.reason()).isEqualTo(Reason.NO_GOOD_DIRECTION);
      assertThat(judge(sides, inputs(neutral, "90", "80", "1")).status()).isEqualTo("High");
    }

    @Test
    void yesAndNoAreStatuses() {
      StatusRule rule = rule("Green: yes", "Red: no");
      assertThat(judge(rule, answer(true)).status()).isEqualTo("Green");
      assertThat(judge(rule, answer(false)).status()).isEqualTo("Red");
      assertThat(judge(rule, answer(false)).explain(Words.ENGLISH))
          .isEqualTo("Red: \"no\" holds. Rule \"Test\", version 1.");
      assertThat(judge(rule, inputs(HIGH, "1", "2", "3")).reason()).isEqualTo(Reason.OTHER_KIND);
    }

    private StatusInputs answer(boolean yes) {
      return new StatusInputs(new StatusValue.Answer(yes), Map.of(), null);
    }

    @Test
    void datesGoByDays() {
      StatusRule rule =
          rule(
              "Red: later than target by more than 14 days",
              "Amber: later than target",
              "Green: otherwise");
      LocalDate due = LocalDate.of(2010, 3, 31);

      assertThat(judge(rule, day(due, due)).status()).isEqualTo("Green");
      assertThat(judge(rule, day(due.plusDays(14), due)).status()).isEqualTo("Amber");
      StatusResult late = judge(rule, day(due.plusDays(15), due));
      assertThat(late.explain(Words.ENGLISH))
          .startsWith(
              "Red: \"later than target by more than 14 days\" holds (2010-04-15 against"
                  + " 2010-03-31, difference 15 days).");
    }

    private StatusInputs day(LocalDate done, LocalDate due) {
      return new StatusInputs(
          new StatusValue.Day(done), Map.of(Against.TARGET, new StatusValue.Day(due)), null);
    }
  }

  @Nested
  class MissingFigures {

    private final StatusRule rule = StatusRule.parse(COMPOUND);

    @Test
    void neverMakeAStatus() {
      StatusInputs none =
          new StatusInputs(
              new StatusValue.Number(Observed.of(Absence.NOT_PRINTED)),
              inputs(HIGH, "1", "80", "70").references(),
              HIGH);
      assertThat(judge(rule, none).reason()).isEqualTo(Reason.NO_VALUE);
      assertThat(judge(rule, new StatusInputs(null, Map.of(), HIGH)).status()).isNull();
      assertThat(judge(rule("Green: otherwise"), none).reason()).isEqualTo(Reason.NO_VALUE);
    }

    @Test
    void areAskedForOnlyWhereTheyWouldDecide() {
      StatusValue now = percent("70", "2009-10");
      Map<Against, StatusValue> target = Map.of(Against.TARGET, percent("80", "2009-10"));
      Map<Against, StatusValue> easy = Map.of(Against.TARGET, percent("71", "2009-10"));

      StatusResult unknown = judge(rule, new StatusInputs(now, target, HIGH));
      assertThat(unknown.reason()).isEqualTo(Reason.NO_COMPARATOR);
      assertThat(unknown.explain(Words.ENGLISH))
          .contains(
              "\"not better than last year\" cannot be said: there is no figure for the same period"
                  + " last year");
      assertThat(judge(rule, new StatusInputs(now, easy, HIGH)).status()).isEqualTo("Green");
    }

    @Test
    void ofAnotherPeriodOrUnitAreNotCompared() {
      StatusValue now = percent("70", "2009-10");
      StatusRule moved = rule("Green: better than last year", "Red: otherwise");
      Map<Against, StatusValue> wrongYear = Map.of(Against.LAST_YEAR, percent("60", "2007-08"));
      Map<Against, StatusValue> number =
          Map.of(
              Against.LAST_YEAR,
              new StatusValue.Number(
                  new Observed(Value.parse("60", Unit.NUMBER), Period.parse("2008-09"))));

      assertThat(judge(moved, new StatusInputs(now, wrongYear, HIGH)).reason())
          .isEqualTo(Reason.PERIODS_DIFFER);
      assertThat(judge(moved, new StatusInputs(now, number, HIGH)).reason())
          .isEqualTo(Reason.UNITS_DIFFER);
    }

    @Test
    void ofAQuarterAreThoseOfTheQuarterAYearAgoAndOfTheOneBefore() {
      StatusValue now = percent("70", "2009-10 Q3");
      Map<Against, StatusValue> right =
          Map.of(
              Against.LAST_YEAR,
              percent("60", "2008-09 Q3"),
              Against.LAST_PERIOD,
              percent("80", "2009-10 Q2"));
      Map<Against, StatusValue> exchanged =
          Map.of(
              Against.LAST_YEAR,
              percent("60", "2009-10 Q2"),
              Against.LAST_PERIOD,
              percent("80", "2008-09 Q3"));
      StatusRule year = rule("Green: better than last year", "Red: otherwise");
      StatusRule period = rule("Green: better than last period", "Red: otherwise");

      assertThat(judge(year, new StatusInputs(now, right, HIGH)).status()).isEqualTo("Green");
      assertThat(judge(period, new StatusInputs(now, right, HIGH)).status()).isEqualTo("Red");
      assertThat(judge(year, new StatusInputs(now, exchanged, HIGH)).reason())
          .isEqualTo(Reason.PERIODS_DIFFER);
      assertThat(judge(period, new StatusInputs(now, exchanged, HIGH)).reason())
          .isEqualTo(Reason.PERIODS_DIFFER);
    }

    @Test
    void aRuleWithoutOtherwiseMayHaveNoBand() {
      assertThat(judge(rule("Red: worse than target"), inputs(HIGH, "90", "80", "1")).reason())
          .isEqualTo(Reason.NO_BAND);
    }
  }

  @Nested
  class Text {

    @Test
    void printsWhatItRead() {
      assertThat(StatusRule.parse(COMPOUND).text()).isEqualTo(COMPOUND);
      assertThat(StatusRule.parse(COMPOUND).bands().get(0).criterion())
          .isEqualTo("worse than target by more than 10% and not better than last year");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Red: worse than budget",
          "Red: worse than target by 10%",
          "Red: worse than target by more than ten",
          "Red: later than target by more than 5",
          "Red: worse than target by more than 5 days",
          "Red: worse than target by at least 0",
          "Red worse than target",
          "Red: otherwise\nGreen: otherwise",
          ""
        })
    void refusesWhatItCannotReadNamingTheLine(String bands) {
      assertThatThrownBy(() -> rule(bands))
          .isInstanceOf(RuleTextException.class)
          .hasMessageStartingWith("Line 4: ");
    }

    @Test
    void saysWhatToWriteInstead() {
      assertThatThrownBy(() -> rule("Red: worse than budget"))
          .hasMessageContaining("\"worse than budget\" is not understood")
          .hasMessageContaining("\"worse than target by more than 10%\"");
      assertThatThrownBy(() -> StatusRule.parse("rule: X\nversion: one"))
          .hasMessageStartingWith("Line 2: \"version: one\"");
    }
  }
}
