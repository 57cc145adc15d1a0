package org.goldenthread.app.cycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.DocumentLoading;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Dates;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PersonDetails;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.people.Term;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A round through its pages, without script, by those who may and those who may not. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundPagesIT {
  private static final Author TEST = Author.program("Test of rounds");
  private static final String OFFICER = "Rounds officer";
  private static final String LEAD = "Rounds lead";
  private static final String DEPUTY = "Rounds deputy";
  private static final String STRANGER = "Other lead";

  @Value("${local.server.port}")
  private int port;

  @Autowired private Accounts accounts;
  @Autowired private Partnerships partnerships;
  @Autowired private Roles roles;
  @Autowired private Tenancy tenancy;
  @Autowired private DocumentLoading loading;
  @Autowired private Changes changes;
  @Autowired private Directory directory;
  @Autowired private Matches matches;
  private Partnership wexmere = new Partnership(1, "", "");
  private static int plans;
  private String round = "";
  private String mine = "";

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeAll
  void people() {
    wexmere = partnerships.findOrCreate("Wexmere");
    member(OFFICER, Role.PERFORMANCE_OFFICER);
    long lead = member(LEAD, Role.LEAD_OFFICER);
    long deputy = member(DEPUTY, Role.LEAD_OFFICER);
    long stranger = member(STRANGER, Role.LEAD_OFFICER);
    loading.load(wexmere, plan("Matching plan").build(), false);
    tenancy.write(wexmere.id(), () -> post("Head of Sleep", stranger));
    tenancy.write(wexmere.id(), () -> matched(post("Head of Health", lead, deputy)));
  }

  private long member(String name, Role role) {
    long account = accounts.example(name.replace(' ', '.') + "@wexmere.example", name).id();
    tenancy.write(
        wexmere.id(),
        () -> {
          roles.give(account, role, name, LocalDate.EPOCH, TEST, "Test");
          return null;
        });
    return account;
  }

  /** A post that people hold. */
  private long post(String name, long... holders) {
    long change = changes.record(LocalDate.EPOCH, TEST, "Test");
    long body = directory.findOrAdd(change, Party.Values.named(Kind.ORGANISATION, "Council"));
    long post = directory.add(change, Party.Values.named(Kind.POST, name).in(body, null));
    for (long account : holders) {
      long person = directory.addPerson(change, PersonDetails.named("H" + account), account);
      directory.addTerm(
          change, new Term.Values(post, person, Term.Capacity.HOLDER, null, Dates.OPEN));
    }
    return post;
  }

  /** The printed lead stands for this post. */
  private long matched(long post) {
    long change = changes.record(LocalDate.EPOCH, TEST, "Test");
    matches.all(KnownBy.NOW).stream()
        .filter(p -> p.name().equals("PH/PCT"))
        .forEach(p -> matches.say(change, p.id(), List.of(post)));
    return post;
  }

  private static org.goldenthread.app.home.ReadingFixture plan(String title) {
    return aReading()
        .titled(title)
        .commitment("H01", "Reduce smoking", "Two advisers.", "Red")
        .lead("H01", "PH/PCT")
        .commitment("H02", "More breastfeeding", "Baseline set.", "Green")
        .lead("H02", "PH/PCT")
        .commitment("H03", "Nobody leads this", "Nothing.", "Amber");
  }

  @BeforeEach
  void aRoundOfItsOwn() {
    String title = "Round plan " + ++plans;
    loading.load(wexmere, plan(title).build(), false);
    TestBrowser officer = as(OFFICER);
    Document form = officer.get("/app/wexmere/rounds/new").page();
    assertThat(form.select("#plan option")).isNotEmpty();
    TestBrowser.Answer made =
        officer.send("/app/wexmere/rounds/new", laidDown("round-plan-" + plans));
    assertThat(made.status()).as(made.text()).isEqualTo(303);
    round = made.location();
    mine = round + "/mine";
    officer.get(round);
    assertThat(officer.send(round + "/open", Map.of("without", "yes")).status()).isEqualTo(303);
  }

  private static Map<String, String> laidDown(String plan) {
    var fields =
        new LinkedHashMap<>(Map.of("plan", plan, "name", "July to September", "kind", "quarterly"));
    fields.putAll(date("from", 1, 7));
    fields.putAll(date("until", 30, 9));
    fields.putAll(date("opens", 5, 10));
    fields.putAll(date("closes", 30, 10));
    return fields;
  }

  private static Map<String, String> date(String name, int day, int month) {
    return Map.of(name + "-day", "" + day, name + "-month", "" + month, name + "-year", "2026");
  }

  private TestBrowser as(String name) {
    return new TestBrowser(port).signInAs(name);
  }

  /** The form of an item as a browser would send it, with some fields typed over. */
  private static Map<String, String> filled(Document page, Map<String, String> typed) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element field : page.select("main form[method=post] [name]")) {
      boolean left =
          field.is("button")
              || field.is("[type=checkbox],[type=radio]") && !field.hasAttr("checked");
      if (!left) {
        fields.put(field.attr("name"), field.is("textarea") ? field.wholeText() : field.val());
      }
    }
    fields.putAll(typed);
    return fields;
  }

  private static Map<String, String> report(String headline, String status) {
    return new LinkedHashMap<>(
        Map.of(
            "kind", "report",
            "headline", headline,
            "status", status,
            "basis", "because",
            "go", "next"));
  }

  private TestBrowser.Answer save(TestBrowser who, String item, Map<String, String> typed) {
    Document form = who.get(mine + "/items/" + item).page();
    return who.send(mine + "/items/" + item, filled(form, typed));
  }

  @Test
  void showsRoundsOfTodayUnderNoPastDate() {
    TestBrowser officer = as(OFFICER);
    for (String path : List.of("/app/wexmere/rounds", round, mine)) {
      TestBrowser.Answer answer = officer.get(path + "?a=b&as-at=2009-09-30");

      assertThat(answer.status()).as(path).isEqualTo(303);
      assertThat(answer.location()).isEqualTo(path + "?a=b");
      TestBrowser.Answer today = officer.get(path);
      assertThat(today.status()).isEqualTo(200);
      assertThat(today.page().select(".gt-as-at-form")).as("a day to choose").isEmpty();
    }
  }

  @Test
  void refusesWhoIsNotAsked() {
    TestBrowser stranger = as(STRANGER);
    assertThat(stranger.get(mine).text()).contains("asks nothing of you");
    assertThat(stranger.get(mine + "/items/h01").status()).isEqualTo(403);
    assertThat(stranger.send(mine + "/items/h01", report("x", "Red")).status()).isEqualTo(403);
    assertThat(stranger.send(mine + "/send", Map.of("item", "h01")).status()).isEqualTo(403);
    assertThat(stranger.get(mine + "/check?item=h01").status()).isEqualTo(403);
    assertThat(stranger.send(round + "/lock", Map.of()).status()).isEqualTo(403);
    TestBrowser lead = as(LEAD);
    lead.get(round + "/items/h01");
    assertThat(lead.send(round + "/items/h01/sign-off", Map.of()).status()).isEqualTo(403);
    assertThat(lead.get(mine + "/items/h03").status()).as("led by nobody").isEqualTo(403);
    assertThat(lead.get(mine + "/items/nowhere").status()).isEqualTo(404);
  }

  @Test
  void tellsWhoFollowsAnOldLinkThatAnExceptionHasEnded() {
    TestBrowser officer = as(OFFICER);
    String items = "/app/wexmere/plans/round-plan-" + plans + "/items/";
    assertThat(officer.get(items + "h01/acknowledge").text())
        .as("red")
        .contains("Note or accept an exception");
    assertThat(officer.get(items + "nowhere/acknowledge").status()).isEqualTo(404);
    assertThat(officer.get("/app/wexmere/measures/nowhere/acknowledge").status()).isEqualTo(404);

    officer.get(items + "h01/acknowledge");
    assertThat(
            officer
                .send(items + "h01/acknowledge", Map.of("reason", ""))
                .page()
                .select(".govuk-error-summary a")
                .eachAttr("href"))
        .as("problems in the order of the page")
        .containsExactly("#rule", "#choice", "#reason", "#expires");

    TestBrowser.Answer ended = officer.get(items + "h02/acknowledge");
    assertThat(ended.status()).isEqualTo(410);
    assertThat(ended.text()).contains("no longer an exception", "H02 More breastfeeding");
    assertThat(ended.page().select("main a").eachAttr("href"))
        .containsExactly(items + "h02", "/app/wexmere/exceptions");
    assertThat(officer.send(items + "h02/acknowledge", Map.of("reason", "x")).status())
        .isEqualTo(410);
  }

  @Test
  void leadsFromThePlansReportToWhatWasLocked() {
    TestBrowser officer = as(OFFICER);
    String progress = "/app/wexmere/plans/round-plan-" + plans + "/progress";
    assertThat(officer.get(progress).page().select("#rounds")).isEmpty();
    officer.get(round);
    officer.send(round + "/lock", Map.of());
    assertThat(officer.get(progress).page().select("#rounds + ul a").eachAttr("href"))
        .containsExactly(round + "/report");
  }

  @Test
  void opensNotSilentlyWithoutOwners() {
    TestBrowser officer = as(OFFICER);
    officer.get("/app/wexmere/rounds/new");
    String second =
        officer.send("/app/wexmere/rounds/new", laidDown("round-plan-" + plans)).location();
    TestBrowser.Answer before = officer.get(second);
    assertThat(before.text())
        .contains("1 item nobody would answer for", "H03", "The plan names no lead.")
        .contains("Head of Health");
    TestBrowser.Answer refused = officer.send(second + "/open", Map.of());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("confirm that you open without");
    assertThat(officer.get(second).text()).contains("Nobody is asked yet");
  }

  @Test
  void tellsALeadWhatIsDue() {
    TestBrowser lead = as(LEAD);
    assertThat(lead.get("/app/wexmere/my-work").page().select("a[href=" + mine + "]").text())
        .isEqualTo("2 updates due by 30 October 2026");
    TestBrowser.Answer list = lead.get(mine);
    assertThat(list.text()).contains("2 updates due by 30 October 2026", "H01", "H02");
    assertThat(list.text()).doesNotContain("H03");
    assertThat(lead.get(mine + "/items/h01").text())
        .contains("1 of 2", "Last update: December 2009", "Two advisers.")
        .contains("No change since December 2009");
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsMissing() {
    TestBrowser lead = as(LEAD);
    TestBrowser.Answer none = save(lead, "h01", Map.of("go", "next", "headline", "Half a"));
    assertThat(none.status()).isEqualTo(422);
    assertThat(none.text()).contains("Say whether there is anything to report", "Saved ");
    assertThat(lead.get(mine + "/items/h01").page().select("#headline").val()).isEqualTo("Half a");

    var red = report("Still red.", "Red");
    red.put("basis", "");
    red.put("expected-day", "31");
    red.put("expected-month", "3");
    TestBrowser.Answer why = save(lead, "h01", red);
    assertThat(why.text())
        .contains("Say why this is Red, or change the status")
        .contains("Expected date must include a year");
    assertThat(save(lead, "h01", report("x".repeat(187), "Green")).text())
        .contains("Headline must be 160 characters or fewer. You have 187");
    assertThat(save(lead, "h01", Map.of("kind", "no-change", "reason", "", "go", "next")).text())
        .contains("This item is Red. Say why nothing has changed");
    assertThat(save(lead, "h01", Map.of("kind", "waiting", "go", "next")).text())
        .contains("Enter who or what you are waiting for");
    assertThat(save(lead, "h01", Map.of("go", "later")).location()).isEqualTo(mine);
    assertThat(lead.get(mine).text()).contains("Draft");
  }

  @Test
  void goesFromItemToItemChecksAndSends() {
    TestBrowser lead = as(LEAD);
    TestBrowser.Answer first = save(lead, "h01", report("Two advisers started.", "Amber"));
    assertThat(first.location()).isEqualTo(mine + "/items/h02");
    TestBrowser.Answer second = save(lead, "h02", Map.of("kind", "no-change", "go", "next"));
    assertThat(second.location()).isEqualTo(mine + "/check");

    TestBrowser.Answer check = lead.get(mine + "/check");
    assertThat(check.text()).contains("Two advisers started.", "Send 2 updates");
    assertThat(lead.send(mine + "/send", Map.of("item", "h01")).location())
        .isEqualTo(mine + "/sent?sent=1");
    assertThat(lead.get(mine + "/sent?sent=1").text())
        .contains("Update sent", "1 update is still due from you.");
    lead.get(mine + "/check");
    assertThat(lead.send(mine + "/send", Map.of("item", "h01")).status())
        .as("a second time")
        .isEqualTo(422);
    assertThat(lead.send(mine + "/send", Map.of("item", "h02")).status()).isEqualTo(303);
    assertThat(lead.get(mine).text()).contains("You have sent everything.");
  }

  @Test
  void showsBothTextsToTheSecondOfTwoLeads() {
    TestBrowser lead = as(LEAD);
    TestBrowser deputy = as(DEPUTY);
    Document opened = deputy.get(mine + "/items/h01").page();
    save(lead, "h01", report("The lead's words.", "Amber"));

    TestBrowser.Answer both =
        deputy.send(mine + "/items/h01", filled(opened, report("The deputy's words.", "Amber")));
    assertThat(both.status()).isEqualTo(422);
    assertThat(both.text()).contains("The lead's words.", "The deputy's words.");
    TestBrowser.Answer kept =
        deputy.send(mine + "/items/h01", filled(both.page(), Map.of("keep-headline", "yours")));
    assertThat(kept.status()).as(kept.text()).isEqualTo(303);
    assertThat(lead.get(mine + "/items/h01").page().select("#headline").val())
        .isEqualTo("The deputy's words.");
  }

  @Test
  void keepsWhatWasTypedIntoARoundLockedMeanwhile() {
    TestBrowser lead = as(LEAD);
    Document opened = lead.get(mine + "/items/h01").page();
    TestBrowser officer = as(OFFICER);
    officer.get(round);
    assertThat(officer.send(round + "/lock", Map.of()).status()).isEqualTo(303);

    TestBrowser.Answer late =
        lead.send(mine + "/items/h01", filled(opened, report("Typed too late.", "Amber")));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("This round is locked. Your words are kept below");
    assertThat(lead.get(mine).text())
        .contains("This round is locked.")
        .doesNotContain("sent every");
    assertThat(lead.get(mine + "/items/h01").page().select("#headline").val())
        .isEqualTo("Typed too late.");

    assertThat(officer.send(round + "/unlock", Map.of()).status()).isEqualTo(422);
    assertThat(officer.send(round + "/unlock", Map.of("reason", "H01 was late")).status())
        .isEqualTo(303);
    assertThat(officer.get(round).text()).contains("Lock this round");
    assertThat(save(lead, "h01", Map.of("go", "next")).status()).isEqualTo(303);
  }

  @Test
  void keepsWhatIsTypedWhileItIsTyped() {
    TestBrowser lead = as(LEAD);
    TestBrowser deputy = as(DEPUTY);
    Document opened = deputy.get(mine + "/items/h01").page();
    lead.get(mine + "/items/h01");
    TestBrowser.Answer saved =
        lead.send(mine + "/items/h01/draft", Map.of("opened", "0", "headline", "Half"));
    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.body()).matches("1\nSaved \\d{1,2}:\\d{2}[ap]m");
    assertThat(lead.get(mine + "/items/h01").page().select("#headline").val()).isEqualTo("Half");

    TestBrowser.Answer meanwhile =
        deputy.send(mine + "/items/h01/draft", filled(opened, Map.of("headline", "Other")));
    assertThat(meanwhile.status()).isEqualTo(409);
    assertThat(meanwhile.body()).startsWith("Somebody else typed about this item");
  }

  @Test
  void usesOneAnswerForOtherItemsToo() {
    TestBrowser lead = as(LEAD);
    var typed = report("One team does both.", "Amber");
    typed.put("also", "h02");
    assertThat(save(lead, "h01", typed).location()).isEqualTo(mine + "/check");
    assertThat(lead.get(mine + "/check").text()).contains("Send 2 updates");
    lead.get(mine + "/check");
    assertThat(lead.send(mine + "/send", Map.of("item", "h02")).status()).isEqualTo(303);
    assertThat(as(OFFICER).get(round + "/items/h02").text()).contains("One team does both.");
  }

  @Test
  void showsWhatWasSentAndLetsItBeTakenBackUntilItIsSignedOff() {
    TestBrowser lead = as(LEAD);
    String item = mine + "/items/h01";
    save(lead, "h01", report("Two advisers started.", "Amber"));
    lead.get(mine + "/check");
    lead.send(mine + "/send", Map.of("item", "h01"));
    TestBrowser.Answer sent = lead.get(item);
    assertThat(sent.text()).contains("Two advisers started.", "You can take it back");
    assertThat(sent.page().select("textarea")).isEmpty();

    assertThat(lead.send(item + "/take-back", Map.of()).location()).isEqualTo(item);
    assertThat(lead.get(item).page().select("#headline").val()).isEqualTo("Two advisers started.");
    save(lead, "h01", Map.of("go", "next"));
    lead.get(mine + "/check");
    lead.send(mine + "/send", Map.of("item", "h01"));
    decide("h01", "sign-off", Map.of());
    assertThat(lead.get(item).text()).contains("It is signed off").doesNotContain("Take it back");
  }

  @Test
  void leadsFromOneReturnedItemToTheNextAndThenToTheCheck() {
    TestBrowser lead = as(LEAD);
    save(lead, "h01", report("Two advisers started.", "Amber"));
    save(lead, "h02", report("Baseline set.", "Green"));
    lead.get(mine + "/check");
    lead.send(mine + "/send", Map.of("item", "h01"));
    lead.send(mine + "/send", Map.of("item", "h02"));
    decide("h01", "return", Map.of("note-return", "Say by when"));
    decide("h02", "return", Map.of("note-return", "Say by whom"));
    assertThat(save(lead, "h01", Map.of("go", "next")).location()).isEqualTo(mine + "/items/h02");
    assertThat(save(lead, "h02", Map.of("go", "next")).location()).isEqualTo(mine + "/check");
  }

  /** What the officer does with an update as it stands. */
  private void decide(String item, String move, Map<String, String> typed) {
    TestBrowser officer = as(OFFICER);
    String request = round + "/items/" + item;
    Document page = officer.get(request).page();
    assertThat(officer.send(request + "/" + move, filled(page, typed)).status()).isEqualTo(303);
  }

  @Test
  void isReturnedWithANoteSignedOffAndLocked() {
    TestBrowser lead = as(LEAD);
    save(lead, "h01", report("Two advisers started.", "Amber"));
    lead.get(mine + "/check");
    lead.send(mine + "/send", Map.of("item", "h01"));

    TestBrowser officer = as(OFFICER);
    assertThat(officer.get("/app/wexmere/my-work").text()).contains("1 update to sign off");
    assertThat(officer.get(round + "/sign-off").text()).contains("Two advisers started.");
    String request = round + "/items/h01";
    Document page = officer.get(request).page();
    assertThat(officer.send(request + "/return", filled(page, Map.of())).status()).isEqualTo(422);
    assertThat(
            officer
                .send(request + "/return", filled(page, Map.of("note-return", "Why amber?")))
                .status())
        .isEqualTo(303);
    assertThat(officer.send(request + "/sign-off", filled(page, Map.of())).status())
        .as("decided about what no longer stands")
        .isEqualTo(409);

    assertThat(lead.get("/app/wexmere/my-work").text()).contains("Why amber?");
    TestBrowser.Answer back = lead.get(mine + "/items/h01");
    assertThat(back.text()).contains("Sent back to you: Why amber?");
    assertThat(back.page().select("#headline").val()).isEqualTo("Two advisers started.");
    save(lead, "h01", Map.of("basis", "One post is vacant", "go", "next"));
    lead.get(mine + "/check");
    lead.send(mine + "/send", Map.of("item", "h01"));

    Document again = officer.get(request).page();
    assertThat(officer.send(request + "/sign-off", filled(again, Map.of())).status())
        .isEqualTo(303);
    assertThat(officer.get("/app/wexmere/plans/round-plan-" + plans + "/items/h01").text())
        .contains("Amber", "One post is vacant", "Two advisers started.");
    officer.get(round);
    TestBrowser.Answer chased =
        officer.send(round + "/chase", Map.of("from", "round", "party", "1"));
    assertThat(chased.location()).isEqualTo(round + "?said=nothing-due");
    assertThat(officer.get(chased.location()).text()).contains("They have sent everything.");
    officer.send(round + "/lock", Map.of());
    assertThat(officer.get(round + "/report").text())
        .contains("Two advisers started.", "SHA-256 of this report")
        .contains("H02 More breastfeeding", "No update in this round.");
    assertThat(lead.get(round + "/report/print").text())
        .contains("Two advisers started.", "Stood at Green");
    assertThat(lead.get(round + "/report.csv").body())
        .contains("H01,Reduce smoking,", ",Amber,", "Two advisers started.", "One post is vacant");
    assertThat(lead.get(round + "/report/overview.csv").body())
        .contains("part,amber,no_update,items", "total,1,2,3");
    assertThat(officer.get("/app/wexmere/rounds").text()).contains("1 of 3", "Locked");
    assertThat(officer.get(round).text()).contains("History of this round");
    assertThat(officer.get(round + "/history").text())
        .contains(
            "Two advisers started.",
            "Why amber?",
            "[removed: open] [added: locked]",
            "Reports kept");
    assertThat(officer.get(round + "/history.csv").status()).isEqualTo(200);
  }

  private void sent(TestBrowser lead, String item, String headline) {
    save(lead, item, report(headline, "Amber"));
    lead.get(mine + "/check");
    assertThat(lead.send(mine + "/send", Map.of("item", item)).status()).isEqualTo(303);
  }

  private TestBrowser.Answer post(TestBrowser who, String page, Map<String, String> typed) {
    return who.send(page, filled(who.get(page).page(), typed));
  }

  @Test
  void keepsThePenFromLeadsAndFromWhatWasNotSent() {
    TestBrowser lead = as(LEAD);
    assertThat(as(OFFICER).get(round + "/items/h01/wording").status()).isEqualTo(404);
    sent(lead, "h01", "Two advisers strted.");
    assertThat(lead.get(round + "/items/h01/wording").status()).isEqualTo(403);
    assertThat(as(STRANGER).get(mine + "/items/h01/wording").status()).isEqualTo(403);
    assertThat(lead.get(round + "/items/h01").text()).doesNotContain("Word it for the report");
  }

  @Test
  void wordsAnUpdateAndShowsTheLeadsOwnWordsWhileTheyObject() {
    TestBrowser lead = as(LEAD);
    TestBrowser officer = as(OFFICER);
    sent(lead, "h01", "Two advisers strted.");
    String wording = round + "/items/h01/wording";
    assertThat(officer.get(round + "/items/h01").text()).contains("Word it for the report");
    assertThat(officer.get(wording).text()).contains("The lead wrote: What has happened");
    assertThat(post(officer, wording, Map.of("headline", "")).status()).isEqualTo(422);
    assertThat(post(officer, wording, Map.of("headline", "Two advisers started.")).location())
        .isEqualTo(round + "/items/h01");
    assertThat(officer.get(round + "/items/h01").text())
        .contains("Two advisers strted.", "Worded for the report on", "by " + OFFICER);

    assertThat(lead.get("/app/wexmere/my-work").text())
        .contains("For you to know", "The report words 1 of your updates anew");
    assertThat(lead.get(mine).text()).contains("The report words 1 of your updates anew");
    String mineWorded = mine + "/items/h01/wording";
    assertThat(post(lead, mineWorded, Map.of()).status()).as("without a reason").isEqualTo(422);
    assertThat(post(lead, mineWorded, Map.of("reason", "Only one did")).location())
        .isEqualTo(mineWorded);

    assertThat(officer.get("/app/wexmere/my-work").text()).contains("1 lead objects");
    assertThat(officer.get(round).text()).contains("The lead objects to your wording");
    assertThat(officer.get(round + "/items/h01").text())
        .contains("by " + LEAD + ": Only one did", "until this is settled");
    assertThat(officer.get(wording).text()).contains("Only one did");
    assertThat(post(officer, wording, Map.of("go", "back")).status()).isEqualTo(303);
    assertThat(lead.get(mineWorded).text()).contains("The report shows your own words.");
  }

  @Test
  void wordsAlsoWhatNobodyIsAskedFor() {
    TestBrowser officer = as(OFFICER);
    save(officer, "h03", report("Nothing ws done.", "Amber"));
    officer.get(mine + "/check?item=h03");
    assertThat(officer.send(mine + "/send", Map.of("item", "h03")).status()).isEqualTo(303);
    assertThat(
            post(officer, round + "/items/h03/wording", Map.of("headline", "Nothing was done."))
                .status())
        .isEqualTo(303);
    assertThat(officer.get("/app/wexmere/my-work").status()).isEqualTo(200);
    assertThat(officer.get(mine).status()).isEqualTo(200);
    assertThat(as(LEAD).get(mine).text()).doesNotContain("words 1 of your updates");
  }

  @Test
  void keepsWhatTheOfficerWordedOfAnUpdateThatWasSentAgain() {
    TestBrowser lead = as(LEAD);
    TestBrowser officer = as(OFFICER);
    sent(lead, "h01", "Two advisers strted.");
    Document opened = officer.get(round + "/items/h01/wording").page();
    lead.get(mine + "/check");
    lead.send(mine + "/items/h01/take-back", Map.of());
    sent(lead, "h01", "Three advisers started.");
    TestBrowser.Answer late =
        officer.send(
            round + "/items/h01/wording",
            filled(opened, Map.of("headline", "Two advisers began.")));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.page().select("#headline").val()).isEqualTo("Two advisers began.");
    assertThat(late.text()).contains("Three advisers started.");
  }

  private static String option(Document page, String text) {
    return page.select("#to option, #coveredBy option").stream()
        .filter(o -> o.text().startsWith(text))
        .findFirst()
        .orElseThrow()
        .val();
  }

  @Test
  void passesAnItemOnForThisRoundWithANote() {
    TestBrowser lead = as(LEAD);
    TestBrowser stranger = as(STRANGER);
    String passOn = mine + "/items/h01/pass-on";
    assertThat(stranger.get(passOn).status()).isEqualTo(403);
    save(lead, "h01", Map.of("kind", "report", "headline", "Half typed", "go", "later"));
    Document form = lead.get(passOn).page();
    assertThat(post(lead, passOn, Map.of("to", "")).status()).isEqualTo(422);
    assertThat(post(lead, passOn, Map.of("to", option(form, "Head of Health"))).text())
        .contains("They are asked already");
    assertThat(
            post(
                    lead,
                    passOn,
                    Map.of("to", option(form, "Head of Sleep"), "note", "You ran the clinics"))
                .location())
        .isEqualTo(mine);
    assertThat(lead.get(mine).text()).doesNotContain("H01");
    assertThat(stranger.get(mine).text()).contains("H01 Reduce smoking", "You ran the clinics");
    TestBrowser.Answer theirs = stranger.get(mine + "/items/h01");
    assertThat(theirs.text()).contains("Said about this: You ran the clinics");
    assertThat(theirs.page().select("#headline").val()).isEqualTo("Half typed");
    assertThat(as(OFFICER).get(round + "/items/h01").text())
        .contains("Asked: Head of Sleep.", "You ran the clinics");
  }

  @Test
  void asksSomebodyElseWhereTheOfficerSaysWhy() {
    TestBrowser officer = as(OFFICER);
    String reassign = round + "/items/h02/reassign";
    assertThat(as(LEAD).get(reassign).status()).isEqualTo(403);
    String sleep = option(officer.get(reassign).page(), "Head of Sleep");
    assertThat(post(officer, reassign, Map.of("to", sleep)).text()).contains("Say why");
    Document seen = officer.get(reassign).page();
    assertThat(post(officer, reassign, Map.of("to", sleep, "note", "On leave")).status())
        .isEqualTo(303);
    assertThat(
            officer
                .send(
                    reassign,
                    filled(
                        seen, Map.of("to", option(seen, "Head of Health"), "note", "Changed mind")))
                .status())
        .as("decided about what no longer stands")
        .isEqualTo(409);
    assertThat(as(STRANGER).get(mine).text()).contains("H02 More breastfeeding", "On leave");
  }

  @Test
  void asksWhoCoversTooAndRecordsForWhom() {
    TestBrowser lead = as(LEAD);
    TestBrowser stranger = as(STRANGER);
    assertThat(stranger.get(mine + "/items/h01").status()).as("before").isEqualTo(403);
    String head =
        lead.get("/app/wexmere/people").page().select("a:contains(Head of Health)").attr("href");
    assertThat(head).isNotEmpty();
    String cover = head + "/cover/add";
    assertThat(stranger.get(cover).status()).as("for another").isEqualTo(403);
    assertThat(lead.get(head).text()).contains("Say who answers during an absence");
    var typed = new LinkedHashMap<>(day("from", java.time.LocalDate.now(London.ZONE)));
    typed.putAll(day("until", java.time.LocalDate.now(London.ZONE).plusDays(7)));
    typed.put("coveredBy", option(lead.get(cover).page(), "Head of Sleep"));
    assertThat(post(lead, cover, Map.of()).status()).isEqualTo(422);
    assertThat(post(lead, cover, typed).location()).isEqualTo(head + "#cover");
    assertThat(stranger.get("/app/wexmere/my-work").text())
        .contains("You cover for Head of Health");
    assertThat(stranger.get(mine).text()).contains("For Head of Health, while they are away.");
    assertThat(stranger.get(cover).status()).as("who covers passes it not on").isEqualTo(403);
    assertThat(stranger.get(mine).page().select("a[href$=/pass-on]")).isEmpty();
    assertThat(stranger.get(mine + "/items/h01/pass-on").status())
        .as("nor what is asked of another")
        .isEqualTo(403);
    sent(stranger, "h02", "Baseline set.");
    assertThat(lead.get(round + "/items/h02").text())
        .contains("by " + STRANGER + ", covering for Head of Health.");
    assertThat(lead.get("/app/wexmere/history").text()).contains("cover");

    String one = lead.get(head).page().select("#cover ~ table a[href*=/cover/]").attr("href");
    assertThat(post(lead, one, Map.of()).location()).isEqualTo(head + "#cover");
    assertThat(stranger.get(mine + "/items/h01").status()).as("no more").isEqualTo(403);
  }

  private static Map<String, String> day(String name, java.time.LocalDate day) {
    return Map.of(
        name + "-day", "" + day.getDayOfMonth(),
        name + "-month", "" + day.getMonthValue(),
        name + "-year", "" + day.getYear());
  }
}
