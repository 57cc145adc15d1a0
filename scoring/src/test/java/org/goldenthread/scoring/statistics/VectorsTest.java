package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.statistics.Confidence.C95;
import static org.goldenthread.scoring.statistics.Confidence.C998;
import static org.goldenthread.scoring.statistics.Vectors.CLOSED_FORM;
import static org.goldenthread.scoring.statistics.Vectors.WITH_QUANTILES;
import static org.goldenthread.scoring.statistics.Vectors.agree;
import static org.goldenthread.scoring.statistics.Vectors.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.statistics.QuantileGroups.First;
import org.goldenthread.scoring.statistics.SlopeIndex.Scale;
import org.goldenthread.scoring.statistics.SlopeIndexLimits.Settings;
import org.goldenthread.scoring.statistics.StandardisedRate.Band;
import org.goldenthread.scoring.statistics.StandardisedRate.Frequency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The methods give what the field's own packages give. */
class VectorsTest {

  /** In width of the reference's interval: its draws are others than ours. */
  private static final double LOOSELY = 0.02;

  private static void agreeBoth(
      String id, Estimate estimate, Map<String, String> row, double relative) {
    agree(id, estimate.value(), number(row, "value"), CLOSED_FORM);
    agreeEnds(id, estimate.interval(C95), row, "95_0cl", relative);
    agreeEnds(id, estimate.interval(C998), row, "99_8cl", relative);
  }

  private static void agreeEnds(
      String id,
      @Nullable Interval interval,
      Map<String, String> row,
      String suffix,
      double relative) {
    double lower = interval == null ? Double.NaN : interval.lower();
    double upper = interval == null ? Double.NaN : interval.upper();
    agree(id + " lower", lower, number(row, "lower" + suffix), relative);
    agree(id + " upper", upper, number(row, "upper" + suffix), relative);
  }

  @Test
  void proportions() {
    for (Map<String, String> row : Vectors.read("proportion.csv")) {
      Estimate estimate =
          WilsonProportion.STANDARD.estimate(
              number(row, "x"), number(row, "n"), number(row, "multiplier"), C95, C998);
      agreeBoth(row.getOrDefault("id", ""), estimate, row, CLOSED_FORM);
    }
  }

  @Test
  void proportionsAtOtherLevels() {
    for (Map<String, String> row : Vectors.read("proportion_confidence_levels.csv")) {
      Confidence level = Confidence.of(number(row, "confidence_in"));
      Estimate estimate =
          WilsonProportion.STANDARD.estimate(
              number(row, "x"), number(row, "n"), number(row, "multiplier"), level);
      agreeEnds(row.getOrDefault("id", ""), estimate.interval(level), row, "cl", CLOSED_FORM);
      assertThat(level.label()).isEqualTo(row.get("confidence"));
    }
  }

  @Test
  void rates() {
    for (Map<String, String> row : Vectors.read("rate.csv")) {
      Estimate estimate =
          CrudeRate.STANDARD.estimate(
              number(row, "x"), number(row, "n"), number(row, "multiplier"), C95, C998);
      agreeBoth(row.getOrDefault("id", ""), estimate, row, WITH_QUANTILES);
    }
  }

  @Test
  void ratesAtOtherLevels() {
    for (Map<String, String> row : Vectors.read("rate_confidence_levels.csv")) {
      Confidence level = Confidence.of(number(row, "confidence_in"));
      Estimate estimate =
          CrudeRate.STANDARD.estimate(
              number(row, "x"), number(row, "n"), number(row, "multiplier"), level);
      agreeEnds(row.getOrDefault("id", ""), estimate.interval(level), row, "cl", WITH_QUANTILES);
    }
  }

  @Test
  void standardisedRates() {
    Map<String, List<Map<String, String>>> groups = Vectors.groups("dsr_inputs.csv", "group_id");
    for (Map<String, String> row : Vectors.read("dsr_outputs.csv")) {
      List<Band> bands =
          groups.getOrDefault(row.get("group_id"), List.of()).stream()
              .map(VectorsTest::band)
              .toList();
      agreeStandardised(row, StandardisedRate.STANDARD.estimate(bands, 100_000, C95, C998));
    }
  }

  @Test
  void standardisedRatesOfEventsThatAreNotIndependent() {
    Map<String, List<Map<String, String>>> groups =
        Vectors.groups("dsr_nonindependent_inputs.csv", "group_id");
    for (Map<String, String> row : Vectors.read("dsr_nonindependent_outputs.csv")) {
      Map<Double, List<Band>> bands = new LinkedHashMap<>();
      for (Map<String, String> band : groups.getOrDefault(row.get("group_id"), List.of())) {
        bands
            .computeIfAbsent(number(band, "eventfreq"), unseen -> new ArrayList<>())
            .add(band(band));
      }
      List<Frequency> frequencies = new ArrayList<>();
      bands.forEach((events, of) -> frequencies.add(new Frequency(events, of)));
      agreeStandardised(
          row, StandardisedRate.STANDARD.estimateByFrequency(frequencies, 100_000, C95, C998));
    }
  }

  private static Band band(Map<String, String> row) {
    return new Band(number(row, "x"), number(row, "n"), number(row, "stdpop"));
  }

  private static void agreeStandardised(Map<String, String> row, StandardisedRate.Result rate) {
    String id = row.getOrDefault("group_id", "");
    agree(id, rate.totalCount(), number(row, "total_count"), CLOSED_FORM);
    agree(id, rate.totalPopulation(), number(row, "total_pop"), CLOSED_FORM);
    agreeBoth(id, rate.estimate(), row, CLOSED_FORM);
  }

