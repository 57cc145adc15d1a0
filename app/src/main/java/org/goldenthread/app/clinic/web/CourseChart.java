package org.goldenthread.app.clinic.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.goldenthread.app.clinic.Curve;
import org.goldenthread.app.clinic.Forecast;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.chart.Break;
import org.goldenthread.app.shell.chart.Decision;
import org.goldenthread.app.shell.chart.Line;
import org.goldenthread.app.shell.chart.LineChart;
import org.goldenthread.app.shell.chart.LineStyle;
import org.goldenthread.app.shell.chart.Point;
import org.goldenthread.app.shell.chart.Titles;
import org.goldenthread.app.shell.chart.ValueFormat;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.Words;
import org.goldenthread.scoring.statistics.LineForecast.Step;
import org.jspecify.annotations.Nullable;

/** Draws forecast against actual: what was expected if nothing changed, and what came. */
final class CourseChart {
  /** Periods shown before the agreement: those the line was laid through. */
  private static final int BEFORE = 12;

  private final Curve curve;
  private final @Nullable Forecast forecast;
  private final Messages messages;
  private final int first;
  private final int last;

  CourseChart(Curve curve, @Nullable Forecast forecast, Messages messages) {
    this.curve = curve;
    this.forecast = forecast;
    this.messages = messages;
    Period from = forecast == null ? null : forecast.from();
    int agreed = from == null ? curve.last() : curve.index(from);
    this.first = Math.max(0, agreed - BEFORE + 1);
    int expected =
        forecast == null
            ? 0
            : forecast.steps().stream().mapToInt(e -> curve.index(e.period())).max().orElse(0);
    this.last = Math.max(Math.max(curve.last(), expected), first);
  }

  /**
   * The chart.
   *
   * @param title the finding
   */
  LineChart chart(String title) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line(
            messages.text("clinic.chart.actual"),
            LineStyle.OURS,
            points(n -> point(curve.value(n), curve.shown(n)))));
    if (forecast != null && !forecast.steps().isEmpty()) {
      lines.add(line("clinic.chart.expected", LineStyle.NEIGHBOURS, Step::value));
      lines.add(line("clinic.chart.highest", LineStyle.ENGLAND, Step::upper));
      lines.add(line("clinic.chart.lowest", LineStyle.FOURTH, Step::lower));
    }
    LineChart chart =
        LineChart.of(titles(title), format(), periods(), lines)
            .withBreaks(breaks())
            .withDecisions(decisions());
    List<Point> target =
        points(
            n ->
                curve.target(n).value() instanceof Figure figure
                    ? point(figure.value().doubleValue(), figure.shown())
                    : point(Double.NaN, null));
    return target.stream().allMatch(Point::isMissing) ? chart : chart.withTarget(target);
  }

  private Line line(String label, LineStyle style, ToDoubleFunction<Step> number) {
    return new Line(
        messages.text(label),
        style,
        points(
            n -> {
              Optional<Step> step =
                  Optional.ofNullable(forecast).flatMap(f -> f.of(curve.period(n)));
              return step.isEmpty()
                  ? point(Double.NaN, null)
                  : point(
                      number.applyAsDouble(step.get()),
                      curve.rounded(number.applyAsDouble(step.get())));
            }));
  }

  private Point point(double value, @Nullable String text) {
    return text == null
        ? Point.missing(messages.text("clinic.chart.no-figure"))
        : Point.of(value, text);
  }

  private List<Point> points(IntFunction<Point> point) {
    return IntStream.rangeClosed(first, last).mapToObj(point).toList();
  }

  private List<String> periods() {
    return IntStream.rangeClosed(first, last)
        .mapToObj(n -> curve.period(n).label(Words.ENGLISH))
        .toList();
  }

  private List<Break> breaks() {
    return curve.rebases().stream()
        .filter(r -> r.index() > first && r.index() <= last)
        .map(r -> new Break(r.index() - first, r.why()))
        .toList();
  }

  private List<Decision> decisions() {
    Period from = forecast == null ? null : forecast.from();
    return forecast == null || from == null || curve.index(from) < first
        ? List.of()
        : List.of(
            new Decision(
                curve.index(from) - first,
                messages.text("clinic.chart.agreed", messages.date(forecast.agreedOn())),
                null));
  }

  private Titles titles(String title) {
    String name = curve.measure().name();
    return new Titles(
        title,
        curve.unit().isBlank() ? name : messages.text("clinic.chart.unit", name, curve.unit()),
        messages.text("clinic.chart.caption", forecast == null ? "" : forecast.method()));
  }

  /** Per cent stands at the scale, any other unit in the subtitle. */
  private ValueFormat format() {
    boolean percent = curve.unit().equals(Unit.PERCENT.name());
    return new ValueFormat("", percent ? curve.unit() : "", curve.decimals());
  }
}
