package org.goldenthread.app.shell.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InkTest {

  static Stream<String> colours() {
    return Stream.concat(
        Stream.of(LineStyle.values()).map(LineStyle::colour),
        Stream.of(Ink.TEXT, Ink.TARGET, Ink.LIMITS, Ink.IMPROVEMENT, Ink.WORSENING, Ink.MOVED));
  }

  @ParameterizedTest
  @MethodSource("colours")
  void canBeReadOnWhite(String colour) {
    assertThat(1.05 / (luminance(colour) + 0.05)).isGreaterThanOrEqualTo(4.5);
  }

  /** Relative luminance, WCAG 2.2. */
  private static double luminance(String colour) {
    double[] share = new double[3];
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      share[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * share[0] + 0.7152 * share[1] + 0.0722 * share[2];
  }

  @Test
  void tellsLinesApartWithoutColour() {
    Set<String> looks = new HashSet<>();
    for (LineStyle style : LineStyle.values()) {
      looks.add(style.dashes() + style.width());
    }
    assertThat(looks).hasSize(LineStyle.values().length);
    assertThat(Stream.of(LineStyle.values()).map(LineStyle::marker)).doesNotHaveDuplicates();
  }
}
