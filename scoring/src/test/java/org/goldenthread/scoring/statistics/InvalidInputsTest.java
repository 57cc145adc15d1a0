package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.goldenthread.scoring.statistics.Confidence.C95;

import java.util.List;
import java.util.Map;
import org.goldenthread.scoring.statistics.StandardisedRate.Band;
import org.junit.jupiter.api.Test;

/** What the reference package refuses is refused here too, and what it takes is taken. */
class InvalidInputsTest {

  /** By function and input as the file of the reference words them. */
  private static final Map<String, Runnable> CALLS =
      Map.ofEntries(
          Map.entry("phe_proportion x=-1 n=10", () -> proportion(-1, 10)),
          Map.entry("phe_proportion x=11 n=10", () -> proportion(11, 10)),
          Map.entry("phe_proportion x=0 n=0", () -> proportion(0, 0)),
          Map.entry("phe_proportion x=0 n=-5", () -> proportion(0, -5)),
          Map.entry("phe_proportion one bad row among good rows (x>n)", () -> proportion(11, 10)),
          Map.entry("phe_proportion Inf n", () -> proportion(1, Double.POSITIVE_INFINITY)),
          Map.entry("phe_rate x=-1 n=10", () -> rate(-1, 10, C95)),
          Map.entry("phe_rate x=11 n=10 (allowed)", () -> rate(11, 10, C95)),
          Map.entry("phe_rate confidence=1", () -> rate(1, 10, Confidence.of(1))),
          Map.entry("phe_mean confidence=0.5", () -> Confidence.of(0.5)),
          Map.entry("calculate_dsr n contains 0", () -> new Band(1, 0, 1)),
          Map.entry("calculate_dsr stdpop negative", () -> new Band(1, 1, -1)));

  private static void proportion(double count, double denominator) {
    WilsonProportion.STANDARD.estimate(count, denominator, 1, C95);
  }

  private static void rate(double count, double denominator, Confidence level) {
    CrudeRate.STANDARD.estimate(count, denominator, 1, level);
  }

  @Test
  void refusesWhatTheReferenceRefuses() {
    List<Map<String, String>> rows =
        Vectors.read("invalid_inputs.csv").stream()
            .filter(row -> CALLS.containsKey(row.get("fn") + " " + row.get("input")))
            .toList();

    assertThat(rows).hasSizeGreaterThanOrEqualTo(10);
    for (Map<String, String> row : rows) {
      Runnable call = CALLS.getOrDefault(row.get("fn") + " " + row.get("input"), () -> {});
      assertThat(catchThrowable(call::run) == null)
          .as("%s", row)
          .isEqualTo("no error".equals(row.get("result")));
    }
  }

  @Test
  void refusesEachByItself() {
    CALLS.forEach(
        (name, call) -> {
          boolean allowed =
              name.contains("allowed") || name.contains("Inf") || name.endsWith("confidence=1");
          assertThat(catchThrowable(call::run) == null).as(name).isEqualTo(allowed);
        });
  }
}
