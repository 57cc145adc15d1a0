package org.goldenthread.app.measure.web.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.shell.chart.Limits;
import org.goldenthread.app.shell.chart.Line;
import org.goldenthread.app.shell.chart.LineChart;
import org.goldenthread.app.shell.chart.LineStyle;
import org.goldenthread.app.shell.chart.Pattern;
import org.goldenthread.app.shell.chart.Point;
import org.goldenthread.app.shell.chart.Titles;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.spc.PointType;
import org.goldenthread.scoring.spc.Segment;
import org.jspecify.annotations.Nullable;

/** Draws our figures alone with what the XmR chart expects of them. */
final class PatternChart {
  private final SeriesAssessment assessed;
  private final OverTime time;
  private final FigureText figures;
  private final LineFigures lines;

  PatternChart(SeriesAssessment assessed, OverTime time, FigureText figures, LineFigures lines) {
    this.assessed = assessed;
    this.time = time;
    this.figures = figures;
    this.lines = lines;
  }

  /** Whether the figures shown have an expected range. */
  boolean isDrawable() {
    return IntStream.rangeClosed(time.first(), time.last())
        .anyMatch(n -> index(n) >= 0 && assessed.chart().segmentOf(index(n)).hasLimits());
  }

  LineChart chart(Titles titles, String ours) {
    List<Point> points = new ArrayList<>();
    for (int n = time.first(); n <= time.last(); n++) {
      Point point = LineFigures.point(lines.of(assessed.actual(), n));
      points.add(point.isMissing() || index(n) < 0 ? point : point.as(pattern(index(n))));
    }
    return LineChart.of(
            titles, time.format(), time.periods(), List.of(new Line(ours, LineStyle.OURS, points)))
        .withBreaks(time.breaks())
        .withLimits(new Limits(limit(Segment::lower), limit(Segment::mean), limit(Segment::upper)));
  }

  /** The place of a period in the XmR chart; -1 after the judged period. */
  private int index(int ordinal) {
    int index = ordinal - assessed.actual().first();
    return index < assessed.chart().size() ? index : -1;
  }

  private Pattern pattern(int index) {
    return pattern(PointType.of(assessed.chart().cause(index), way(assessed.measure().polarity())));
  }

  /** A measure of which it is not known what is good is described like a neutral one. */
  static Polarity way(@Nullable Polarity polarity) {
    return polarity == null ? Polarity.NEUTRAL : polarity;
  }

  static Pattern pattern(PointType type) {
    return switch (type) {
      case COMMON_CAUSE -> Pattern.NORMAL;
      case IMPROVEMENT -> Pattern.IMPROVEMENT;
      case CONCERN -> Pattern.WORSENING;
      case NEUTRAL_HIGH, NEUTRAL_LOW -> Pattern.MOVED;
    };
  }

  private List<Point> limit(ToDoubleFunction<Segment> limit) {
    List<Point> points = new ArrayList<>();
    for (int n = time.first(); n <= time.last(); n++) {
      double value =
          index(n) < 0 ? Double.NaN : limit.applyAsDouble(assessed.chart().segmentOf(index(n)));
      points.add(
          Double.isNaN(value)
              ? Point.missing(figures.of(null, -1).text())
              : Point.of(value, rounded(value)));
    }
    return points;
  }

  /** With one decimal more than the figures have, and their unit. */
  String rounded(double value) {
    String number = Limits95.rounded(BigDecimal.valueOf(value), time.decimals() + 1);
    return new Figure(new BigDecimal(number), number, figures.unit()).shown();
  }
}
