package org.goldenthread.app.shell.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Figures over time.
 *
 * @param periods as printed, in order
 * @param lines ours first, then at most three to compare with, no two in one style
 * @param target one point a period, drawn as steps; null when there is no target
 * @param limits what an XmR chart expects; with them our line stands alone. Null for none
 * @param decisions at most nine
 */
public record LineChart(
    Titles titles,
    ValueFormat format,
    List<String> periods,
    List<Line> lines,
    @Nullable List<Point> target,
    @Nullable Limits limits,
    List<Break> breaks,
    List<Decision> decisions)
    implements Chart {

  private static final int MOST_LINES = 4;
  private static final int MOST_DECISIONS = 9;

  public LineChart {
    periods = List.copyOf(periods);
    lines = List.copyOf(lines);
    target = target == null ? null : List.copyOf(target);
    breaks = List.copyOf(breaks);
    decisions = List.copyOf(decisions);
    checkLines(lines, limits);
    checkLengths(periods.size(), allPoints(lines, target, limits));
    if (decisions.size() > MOST_DECISIONS) {
      throw new IllegalArgumentException("decisions must be 9 at most: " + decisions.size());
    }
    for (Break changed : breaks) {
      checkPeriod(changed.period(), periods.size());
    }
    for (Decision decision : decisions) {
      checkPeriod(decision.period(), periods.size());
    }
  }

  /** Lines alone. */
  public static LineChart of(
      Titles titles, ValueFormat format, List<String> periods, List<Line> lines) {
    return new LineChart(titles, format, periods, lines, null, null, List.of(), List.of());
  }

  public LineChart withTarget(List<Point> aim) {
    return new LineChart(titles, format, periods, lines, aim, limits, breaks, decisions);
  }

  public LineChart withLimits(Limits expected) {
    return new LineChart(titles, format, periods, lines, target, expected, breaks, decisions);
  }

  public LineChart withBreaks(List<Break> changed) {
    return new LineChart(titles, format, periods, lines, target, limits, changed, decisions);
  }

  public LineChart withDecisions(List<Decision> made) {
    return new LineChart(titles, format, periods, lines, target, limits, breaks, made);
  }

  private static void checkLines(List<Line> lines, @Nullable Limits limits) {
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      throw new IllegalArgumentException("lines must be 1 to 4: " + lines.size());
    }
    if (lines.get(0).style() != LineStyle.OURS) {
      throw new IllegalArgumentException("the first line must be ours: " + lines.get(0).style());
    }
    Set<LineStyle> styles = EnumSet.noneOf(LineStyle.class);
    for (Line line : lines) {
      if (!styles.add(line.style())) {
        throw new IllegalArgumentException("two lines in one style: " + line.style());
      }
    }
    if (limits != null && lines.size() > 1) {
      throw new IllegalArgumentException("limits allow no line to compare: " + lines.size());
    }
  }

  private static void checkLengths(int periods, List<List<Point>> all) {
    for (List<Point> points : all) {
      if (points.size() != periods) {
        throw new IllegalArgumentException(
            "points must be one a period, " + periods + ": " + points.size());
      }
    }
  }

  private static void checkPeriod(int period, int periods) {
    if (period < 0 || period >= periods) {
      throw new IllegalArgumentException("period must be 0 to " + (periods - 1) + ": " + period);
    }
  }

  private static List<List<Point>> allPoints(
      List<Line> lines, @Nullable List<Point> target, @Nullable Limits limits) {
    List<List<Point>> all = new ArrayList<>();
    lines.forEach(line -> all.add(line.points()));
    if (target != null) {
      all.add(target);
    }
    if (limits != null) {
      all.addAll(List.of(limits.lower(), limits.average(), limits.upper()));
    }
    return all;
  }

  /** Every point that takes part in the scale. */
  List<List<Point>> allPoints() {
    return allPoints(lines, target, limits);
  }

  Line ours() {
    return lines.get(0);
  }

  @Override
  public boolean isDrawable() {
    return ours().figures() > 1;
  }

  @Override
  public String notDrawn() {
    return ours().figures() == 1 ? "shell.chart.one-figure" : "shell.chart.none";
  }

  @Override
  public Drawing draw(Size size, String id, Messages m) {
    return new LineDrawing(this, size, m).draw(id);
  }

  @Override
  public String description(Messages m) {
    return LineWords.description(this, m);
  }

  @Override
  public ChartTable table(Messages m) {
    return LineWords.table(this, m);
  }

  @Override
  public List<KeyEntry> key() {
    return PointKey.of(lines.stream().flatMap(line -> line.points().stream()).toList(), "○");
  }

  @Override
  public List<Note> notes(Messages m) {
    return LineWords.notes(this, m);
  }
}
