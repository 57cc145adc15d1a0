package org.goldenthread.app.shell.chart;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Figures of places, as bars from 0, in the order given. Each bar has its figure beside it, so
 * there is no scale to read.
 *
 * @param places heading of the places in the table: "Area", "School"
 * @param bars at least one, at most one of them our own
 * @param reference a line across all bars to compare with, "England"; null for none
 */
public record BarChart(Titles titles, String places, List<Bar> bars, @Nullable Bar reference)
    implements Chart {

  public BarChart {
    bars = List.copyOf(bars);
    if (bars.isEmpty()) {
      throw new IllegalArgumentException("bars must not be empty");
    }
    if (bars.stream().filter(Bar::own).count() > 1) {
      throw new IllegalArgumentException("bars must have one own place at most");
    }
  }

  /**
   * One place.
   *
   * @param own the reader's own: dark, in bold, and named so in the table
   */
  public record Bar(String label, Point point, boolean own) {}

  @Override
  public boolean isDrawable() {
    return bars.stream().anyMatch(bar -> !bar.point().isMissing());
  }

  @Override
  public String notDrawn() {
    return "shell.chart.none";
  }

  @Override
  public Drawing draw(Size size, String id, Messages m) {
    return new BarDrawing(this, size, m).draw(id);
  }

  @Override
  public String description(Messages m) {
    List<String> sentences = new ArrayList<>();
    sentences.add(m.count("shell.chart.of-places", bars.size()));
    for (Bar bar : bars) {
      if (bar.own()) {
        sentences.add(m.text("shell.chart.is", bar.label(), bar.point().text()));
      }
    }
    if (reference != null) {
      sentences.add(m.text("shell.chart.is", reference.label(), reference.point().text()));
    }
    sentences.add(m.text("shell.chart.see-table"));
    return String.join(" ", sentences);
  }

  @Override
  public ChartTable table(Messages m) {
    List<ChartTable.Row> rows = new ArrayList<>();
    for (Bar bar : bars) {
      String own = bar.own() ? m.text("shell.chart.own") : "";
      rows.add(row(bar, own, m));
    }
    if (reference != null) {
      rows.add(row(reference, "", m));
    }
    return new ChartTable(List.of(places, m.text("shell.chart.figure")), rows);
  }

  private static ChartTable.Row row(Bar bar, String note, Messages m) {
    return new ChartTable.Row(bar.label(), note, List.of(LineWords.figure(bar.point(), m)));
  }

  @Override
  public List<KeyEntry> key() {
    return PointKey.of(bars.stream().map(Bar::point).toList(), "□");
  }
}
