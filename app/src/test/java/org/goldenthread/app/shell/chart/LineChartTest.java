package org.goldenthread.app.shell.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.app.shell.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LineChartTest {

  private static final double NONE = Double.NaN;
  private static final String OURS = LineStyle.OURS.colour();

  static Stream<Arguments> pictures() {
    return Charts.all().entrySet().stream()
        .filter(entry -> entry.getValue().isDrawable())
        .flatMap(
            entry ->
                Stream.of(Size.values())
                    .map(size -> Arguments.of(entry.getKey(), entry.getValue(), size)));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("pictures")
  void coversNoWordWithAnotherAndKeepsAllOnThePaper(String name, Chart chart, Size size) {
    Drawn drawn = Drawn.of(chart, size);
    List<Drawn.Word> words = drawn.words();
    double height = Drawn.number(drawn.root(), "height");

    assertThat(words)
        .allSatisfy(
            word -> {
              assertThat(word.left()).as(word.text()).isGreaterThanOrEqualTo(-0.1);
              assertThat(word.right()).as(word.text()).isLessThanOrEqualTo(size.width() + 0.1);
              assertThat(word.baseline()).as(word.text()).isBetween(12.0, height - 3);
            });
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        assertThat(words.get(i).covers(words.get(j)))
            .as(words.get(i) + " over " + words.get(j))
            .isFalse();
      }
    }
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("pictures")
  void saysWhatItIsToWhoDoesNotSeeIt(String name, Chart chart, Size size) {
    Drawn drawn = Drawn.of(chart, size);

    assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
    assertThat(drawn.elements("title").get(0).getAttribute("id"))
        .isEqualTo(drawn.root().getAttribute("aria-labelledby"));
    assertThat(drawn.elements("desc").get(0).getAttribute("id"))
        .isEqualTo(drawn.root().getAttribute("aria-describedby"));
    assertThat(drawn.elements("desc").get(0).getTextContent()).endsWith("in the table below.");
    assertThat(drawn.elements("script")).isEmpty();
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("pictures")
  void comesOutTheSameEachTime(String name, Chart chart, Size size) {
    assertThat(chart.draw(size, "a", Views.MESSAGES))
        .isEqualTo(chart.draw(size, "a", Views.MESSAGES));
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void drawsEachValueWhereTheScaleSaysIt(Size size) {
    Drawn drawn = Drawn.of(Charts.compared(), size);
    List<double[]> corners = drawn.cornersOf(OURS);

    for (int i = 0; i < Charts.OURS.length; i++) {
      double height = drawn.heightOf(Charts.OURS[i], 6, "6%", 9, "9%");
      assertThat(corners.get(i)[1]).isCloseTo(height, within(0.2));
    }
  }

  @Test
  void spacesPeriodsEvenly() {
    List<double[]> corners = Drawn.of(Charts.alone(1, 2, 3, 4), Size.WIDE).cornersOf(OURS);

    assertThat(corners.get(1)[0] - corners.get(0)[0])
        .isCloseTo(corners.get(3)[0] - corners.get(2)[0], within(0.2));
  }

  @Test
  void leavesAGapWhereAFigureIsMissing() {
    String line = Drawn.of(Charts.alone(5, 6, NONE, 4, 3), Size.WIDE).line(OURS);

    assertThat(line).containsPattern("^M[^ML]+L[^ML]+M[^ML]+L[^ML]+$");
  }

  @Test
  void doesNotRunAcrossABreakButNamesIt() {
    LineChart chart = Charts.alone(5, 6, 4, 3).withBreaks(List.of(new Break(2, "new survey")));
    Drawn drawn = Drawn.of(chart, Size.NARROW);

    assertThat(drawn.line(OURS)).containsPattern("^M[^ML]+L[^ML]+M[^ML]+L[^ML]+$");
    assertThat(drawn.texts()).contains("Counting changed");
    assertThat(chart.notes(Views.MESSAGES).get(0).text())
        .isEqualTo("Counting changed from 2003/04: new survey");
    assertThat(chart.table(Views.MESSAGES).rows().get(2).note()).isEqualTo("Counting changed");
  }

  @Test
  void drawsWhatIsProvisionalHollow() {
    Drawn drawn = Drawn.of(Charts.compared(), Size.WIDE);
    List<double[]> corners = drawn.cornersOf(OURS);

    assertThat(Drawn.corners(drawn.shapes(Ink.PAPER, OURS)))
        .singleElement()
        .satisfies(at -> assertThat(at[0]).isCloseTo(corners.get(7)[0] - 5, within(0.2)));
    assertThat(Charts.compared().key())
        .extracting(KeyEntry::text)
        .containsExactly("shell.quality.provisional");
  }

  @Test
  void tellsRealImprovementFromRealWorseningByShape() {
    Drawn drawn = Drawn.of(Charts.judged(), Size.WIDE);

    // A diamond has four corners, a triangle three.
    assertThat(Drawn.corners(drawn.shapes(Ink.IMPROVEMENT, ""))).hasSize(6 * 4);
    assertThat(Drawn.corners(drawn.shapes(Ink.PAPER, Ink.IMPROVEMENT))).hasSize(4);
    assertThat(Drawn.corners(drawn.shapes(Ink.WORSENING, ""))).hasSize(3);
    assertThat(Charts.judged().key()).extracting(KeyEntry::shape).containsExactly("◆", "▲", "○");
  }

  @Test
  void numbersDecisionsAndListsThem() {
    Drawn drawn = Drawn.of(Charts.compared(), Size.NARROW);

    assertThat(drawn.texts()).contains("1", "2", "3");
    assertThat(Charts.compared().notes(Views.MESSAGES).get(0))
        .isEqualTo(
            new Note(
                "1", "2007/08: D101: recovery plan by March", "/app/wexmere/boards/trust#D101"));
    assertThat(Charts.compared().table(Views.MESSAGES).rows().get(3).note())
        .isEqualTo("Decision 1, Decision 2");
  }

  @Test
  void stepsTheTargetAndSaysTheLatest() {
    Drawn drawn = Drawn.of(Charts.compared(), Size.WIDE);
    List<double[]> corners = drawn.cornersOf(Ink.TARGET);

    assertThat(drawn.texts()).contains("Target 6.0%");
    for (int i = 1; i < corners.size(); i++) {
      boolean level = corners.get(i)[1] == corners.get(i - 1)[1];
      boolean upright = corners.get(i)[0] == corners.get(i - 1)[0];
      assertThat(level ^ upright).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void namesALineInFullWhereThereIsRoom(Size size) {
    assertThat(Drawn.of(Charts.alone(1, 2), size).texts()).contains("Wexmere");
    assertThat(Drawn.of(Charts.compared(), size).texts())
        .contains("Wexmere", "Similar areas", "England", "Target 6.0%");
  }

  @Test
  void saysThatItsScaleIsCut() {
    assertThat(Drawn.of(Charts.alone(81.5, 83.2, 88), Size.NARROW).texts())
        .contains("Scale starts at 80%");
    assertThat(Drawn.of(Charts.alone(8, 83.2, 88), Size.NARROW).texts())
        .contains("0%")
        .noneMatch(text -> text.startsWith("Scale starts"));
  }

  @Test
  void namesTheLatestPeriod() {
    assertThat(Drawn.of(Charts.alone(new double[40]), Size.NARROW).texts()).contains("2040/41");
  }

  @Test
  void refusesToDrawATrendOfOneFigure() {
    assertThat(Charts.alone(7.9).isDrawable()).isFalse();
    assertThat(Views.MESSAGES.text(Charts.alone(7.9, NONE).notDrawn()))
        .isEqualTo("One figure so far. A trend needs more.");
    assertThat(Views.MESSAGES.text(Charts.alone(NONE).notDrawn())).isEqualTo("No figures yet.");
  }

  @Test
  void saysTheSameFiguresInItsTable() {
    ChartTable table = Charts.judged().table(Views.MESSAGES);

    assertThat(table.columns())
        .containsExactly("Period", "Wexmere", "Target", "Expected range", "Average");
    assertThat(table.rows().get(6).cells())
        .containsExactly("27.9% (Real worsening)", "19.5%", "18.2% to 25.8%", "22.0%");
    assertThat(table.rows().get(9).cells()).startsWith("Not available (x)");
    assertThat(table.rows().get(19).cells()).startsWith("17.0% (Provisional, Real improvement)");
  }

  @Test
  void describesTheCourseOfEachLine() {
    assertThat(Charts.compared().description(Views.MESSAGES))
        .isEqualTo(
            "Line chart from 2004/05 to 2011/12. Wexmere: 8.9% in 2004/05, 5.8% in 2011/12."
                + " Similar areas: 9.1% in 2004/05, 7.7% in 2011/12."
                + " England: 7.6% in 2004/05, 6.1% in 2011/12. Target: 6.0%."
                + " The figures are in the table below.");
  }

  @Test
  void escapesWhatSomebodyTyped() {
    String svg = Charts.hostile().draw(Size.WIDE, "x", Views.MESSAGES).svg();

    assertThat(svg).doesNotContain("<script", "]]>").contains("&lt;script&gt;");
    assertThat(new Drawn(svg).elements("title").get(0).getTextContent())
        .isEqualTo("</text><script>alert('x')</script>&\"]]>");
  }

  @Test
  void writesNoCharacterThatXmlCannotHold() {
    String svg = new Svg().open("text").say("a\u0000b\uD800c\uFFFE\uD83D\uDE00").end().toString();

    assertThat(svg).isEqualTo("<text>a\uFFFDb\uFFFDc\uFFFD\uD83D\uDE00</text>");
  }

  @Test
  void refusesWhatNobodyCouldRead() {
    LineChart chart = Charts.judged();
    Line other = new Line("England", LineStyle.ENGLAND, chart.ours().points());

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LineChart.of(
                        Charts.TITLES,
                        chart.format(),
                        chart.periods(),
                        List.of(chart.ours(), other))
                    .withLimits(new Limits(List.of(), List.of(), List.of())))
        .withMessageContaining("limits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart.withTarget(List.of(Point.of(1, "1"))))
        .withMessageContaining("one a period, 20: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart.withBreaks(List.of(new Break(20, "x"))))
        .withMessageContaining("0 to 19: 20");
    assertThatIllegalArgumentException().isThrownBy(() -> Point.of(Double.POSITIVE_INFINITY, "x"));
  }
}
