package org.goldenthread.app.shell.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TicksTest {

  private static final String SEED = "4711";

  private static List<String> texts(double low, double high, int decimals, ValueFormat format) {
    Ticks ticks = Ticks.covering(low, high, 5, decimals);
    return ticks.all().mapToObj(tick -> ticks.text(tick, format)).toList();
  }

  @Test
  void standAtRoundNumbers() {
    assertThat(texts(3, 27.67, 2, ValueFormat.percent(2)))
        .containsExactly("0%", "10%", "20%", "30%");
    assertThat(texts(81, 88, 1, ValueFormat.percent(1)))
        .containsExactly("80%", "82%", "84%", "86%", "88%");
    assertThat(texts(-3.5, 2, 1, new ValueFormat("", "", 1))).containsExactly("-4", "-2", "0", "2");
  }

  @Test
  void haveNoMoreDecimalsThanTheTable() {
    assertThat(texts(7, 7.3, 0, ValueFormat.WHOLE)).containsExactly("7", "8");
    assertThat(texts(70.1, 70.4, 1, new ValueFormat("", "", 1)))
        .containsExactly("70.1", "70.2", "70.3", "70.4");
  }

  @Test
  void countLongNumbersInMillions() {
    assertThat(texts(4_200_000, 9_900_000, 0, new ValueFormat("£", "", 0)))
        .containsExactly("£0", "£2m", "£4m", "£6m", "£8m", "£10m");
    assertThat(texts(1e9, 2.4e9, 0, ValueFormat.WHOLE))
        .containsExactly("0", "0.5bn", "1.0bn", "1.5bn", "2.0bn", "2.5bn");
    assertThat(texts(120_000, 150_000, 0, ValueFormat.WHOLE)).contains("120,000", "150,000");
    assertThat(texts(-40, 0, 0, new ValueFormat("£", "", 0))).startsWith("-£40");
  }

  @Test
  void startAtZeroWhereThatCostsLittleOrNothingChanges() {
    assertThat(Ticks.covering(5, 5, 5, 1).isCut()).isFalse();
    assertThat(Ticks.covering(0, 0, 5, 1).high()).isEqualTo(0.5);
    assertThat(Ticks.covering(60, 100, 5, 1).isCut()).isFalse();
    assertThat(Ticks.covering(61, 100, 5, 1).isCut()).isTrue();
    assertThat(Ticks.covering(-83, -81, 5, 1).isCut()).isTrue();
  }

  @Property(tries = 2000, seed = SEED)
  void coverAllFiguresInFewSteps(
      @ForAll @DoubleRange(min = -1e12, max = 1e12) double a,
      @ForAll @DoubleRange(min = -1e12, max = 1e12) double b,
      @ForAll @IntRange(min = 0, max = 4) int decimals) {
    Ticks ticks = Ticks.covering(Math.min(a, b), Math.max(a, b), 5, decimals);
    double slack = 1e-6 * (ticks.high() - ticks.low());

    assertThat(ticks.low()).isLessThanOrEqualTo(Math.min(a, b) + slack);
    assertThat(ticks.high()).isGreaterThanOrEqualTo(Math.max(a, b) - slack);
    assertThat(ticks.all().count()).isBetween(2L, 8L);
    assertThat(ticks.all().mapToObj(tick -> ticks.text(tick, ValueFormat.WHOLE)))
        .doesNotHaveDuplicates();
  }

  @Property(tries = 1000, seed = SEED)
  void sayTheValueTheyStandAt(
      @ForAll @DoubleRange(min = 0, max = 999_999) double high,
      @ForAll @IntRange(min = 0, max = 4) int decimals) {
    Ticks ticks = Ticks.covering(0, high, 5, decimals);

    ticks
        .all()
        .forEach(
            tick ->
                assertThat(Double.parseDouble(ticks.text(tick, ValueFormat.WHOLE).replace(",", "")))
                    .isCloseTo(
                        ticks.value(tick), org.assertj.core.data.Percentage.withPercentage(1e-9)));
  }
}
