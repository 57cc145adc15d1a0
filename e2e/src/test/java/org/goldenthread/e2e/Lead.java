package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.goldenthread.e2e.MailServer.Received;

/** Who answers for an item by the link in a mail, on a telephone, without signing in. */
final class Lead {
  static final String HEADLINE =
      "Carbon monoxide tests are offered at every booking visit since February.";
  static final String NEXT = "Train the last two midwives.";

  static final String WAITS_FOR = "The school sports partnership";

  private final Hands lead;

  Lead(Hands lead) {
    this.lead = lead;
  }

  /** Opens the link, twice as mail scanners do, and the one item that is due. */
  void opens(Received mail, String item) {
    lead.open(mail.link());
    lead.open(mail.link());
    assertThat(lead.text())
        .contains("1 update due by", "Not started", "This link is for", mail.to());
    Look.at(lead.page(), "lead-list");
    Look.forTheGuide(lead.page(), "lead-list");
    lead.follow(item);
    Look.at(lead.page(), "lead-form");
    Look.forTheGuide(lead.page(), "lead-form");
  }

  /** Answers Red, says why only when asked to, and finds everything typed still there. */
  void answers() {
    lead.choose("Is there anything to report?", "Yes");
    lead.type("In one sentence, what has happened?", HEADLINE);
    lead.choose("How is it going?", "Red");
    lead.press("Save and next");
    assertThat(lead.page().title()).startsWith("Error: ");
    assertThat(lead.text()).contains("Say why this is Red, or change the status");
    assertThat(lead.typed("In one sentence, what has happened?")).isEqualTo(HEADLINE);
    Look.at(lead.page(), "lead-form-error");
    lead.choose("How is it going?", "Amber");
    lead.type("What happens next?", NEXT);
    lead.press("Save and next");
  }

  /** Reads once more what is typed. */
  void checks() {
    assertThat(lead.heading()).isEqualTo("Check your updates");
    assertThat(lead.text()).contains(HEADLINE, NEXT);
  }

  void sends() {
    lead.press("Send 1 update");
    assertThat(lead.text()).contains("Update sent", "Nothing else is due from you");
  }

  /** Opens what came back, reads the note, and adds what it asks for. */
  void corrects(Received mail, String item, String note) {
    lead.open(mail.link());
    assertThat(lead.text()).contains("Returned: read the note", note);
    Look.at(lead.page(), "lead-returned-list");
    Look.forTheGuide(lead.page(), "lead-returned");
    lead.follow(item);
    assertThat(lead.text()).contains("Sent back to you:", note);
    assertThat(lead.typed("What happens next?")).isEqualTo(NEXT);
    Look.at(lead.page(), "lead-returned-form");
    lead.day("And by when?", LocalDate.of(2027, 7, 31));
    lead.press("Save and next");
  }

  /** Reads what was sent, which can be taken back until it is signed off. */
  void seesWhatWasSent(Received mail, String item) {
    lead.open(mail.link());
    assertThat(lead.text()).contains("You have sent everything.");
    lead.follow(item);
    assertThat(lead.text()).contains(HEADLINE, "31 July 2027", "You can take it back");
    Look.at(lead.page(), "lead-answered");
  }

  /** Still reads what was sent when nothing can be changed any more. */
  void findsTheRoundLocked(Received mail, String item) {
    lead.open(mail.link());
    assertThat(lead.text()).contains("This round is locked.");
    lead.follow(item);
    assertThat(lead.text()).contains(HEADLINE, "The round is locked.");
    Look.at(lead.page(), "lead-locked");
  }

  /** Waits for somebody else, with JavaScript off: every field is there, and all is kept. */
  void waitsWithoutJavaScript(Received mail, String item) {
    lead.open(mail.link());
    lead.follow(item);
    lead.choose("Is there anything to report?", "Waiting");
    lead.press("Save and next");
    assertThat(lead.text()).contains("Enter who or what you are waiting for");
    lead.type("Who or what are you waiting for?", WAITS_FOR);
    lead.day("Until when?", RoundRunning.today().plusMonths(2));
    lead.press("Save and next");
    assertThat(lead.text()).contains("Check your updates", WAITS_FOR);
    lead.press("Send 1 update");
    assertThat(lead.text()).contains("Update sent");
  }
}
