package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;

/** What a performance officer does about a round. */
final class RoundRunning {
  static final String NAME = "January to March 2014";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Hands officer;
  private String address = "";

  RoundRunning(Hands officer) {
    this.officer = officer;
  }

  static LocalDate today() {
    return LocalDate.now(LONDON);
  }

  /** Lays the round down, with two weeks to answer. */
  void plan(String plan) {
    officer.open(RunningProgram.HOME + "/rounds");
    Look.at(officer.page(), "rounds-none");
    officer.follow("Plan a round");
    Look.at(officer.page(), "round-plan");
    officer.select("Which plan?", plan);
    officer.type("What is the round called?", NAME);
    officer.choose("How often?", "Quarterly");
    officer.day("First day it covers", LocalDate.of(2014, 1, 1));
    officer.day("Last day it covers", LocalDate.of(2014, 3, 31));
    officer.day("Day it opens", today());
    officer.day("Last day to send updates", today().plusDays(14));
    officer.press("Plan this round");
    assertThat(officer.text()).contains("Nobody is asked yet", "nobody would answer for");
    Look.at(officer.page(), "round-planned");
  }

  /** Opens it, though not every item has an owner yet. */
  void open() {
    officer.press("Open this round");
    assertThat(officer.text()).contains("confirm that you open without");
    Look.at(officer.page(), "round-open-refused");
    officer.tick("Yes, open it");
    officer.press("Open this round");
    assertThat(officer.text()).contains("Closes in 14 days", "People to chase");
    address = officer.page().url();
    Look.at(officer.page(), "cockpit-opened");
  }

  /** Returns an update with a note; without one it is refused. */
  void giveBack(String item, String note) {
    officer.open(address);
    Look.at(officer.page(), "cockpit");
    officer.follow("to sign off");
    Look.at(officer.page(), "queue");
    officer.follow(item);
    Look.at(officer.page(), "request");
    officer.press("Return it");
    assertThat(officer.text()).contains("Say what should change");
    Look.at(officer.page(), "request-refused");
    officer.type("Return it with a note", note);
    officer.press("Return it");
    assertThat(officer.text()).doesNotContain(item);
  }

  void signOff(String item, String words) {
    queued(item);
    assertThat(officer.text()).contains(words);
    officer.press("Sign off");
    assertThat(officer.text()).doesNotContain(item);
  }

  private void queued(String item) {
    officer.open(address);
    officer.follow("to sign off");
    officer.follow(item);
  }

  /** Locks the round and finds the lead's words in its report, in what changed and in the plan. */
  void lock(String item) {
    officer.open(address + "/changes");
    assertThat(officer.text()).contains("First report.");
    Look.at(officer.page(), "changes");
    officer.open(address);
    officer.press("Lock this round");
    assertThat(officer.text()).contains("Locked. 2 of");
    Look.at(officer.page(), "round-locked");
    officer.follow("The report as it was locked");
    assertThat(officer.text()).contains(Lead.HEADLINE, Lead.WAITS_FOR, "SHA-256");
    Look.at(officer.page(), "round-report");
    officer.open(address);
    officer.follow(item);
    officer.follow("The item");
    assertThat(officer.text()).contains(Lead.HEADLINE, "Amber");
    Look.at(officer.page(), "item");
  }

  /** Says of printed names that each means a post of its own. */
  void match(String... printed) {
    officer.open(RunningProgram.HOME + "/people/matching");
    for (String name : printed) {
      officer.select("Who is meant by " + name, "New post");
    }
    officer.press("Accept these choices");
  }

  /** Gives a post that nobody holds a mailbox. */
  void giveMailbox(String post, String mailbox) {
    officer.open(RunningProgram.HOME + "/people");
    officer.follow(post);
    officer.follow("Change the mailbox");
    officer.type("Mailbox", mailbox);
    officer.press("Save");
    assertThat(officer.text()).contains(mailbox);
  }

  /** Writes to who had no mail when the round opened. */
  void remind(String post) {
    officer.open(RunningProgram.HOME + "/mail");
    Look.at(officer.page(), "mail-waiting");
    officer.press("Remind now " + post);
    assertThat(officer.text()).contains("reminder is on its way.");
    Look.at(officer.page(), "mail-reminded");
  }
}
