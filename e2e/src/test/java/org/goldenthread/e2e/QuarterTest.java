package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.goldenthread.e2e.MailServer.Received;
import org.junit.jupiter.api.Test;

/**
 * A whole quarter of a partnership, as its people live it: a round opens and leads are written to,
 * two of them answer on a telephone by the link in their mail, one update is returned and sent
 * again, the round is signed off and locked, a clinic is called on what is outside its limits, and
 * when the figures of two more quarters are in the program says whether the curve turned.
 */
class QuarterTest {
  private static final String ITEM = "Fewer mothers smoking when their baby is born";
  private static final String MIDWIFE = "Stop Smoking Midwife";
  private static final String MIDWIFES_MAILBOX = "stop.smoking@wexmere.example";
  private static final String OTHER_ITEM = "New mothers are asked twice a year";
  private static final String FEEDING = "Infant Feeding Co-ordinator";
  private static final String FEEDINGS_MAILBOX = "infant.feeding@wexmere.example";
  private static final String NOTE = "Say by when the midwives are trained.";

  @Test
  void playsAQuarterFromTheOpeningOfARoundToTheCurveThatTurned() {
    try (Visitor desk = Visitor.withWindow(Visitor.WIDE)) {
      var round = new RoundRunning(new Hands(desk.page()));
      round.match(MIDWIFE, FEEDING);
      round.giveMailbox(MIDWIFE, MIDWIFES_MAILBOX);
      round.plan("Action Plan 2013-2016");
      round.open();
      answersByLink();
      round.giveMailbox(FEEDING, FEEDINGS_MAILBOX);
      round.remind(FEEDING);
      waitsWithoutJavaScript();

      round.giveBack(ITEM, NOTE);
      sendsAgain();
      round.signOff(ITEM, Lead.HEADLINE);
      round.signOff(OTHER_ITEM, Lead.WAITS_FOR);
      round.lock(ITEM);
      findsTheRoundLocked();

      var clinic = new ClinicHeld(new Hands(desk.page()));
      clinic.call();
      clinic.agree();
      clinic.typeFigures();
      clinic.findsItTurned();
    }
  }

  private static void answersByLink() {
    Received mail = MailServer.mailTo(MIDWIFES_MAILBOX, "1 update is due by");
    assertThat(mail.text()).contains(RoundRunning.NAME, ITEM, "You need no password.");
    try (Visitor telephone = Visitor.strangerOnATelephone(true)) {
      show(telephone.page(), mail, "lead-mail");
      Look.forTheGuide(telephone.page(), "lead-mail");
      var lead = new Lead(new Hands(telephone.page()));
      lead.opens(mail, ITEM);
      lead.answers();
      lead.checks();
      Look.at(telephone.page(), "lead-check");
      Look.forTheGuide(telephone.page(), "lead-check");
      lead.sends();
      Look.at(telephone.page(), "lead-sent");
      Look.forTheGuide(telephone.page(), "lead-sent");
    }
  }

  /** The mail as a reader of mail draws it. */
  private static void show(Page page, Received mail, String name) {
    page.setContent(mail.html().replace("<body", "<title>" + mail.subject() + "</title><body"));
    page.evaluate(
        "subject => document.body.insertAdjacentHTML('afterbegin', '<h1>' + subject + '</h1>')",
        mail.subject());
    Look.atMail(page, name);
  }

  private static void waitsWithoutJavaScript() {
    Received mail = MailServer.mailTo(FEEDINGS_MAILBOX, "1 update is due by");
    try (Visitor telephone = Visitor.strangerOnATelephone(false)) {
      new Lead(new Hands(telephone.page())).waitsWithoutJavaScript(mail, OTHER_ITEM);
    }
  }

  private static void sendsAgain() {
    Received mail = MailServer.mailTo(MIDWIFES_MAILBOX, "1 update came back to you");
    assertThat(mail.text()).contains(ITEM, "Note: " + NOTE);
    try (Visitor telephone = Visitor.strangerOnATelephone(true)) {
      show(telephone.page(), mail, "lead-returned-mail");
      var lead = new Lead(new Hands(telephone.page()));
      lead.corrects(mail, ITEM, NOTE);
      lead.checks();
      lead.sends();
      lead.seesWhatWasSent(mail, ITEM);
    }
  }

  private static void findsTheRoundLocked() {
    Received mail = MailServer.mailTo(MIDWIFES_MAILBOX, "1 update came back to you");
    try (Visitor telephone = Visitor.strangerOnATelephone(true)) {
      new Lead(new Hands(telephone.page())).findsTheRoundLocked(mail, ITEM);
    }
  }
}
