package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.scoring.statistics.Confidence;
import org.goldenthread.scoring.statistics.CrudeRate;
import org.goldenthread.scoring.statistics.Estimate;
import org.goldenthread.scoring.statistics.ExactCount;
import org.goldenthread.scoring.statistics.WilsonProportion;

/**
 * Proportions and crude rates from {@code x} and {@code n}: one for each row, at a level of the
 * row's own where there is a column {@code confidence_in}, or one for each {@code group_id}.
 */
final class CountStats extends TableStats {
  static final CountStats PROPORTION = new CountStats(Kind.PROPORTION);
  static final CountStats RATE = new CountStats(Kind.RATE);

  private enum Kind {
    PROPORTION("proportion", 100),
    RATE("rate", 100_000);

    private final String word;
    private final double multiplier;

    Kind(String word, double multiplier) {
      this.word = word;
      this.multiplier = multiplier;
    }
  }

  /** A count and its denominator, NaN when missing, and by what they are multiplied. */
  private record Counts(double count, double denominator, double multiplier) {}

  private final Kind kind;

  private CountStats(Kind kind) {
    this.kind = kind;
  }

  @Override
  public String name() {
    return kind.word;
  }

  @Override
  OutputTable results(InputTable table, Problems problems) {
    table.require("x", "n");
    boolean grouped = table.has("group_id") && !table.has("id");
    return grouped ? groups(table, problems) : rows(table, problems);
  }

  private OutputTable rows(InputTable table, Problems problems) {
    boolean ownLevel = table.has("confidence_in");
    List<String> written = ownLevel ? Limits.COLUMNS_OF_ONE : Limits.COLUMNS_OF_BOTH;
    List<String> kept = table.columnsOtherThan(written);
    List<String> columns = new ArrayList<>(kept);
    columns.addAll(written);
    OutputTable output = new OutputTable(table.name(), columns);
    for (InputRow row : table.rows()) {
      List<String> cells = new ArrayList<>();
      kept.forEach(column -> cells.add(row.text(column)));
      try {
        Confidence[] levels = ownLevel ? new Confidence[] {level(row)} : Limits.BOTH;
        cells.addAll(cells(counts(row), levels));
      } catch (BadCellException bad) {
        problems.add(bad);
      }
      output.add(cells);
    }
    return output;
  }

  private OutputTable groups(InputTable table, Problems problems) {
    List<String> columns = new ArrayList<>(List.of("group_id"));
    if (table.has("category")) {
      columns.add("category");
    }
    List<String> labels = List.copyOf(columns);
    columns.addAll(List.of("x", "n"));
    columns.addAll(Limits.COLUMNS_OF_BOTH);
    OutputTable output = new OutputTable(Limits.outputName(table), columns);
    for (List<InputRow> group : table.groupedBy("group_id").values()) {
      List<String> cells = new ArrayList<>();
      labels.forEach(column -> cells.add(group.get(0).text(column)));
      try {
        Counts sum = sum(group);
        cells.add(Cells.numberOrMissing(sum.count()));
        cells.add(Cells.numberOrMissing(sum.denominator()));
        cells.addAll(cells(sum, Limits.BOTH));
      } catch (BadCellException bad) {
        problems.add(bad);
      }
      output.add(cells);
    }
    return output;
  }

  /** The sums of a group; one missing member makes a sum missing. */
  private Counts sum(List<InputRow> group) {
    double count = 0;
    double denominator = 0;
    for (InputRow row : group) {
      count += row.notNegative("x");
      denominator += row.notNegative("n");
    }
    return checked(group.get(0), count, denominator);
  }

  private Counts counts(InputRow row) {
    return checked(row, row.notNegative("x"), row.number("n"));
  }

  private Counts checked(InputRow row, double count, double denominator) {
    if (denominator <= 0) {
      throw row.refuse("n", "a number above 0");
    }
    if (kind == Kind.PROPORTION && count > denominator) {
      throw row.refuse("x", "at most n, which is " + Cells.number(denominator));
    }
    return new Counts(count, denominator, row.multiplier(kind.multiplier));
  }

  private static Confidence level(InputRow row) {
    double level = row.number("confidence_in");
    if ((level >= 0.9 && level <= 1) || (level >= 90 && level <= 100)) {
      return Confidence.of(level);
    }
    throw row.refuse("confidence_in", "a level from 0.9 to 1 or from 90 to 100");
  }

  private List<String> cells(Counts counts, Confidence[] levels) {
    return Limits.cells(estimate(counts, levels), levels, "", statistic(counts), method(counts));
  }

  private Estimate estimate(Counts counts, Confidence... levels) {
    return kind == Kind.PROPORTION
        ? WilsonProportion.STANDARD.estimate(
            counts.count(), counts.denominator(), counts.multiplier(), levels)
        : CrudeRate.STANDARD.estimate(
            counts.count(), counts.denominator(), counts.multiplier(), levels);
  }

  private String statistic(Counts counts) {
    String multiplier = Cells.plainNumber(counts.multiplier());
    if (kind == Kind.RATE) {
      return "rate per " + multiplier;
    }
    return counts.multiplier() == 100 ? "percentage" : "proportion of " + multiplier;
  }

  private String method(Counts counts) {
    if (kind == Kind.PROPORTION) {
      return "Wilson";
    }
    if (Double.isNaN(counts.count())) {
      return "";
    }
    return CrudeRate.STANDARD.limitsOf(counts.count()) == ExactCount.STANDARD ? "Exact" : "Byars";
  }
}
