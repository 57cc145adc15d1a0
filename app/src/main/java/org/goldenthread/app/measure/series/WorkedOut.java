package org.goldenthread.app.measure.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.scoring.Words;
import org.goldenthread.scoring.formula.FormulaInput;
import org.goldenthread.scoring.formula.FormulaOrder;
import org.goldenthread.scoring.formula.FormulaResult;
import org.jspecify.annotations.Nullable;

/** Works the series of formula measures out from the figures of those they need. */
final class WorkedOut {
  private final Map<Long, StatedFormula> formulas;
  private final Function<Long, String> names;
  private final Map<Place, Map<Long, Line>> figures = new LinkedHashMap<>();

  /**
   * Where figures can be worked out from each other.
   *
   * @param axis their kind of period
   */
  record Place(long area, long breakdown, PeriodAxis axis) {}

  /**
   * Begins without figures.
   *
   * @param names of measures, for the reasons why something is missing
   */
  WorkedOut(Map<Long, StatedFormula> formulas, Function<Long, String> names) {
    this.formulas = formulas;
    this.names = names;
  }

  /** Ids of all measures that are needed for these and are not worked out themselves. */
  static Set<Long> inputs(Collection<Long> wanted, Map<Long, StatedFormula> formulas) {
    Set<Long> inputs =
        new LinkedHashSet<>(FormulaOrder.of(wanted, Formulas.needs(formulas.values())));
    inputs.removeAll(formulas.keySet());
    return inputs;
  }

  /** The line of an input in a place, which figures are put on. */
  Line line(Place place, long measure) {
    return figures
        .computeIfAbsent(place, p -> new LinkedHashMap<>())
        .computeIfAbsent(measure, m -> new Line());
  }

  /** The series of these measures, wherever one of their inputs has a figure. */
  List<Series> of(Collection<Long> wanted) {
    List<Long> order = FormulaOrder.of(wanted, Formulas.needs(formulas.values()));
    List<Series> found = new ArrayList<>();
    figures.forEach(
        (place, lines) -> {
          for (Long measure : order) {
            StatedFormula formula = formulas.get(measure);
            if (formula != null) {
              Series series = workOut(formula, place, lines);
              if (series != null && wanted.contains(measure)) {
                found.add(series);
              }
            }
          }
        });
    return found;
  }

  private @Nullable Series workOut(StatedFormula of, Place place, Map<Long, Line> lines) {
    Map<String, Line> inputs = new LinkedHashMap<>();
    of.needs().forEach(id -> inputs.put(id.toString(), lines.computeIfAbsent(id, i -> new Line())));
    List<Line> known = inputs.values().stream().filter(line -> !line.isEmpty()).toList();
    if (known.isEmpty()) {
      return null;
    }
    int first = known.stream().mapToInt(Line::first).min().orElseThrow();
    int last = known.stream().mapToInt(Line::last).max().orElseThrow();
    var results = new Results(last - first + 1);
    Line line = new Line();
    for (int period = first; period <= last; period++) {
      int at = period;
      if (known.stream().anyMatch(l -> l.has(at))) {
        FormulaResult result =
            of.formula().workOut(name -> inputs.getOrDefault(name, line).at(at), of.decimals());
        line.put(period, new FormulaInput(result.value(), result.quality()));
        results.put(period - first, result);
      }
    }
    lines.put(of.measure(), line);
    var key =
        new SeriesKey(
            of.measure(), place.area(), place.breakdown(), SeriesKind.ACTUAL, place.axis());
    return new Series(Series.WORKED_OUT, of.partnership(), key, first, results.cells());
  }

  /** The cells of one series as they are worked out. */
  private final class Results {
    private final @Nullable BigDecimal[] values;
    private final StringBuilder qualities;
    private @Nullable String @Nullable [] notes;

    Results(int size) {
      values = new @Nullable BigDecimal[size];
      qualities = new StringBuilder(String.valueOf(QualityLetters.NO_FIGURE).repeat(size));
    }

    void put(int cell, FormulaResult result) {
      values[cell] = result.value();
      qualities.setCharAt(cell, QualityLetters.letter(result.quality()));
      FormulaResult.Missing missing = result.missing();
      if (missing != null) {
        notes = notes == null ? new @Nullable String[values.length] : notes;
        notes[cell] = named(missing).say(Words.ENGLISH);
      }
    }

    private FormulaResult.Missing named(FormulaResult.Missing missing) {
      return missing.named(id -> names.apply(Long.valueOf(id)));
    }

    Series.Cells cells() {
      return new Series.Cells(
          values, qualities.toString(), null, null, null, null, null, notes, null);
    }
  }
}
