package org.goldenthread.app.shell.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.goldenthread.app.shell.Views;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BarChartTest {

  private static List<Element> bars(Drawn drawn) {
    return drawn.elements("rect").stream().filter(rect -> rect.hasAttribute("stroke")).toList();
  }

  @Test
  void drawsBarsFromZeroInProportion() {
    List<Element> bars = bars(Drawn.of(Charts.places(), Size.WIDE));

    assertThat(bars).extracting(bar -> bar.getAttribute("x")).containsOnly(x(bars));
    assertThat(width(bars.get(0)) / width(bars.get(3))).isCloseTo(9.4 / 5.8, within(0.01));
  }

  private static String x(List<Element> bars) {
    return bars.get(0).getAttribute("x");
  }

  private static double width(Element bar) {
    return Drawn.number(bar, "width");
  }

  @Test
  void drawsWhatIsBelowZeroToTheOtherSide() {
    List<Element> bars = bars(Drawn.of(Charts.changes(), Size.NARROW));

    double zero = Drawn.number(bars.get(0), "x");
    assertThat(Drawn.number(bars.get(1), "x") + width(bars.get(1))).isCloseTo(zero, within(0.2));
    assertThat(Drawn.number(bars.get(2), "x") + width(bars.get(2))).isCloseTo(zero, within(0.2));
    assertThat(width(bars.get(2)) / width(bars.get(0))).isCloseTo(2.25 / 1.2, within(0.02));
  }

  @Test
  void marksTheOwnPlaceWithMoreThanColour() {
    Drawn drawn = Drawn.of(Charts.places(), Size.WIDE);
    Element own =
        drawn.elements("text").stream()
            .filter(text -> text.getTextContent().equals("Wexmere"))
            .findFirst()
            .orElseThrow();

    assertThat(Drawn.inherited(own, "font-weight")).isEqualTo("bold");
    assertThat(bars(drawn))
        .extracting(bar -> bar.getAttribute("fill"))
        .containsExactly("#D4D8DA", "#D4D8DA", Ink.PAPER, "#12436D", "#D4D8DA");
    assertThat(Charts.places().table(Views.MESSAGES).rows().get(3).note()).isEqualTo("This area");
  }

  @Test
  void saysWhyAPlaceHasNoBar() {
    assertThat(Drawn.of(Charts.places(), Size.NARROW).texts()).contains("Not available (x)");
  }

  @Test
  void printsTheFigureOfEachBarAsTheTableDoes() {
    List<String> texts = Drawn.of(Charts.changes(), Size.WIDE).texts();

    assertThat(texts).contains("1.2", "-0.4", "-2.25");
    assertThat(Charts.changes().table(Views.MESSAGES).rows())
        .extracting(row -> row.cells().get(0))
        .containsExactly("1.2", "-0.4", "-2.25");
  }

  @Test
  void growsDownwardsWithManyPlaces() {
    List<BarChart.Bar> many =
        java.util.Collections.nCopies(40, new BarChart.Bar("Ward", Point.of(3, "3"), false));
    Drawn drawn = Drawn.of(new BarChart(Charts.TITLES, "Ward", many, null), Size.WIDE);

    assertThat(Drawn.number(drawn.root(), "height")).isGreaterThan(1000);
    assertThat(drawn.root().getAttribute("viewBox"))
        .isEqualTo("0 0 720 " + drawn.root().getAttribute("height"));
  }
}
