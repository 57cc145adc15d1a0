package org.goldenthread.app.measure.web.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.goldenthread.app.measure.Definition;
import org.goldenthread.app.measure.assess.FigureLine;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.chart.Break;
import org.goldenthread.app.shell.chart.Line;
import org.goldenthread.app.shell.chart.LineChart;
import org.goldenthread.app.shell.chart.LineStyle;
import org.goldenthread.app.shell.chart.Point;
import org.goldenthread.app.shell.chart.Titles;
import org.goldenthread.app.shell.chart.ValueFormat;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.Value;
import org.jspecify.annotations.Nullable;

/** Draws a measure over time: ours, similar areas, the nation and the target. */
final class OverTime {
  private final SeriesAssessment assessed;
  private final LineFigures figures;
  private final Messages messages;
  private final int first;
  private final int last;

  /**
   * @param from the first period to show; null for the first there is
   * @param until the last period to show; null for the last there is
   */
  OverTime(
      SeriesAssessment assessed,
      LineFigures figures,
      Messages messages,
      @Nullable Period from,
      @Nullable Period until) {
    this.assessed = assessed;
    this.figures = figures;
    this.messages = messages;
    FigureLine line = assessed.actual();
    int begin = line.first();
    int end = line.last();
    while (from != null
        && begin < end
        && line.axis().period(begin).start().isBefore(from.start())) {
      begin++;
    }
    while (until != null && end > begin && line.axis().period(end).end().isAfter(until.end())) {
      end--;
    }
    this.first = begin;
    this.last = end;
  }

  /** Number of the first period shown. */
  int first() {
    return first;
  }

  /** Number of the last period shown. */
  int last() {
    return last;
  }

  /**
   * The chart.
   *
   * @param title the finding
   * @param ours name of the chosen area or group
   * @param nation name of the nation
   * @param source where the figures come from
   */
  LineChart chart(String title, String subtitle, String ours, String nation, String source) {
    FigureLine line = assessed.actual();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(ours, LineStyle.OURS, points(n -> figures.of(line, n))));
    add(
        lines,
        messages.text("measure.chart.similar"),
        LineStyle.NEIGHBOURS,
        points(n -> figures.of(assessed.neighboursAt(n))));
    add(lines, nation, LineStyle.ENGLAND, points(n -> figures.of(assessed.nationAt(n))));
    LineChart chart =
        LineChart.of(new Titles(title, subtitle, source), format(), periods(), lines)
            .withBreaks(breaks());
    List<Point> target = points(n -> figures.of(assessed.inputs().targetAt(period(n))));
    return target.stream().allMatch(Point::isMissing) ? chart : chart.withTarget(target);
  }

  private static void add(List<Line> lines, String label, LineStyle style, List<Point> points) {
    if (!points.stream().allMatch(Point::isMissing)) {
      lines.add(new Line(label, style, points));
    }
  }

  List<Point> points(IntFunction<Cell> cell) {
    return IntStream.rangeClosed(first, last).mapToObj(cell).map(LineFigures::point).toList();
  }

  List<String> periods() {
    return IntStream.rangeClosed(first, last).mapToObj(n -> period(n).label()).toList();
  }

  private Period period(int ordinal) {
    return assessed.actual().axis().period(ordinal);
  }

  /** Per cent and pounds stand at the scale, any other unit in the subtitle. */
  ValueFormat format() {
    String unit = Sections.unit(assessed.measure()).name();
    return new ValueFormat("", unit.equals(Unit.PERCENT.name()) ? unit : "", decimals());
  }

  /** The most decimals of the figures shown. */
  int decimals() {
    int most = 0;
    for (int n = first; n <= last; n++) {
      Value value = assessed.actual().value(n);
      BigDecimal number = value instanceof Figure figure ? figure.value() : BigDecimal.ZERO;
      most = Math.max(most, number.scale());
    }
    return Math.min(most, 9);
  }

  /** Where the counting changed among the periods shown. */
  List<Break> breaks() {
    Definition.Redefined redefined = assessed.measure().details().definition().redefined();
    for (int n = first + 1; redefined != null && n <= last; n++) {
      if (!period(n).start().isBefore(redefined.from())
          && period(n - 1).start().isBefore(redefined.from())) {
        return List.of(new Break(n - first, redefined.how()));
      }
    }
    return List.of();
  }
}
