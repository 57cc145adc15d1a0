package org.goldenthread.app.cycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.text;

import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CockpitViewTest {

  @Test
  void saysFirstWhomToRing() {
    Document page = Views.draw(CockpitFixtures.cockpit(), "cockpit");

    assertThat(text(page, "#answer")).isEqualTo("62 of 80 in. Closes in 4 days.");
    assertThat(page.select("main h2").eachText())
        .containsExactly(
            "People to chase",
            "1 lead will not answer unless somebody acts",
            "6 items nobody will answer for",
            "Waiting for sign-off",
            "Look again",
            "Where each part stands",
            "How fresh and how owned");
    assertThat(text(page, "tbody tr"))
        .contains("Head of Health", "Wexmere PCT", "3 items, 1 returned", "12 October 2009");
  }

  @Test
  void remindsWithOneClickOneOrAll() {
    Document page = Views.draw(CockpitFixtures.cockpit(), "cockpit");

    assertThat(page.select("form[action$=/chase]")).hasSize(3);
    assertThat(page.select("tbody form[action$=/chase] button").eachText())
        .containsExactly("Remind now Head of Health", "Remind now Head of Play");
    assertThat(
            page.select("form[action$=/chase]:not(tbody form) input[name=party]").eachAttr("value"))
        .containsExactly("7", "8", "9");
    assertThat(text(page, "[role=status]")).isEqualTo("The reminder is on its way.");
  }

  @Test
  void leadsFromWhoIsNotReachedToThePartyAndToItsItems() {
    Document page = Views.draw(CockpitFixtures.cockpit(), "cockpit");

    assertThat(text(page, "#unreached + p")).startsWith("Their term has ended.");
    assertThat(page.select("#unreached + p + ul a").eachAttr("href"))
        .containsExactly(
            "/app/wexmere/people/posts/1", CockpitFixtures.ROUND + "/requests?asked=11");
  }

  @Test
  void putsALongListBehindItsSummary() {
    Document page = Views.draw(CockpitFixtures.cockpit(), "cockpit");

    assertThat(text(page, "#alarms + p")).isEqualTo("The plan names no lead.");
    assertThat(text(page, "#alarms + p + details summary")).isEqualTo("See all 6");
    assertThat(page.select("#alarms + p + details li")).hasSize(6);
  }

  @Test
  void leadsFromEachCountToItsItemsAndFromNoneNowhere() {
    Document page = Views.draw(CockpitFixtures.cockpit(), "cockpit");

    assertThat(page.select("a[href$='part=h&state=submitted']").text())
        .isEqualTo("12 Sent: Being healthy");
    assertThat(page.select("#matrix + table td:nth-of-type(1) a")).isEmpty();
  }

  @Test
  void offersLockingAsTheMainThingOnlyWhenEveryUpdateIsIn() {
    Document open = Views.draw(CockpitFixtures.cockpit(), "cockpit");
    Document complete = Views.draw(CockpitFixtures.complete(), "cockpit-complete");

    assertThat(open.select("#act .govuk-button--secondary")).hasSize(1);
    assertThat(complete.select("#act .govuk-button--secondary")).isEmpty();
    assertThat(complete.select("#act form[action$=/lock]")).hasSize(1);
    assertThat(text(complete, "#answer")).isEqualTo("Every update is in. Lock the round.");
  }

  @Test
  void saysWhatChangedInWordsToo() {
    Document page = Views.draw(CockpitFixtures.changes(), "changes");

    assertThat(text(page, ".gt-change"))
        .contains("Red", "was Amber", "27.67%, was 26.1%. Revised.");
    assertThat(page.select(".gt-change .gt-diff ins .govuk-visually-hidden")).isNotEmpty();
    assertThat(page.select(".gt-change .gt-diff del").text()).contains("Six");
    assertThat(text(page, "#views [aria-current=page]")).isEqualTo("Everything");
    assertThat(text(page, "#unchanged summary")).isEqualTo("1 item without a change");
  }

  @Test
  void saysThatAFirstReportHasNothingToCompareWith() {
    Document page = Views.draw(CockpitFixtures.first(), "changes-first");

    assertThat(text(page, ".govuk-body-l")).isEqualTo("First report. Nothing to compare with.");
    assertThat(page.select("main form, #views")).isEmpty();
  }
}
