package org.goldenthread.app.measure.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.StatusScheme;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Tolerance;

/**
 * Puts together what one measure is judged by.
 *
 * @param tolerance of the marks
 * @param scheme by which its status is given
 */
record OneMeasure(Measure measure, Tolerance tolerance, StatusScheme scheme) {

  /** The lines of each area; the partnership's own series in place of a published one. */
  Map<Long, List<FigureLine>> lines(Map<Long, List<Series>> byArea) {
    Map<Long, List<FigureLine>> lines = new LinkedHashMap<>();
    byArea.forEach((area, series) -> lines.put(area, lines(series)));
    return lines;
  }

  private List<FigureLine> lines(List<Series> series) {
    Map<SingleFigures.Line, FigureLine> lines = new LinkedHashMap<>();
    for (Series one : series) {
      lines.put(
          new SingleFigures.Line(one.key().kind(), one.key().axis()),
          FigureLine.of(one, Joining.unit(measure)));
    }
    return List.copyOf(lines.values());
  }

  /**
   * Judges the measure for an area; empty when it has no actual figure of it.
   *
   * @param own lines of the area
   * @param others lines of the areas it may be compared with
   */
  Optional<SeriesAssessment> judge(
      Standpoint from,
      List<FigureLine> own,
      SingleFigures single,
      Map<Long, List<FigureLine>> others) {
    return inputs(from, own, single, others).map(SeriesJudge::judge);
  }

  /** All that it is judged by for an area; empty when it has no actual figure of it. */
  Optional<SeriesInputs> inputs(
      Standpoint from,
      List<FigureLine> own,
      SingleFigures single,
      Map<Long, List<FigureLine>> others) {
    return judged(own)
        .map(
            actual ->
                new SeriesInputs(
                    measure,
                    from.area(),
                    actual,
                    targets(own, actual.axis()),
                    from.neighbours().stream()
                        .flatMap(area -> actual(others, area, actual.axis()))
                        .toList(),
                    Stream.ofNullable(from.nation())
                        .flatMap(area -> actual(others, area, actual.axis()))
                        .findFirst()
                        .orElse(null),
                    single.averages(),
                    single.national(),
                    tolerance,
                    scheme));
  }

  /**
   * Of the lines with actual figures the one that is judged: that with the latest value, of two
   * that end on the same day the shorter period.
   */
  static Optional<FigureLine> judged(List<FigureLine> own) {
    return own.stream()
        .filter(line -> line.kind() == SeriesKind.ACTUAL)
        .max(
            Comparator.comparing((FigureLine line) -> line.latestValue(line.last()).isPresent())
                .thenComparing(OneMeasure::latest));
  }

  private static Period latest(FigureLine line) {
    return line.axis().period(line.latestValue(line.last()).orElse(line.last()));
  }

  private static List<FigureLine> targets(List<FigureLine> own, PeriodAxis axis) {
    List<FigureLine> targets = new ArrayList<>();
    for (SeriesKind kind : List.of(SeriesKind.TARGET, SeriesKind.PLAN, SeriesKind.TRAJECTORY)) {
      own.stream()
          .filter(line -> line.kind() == kind && line.axis().equals(axis))
          .forEach(targets::add);
    }
    return targets;
  }

  private static Stream<FigureLine> actual(
      Map<Long, List<FigureLine>> others, Long area, PeriodAxis axis) {
    return Objects.requireNonNullElse(others.get(area), List.<FigureLine>of()).stream()
        .filter(line -> line.kind() == SeriesKind.ACTUAL && line.axis().equals(axis));
  }
}
