package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.scoring.statistics.NoResult;
import org.goldenthread.scoring.statistics.StandardisedRate;
import org.goldenthread.scoring.statistics.StandardisedRate.Band;
import org.goldenthread.scoring.statistics.StandardisedRate.Frequency;

/**
 * Directly standardised rates by group from age bands; of events that are not independent where
 * there is a column {@code eventfreq}.
 */
final class StandardisedRateStats extends GroupStats {
  private static final double USUAL_MULTIPLIER = 100_000;

  @Override
  public String name() {
    return "dsr";
  }

  @Override
  List<String> inputColumns() {
    return List.of("x", "n", "stdpop");
  }

  @Override
  List<String> outputColumns(InputTable table) {
    List<String> columns = new ArrayList<>(List.of("total_count", "total_pop"));
    columns.addAll(Limits.COLUMNS_OF_BOTH);
    return columns;
  }

  @Override
  List<String> cells(InputTable table, List<InputRow> group) {
    boolean several = table.has("eventfreq");
    double multiplier = group.get(0).multiplier(USUAL_MULTIPLIER);
    StandardisedRate.Result rate =
        StandardisedRate.STANDARD.estimateByFrequency(
            frequencies(group, several), multiplier, Limits.BOTH);
    String statistic =
        rate.estimate().reason() == NoResult.FEWER_THAN_TEN_EVENTS
            ? "dsr NA for total count < 10"
            : "dsr per " + Cells.plainNumber(multiplier);
    String method =
        several ? "Dobson, with confidence adjusted for non-independent events" : "Dobson";
    List<String> cells = new ArrayList<>();
    cells.add(Cells.number(rate.totalCount()));
    cells.add(Cells.numberOrMissing(rate.totalPopulation()));
    cells.addAll(Limits.cells(rate.estimate(), Limits.BOTH, "", statistic, method));
    return cells;
  }

  private static List<Frequency> frequencies(List<InputRow> group, boolean several) {
    Map<Double, List<Band>> bands = new LinkedHashMap<>();
    double weights = 0;
    for (InputRow row : group) {
      Band band = band(row);
      weights += band.weight();
      double events = several ? required(row, "eventfreq", row.positive("eventfreq")) : 1;
      bands.computeIfAbsent(events, unseen -> new ArrayList<>()).add(band);
    }
    if (weights == 0) {
      throw group.get(0).refuse("stdpop", "a weight above 0 in at least one age band");
    }
    List<Frequency> frequencies = new ArrayList<>();
    bands.forEach((events, of) -> frequencies.add(new Frequency(events, of)));
    int expected = frequencies.get(0).bands().size();
    for (Frequency frequency : frequencies) {
      if (frequency.bands().size() != expected) {
        throw group
            .get(0)
            .refuse("eventfreq", "every eventfreq of the group to have the same age bands");
      }
    }
    return frequencies;
  }

  private static Band band(InputRow row) {
    return new Band(
        row.notNegative("x"),
        required(row, "n", row.positive("n")),
        required(row, "stdpop", row.notNegative("stdpop")));
  }

  private static double required(InputRow row, String column, double number) {
    if (Double.isNaN(number)) {
      throw row.refuse(column, "a number");
    }
    return number;
  }
}