  @Test
  void means() {
    Map<String, List<Map<String, String>>> groups = Vectors.groups("mean_inputs.csv", "group_id");
    for (Map<String, String> row : Vectors.read("mean_outputs.csv")) {
      double[] values =
          groups.getOrDefault(row.get("group_id"), List.of()).stream()
              .mapToDouble(value -> number(value, "x"))
              .toArray();
      StudentMean.Result mean = StudentMean.STANDARD.estimate(values, C95, C998);
      String id = row.getOrDefault("group_id", "");
      agree(id, mean.sum(), number(row, "value_sum"), CLOSED_FORM);
      agree(id, mean.standardDeviation(), number(row, "stdev"), WITH_QUANTILES);
      agreeBoth(id, mean.estimate(), row, WITH_QUANTILES);
    }
  }

  @Test
  void quantiles() {
    for (List<Map<String, String>> set : Vectors.groups("quantile.csv", "set_id").values()) {
      Map<String, String> head = set.get(0);
      First first = "TRUE".equals(head.get("invert")) ? First.HIGHEST : First.LOWEST;
      double[] values = set.stream().mapToDouble(row -> number(row, "value")).toArray();
      QuantileGroups.Result result =
          QuantileGroups.STANDARD.assign(values, (int) number(head, "nquantiles"), first);
      for (int i = 0; i < values.length; i++) {
        Map<String, String> row = set.get(i);
        assertThat(fromOne(result.ranks()[i])).as("rank %s", row).isEqualTo(row.get("rank"));
        assertThat(fromOne(result.quantiles()[i])).as("%s", row).isEqualTo(row.get("quantile"));
        assertThat(result.present()).isEqualTo((int) number(row, "n_valid"));
        assertThat(result.reason() == null).isEqualTo("".equals(row.get("warning")));
      }
    }
  }

  private static String fromOne(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }

  @Test
  void benchmarks() {
    for (Map<String, String> row : Vectors.read("benchmark.csv")) {
      Polarity polarity =
          switch (row.getOrDefault("polarity", "")) {
            case "high_is_good" -> Polarity.HIGH;
            case "low_is_good" -> Polarity.LOW;
            default -> Polarity.NEUTRAL;
          };
      double value = number(row, "value");
      double lower = number(row, "lower95");
      double upper = number(row, "upper95");
      double lower998 = number(row, "lower998");
      double upper998 = number(row, "upper998");
      double mark = number(row, "benchmark");
      agreeOutcome(
          row,
          "outcome_ci95",
          BenchmarkInterval.STANDARD.compare(polarity, value, lower, upper, mark));
      agreeOutcome(
          row,
          "outcome_ci998",
          BenchmarkInterval.STANDARD.compare(polarity, value, lower998, upper998, mark));
      agreeOutcome(
          row,
          "outcome_two_level",
          BenchmarkTwoLevels.STANDARD.compare(
              polarity, value, lower, upper, lower998, upper998, mark));
      agreeOutcome(
          row,
          "outcome_double_overlap",
          BenchmarkOverlap.STANDARD.compare(
              polarity,
              value,
              lower,
              upper,
              mark,
              number(row, "benchmark_lower95"),
              number(row, "benchmark_upper95")));
    }
  }

  private static void agreeOutcome(
      Map<String, String> row, String column, ComparisonResult result) {
    assertThat(result.outcome().name().toLowerCase(Locale.ROOT))
        .as("%s %s", row.get("id"), column)
        .isEqualTo(row.get(column));
  }

  @Test
  void slopeIndices() {
    List<Scale> scales = List.of(Scale.PLAIN, Scale.LOG, Scale.LOGIT);
    Map<String, List<Map<String, String>>> groups = Vectors.groups("sii_inputs.csv", "group_id");
    for (Map<String, String> row : Vectors.read("sii_outputs.csv")) {
      String id = row.getOrDefault("group_id", "");
      List<SlopeIndex.Quantile> quantiles =
          groups.getOrDefault(id, List.of()).stream()
              .sorted(Comparator.comparingDouble(quantile -> number(quantile, "quantile")))
              .map(
                  quantile ->
                      new SlopeIndex.Quantile(
                          number(quantile, "population"),
                          number(quantile, "value"),
                          number(quantile, "lower95"),
                          number(quantile, "upper95")))
              .toList();
      double multiplier = number(row, "multiplier");
      Scale drawn = scales.get((int) number(row, "value_type"));
      Scale fitted = "TRUE".equals(row.get("transform")) ? drawn : Scale.PLAIN;
      SlopeIndex.Result index = SlopeIndex.STANDARD.index(quantiles, fitted, multiplier);
      agree(id, index.sii(), number(row, "sii"), WITH_QUANTILES, 1e-12 * Math.abs(multiplier));
      agree(id, index.rii(), number(row, "rii"), WITH_QUANTILES);
      agree(id, index.intercept(), number(row, "intercept"), WITH_QUANTILES);
      assertThat(index.reason() == null).isEqualTo("".equals(row.get("error")));
      SlopeIndexLimits.Result limits =
          SlopeIndexLimits.STANDARD.limits(
              quantiles, Settings.usual(drawn, fitted, multiplier), C95);
      agreeLoosely(id + " sii", limits.sii(), row, "mc_sii_");
      agreeLoosely(id + " rii", limits.rii(), row, "mc_rii_");
    }
  }

  private static void agreeLoosely(
      String id, @Nullable Interval interval, Map<String, String> row, String prefix) {
    double lower = number(row, prefix + "lower95");
    double upper = number(row, prefix + "upper95");
    assertThat(interval == null).as(id).isEqualTo(Double.isNaN(lower));
    if (interval != null) {
      double allowed = LOOSELY * (upper - lower);
      agree(id + " lower", interval.lower(), lower, 0, allowed);
      agree(id + " upper", interval.upper(), upper, 0, allowed);
    }
  }
}
