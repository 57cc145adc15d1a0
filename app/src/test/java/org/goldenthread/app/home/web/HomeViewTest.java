package org.goldenthread.app.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.WEXMERE;
import static org.goldenthread.app.shell.Views.text;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HomeViewTest {

  @Nested
  class Partnerships {

    @Test
    void leadsToEachPartnership() {
      Document page = Views.draw(HomePages.partnerships(WEXMERE), "partnerships");

      assertThat(text(page, "main a[href=/wexmere]")).isEqualTo("Wexmere Children's Trust");
    }

    @Test
    void saysHowToStartWhenThereIsNone() {
      Document page = Views.draw(HomePages.partnerships(), "partnerships-empty");

      assertThat(text(page, "main > p")).startsWith("No partnership yet.");
    }
  }

  @Nested
  class Public {

    @Test
    void namesPlansAndLeadsToSigningInButShowsNoFigure() {
      Document page =
          Views.draw(
              HomePages.publicPage(
                  new PublicPage.Plan("Plan <1>", "2007 to 2010"),
                  new PublicPage.Plan("Plan 2", null)),
              "public");

      assertThat(page.select("main li").eachText())
          .containsExactly("Plan <1>, 2007 to 2010", "Plan 2");
      assertThat(page.select("main p a").attr("href"))
          .isEqualTo("/sign-in?wanted=/app/wexmere/my-work");
    }

    @Test
    void saysSoWhenThereIsNoPlan() {
      assertThat(text(Views.draw(HomePages.publicPage(), "public-empty"), "main > p"))
          .isEqualTo("No plan yet.");
    }
  }

  @Nested
  class MyWork {

    @Test
    void answersFirstWhatWaitsThenWhatIsLed() {
      Document page = Views.draw(HomePages.myWork(), "my-work");

      assertThat(text(page, ".govuk-body-l"))
          .isEqualTo("1 thing waits for you. You lead 2 things in the plans.");
      assertThat(page.select(".govuk-task-list a").attr("href"))
          .isEqualTo("/app/wexmere/plans/x/drafts/2");
      assertThat(page.select("tbody tr").get(0).text()).contains("Red", "March 2010");
      assertThat(page.select("tbody tr").get(1).text()).contains("H03 <script>", "Not known");
    }

    @Test
    void saysThatNothingWaits() {
      Document page = Views.draw(HomePages.noWork(), "my-work-empty");

      assertThat(text(page, ".govuk-body-l")).isEqualTo("Nothing waits for you.");
      assertThat(page.select("table, .govuk-task-list")).isEmpty();
    }
  }

  @Nested
  class Manage {

    @Test
    void leadsToWhatTheReaderLooksAfter() {
      Document page =
          Views.draw(
              HomePages.manage(
                  new ManagePage.Entry(new Link("Boards", "/app/wexmere/boards"), "Members.")),
              "manage");

      assertThat(text(page, "main h2 a[href=/app/wexmere/boards]")).isEqualTo("Boards");
    }

    @Test
    void saysWhomToAskWhenThereIsNothing() {
      assertThat(text(Views.draw(HomePages.manage(), "manage-empty"), "main > p"))
          .startsWith("Nothing here is yours to look after.");
    }
  }

  @Nested
  class Home {

    private final Document page = Views.draw(HomePages.home(), "home");

    @Test
    void answersFirstHowManyAreRedAndLeadsToThem() {
      assertThat(text(page, ".gt-card .gt-summary"))
          .isEqualTo("9 Red, 13 Amber, 22 Green, 37 Complete of 80 commitments.");
      assertThat(page.select(".gt-summary a[href$=status=red]").text()).isEqualTo("9 Red");
    }

    @Test
    void printsThePlansOwnCriterionUnderEachBar() {
      assertThat(page.select(".gt-card:eq(1) .gt-key__row, .gt-card .gt-key__row").eachText())
          .contains(
              "◧ Amber Late or at risk, with a plan in place", "◧ Amber Work goes on as planned");
    }

    @Test
    void drawsABarAsLongAsTheCountsAndHidesItFromScreenReaders() {
      var bar = page.select(".gt-bar").get(0);

      assertThat(bar.attr("viewBox")).isEqualTo("0 0 81 1");
      assertThat(bar.attr("aria-hidden")).isEqualTo("true");
      assertThat(bar.select("rect").eachAttr("x")).containsExactly("0", "9", "22", "44");
    }

    @Test
    void saysThatTotalsAreOnlyPublished() {
      assertThat(page.select(".gt-card").get(1).text())
          .contains(
              "As published in Board papers, January 2014: 7 Red, 121 Amber, 26 Green, 2 Blue of"
                  + " 156 milestones.",
              "so we do not guess",
              "Reported by the Safeguarding Board");
      assertThat(page.select(".gt-card").get(1).select(".gt-summary a")).hasSize(1);
    }

    @Test
    void saysThatNobodyHasJudgedAPlan() {
      assertThat(page.select(".gt-card").get(2).text()).contains("Nobody has judged anything");
    }

    @Test
    void tellsWhatIsNewOrThatThereIsNothingToCompareWith() {
      assertThat(page.select(".gt-card").get(0).text()).contains("3 new since July 2009");
      assertThat(page.select(".gt-card").get(1).text())
          .contains("First report. Nothing to compare with.");
    }

    @Test
    void asksForAPlanWhenThereIsNone() {
      Document empty = Views.draw(HomePages.home(List.of()), "home-empty");

      assertThat(text(empty, "main > p")).isEqualTo("No plan yet. Bring in your plan document.");
    }
  }

  @Nested
  class Documents {

    @Test
    void showsBothDatesOfADocument() {
      Document page = Views.draw(HomePages.documents(HomePages.row()), "documents");

      assertThat(page.select("tbody tr").text())
          .contains("Progress update, Meeting papers", "9 December 2009", "2 March 2026")
          .contains("Replaced by version 2");
      assertThat(page.select(".gt-csv a").attr("href")).isEqualTo("/app/wexmere/documents.csv");
    }

    @Test
    void asksForADocumentWhenThereIsNone() {
      Document page = Views.draw(HomePages.documents(), "documents-empty");

      assertThat(text(page, "main > p")).startsWith("No documents yet.");
    }

    @Test
    void showsWhatWasReadWarningsWithLinesAndMarksThatDiffer() {
      Document page = Views.draw(HomePages.document(), "document");

      assertThat(page.select("h2 + table").text()).contains("Published totals How many 180");
      assertThat(page.select("#warnings + table tbody").text())
          .contains("lines 380, 381", "A row without a reference");
      assertThat(page.select("#marks + table tbody").text())
          .contains("NI 148", "● Level or just better", "Published: ★ Clearly better");
      assertThat(page.select("details li").text()).contains("One correction on page 2");
    }

    @Test
    void saysThatThereIsNothingToCheck() {
      Document page =
          Views.draw(HomePages.document(List.of(), List.of(), List.of()), "document-clean");

      assertThat(page.select("main").text())
          .contains("Nothing to check.", "No mark printed in this document differs from ours.");
    }
  }
}
