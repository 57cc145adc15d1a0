package org.goldenthread.app.shell.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.app.shell.Views;
import org.junit.jupiter.api.Test;

class SparklineTest {

  private static final double NONE = Double.NaN;

  private static Drawn drawn(double... values) {
    return new Drawn(new Sparkline(Charts.percent(values)).draw(Views.MESSAGES).svg());
  }

  @Test
  void saysInWordsWhatItShows() {
    assertThat(drawn(6.9, 7.9, NONE, 27.7, 8).root().getAttribute("aria-label"))
        .isEqualTo("4 figures: lowest 6.9%, highest 27.7%, latest 8.0%");
  }

  @Test
  void isAsSmallAsAWord() {
    assertThat(drawn(1, 2).root().getAttribute("viewBox")).isEqualTo("0 0 100 24");
    assertThat(drawn(1, 2).texts()).isEmpty();
  }

  @Test
  void risesWithTheFigures() {
    List<double[]> corners = drawn(1, 2, 3).cornersOf(LineStyle.OURS.colour());

    assertThat(corners).extracting(corner -> corner[1]).containsExactly(19.0, 12.0, 5.0);
    assertThat(corners).extracting(corner -> corner[0]).containsExactly(5.0, 50.0, 95.0);
  }

  @Test
  void leavesAGapAndKeepsALoneFigure() {
    Drawn drawn = drawn(1, NONE, 2, NONE, 3, 4);

    assertThat(drawn.line(LineStyle.OURS.colour())).containsPattern("^M[^ML]+L[^ML]+$");
    assertThat(Drawn.corners(drawn.shapes(LineStyle.OURS.colour(), ""))).hasSize(3);
  }

  @Test
  void runsThroughTheMiddleWhereNothingChanges() {
    assertThat(drawn(5, 5).cornersOf(LineStyle.OURS.colour()))
        .extracting(corner -> corner[1])
        .containsOnly(12.0);
  }

  @Test
  void isNoneOfOneFigure() {
    assertThat(new Sparkline(Charts.percent(5, NONE)).isDrawable()).isFalse();
  }
}
