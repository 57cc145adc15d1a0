package org.goldenthread.app.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MeetingViewTest {

  @Test
  void showsOfAnExemptItemItsNumberAndParagraphAndNothingElse() {
    Document page = Views.draw(MeetingPageFixtures.meeting(), "meeting-exempt");

    assertThat(page.select("#item-3").text())
        .isEqualTo("3 Exempt, paragraph 1 (about an individual)");
    assertThat(page.select("#minute-D85").text())
        .isEqualTo("D85 Exempt, paragraph 1 (about an individual)");
    assertThat(page.select("#item-3 a, #minute-D85 a")).isEmpty();
  }

  @Test
  void setsApartWhatWasResolvedPartByPart() {
    Document page = Views.draw(MeetingPageFixtures.meeting(), "meeting-resolved");

    assertThat(page.select("#minute-D84 .govuk-inset-text p").eachText())
        .containsExactly("Resolved:", "(1) That it be noted.", "(2) That it be sent.");
  }

  @Test
  void linksToEarlierMinutesThatAreKnown() {
    Document page = Views.draw(MeetingPageFixtures.meeting(), "meeting-earlier");

    assertThat(page.select("#minute-D84 a[href$=#minute-228]").text()).isEqualTo("Minute 228");
    assertThat(page.select("#minute-D84").text()).contains("Minute 12, which we do not hold");
  }

  @Test
  void leadsFromEveryRowToItsPlaceInTheDocument() {
    Document page = Views.draw(MeetingPageFixtures.meeting(), "meeting-places");

    assertThat(page.select("#item-1 .gt-source, #minute-D84 .gt-source, #action-1 .gt-source"))
        .hasSize(3)
        .allMatch(a -> a.attr("href").equals("/app/wexmere/documents/2#section-3"));
  }

  @Test
  void saysOfAMeetingThatIsOnlyAnnouncedThatItIs() {
    Document page = Views.draw(MeetingPageFixtures.announced(), "meeting-announced-only");

    assertThat(page.select("h2")).isEmpty();
    assertThat(page.text()).contains("Announced only.");
  }
}
