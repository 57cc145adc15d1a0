package org.goldenthread.app.cycle.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFiguresTest {

  private static List<String> in(String text) {
    return TypedFigures.in(text).stream().map(TypedFigure::words).toList();
  }

  @Test
  void findsWhatSaysWhereSomethingStands() {
    assertThat(in("Smoking is now 23%. Breastfeeding stands at 41.5 per cent of mothers."))
        .containsExactly("23%", "41.5 per cent");
    assertThat(TypedFigures.in("First. Smoking is now 23 %.").get(0).sentence())
        .isEqualTo("Smoking is now 23 %.");
  }

  @Test
  void looksThroughALongTextAsFarAsAnybodyWrites() {
    assertThat(in("5% ".repeat(100_000))).hasSize(6_667);
    assertThat(in("by " + " ".repeat(300) + "5%".repeat(20_000))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It fell by 2% and rose another 3%.",
        "A target of 19.5%, (target 12%).",
        "Up 4 percentage points; 3 % points.",
        "A 5% reduction, 6% more, 7% below plan.",
        "It was 25% a year ago. Nationally 30%; England average 31%.",
        "At least 50% and up to 60%, between 10% and 20%.",
        "£3% of nothing, 120%, v2.5%",
        "10-20% of pupils; 10% to 20%",
      })
  void leavesWhatSaysHowItMovedOrIsAimedAt(String text) {
    assertThat(in(text).stream().filter(w -> !w.equals("20%") && !w.equals("60%"))).isEmpty();
  }

  @Test
  void knowsAFigureAgainThatWasWrittenShorter() {
    TypedFigure typed = TypedFigures.in("Smoking is 27.7%.").get(0);
    assertThat(TypedFigures.says(typed, new BigDecimal("27.67"))).isTrue();
    assertThat(TypedFigures.says(typed, new BigDecimal("27.64"))).isFalse();
    assertThat(TypedFigures.says(TypedFigures.in("It is 28%").get(0), new BigDecimal("27.67")))
        .isTrue();
  }

  @Property
  void readsEveryWholeShare(@ForAll @IntRange(max = 100) int share) {
    assertThat(TypedFigures.in("Now " + share + "% of schools take part.").get(0).value())
        .isEqualByComparingTo(BigDecimal.valueOf(share));
  }

  @Property
  void readsAnyText(@ForAll String text) {
    for (TypedFigure figure : TypedFigures.in(text)) {
      assertThat(figure.sentence()).contains(figure.words());
      assertThat(figure.value()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }
  }
}
