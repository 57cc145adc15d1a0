package org.goldenthread.app.cycle.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.text;

import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RoundReportViewTest {
  private static Document draw() {
    return Views.draw(ReportPageFixtures.page(), "round-report");
  }

  @Test
  void saysWhatItCoversWhenItWasWrittenAndWhatItIsHeldAgainst() {
    assertThat(text(draw(), ".gt-dates"))
        .isEqualTo(
            "Covers 1 July 2009 to 30 September 2009. Written 2 November 2009."
                + " New since April to June 2009 is marked \"New\".");
  }

  @Test
  void marksWhatIsNewInWordsAndNotByALineAlone() {
    Document page = draw();

    assertThat(page.select("tr.gt-new")).hasSize(1);
    assertThat(page.select("tr.gt-new .gt-new-badge").text()).isEqualTo("New");
    assertThat(page.select("tr.gt-new .gt-col-status").text()).contains("Red", "was Amber");
    assertThat(page.select("tr.gt-new .gt-col-data li").eachText())
        .containsExactly(
            "Q4 2008/09: 28.02% (revised, was 28.1%), target 20.42%",
            "Q1 2009/10: 27.67% provisional (new), target 19.52%");
  }

  @Test
  void saysWhereJudgementAndFiguresAreAtOddsAndWhatIsNotSignedOff() {
    Document page = draw();

    assertThat(text(page, ".gt-odds")).isEqualTo("! Warning: Red, but normal ups and downs.");
    assertThat(page.select(".gt-col-status").eachText())
        .anyMatch(t -> t.contains("Sent, not signed off."))
        .anyMatch(t -> t.contains("No update") && t.contains("Stood at Amber on 1 July 2009."));
  }

  @Test
  void showsTheSameOpenedWithoutLinksToPrint() {
    PageModel print = new RoundReportPrintPage(ReportPageFixtures.page());
    Document page = Views.draw(print, "round-report-print");

    assertThat(page.select("details, nav")).isEmpty();
    assertThat(page.select("tbody .gt-col-name a")).isEmpty();
    assertThat(page.text()).contains("Two advisers were recruited in 2008.", "It opened in May.");
  }

  @Test
  void leadsFromTheOverviewToEachPart() {
    Document page = draw();

    assertThat(page.select("#overview tbody a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> page.getElementById(href.substring(1)) != null);
    assertThat(page.select("#changes + ul a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> page.getElementById(href.substring(1)) != null);
  }

  @Test
  void showsNoScriptOfWhatWasTyped() {
    assertThat(draw().select("main script")).isEmpty();
  }
}
