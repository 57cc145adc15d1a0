package org.goldenthread.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatedFiguresTest {
  private static List<String> find(String text) {
    return StatedFigures.find(text).stream()
        .map(f -> f.kind() + " " + f.value() + " " + f.unit() + " " + f.period())
        .toList();
  }

  @Test
  void readsBaselineAndTargetInTheirLines() {
    assertThat(
            find("Increase in safe plans\n• baseline 58% - 2012/2013\n• target 65.5% - 2013/2014"))
        .containsExactly("baseline 58 % 2012/2013", "target 65.5 % 2013/2014");
  }

  @Test
  void readsAPeriodBeforeTheFigureAndItsUnitAfter() {
    assertThat(find("Increase uptake (baseline 2012/2013 – 1,708 meals per day)"))
        .containsExactly("baseline 1708 meals per day 2012/2013");
  }

  @Test
  void keepsTheBoundOfATargetAsPrinted() {
    assertThat(StatedFigures.find("Achieve above 90% in all areas").get(0).printed())
        .isEqualTo("above 90%");
  }

  @Test
  void readsATargetOfNoneByAYear() {
    assertThat(find("No schools below the standard in 2013")).containsExactly("target 0 null 2013");
  }

  @Test
  void findsNoTargetInACountThatIsNotAimedAt() {
    assertThat(find("Seven mentors to work in two areas with 11 groups")).isEmpty();
  }

  @Test
  void leavesThePeriodOfAFigureOutOfTheDueDate() {
    String text = "Increase uptake (baseline 2012/2013 – 1,708 meals per day)";
    assertThat(DuePhrases.find(StatedFigures.withoutLabelled(text))).isEmpty();
  }
}
