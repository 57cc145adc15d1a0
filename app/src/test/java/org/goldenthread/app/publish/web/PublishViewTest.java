package org.goldenthread.app.publish.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.text;

import java.util.List;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PublishViewTest {

  @Nested
  class ProgressReport {

    private final Document page = Views.draw(PublishPages.report(), "progress-report");

    @Test
    void givesTwoDatesAndTotalsWithTheirUnit() {
      assertThat(text(page, ".gt-dates"))
          .isEqualTo("Covers April to September 2009. Written 9 December 2009.");
      assertThat(text(page, ".gt-summary")).endsWith("of 80 commitments.");
    }

    @Test
    void tellsWhatChangedBeforeTheThemes() {
      assertThat(page.select("main h2").eachText())
          .containsExactly(
              "What changed",
              "Reports as their rounds were locked",
              "What happened to each promise",
              "Reported elsewhere");
      assertThat(text(page, ".gt-changes li")).isEqualTo("H02 Fewer women smoke ■ Red was Amber");
    }

    @Test
    void leadsToWhatWasLocked() {
      assertThat(page.select("#rounds + ul a").eachText())
          .containsExactly("July to September 2009");
      assertThat(page.select("#rounds + ul a").attr("href")).endsWith("/report");
    }

    @Test
    void showsTheFirstSentenceAndOpensTheRest() {
      Element progress = page.select("tbody tr .gt-col-progress").get(0);

      assertThat(progress.select(".gt-headline").text())
          .isEqualTo("Two advisers have been recruited and see every expectant mother who smokes.");
      assertThat(progress.select("summary").eachText())
          .containsExactly("Full update (44 words): H02", "Earlier updates: H02");
      assertThat(progress.select("details li")).hasSize(2);
    }

    @Test
    void marksWhatIsNewWithAWordAndALine() {
      Element row = page.select("tbody tr").get(0);

      assertThat(row.select(".moj-badge").text()).isEqualTo("New");
      assertThat(row.hasClass("gt-new")).isTrue();
    }

    @Test
    void opensNoDetailsForAShortText() {
      assertThat(page.select("tbody tr").get(1).select("details")).isEmpty();
    }

    @Test
    void saysNotKnownInsteadOfLeavingACellEmpty() {
      assertThat(page.select("tbody tr").get(2).select("td .gt-value").eachText())
          .containsOnly("Not known");
    }

    @Test
    void showsOnlyWhatIsAskedFor() {
      Document some =
          Views.draw(
              PublishPages.report(
                  ProgressReportPage.Show.NEW, 1, List.of(PublishPages.theme()), false),
              "progress-report-new");

      assertThat(some.select(".gt-show [aria-current]").text()).isEqualTo("Only new");
      assertThat(text(some, "[role=status]")).startsWith("Showing 1 of 3 commitments. Clear");
      assertThat(some.select(".gt-show a").eachAttr("href"))
          .anyMatch(href -> href.endsWith("/progress?show=attention#entries"));
    }

    @Test
    void saysThatAFirstReportHasNothingToCompareWith() {
      Document first =
          Views.draw(
              PublishPages.report(ProgressReportPage.Show.NEW, 0, List.of(), true),
              "progress-report-first");

      assertThat(first.select("main").text())
          .contains("First report. Nothing to compare with.")
          .contains("Nothing to show here. Choose Everything.");
    }

    @Test
    void printsEverythingOpenAndWithoutMenus() {
      Document print =
          Views.draw(new ProgressReportPrintPage(PublishPages.report()), "progress-print");

      assertThat(print.select("nav, header, footer, form, details, table a")).isEmpty();
      assertThat(print.select("tbody tr").get(0).text())
          .contains("The steering group is working out further actions.");
    }
  }

  @Nested
  class Reconciliation {

    private final Document page = Views.draw(PublishPages.reconciliation(), "reconciliation");

    @Test
    void setsThePrintedTotalBesideThreeCountings() {
      assertThat(page.select("thead").get(0).select("th").eachText())
          .containsExactly(
              "Status",
              "Printed",
              "Commitments",
              "Cells",
              "Entries",
              "Rows that count differently");
      assertThat(page.select("tbody tr").get(2).select("td .gt-value").eachText())
          .containsExactly(
              "9", "9 Agrees", "9 Agrees", "10 Differs by 1", "H08 has two statuses in one cell");
    }

    @Test
    void keepsTheWordAsPrinted() {
      assertThat(page.select("tbody tr").get(3).select("th").text())
          .isEqualTo("☑ Complete printed \"Completed\"");
    }

    @Test
    void inventsNoTotalThatTheDocumentDoesNotPrint() {
      assertThat(page.select(".gt-sum").get(0).text()).contains("Not printed", "80", "82", "83");
    }

    @Test
    void doesNotGuessLostColours() {
      assertThat(text(page, ".govuk-inset-text")).contains("its text has lost the colours");
    }

    @Test
    void comparesPrintedTotalsOfEachPartWithWhatIsCounted() {
      Element overview = page.select("table").get(1);

      assertThat(overview.select("tbody tr").get(1).text())
          .contains("2 Families are heard", "Differs by 1");
      assertThat(overview.select(".gt-sum").text()).contains("Columns add up to 68");
      assertThat(page.select("main").text()).contains("Reported by the Safeguarding Board");
    }

    @Test
    void saysThatThereIsNothingToCompare() {
      Document none =
          Views.draw(PublishPages.reconciliation(List.of(), List.of()), "reconciliation-none");

      assertThat(text(none, "main > p")).isEqualTo("This document prints no totals to compare.");
    }
  }
}
