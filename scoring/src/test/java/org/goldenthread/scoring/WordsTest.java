package org.goldenthread.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheLanguageOfTheMachine() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "cy", "ar-EG"})
  void theLanguageOfTheMachinePlaysNoPart(String language) {
    Locale.setDefault(Locale.forLanguageTag(language));

    assertThat(Period.parse("AY2009-10 T1").code()).isEqualTo("AY2009-10 T1");
    assertThat(Period.parse("D2009-09-30").label(Words.in(Locale.UK)))
        .isEqualTo("30 September 2009");
    assertThat(Polarity.parse("HIGH")).contains(Polarity.HIGH);
    assertThat(Value.parse("NOT APPLICABLE", Unit.NUMBER))
        .isEqualTo(new Absence(Absence.Why.NOT_APPLICABLE, "NOT APPLICABLE"));
    assertThat(
            MarkRule.STANDARD
                .assess(
                    Polarity.LOW,
                    Observed.of(Value.parse("1,007.9", Unit.NUMBER)),
                    Against.NEIGHBOURS,
                    Observed.of(Value.parse("1,006.7", Unit.NUMBER)),
                    Tolerance.absolute(new BigDecimal("1234.5"), Tolerance.Scope.SET))
                .explain(Words.in(Locale.getDefault())))
        .isEqualTo(
            "Worse than similar areas: 1.2 above 1,006.7; any worse is a triangle."
                + " Rule marks 1.0, tolerance 1234.5.");
  }

  @Test
  void everyOutcomeReasonAndComparatorHasWords() {
    ResourceBundle bundle = ResourceBundle.getBundle("org.goldenthread.scoring.messages");
    for (Outcome[] outcomes :
        new Outcome[][] {TargetOutcome.values(), Direction.values(), Mark.values()}) {
      for (Outcome outcome : outcomes) {
        assertThat(bundle.containsKey(outcome.key())).as(outcome.key()).isTrue();
        assertThat(outcome.isCannotSay() || bundle.containsKey("explain." + outcome.key()))
            .as("explain." + outcome.key())
            .isTrue();
      }
    }
    for (Reason reason : Reason.values()) {
      assertThat(bundle.containsKey(reason.key())).as(reason.key()).isTrue();
    }
    for (Against against : Against.values()) {
      assertThat(bundle.containsKey(against.key())).as(against.key()).isTrue();
    }
  }
}
