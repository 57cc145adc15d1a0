package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.scoring.statistics.QuantileGroups;
import org.goldenthread.scoring.statistics.QuantileGroups.First;

/** Quantiles of {@code value} within each {@code set_id}. */
final class QuantileStats extends TableStats {
  private static final List<String> WRITTEN =
      List.of("n_valid", "rank", "quantile", "qinverted", "warning");
  private static final String TOO_FEW =
      "One or more groups had too few small areas with values to allow quantiles to be assigned";
  private static final int MOST = 1_000_000;

  @Override
  public String name() {
    return "quantile";
  }

  @Override
  OutputTable results(InputTable table, Problems problems) {
    table.require("set_id", "value", "nquantiles", "invert");
    List<String> kept = table.columnsOtherThan(WRITTEN);
    List<String> columns = new ArrayList<>(kept);
    columns.addAll(WRITTEN);
    List<List<String>> cells = new ArrayList<>();
    for (List<InputRow> set : table.groupedBy("set_id").values()) {
      List<List<String>> results = List.of();
      try {
        results = cells(set);
      } catch (BadCellException bad) {
        problems.add(bad);
      }
      for (int i = 0; i < set.size(); i++) {
        List<String> row = new ArrayList<>();
        for (String column : kept) {
          row.add(set.get(i).text(column));
        }
        row.addAll(results.isEmpty() ? List.of() : results.get(i));
        cells.add(row);
      }
    }
    OutputTable output = new OutputTable(table.name(), columns);
    cells.forEach(output::add);
    return output;
  }

  private static List<List<String>> cells(List<InputRow> set) {
    InputRow first = set.get(0);
    int number = first.whole("nquantiles", 2, MOST);
    boolean invert = first.flag("invert");
    for (InputRow row : set) {
      if (row.whole("nquantiles", 2, MOST) != number) {
        throw row.refuse("nquantiles", "the same in the whole set, which starts with " + number);
      }
      if (row.flag("invert") != invert) {
        throw row.refuse("invert", "the same in the whole set");
      }
    }
    double[] values = set.stream().mapToDouble(row -> row.number("value")).toArray();
    QuantileGroups.Result result =
        QuantileGroups.STANDARD.assign(values, number, invert ? First.HIGHEST : First.LOWEST);
    String label = "lowest quantile represents " + (invert ? "highest" : "lowest") + " values";
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      cells.add(
          List.of(
              Cells.number(result.present()),
              fromOne(result.ranks()[i]),
              fromOne(result.quantiles()[i]),
              label,
              result.reason() == null ? "" : TOO_FEW));
    }
    return cells;
  }

  private static String fromOne(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }
}
