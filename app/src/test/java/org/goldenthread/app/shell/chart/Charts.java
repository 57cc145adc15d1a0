package org.goldenthread.app.shell.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.app.shell.chart.BarChart.Bar;

/** Charts for tests, with figures of an invented place. */
public final class Charts {

  static final Titles TITLES =
      new Titles(
          "Fewer young people are out of work and learning",
          "NI 117, percentage of 16 to 18 year olds, Wexmere",
          "Source: client caseload system, 12 October 2012");

  static final double[] OURS = {8.9, 8.4, 7.6, 7.9, 6.9, 7.2, 6.1, 5.8};
  static final double[] NEIGHBOURS = {9.1, 9.0, 8.8, 8.6, 8.6, 8.3, 8.1, 7.7};
  static final double[] ENGLAND = {7.6, 7.7, 7.5, 6.7, 6.4, 6.0, 6.1, 6.1};

  private Charts() {}

  static List<Point> percent(double... values) {
    List<Point> points = new ArrayList<>();
    for (double value : values) {
      points.add(
          Double.isNaN(value)
              ? Point.missing("Not available (x)")
              : Point.of(value, String.format(Locale.UK, "%.1f%%", value)));
    }
    return points;
  }

  static List<String> years(int from, int count) {
    return Stream.iterate(from, year -> year + 1)
        .limit(count)
        .map(year -> year + "/" + String.format(Locale.UK, "%02d", (year + 1) % 100))
        .toList();
  }

  static Line ours(List<Point> points) {
    return new Line("Wexmere", LineStyle.OURS, points);
  }

  /** Our line alone. */
  static LineChart alone(double... values) {
    return LineChart.of(
        TITLES, ValueFormat.percent(1), years(2001, values.length), List.of(ours(percent(values))));
  }

  /** Three lines, a stepped target, a break and decisions. */
  static LineChart compared() {
    List<Point> ours = new ArrayList<>(percent(OURS));
    ours.set(7, ours.get(7).asProvisional());
    return LineChart.of(
            TITLES,
            ValueFormat.percent(1),
            years(2004, 8),
            List.of(
                ours(ours),
                new Line("Similar areas", LineStyle.NEIGHBOURS, percent(NEIGHBOURS)),
                new Line("England", LineStyle.ENGLAND, percent(ENGLAND))))
        .withTarget(percent(9, 9, 8.5, 8, 8, 7, 7, 6))
        .withBreaks(List.of(new Break(2, "those in custody are no longer counted")))
        .withDecisions(
            List.of(
                new Decision(3, "D101: recovery plan by March", "/app/wexmere/boards/trust#D101"),
                new Decision(3, "D102: two more advisers", null),
                new Decision(6, "D140: advisers kept for a year", null)));
  }

