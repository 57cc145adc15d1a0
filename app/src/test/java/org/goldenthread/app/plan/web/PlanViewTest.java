package org.goldenthread.app.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.text;

import java.util.Map;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanViewTest {

  @Nested
  class Plan {

    private final Document page = Views.draw(PlanPages.plan(), "plan");

    @Test
    void givesEachLineStatusReferenceTextLeadAndDate() {
      Element line = page.select(".gt-node").get(0);

      assertThat(line.text())
          .isEqualTo(
              "H02 Fewer women smoke while they expect a child, by one point a year New ■ Red was"
                  + " Amber Lead: Head of Public Health Due: March 2010");
      assertThat(line.hasClass("gt-new")).isTrue();
    }

    @Test
    void keepsBothStatusesOfAnItemWithWhatEachIsAbout() {
      assertThat(page.select(".gt-node").get(1).select(".gt-judged").eachText())
          .containsExactly("■ Red Reception", "◧ Amber Year 6");
    }

    @Test
    void saysWhatIsNotKnown() {
      assertThat(page.select(".gt-node").get(2).text())
          .contains("S15/17", "Status not known", "Lead: not known", "Due: not known");
    }

    @Test
    void givesABranchCountsAndNoColourOfItsOwn() {
      Element branch = page.select(".govuk-accordion__section").get(0);

      assertThat(branch.select(".govuk-accordion__section-header .govuk-tag")).isEmpty();
      assertThat(branch.select(".govuk-accordion__section-summary").text())
          .isEqualTo("13 commitments ■ 2 Red □ 1 Green");
    }

    @Test
    void namesTheBoardThatReportsOnABranch() {
      assertThat(page.select(".govuk-accordion__section").get(1).text())
          .contains("4 Children are safe from exploitation", "Reported by the Safeguarding Board")
          .doesNotContain("Lead: not known");
    }

    @Test
    void offersOnlyFiltersThatThePlanHas() {
      assertThat(page.select(".gt-filter select").eachAttr("name"))
          .containsExactly("status", "lead", "tag");
      assertThat(page.select(".gt-filter[open]")).isEmpty();
    }

    @Test
    void showsDocumentControlWithTheTimeCoveredAndTheDayWritten() {
      assertThat(page.select("#documents + table tbody tr").get(0).text())
          .contains("Version 2", "April to September 2009", "9 December 2009", "line 8");
    }
  }

  @Nested
  class FilteredPlan {

    private final Document page = Views.draw(PlanPages.filteredToNothing(), "plan-filtered");

    @Test
    void saysHowManyItShowsAndHowToClear() {
      assertThat(text(page, "[role=status]"))
          .isEqualTo("Showing 0 of 80. Clear and show everything");
      assertThat(page.select("main").text()).contains("No items match. Remove a filter.");
      assertThat(page.select(".gt-filter[open] option[selected]").text()).contains("Red");
    }

    @Test
    void saysThatItIsSeenFromAnEarlierDate() {
      assertThat(text(page, ".moj-alert"))
          .isEqualTo(
              "You are looking at 30 September 2009, as known then. Nothing can be changed."
                  + " Return to today");
      assertThat(page.select(".moj-alert a").attr("href"))
          .isEqualTo(PlanPages.PLAN + "?status=red");
    }

    @Test
    void keepsTheFilterWhenTheDateIsChangedAndTheDateWhenTheFilterIs() {
      assertThat(page.select(".gt-as-at-form input[name=status]").attr("value")).isEqualTo("red");
      assertThat(page.select(".gt-filter input[name=as-at]").attr("value")).isEqualTo("2009-09-30");
    }
  }

  @Nested
  class WrongDate {

    private final PlanPage plan = PlanPages.plan();
    private final Document page =
        Views.draw(
            new PlanPage(
                plan.page()
                    .asAt(
                        AsAt.parse(
                            Map.of("as-at-day", "31", "as-at-month", "9", "as-at-year", "2009"))),
                plan.period(),
                plan.summary(),
                plan.filter(),
                plan.shown(),
                plan.total(),
                plan.branches(),
                plan.related(),
                plan.documents(),
                plan.superseded(),
                plan.editing()),
            "plan-wrong-date");

    @Test
    void saysErrorInTheTitleAndWhatToTypeInstead() {
      assertThat(page.title()).startsWith("Error: Children and Young People's Plan");
      assertThat(page.select(".govuk-error-summary a[href=#as-at-day]").text())
          .isEqualTo("As-at date must be a real date, like 30 9 2009");
    }

    @Test
    void keepsWhatWasTypedAndTiesTheMessageToTheField() {
      assertThat(page.select("#as-at-day").attr("value")).isEqualTo("31");
      assertThat(page.select("fieldset[aria-describedby~=as-at-error]")).hasSize(1);
    }
  }

  @Nested
  class LongPlan {

    @Test
    void putsAHundredAndFiftySixMilestonesOnOnePage() {
      Document page = Views.draw(PlanPages.long156(), "plan-long");

      assertThat(page.select(".gt-node--branch .gt-node")).hasSize(156);
      assertThat(page.select(".gt-node__group").eachText()).containsExactly("Care leavers");
      assertThat(page.select(".gt-nodes").text()).doesNotContain("Status not known");
    }
  }

  @Nested
  class Item {

    private final Document page = Views.draw(PlanPages.item(), "item");

    @Test
    void saysWhoJudgedItByWhichCriterionAndWhatItWas() {
      assertThat(page.select(".gt-verdict").text())
          .contains("■ Red was Amber", "prevalence still high")
          .contains("Signed off by Public Health, 12 October 2009.")
          .contains("What Red means in this plan", "no plan to catch up");
    }

    @Test
    void letsTheNumbersSpeakBesideTheStatus() {
      assertThat(page.select(".gt-verdict").text())
          .contains("The numbers say: target missed by 8.15 percentage points. Agrees.");
      assertThat(page.select(".govuk-warning-text")).isEmpty();
    }

    @Test
    void warnsWhenTheNumbersSayOtherwise() {
      Document disagrees = Views.draw(PlanPages.disagreeingItem(), "item-disagrees");

      assertThat(text(disagrees, ".govuk-warning-text__text"))
          .isEqualTo("Warning Complete, but its measure misses the target.");
      assertThat(text(disagrees, ".gt-verdict"))
          .contains("The numbers say: target missed")
          .contains("This differs from the status above.");
    }

    @Test
    void namesWhoALeadMeansWithThePrintedWordsAndWhoIsAsked() {
      Element leads = page.select(".gt-thread dd:has(a[href*=/people/])").get(0);

      assertThat(leads.select("li").eachText())
          .containsExactly(
              "Head of Midwifery Delivery (asked for updates)",
              "Director of Public Health; Wexmere Primary Care Trust asked through Chief executive;"
                  + " Health Team (nobody is named to be asked) (printed as DPH/PCT, lead officer)",
              "Public Health");
      assertThat(leads.select("li").get(2).select("a")).isEmpty();
    }

    @Test
    void drawsTheThreadFromWhyToLinked() {
      assertThat(page.select(".gt-thread dt").eachText())
          .startsWith("Why", "How much", "Target", "Who", "By when")
          .containsSubsequence("Decided", "Doing", "Linked");
      assertThat(page.select(".gt-thread dd").get(1).text())
          .isEqualTo("NI 53 Smoking at delivery: 27.67% in Apr-Jun 2009, plan 19.52% ↓ Worse");
    }

    @Test
    void showsGapsAsLines() {
      Document bare = Views.draw(PlanPages.bareItem(), "item-bare");

      assertThat(bare.select("main").text())
          .contains("No measure. Nothing shows yet whether this works.")
          .contains("No decisions recorded here yet.", "Nobody has judged this yet.")
          .contains("No update yet.", "plan.txt, line 12");
      assertThat(bare.select("dd")).allMatch(value -> !value.text().isBlank());
    }

    @Test
    void keepsBulletsOfAnUpdateAsAList() {
      assertThat(page.select(".gt-update.gt-new li").eachText())
          .containsExactly("Clinics run in six family centres", "A campaign reached 4,000 homes");
    }

    @Test
    void showsFiguresByPeriodWithWhatIsNotKnown() {
      assertThat(page.select("#numbers + table tbody tr").eachText())
          .satisfies(
              rows -> {
                assertThat(rows.get(1)).contains("Qtr 1 09/10 Provisional", "27.67%", "Not known");
                assertThat(rows.get(2)).contains("Period not printed");
              });
    }

    @Test
    void keepsALinkThatLeadsNowhereAsPrinted() {
      assertThat(page.select("#links + ul li").get(1).text())
          .isEqualTo("Linked to Linked to priority 9 milestone 3 (not found in this plan)");
    }
  }

  @Nested
  class Crosswalk {

    @Test
    void listsWhatEachFrameworkAsksForByPartOfThePlan() {
      Document page = Views.draw(PlanPages.crosswalk(), "crosswalk");

      assertThat(page.select("h2").eachText()).contains("Being healthy", "Staying safe");
      assertThat(page.select("tbody tr").get(0).text())
          .contains("National framework Healthy lives", "Eat well", "line 88");
    }
  }
}
