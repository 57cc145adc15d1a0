package org.goldenthread.scoring.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goldenthread.scoring.Polarity;

/** What holds for every chart whatever the values. */
class XmrProperties {

  private static XmrChart chart(double[] values) {
    return XmrRule.STANDARD.chart(values, XmrSettings.STANDARD);
  }

  /** Doubling is exact in binary, so that no flag can turn on rounding. */
  @Property(seed = "2025")
  void doublingEveryValueChangesNoCause(@ForAll("series") double[] values) {
    XmrChart one = chart(values);
    XmrChart two = chart(Arrays.stream(values).map(v -> 2 * v).toArray());

    for (int i = 0; i < values.length; i++) {
      assertThat(two.cause(i)).isEqualTo(one.cause(i));
    }
  }

  @Property(seed = "2025")
  void turningTheSignAndThePolarityChangesNoMeaning(@ForAll("series") double[] values) {
    XmrChart one = chart(values);
    XmrChart other = chart(Arrays.stream(values).map(v -> -v).toArray());

    assertThat(other.outlook(Polarity.LOW, -3)).isEqualTo(one.outlook(Polarity.HIGH, 3));
    for (int i = 0; i < values.length; i++) {
      assertThat(PointType.of(other.cause(i), Polarity.LOW))
          .isEqualTo(PointType.of(one.cause(i), Polarity.HIGH));
    }
  }

  @Property(seed = "2025")
  void screeningNeverWidensTheLimits(@ForAll("series") double[] values) {
    Segment screened = chart(values).segments().get(0);
    Segment all =
        XmrRule.STANDARD
            .chart(values, XmrSettings.STANDARD.with(Screening.UNSCREENED))
            .segments()
            .get(0);

    assertThat(screened.averageMovingRange()).isLessThanOrEqualTo(all.averageMovingRange());
  }

  @Property(seed = "2025")
  void everyChartWithTwoNeighbouringValuesHasLimits(@ForAll("series") double[] values) {
    assertThat(chart(values).segments().get(0).hasLimits()).isTrue();
  }

  @Provide
  Arbitrary<double[]> series() {
    return Arbitraries.integers()
        .between(-8, 8)
        .map(Integer::doubleValue)
        .list()
        .ofMinSize(2)
        .ofMaxSize(45)
        .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
