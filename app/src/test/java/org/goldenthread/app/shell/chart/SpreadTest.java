package org.goldenthread.app.shell.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void leavesAloneWhatDoesNotTouch() {
    assertThat(Spread.place(new double[] {80, 20}, new double[] {20, 20}, 0, 100))
        .containsExactly(80, 20);
  }

  @Test
  void movesApartWhatTouchesByAsMuchOnBothSides() {
    assertThat(Spread.place(new double[] {50, 50}, new double[] {20, 20}, 0, 100))
        .containsExactly(40, 60);
  }

  @Test
  void keepsToTheRoomThereIs() {
    assertThat(Spread.place(new double[] {99, 98, 1}, new double[] {20, 20, 20}, 0, 100))
        .containsExactly(90, 70, 10);
  }

  @Property(tries = 2000, seed = "4711")
  void neverPutsOneOverAnother(
      @ForAll @Size(min = 1, max = 9) double @DoubleRange(min = 0, max = 230) [] wanted,
      @ForAll @IntRange(min = 5, max = 25) int length) {
    double[] lengths = new double[wanted.length];
    Arrays.fill(lengths, length);
    double[] middles = Spread.place(wanted, lengths, 0, 230);

    double[] sorted = middles.clone();
    Arrays.sort(sorted);
    for (int i = 1; i < sorted.length; i++) {
      assertThat(sorted[i] - sorted[i - 1]).isGreaterThanOrEqualTo(length - 1e-9);
    }
    assertThat(sorted[0]).isGreaterThanOrEqualTo(length / 2.0 - 1e-9);
    assertThat(sorted[sorted.length - 1]).isLessThanOrEqualTo(230 - length / 2.0 + 1e-9);
  }
}