  /** An XmR chart with both kinds of special cause, a gap and limits made anew. */
  static LineChart judged() {
    double gap = Double.NaN;
    List<Point> ours =
        new ArrayList<>(
            percent(
                21, 22.4, 20.9, 23, 21.6, 22, 27.9, 22.5, 21, gap, 20.8, 21.9, 22.3, 18.1, 17.2, 18,
                17.6, 16.9, 17.5, 17));
    ours.set(6, ours.get(6).as(Pattern.WORSENING));
    for (int i = 13; i < 20; i++) {
      ours.set(i, ours.get(i).as(Pattern.IMPROVEMENT));
    }
    ours.set(19, ours.get(19).asProvisional());
    List<String> quarters = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      quarters.add("Q" + (i % 4 + 1) + " " + (2006 + i / 4));
    }
    return LineChart.of(
            new Titles(
                "Real improvement since 2009", "H02, smoking at delivery, Wexmere", "Source"),
            ValueFormat.percent(1),
            quarters,
            List.of(ours(ours)))
        .withTarget(percent(Stream.generate(() -> 19.5).limit(20).mapToDouble(d -> d).toArray()))
        .withLimits(new Limits(steps(18.2, 15.4), steps(22, 17.6), steps(25.8, 19.8)));
  }

  private static List<Point> steps(double before, double after) {
    double[] values = new double[20];
    for (int i = 0; i < values.length; i++) {
      values[i] = i < 13 ? before : after;
    }
    return percent(values);
  }

  static BarChart places() {
    return new BarChart(
        new Titles(
            "Lower than in most similar areas", "NI 117, 2011/12, percentage", "Source: as above"),
        "Area",
        List.of(
            new Bar("Northchester upon the Wold and Marches", Point.of(9.4, "9.4%"), false),
            new Bar("Eastmoor", Point.of(8.8, "8.8%"), false),
            new Bar("Hallam Vale", Point.of(7.1, "7.1%").asProvisional(), false),
            new Bar("Wexmere", Point.of(5.8, "5.8%"), true),
            new Bar("Saltby", Point.of(4.9, "4.9%"), false),
            new Bar("Carrow", Point.missing("Not available (x)"), false)),
        new Bar("England", Point.of(6.1, "6.1%"), false));
  }

  /** Changes that go both ways. */
  static BarChart changes() {
    return new BarChart(
        new Titles("Up in one locality, down in two", "Change since 2010/11", "Source: as above"),
        "Locality",
        List.of(
            new Bar("Harbour", Point.of(1.2, "1.2"), false),
            new Bar("Old Town", Point.of(-0.4, "-0.4"), true),
            new Bar("Meadows", Point.of(-2.25, "-2.25"), false)),
        null);
  }

  /** Forty quarters, four lines, nine decisions, large numbers. */
  static LineChart crowded() {
    List<Line> lines = new ArrayList<>();
    String[] names = {"Wexmere", "Statistical neighbours (ten areas)", "England", "The region"};
    for (LineStyle style : LineStyle.values()) {
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        double value = 4_200_000 + 1000 * (i * 37 % 100 + 3 * style.ordinal() + 20 * i);
        points.add(Point.of(value, String.format(Locale.UK, "£%,.0f", value)));
      }
      lines.add(new Line(names[style.ordinal()], style, points));
    }
    List<String> periods = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      periods.add("Apr-Jun " + (1990 + i));
      if (i > 30) {
        decisions.add(new Decision(i, "D" + i, null));
      }
    }
    return LineChart.of(TITLES, new ValueFormat("£", "", 0), periods, lines)
        .withDecisions(decisions);
  }

  static LineChart hostile() {
    String hostile = "</text><script>alert('x')</script>&\"]]>";
    return LineChart.of(
            new Titles(hostile, hostile, hostile),
            new ValueFormat("<", "&", 1),
            List.of(hostile, "2009/10"),
            List.of(
                new Line(hostile, LineStyle.OURS, List.of(Point.of(1, hostile), Point.of(2, "2")))))
        .withTarget(List.of(Point.of(1, hostile), Point.of(1, hostile)))
        .withBreaks(List.of(new Break(1, hostile)))
        .withDecisions(List.of(new Decision(0, hostile, "/app/x?a=\"><script>")));
  }

  /** One of each, by name. */
  static Map<String, Chart> all() {
    Map<String, Chart> all = new LinkedHashMap<>();
    all.put("compared", compared());
    all.put("judged", judged());
    all.put("places", places());
    all.put("changes", changes());
    all.put("crowded", crowded());
    all.put("cut", alone(81.5, 83.2, Double.NaN, 79.9, 84.4, 88));
    all.put("constant", alone(5, 5, 5));
    all.put("zero", alone(0, 0, 0));
    all.put("negative", alone(-3.5, 2, 1.4));
    all.put("all-negative", alone(-83.5, -82, -81.4));
    all.put("one", alone(7.9));
    all.put("none", alone(Double.NaN, Double.NaN));
    all.put("hostile", hostile());
    return all;
  }
}
