package org.goldenthread.scoring.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Words;
import org.junit.jupiter.api.Test;

class RecentTrendTest {

  private static List<TrendPoint> values(double... values) {
    List<TrendPoint> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      points.add(
          TrendPoint.ofValue(
              Period.financialYear(2015 + i), values[i], values[i] - 1, values[i] + 1));
    }
    return points;
  }

  private static List<TrendPoint> counts(double... counts) {
    List<TrendPoint> points = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      points.add(TrendPoint.ofCounts(Period.calendarYear(2015 + i), counts[i], 100));
    }
    return points;
  }

  private static Trend weighted(List<TrendPoint> points) {
    return WeightedTrend.STANDARD.assess(points);
  }

  @Test
  void aSteadyRiseIsIncreasing() {
    Trend trend = weighted(values(10, 12, 14, 16, 18));

    assertThat(trend.marker()).isEqualTo(TrendMarker.INCREASING);
    assertThat(trend.slope()).isCloseTo(2, within(1e-12));
    assertThat(trend.chiSquare()).isCloseTo(153.664, within(1e-9));
    assertThat(trend.marker().say(Polarity.LOW, Words.ENGLISH))
        .isEqualTo("Increasing and getting worse");
    assertThat(trend.marker().say(Polarity.NEUTRAL, Words.ENGLISH)).isEqualTo("Increasing");
  }

  @Test
  void onlyTheLastFivePointsCount() {
    assertThat(weighted(values(900, 10, 12, 14, 16, 18)).slope()).isCloseTo(2, within(1e-12));
  }

  @Test
  void aSlopeThatHangsOnOnePointIsNoChange() {
    Trend trend = weighted(values(10, 9.9, 9.8, 9.7, 16));

    assertThat(trend.isSignificant()).isTrue();
    assertThat(trend.hangsOnOnePoint()).isTrue();
    assertThat(trend.marker()).isEqualTo(TrendMarker.NO_CHANGE);
    assertThat(trend.marker().say(Polarity.LOW, Words.ENGLISH)).isEqualTo("No significant change");
  }

  @Test
  void proportionsGoByTheirCounts() {
    Trend trend = ProportionTrend.STANDARD.assess(counts(10, 15, 20, 25, 30));

    assertThat(trend.marker()).isEqualTo(TrendMarker.INCREASING);
    assertThat(trend.chiSquare()).isCloseTo(15.625, within(1e-12));
    assertThat(trend.linearSlope()).isCloseTo(0.05, within(1e-12));
    assertThat(trend.method().name()).isEqualTo("recent trend of proportions");
  }

  @Test
  void saysWhyThereIsNone() {
    List<TrendPoint> rising = values(10, 12, 14, 16, 18);
    List<TrendPoint> broken = new ArrayList<>(rising);
    broken.set(3, rising.get(3).withBreak());
    List<TrendPoint> brokenBefore = new ArrayList<>(rising);
    brokenBefore.set(0, rising.get(0).withBreak());
    List<TrendPoint> gap = new ArrayList<>(rising);
    gap.set(0, TrendPoint.ofValue(Period.financialYear(2010), 10, 9, 11));
    List<TrendPoint> narrow = new ArrayList<>(rising);
    narrow.set(2, TrendPoint.ofValue(Period.financialYear(2017), 14, 14, 14));
    List<TrendPoint> missing = new ArrayList<>(rising);
    missing.set(2, TrendPoint.ofValue(Period.financialYear(2017), Double.NaN, 1, 2));
    List<TrendPoint> quarters = new ArrayList<>();
    for (int q = 1; q <= 4; q++) {
      quarters.add(TrendPoint.ofValue(Period.quarter(2015, q), q, q - 1, q + 1));
    }
    quarters.add(TrendPoint.ofValue(Period.quarter(2016, 1), 5, 4, 6));

    assertThat(weighted(values(1, 2, 3, 4)).reason()).isEqualTo(TrendReason.FEWER_THAN_FIVE);
    assertThat(weighted(missing).reason()).isEqualTo(TrendReason.MISSING);
    assertThat(weighted(gap).reason()).isEqualTo(TrendReason.GAP);
    assertThat(weighted(broken).reason()).isEqualTo(TrendReason.BREAK);
    assertThat(weighted(brokenBefore).reason()).isNull();
    assertThat(weighted(quarters).reason()).isEqualTo(TrendReason.NOT_ANNUAL);
    assertThat(weighted(narrow).reason()).isEqualTo(TrendReason.NO_WIDTH);
    assertThat(ProportionTrend.STANDARD.assess(counts(0, 1, 2, 3, 4)).reason())
        .isEqualTo(TrendReason.NONE_COUNTED);
    assertThat(ProportionTrend.STANDARD.assess(counts(96, 97, 98, 99, 100)).reason())
        .isEqualTo(TrendReason.ALL_COUNTED);
    for (TrendReason reason : TrendReason.values()) {
      assertThat(reason.say(Words.ENGLISH)).endsWith(".");
    }
  }

  @Test
  void aYearWithoutAFigureCanBeSkippedAsFingertipsDoes() {
    List<TrendPoint> points = values(8, 10, 12, 14, 16, 18);
    points.set(3, TrendPoint.ofValue(points.get(3).period(), Double.NaN, Double.NaN, Double.NaN));

    assertThat(weighted(points).reason()).isEqualTo(TrendReason.MISSING);
    assertThat(WeightedTrend.STANDARD.assessSkippingMissing(points).marker())
        .isEqualTo(TrendMarker.INCREASING);
  }

  @Test
  void aPrintedTrendIsHeldAgainstTheOneMade() {
    assertThat(PublishedTrend.compare("Decreasing and getting better", TrendMarker.DECREASING))
        .isEqualTo(PublishedTrend.AGREES);
    assertThat(PublishedTrend.compare("Decreasing and getting better", TrendMarker.INCREASING))
        .isEqualTo(PublishedTrend.OPPOSITE);
    assertThat(PublishedTrend.compare("No significant change", TrendMarker.INCREASING))
        .isEqualTo(PublishedTrend.DIFFERS);
    assertThat(PublishedTrend.compare("", TrendMarker.NO_CHANGE))
        .isEqualTo(PublishedTrend.NOT_READ);
  }

  @Test
  void theProbabilityGoesWithTheCut() {
    Trend trend =
        Markers.trend(
            WeightedTrend.STANDARD.version(), List.of(), Trend.CUT, 1, 1, new double[] {1, 1});
    assertThat(trend.pValue()).isCloseTo(0.002, within(1e-12));
    assertThat(trend.isSignificant()).isFalse();
  }

  @Test
  void explainsHowItCameAbout() {
    assertThat(weighted(values(10, 12, 14, 16, 18)).explain(Polarity.LOW, Words.ENGLISH))
        .isEqualTo(
            "Increasing and getting worse: beyond chance at 99.8% (chi-square 153.66, above 9.55),"
                + " and no single year decides it. Rule recent trend, weighted 1.0.");
    assertThat(weighted(values(10, 9.9, 9.8, 9.7, 16)).explain(Polarity.LOW, Words.ENGLISH))
        .contains("one single year decides which way");
    assertThat(weighted(values(10, 10, 10, 10, 10)).explain(Polarity.LOW, Words.ENGLISH))
        .startsWith("No significant change: within chance at 99.8% (chi-square 0.00");
    assertThat(weighted(values(10)).explain(Polarity.LOW, Words.ENGLISH))
        .isEqualTo(
            "Cannot be calculated. There are fewer than five annual values. Rule recent trend,"
                + " weighted 1.0.");
  }
}
