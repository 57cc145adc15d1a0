package org.goldenthread.app.measure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.text;

import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeasureViewTest {

  @Nested
  class IndicatorTable {

    private final Document page = Views.draw(MeasurePages.table(), "indicator-table");

    @Test
    void keepsValuesAsPublishedAndInTheirColumns() {
      assertThat(page.select("#table-1 ~ thead th").eachText())
          .startsWith("Measure", "Good is", "Actual 2008/09", "Target 2009/10")
          .endsWith("Target 2010/11", "Target 2011/12");
      assertThat(page.select("tbody tr").get(1).select(".gt-number .gt-value").eachText())
          .containsExactly("6.9%", "8.0%", "7.9%", "8.60%", "6.70%", "7.10%", "-");
    }

    @Test
    void opensTheExplanationOfEachMark() {
      assertThat(page.select("a.gt-mark[href$=#mark-national]").text())
          .isEqualTo("▲ Worse, why: NI 117");
    }

    @Test
    void showsBothMarksWhenTheyDiffer() {
      assertThat(page.select(".gt-disagrees").eachText())
          .containsExactly("Published: ★ Clearly better");
    }

    @Test
    void tellsAPublishedMarkFromOneMadeHereAndFromNone() {
      assertThat(page.select("tbody tr").get(2).text())
          .contains("As published. We have no figures to check it.", "No mark");
    }

    @Test
    void listsMeasuresWithoutFiguresWithSetSurveyAndFlag() {
      assertThat(page.select("#listed ~ table tbody tr").eachText())
          .satisfies(
              rows -> {
                assertThat(rows.get(0)).contains("NI 50", "TellUs survey", "LAA", "1.2.3 2.4.1");
                assertThat(rows.get(1)).contains("Not known", "No item");
              });
    }

    @Test
    void asksForFiguresWhenThereAreNone() {
      Document empty = Views.draw(MeasurePages.empty(), "indicator-table-empty");

      assertThat(text(empty, "main > p"))
          .isEqualTo("No figures yet. Bring in a document with an indicator table.");
    }
  }

  @Nested
  class Measure {

    private final Document page = Views.draw(MeasurePages.measure(), "measure");

    @Test
    void answersInOneBreath() {
      assertThat(text(page, ".gt-breath"))
          .startsWith("7.9% in 2009/10; low is good. Target 8.0%: met.")
          .endsWith("worse than England (6.7%).");
    }

    @Test
    void showsHowEachMarkWasMade() {
      assertThat(page.select("#mark-neighbour").text())
          .contains("Against similar areas, 2009/10", "better by 0.7 points")
          .contains("Rule Mark against a comparator version 1", "Comparator 8.60%")
          .contains("Tolerance 2 percentage points")
          .contains("The document prints another mark: ★ Clearly better");
      assertThat(page.select("#mark-national").text())
          .contains("The document prints the same mark.");
      assertThat(page.select("#mark-target").text()).contains("No mark: there are no figures");
    }

    @Test
    void givesEveryValueItsPeriodKindAndSource() {
      assertThat(page.select("#values + table tbody tr").eachText())
          .satisfies(
              rows -> {
                assertThat(rows.get(0)).contains("2009/10", "7.9% Provisional", "line 116");
                assertThat(rows.get(1))
                    .contains("Period not printed", "Target")
                    .contains("8.0% Reported as 7.6% until 3 March 2010: The board agreed another")
                    .contains("Edited here on 22 November 2026 by Performance officer");
              });
    }

    @Test
    void showsWhatIsCountedAndSinceWhen() {
      assertThat(page.select("#definition + dl").text())
          .contains("What is counted Young people aged 16 to 18")
          .contains("Definition changed from 1 April 2010: counted at the end of the year");
    }

    @Test
    void saysThatAMeasureIsNoLongerUsed() {
      Document named = Views.draw(MeasurePages.named(), "measure-named");

      assertThat(text(named, ".govuk-inset-text"))
          .contains("no longer used", "Performance officer");
    }

    @Test
    void saysThatAMeasureHasNoFiguresYet() {
      Document named = Views.draw(MeasurePages.named(), "measure-named");

      assertThat(named.select("main").text())
          .contains("No figures yet.", "No item of a plan names this measure.", "Set Not known");
    }
  }
}
