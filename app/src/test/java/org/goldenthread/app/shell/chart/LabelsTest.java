package org.goldenthread.app.shell.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LabelsTest {

  private static final String[] NAMES = {
    "Wexmere", "Statistical neighbours (ten areas)", "England", "Northchester and the Wold"
  };

  /** Whatever the figures, no word of a chart lies over another or leaves the paper. */
  @Property(tries = 500, seed = "4711")
  void neverLieOverOneAnother(
      @ForAll @Size(24) List<@DoubleRange(min = -2e6, max = 2e6) Double> figures,
      @ForAll @IntRange(min = 1, max = 4) int lines,
      @ForAll org.goldenthread.app.shell.chart.Size size) {
    double[] values = figures.stream().mapToDouble(Double::doubleValue).toArray();
    Drawn drawn = Drawn.of(chart(values, lines), size);
    List<Drawn.Word> words = drawn.words();

    for (int i = 0; i < words.size(); i++) {
      assertThat(words.get(i).left()).isGreaterThanOrEqualTo(-0.1);
      assertThat(words.get(i).right()).isLessThanOrEqualTo(size.width() + 0.1);
      for (int j = i + 1; j < words.size(); j++) {
        assertThat(words.get(i).covers(words.get(j)))
            .as(words.get(i) + " over " + words.get(j))
            .isFalse();
      }
    }
  }

  /** Lines of six figures each, and a target of the same size. */
  private static LineChart chart(double[] values, int lines) {
    List<Line> drawn = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      double[] own = new double[6];
      System.arraycopy(values, 6 * line, own, 0, 6);
      drawn.add(new Line(NAMES[line], LineStyle.values()[line], Charts.percent(own)));
    }
    List<Point> target = Charts.percent(values[0], values[0], 0, 0, values[23], values[23]);
    return LineChart.of(Charts.TITLES, new ValueFormat("", "", 1), Charts.years(2004, 6), drawn)
        .withTarget(target);
  }
}
