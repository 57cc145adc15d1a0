package org.goldenthread.app.cycle.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.Sentences;
import org.goldenthread.app.measure.assess.FigureLine;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/** Lays the figures of one measure out by period and kind: printed, typed and loaded ones. */
final class FigureCells {
  /** How many periods of a measure a report shows. */
  private static final int PERIODS = 4;

  /** The kinds of figures a report shows, in the order of their columns. */
  static final List<String> KINDS = List.of("actual", "plan", "target", "trajectory", "baseline");

  private FigureCells() {}

  /** A figure with its period, as far as that is known. */
  record Cell(@Nullable Period period, String text, boolean provisional) {}

  /** The figures by the words of their period and by their kind, the earliest period first. */
  static Map<String, Map<String, Cell>> of(
      List<Observation> observed, @Nullable SeriesAssessment one, ShownFigures shown) {
    Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
    for (Observation o : observed) {
      if (o.area().equals("own") && KINDS.contains(o.kind())) {
        boolean provisional = o.quality().equals(Quality.PROVISIONAL.word());
        put(
            rows,
            Objects.requireNonNullElse(Sentences.period(o), ""),
            o.kind(),
            new Cell(o.period(), Sentences.figure(o), provisional));
      }
    }
    if (one != null) {
      loaded(rows, one.actual(), shown);
      one.inputs().targets().forEach(line -> loaded(rows, line, shown));
    }
    return inOrder(rows);
  }

  private static void loaded(
      Map<String, Map<String, Cell>> rows, FigureLine line, ShownFigures shown) {
    for (int at = line.first(); at <= line.last(); at++) {
      Figure figure = line.single(at) == null ? shown.of(line, at) : null;
      if (figure != null) {
        Period period = line.axis().period(at);
        boolean provisional = line.quality(at) == Quality.PROVISIONAL;
        put(
            rows,
            period.label(),
            line.kind().word(),
            new Cell(period, figure.shown(), provisional));
      }
    }
  }

  private static void put(
      Map<String, Map<String, Cell>> rows, String period, String kind, Cell cell) {
    rows.computeIfAbsent(period, p -> new TreeMap<>()).put(kind, cell);
  }

  /** Those whose period is not known first, as printed; then by their last day. */
  private static Map<String, Map<String, Cell>> inOrder(Map<String, Map<String, Cell>> rows) {
    Map<String, Map<String, Cell>> ordered = new LinkedHashMap<>();
    rows.entrySet().stream()
        .sorted(
            Comparator.comparing(
                e -> e.getValue().values().iterator().next().period(),
                Comparator.nullsFirst(Comparator.comparing(Period::end))))
        .skip(Math.max(0, rows.size() - PERIODS))
        .forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return ordered;
  }
}
