package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.scoring.statistics.Confidence;
import org.goldenthread.scoring.statistics.Interval;
import org.goldenthread.scoring.statistics.NoResult;
import org.goldenthread.scoring.statistics.SlopeIndex;
import org.goldenthread.scoring.statistics.SlopeIndex.Quantile;
import org.goldenthread.scoring.statistics.SlopeIndex.Scale;
import org.goldenthread.scoring.statistics.SlopeIndexLimits;
import org.goldenthread.scoring.statistics.SlopeIndexLimits.Settings;
import org.jspecify.annotations.Nullable;

/** Slope indices of inequality by group, with simulated limits. */
final class SlopeIndexStats extends GroupStats {
  private static final String TOO_FEW = "Number of quantiles must be between 5 and 100";
  private static final int RESULTS = 7;

  /** The scales by value_type: means, rates, proportions. */
  private static final List<Scale> SCALES = List.of(Scale.PLAIN, Scale.LOG, Scale.LOGIT);

  @Override
  public String name() {
    return "sii";
  }

  @Override
  List<String> inputColumns() {
    return List.of(
        "quantile",
        "population",
        "value",
        "lower95",
        "upper95",
        "value_type",
        "transform",
        "multiplier");
  }

  @Override
  List<String> outputColumns(InputTable table) {
    return List.of(
        "value_type",
        "transform",
        "multiplier",
        "sii",
        "rii",
        "intercept",
        "mc_sii_lower95",
        "mc_sii_upper95",
        "mc_rii_lower95",
        "mc_rii_upper95",
        "error");
  }

  @Override
  List<String> cells(InputTable table, List<InputRow> group) {
    InputRow first = group.get(0);
    Scale drawn = SCALES.get(first.whole("value_type", 0, SCALES.size() - 1));
    boolean transform = first.flag("transform");
    if (transform && drawn == Scale.PLAIN) {
      throw first.refuse("transform", "FALSE, for only rates (1) and proportions (2) transform");
    }
    double multiplier = multiplier(first);
    Scale fitted = transform ? drawn : Scale.PLAIN;
    List<Quantile> quantiles = quantiles(group, drawn);
    SlopeIndex.Result index = SlopeIndex.STANDARD.index(quantiles, fitted, multiplier);
    List<String> cells = new ArrayList<>();
    cells.add(first.text("value_type"));
    cells.add(Cells.flag(transform));
    cells.add(Cells.number(multiplier));
    if (index.reason() != null) {
      cells.addAll(Collections.nCopies(RESULTS, ""));
      cells.add(inWords(index.reason()));
      return cells;
    }
    SlopeIndexLimits.Result limits =
        SlopeIndexLimits.STANDARD.limits(
            quantiles, Settings.usual(drawn, fitted, multiplier), Confidence.C95);
    cells.add(Cells.number(index.sii()));
    cells.add(Cells.number(index.rii()));
    cells.add(Cells.number(index.intercept()));
    cells.addAll(ends(limits.sii()));
    cells.addAll(ends(limits.rii()));
    return cells;
  }

  private static List<Quantile> quantiles(List<InputRow> group, Scale drawn) {
    List<InputRow> ordered = new ArrayList<>(group);
    ordered.sort(Comparator.comparingDouble(SlopeIndexStats::place));
    List<Quantile> quantiles = new ArrayList<>();
    double before = Double.NaN;
    for (InputRow row : ordered) {
      if (place(row) == before) {
        throw row.refuse("quantile", "each quantile once in a group");
      }
      before = place(row);
      quantiles.add(
          new Quantile(
              row.positive("population"),
              onScale(row, "value", drawn),
              onScale(row, "lower95", drawn),
              onScale(row, "upper95", drawn)));
    }
    return quantiles;
  }

  private static double place(InputRow row) {
    double place = row.number("quantile");
    if (Double.isNaN(place)) {
      throw row.refuse("quantile", "a number");
    }
    return place;
  }

  private static double multiplier(InputRow row) {
    double multiplier = row.number("multiplier");
    if (!(Math.abs(multiplier) > 0) || Double.isInfinite(multiplier)) {
      throw row.refuse("multiplier", "a number other than 0");
    }
    return multiplier;
  }

  private static double onScale(InputRow row, String column, Scale drawn) {
    double value = row.number(column);
    if (drawn != Scale.PLAIN && value <= 0) {
      throw row.refuse(column, "a number above 0");
    }
    if (drawn == Scale.LOGIT && value >= 1) {
      throw row.refuse(column, "a proportion below 1");
    }
    return value;
  }

  private static List<String> ends(@Nullable Interval interval) {
    return interval == null
        ? List.of("", "")
        : List.of(Cells.number(interval.lower()), Cells.number(interval.upper()));
  }

  private static String inWords(NoResult reason) {
    return switch (reason) {
      case NOT_5_TO_100_QUANTILES -> TOO_FEW;
      case DENOMINATOR_MISSING -> "A population is missing";
      default -> "A value is missing";
    };
  }
}
