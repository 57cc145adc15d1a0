package org.goldenthread.scoring.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Words;
import org.goldenthread.scoring.statistics.BenchmarkInterval;
import org.goldenthread.scoring.statistics.Comparison;
import org.goldenthread.scoring.statistics.Vectors;
import org.junit.jupiter.api.Test;

/** The marks that Fingertips printed for hospital admissions of children, made again. */
class FingertipsMarksTest {

  private static final String REGIONS = "fingertips_90284_utla_region-parent_2010-2024_areasA.csv";
  private static final String ENGLAND = "fingertips_90284_utla_england-parent_2010-2024_areasA.csv";

  private static List<Map<String, String>> rows(String name) throws IOException {
    Path file = Path.of(System.getProperty("gt.shared", "../shared"), "data", "fingertips", name);
    assumeTrue(Files.exists(file), "skipped: no Fingertips sample at " + file);
    return Vectors.readFile(file).stream()
        .filter(row -> row.getOrDefault("Category Type", "").isEmpty())
        .toList();
  }

  private static double number(Map<String, String> row, String column) {
    return Vectors.number(row, column);
  }

  private static TrendPoint point(Map<String, String> row) {
    String sortable = row.getOrDefault("Time period Sortable", "");
    return TrendPoint.ofValue(
        Period.financialYear(Integer.parseInt(sortable.substring(0, 4))),
        number(row, "Value"),
        number(row, "Lower CI 95.0 limit"),
        number(row, "Upper CI 95.0 limit"));
  }

  /** How the printed trend of each area and sex stands to the one made from its figures. */
  private static Map<PublishedTrend, Integer> trends(String name) throws IOException {
    Map<String, List<Map<String, String>>> series = new LinkedHashMap<>();
    for (Map<String, String> row : rows(name)) {
      String key = row.get("Parent Code") + "/" + row.get("Area Code") + "/" + row.get("Sex");
      series.computeIfAbsent(key, unseen -> new ArrayList<>()).add(row);
    }
    Map<PublishedTrend, Integer> found = new EnumMap<>(PublishedTrend.class);
    for (List<Map<String, String>> rows : series.values()) {
      rows.stream()
          .map(row -> row.getOrDefault("Recent Trend", ""))
          .filter(mark -> !mark.isEmpty())
          .findFirst()
          .ifPresent(
              mark ->
                  found.merge(PublishedTrend.compare(mark, trend(rows).marker()), 1, Integer::sum));
    }
    return found;
  }

  /** The file by England repeats its rows: a year counts once. */
  private static Trend trend(List<Map<String, String>> rows) {
    Map<String, TrendPoint> years = new TreeMap<>();
    rows.forEach(row -> years.put(row.getOrDefault("Time period Sortable", ""), point(row)));
    return WeightedTrend.STANDARD.assessSkippingMissing(List.copyOf(years.values()));
  }

  @Test
  void everyTrendOfTheFileByRegionsAgrees() throws IOException {
    assertThat(trends(REGIONS)).containsExactly(Map.entry(PublishedTrend.AGREES, 327));
  }

  @Test
  void everyDirectionOfTheFileByEnglandIsTheOtherWayRound() throws IOException {
    Map<PublishedTrend, Integer> found = trends(ENGLAND);

    assertThat(found)
        .containsOnlyKeys(PublishedTrend.AGREES, PublishedTrend.OPPOSITE)
        .containsEntry(PublishedTrend.OPPOSITE, 120);
    assertThat(
            trend(
                    rows(ENGLAND).stream()
                        .filter(row -> "E08000018".equals(row.get("Area Code")))
                        .filter(row -> "Persons".equals(row.get("Sex")))
                        .toList())
                .marker()
                .say(Polarity.LOW, Words.ENGLISH))
        .isEqualTo("Increasing and getting worse");
  }

  @Test
  void everyComparisonWithEnglandAgrees() throws IOException {
    List<Map<String, String>> rows = rows(REGIONS);
    Map<String, Double> england = new HashMap<>();
    rows.stream()
        .filter(row -> "E92000001".equals(row.get("Area Code")))
        .forEach(row -> england.put(yearAndSex(row), number(row, "Value")));
    int compared = 0;
    for (Map<String, String> row : rows) {
      String printed = row.getOrDefault("Compared to England value or percentiles", "");
      if (!"E92000001".equals(row.get("Area Code"))) {
        Comparison ours =
            BenchmarkInterval.STANDARD
                .compare(
                    Polarity.LOW,
                    number(row, "Value"),
                    number(row, "Lower CI 95.0 limit"),
                    number(row, "Upper CI 95.0 limit"),
                    england.getOrDefault(yearAndSex(row), Double.NaN))
                .outcome();
        assertThat(Words.ENGLISH.say(ours.key())).as("%s", row).isEqualTo(printed);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(3_900);
  }

  private static String yearAndSex(Map<String, String> row) {
    return row.get("Time period") + "/" + row.get("Sex");
  }
}
