package org.goldenthread.app.shell.chart;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.shell.Messages;

/** What a line chart says in words: to who does not see it, in its table, below it. */
final class LineWords {

  private LineWords() {}

  static String description(LineChart chart, Messages m) {
    List<String> periods = chart.periods();
    List<String> sentences = new ArrayList<>();
    sentences.add(m.text("shell.chart.over-time", periods.get(0), periods.get(periods.size() - 1)));
    for (Line line : chart.lines()) {
      sentences.add(course(line, periods, m));
    }
    if (chart.target() != null) {
      String latest = latest(chart.target());
      if (!latest.isEmpty()) {
        sentences.add(m.text("shell.chart.target-is", latest));
      }
    }
    if (chart.limits() != null) {
      sentences.add(m.text("shell.chart.limits-are", range(chart.limits(), periods.size() - 1, m)));
    }
    sentences.add(m.text("shell.chart.see-table"));
    return String.join(" ", sentences);
  }

  private static String course(Line line, List<String> periods, Messages m) {
    int last = line.last();
    if (last < 0) {
      return m.text("shell.chart.no-figures", line.label());
    }
    int first = 0;
    while (line.points().get(first).isMissing()) {
      first++;
    }
    String from = line.points().get(first).text();
    String to = line.points().get(last).text();
    return first == last
        ? m.text("shell.chart.only", line.label(), to, periods.get(last))
        : m.text(
            "shell.chart.course", line.label(), from, periods.get(first), to, periods.get(last));
  }

  /** The target that holds last, as printed; empty when none does. */
  static String latest(List<Point> target) {
    for (int i = target.size() - 1; i >= 0; i--) {
      if (!target.get(i).isMissing()) {
        return target.get(i).text();
      }
    }
    return "";
  }

  private static String range(Limits limits, int period, Messages m) {
    Point lower = limits.lower().get(period);
    Point upper = limits.upper().get(period);
    return lower.isMissing() || upper.isMissing()
        ? m.text("shell.not-known")
        : m.text("shell.chart.range", lower.text(), upper.text());
  }

  static ChartTable table(LineChart chart, Messages m) {
    List<String> columns = new ArrayList<>(List.of(m.text("shell.chart.period")));
    chart.lines().forEach(line -> columns.add(line.label()));
    if (chart.target() != null) {
      columns.add(m.text("shell.kind.target"));
    }
    if (chart.limits() != null) {
      columns.add(m.text("shell.chart.limits"));
      columns.add(m.text("shell.chart.average"));
    }
    List<ChartTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < chart.periods().size(); i++) {
      rows.add(new ChartTable.Row(chart.periods().get(i), marks(chart, i, m), cells(chart, i, m)));
    }
    return new ChartTable(columns, rows);
  }

  private static List<String> cells(LineChart chart, int period, Messages m) {
    List<String> cells = new ArrayList<>();
    chart.lines().forEach(line -> cells.add(figure(line.points().get(period), m)));
    if (chart.target() != null) {
      cells.add(chart.target().get(period).text());
    }
    if (chart.limits() != null) {
      cells.add(range(chart.limits(), period, m));
      cells.add(chart.limits().average().get(period).text());
    }
    return cells;
  }

  /** A figure with what its shape in the picture means. */
  static String figure(Point point, Messages m) {
    List<String> said = new ArrayList<>();
    if (point.provisional() && !point.isMissing()) {
      said.add(m.text("shell.quality.provisional"));
    }
    if (point.pattern() != Pattern.NORMAL) {
      said.add(m.text(point.pattern().key()));
    }
    return said.isEmpty() ? point.text() : point.text() + " (" + String.join(", ", said) + ")";
  }

  private static String marks(LineChart chart, int period, Messages m) {
    List<String> marks = new ArrayList<>();
    if (chart.breaks().stream().anyMatch(it -> it.period() == period)) {
      marks.add(m.text("shell.chart.break"));
    }
    for (int i = 0; i < chart.decisions().size(); i++) {
      if (chart.decisions().get(i).period() == period) {
        marks.add(m.text("shell.chart.decision", i + 1));
      }
    }
    return String.join(", ", marks);
  }

  static List<Note> notes(LineChart chart, Messages m) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < chart.decisions().size(); i++) {
      Decision decision = chart.decisions().get(i);
      String when = chart.periods().get(decision.period());
      String text = m.text("shell.chart.note", when, decision.text());
      notes.add(new Note(Integer.toString(i + 1), text, decision.href()));
    }
    for (Break changed : chart.breaks()) {
      String when = chart.periods().get(changed.period());
      notes.add(new Note("", m.text("shell.chart.break-from", when, changed.text()), null));
    }
    return notes;
  }
}
