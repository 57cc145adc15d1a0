package org.goldenthread.app.cycle.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.LogTurnedUp;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.TestBrowser.Answer;
import org.goldenthread.app.TestClock;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundKind;
import org.goldenthread.app.cycle.RoundLocking;
import org.goldenthread.app.cycle.RoundOpening;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.cycle.Updates;
import org.goldenthread.app.cycle.Wordings;
import org.goldenthread.app.cycle.Words;
import org.goldenthread.app.cycle.web.FilledIn;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.DocumentLoading;
import org.goldenthread.app.people.Covers;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Mailboxes;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.plan.Plans;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A lead without an account, from the mail they get to the update they send. */
@SpringBootTest(
    classes = {GoldenThread.class, LinkIT.Time.class},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkIT {
  private static final Author TEST = Author.program("Test");
  private static final GreenMail MAIL = AskingParts.mailServer();
  private static int plans;

  /** A clock that the test moves on. */
  @TestConfiguration
  static class Time {
    @Bean
    @Primary
    TestClock testClock() {
      return new TestClock(Instant.parse("2009-10-12T06:30:00Z"));
    }
  }

  @Value("${local.server.port}")
  private int port;

  @Autowired private TestClock clock;
  @Autowired private Partnerships partnerships;
  @Autowired private Tenancy tenancy;
  @Autowired private Changes changes;
  @Autowired private DocumentLoading loading;
  @Autowired private Directory directory;
  @Autowired private Mailboxes mailboxes;
  @Autowired private Matches matches;
  @Autowired private Plans allPlans;
  @Autowired private Rounds rounds;
  @Autowired private RoundOpening opening;
  @Autowired private RoundLocking locking;
  @Autowired private Requests requests;
  @Autowired private Updates updates;
  @Autowired private Wordings wordings;
  @Autowired private Covers covers;
  @Autowired private Asking asking;
  @Autowired private MailSending sending;
  @Autowired private JdbcClient jdbc;
  private Partnership wexmere = new Partnership(1, "", "");
  private String plan = "";
  private long health;
  private long youth;
  private Round round = any();

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
    registry.add("gt.mail.host", () -> "127.0.0.1");
    registry.add("gt.mail.port", () -> MAIL.getSmtp().getPort());
    registry.add("gt.mail.security", () -> "none");
    registry.add("gt.mail.from", () -> AskingParts.FROM);
    registry.add("gt.mail.site", () -> "https://plan.example.org");
  }

  private static Round any() {
    return new Round(1, "x", 1, 1, "x", org.goldenthread.app.cycle.RoundState.PLANNED, values());
  }

  private static Round.Values values() {
    return new Round.Values(
        "July to September 2009",
        LocalDate.of(2009, 7, 1),
        LocalDate.of(2009, 9, 30),
        LocalDate.of(2009, 10, 5),
        LocalDate.of(2009, 10, 30),
        RoundKind.QUARTERLY);
  }

  @AfterAll
  static void noServerIsLeft() {
    MAIL.stop();
  }

  @BeforeEach
  void twoLeadsAreAsked() throws Exception {
    clock.moveOn(Duration.between(clock.instant(), Instant.parse("2009-10-12T06:30:00Z")));
    wexmere = partnerships.findOrCreate("Wexmere " + ++plans);
    loading.load(
        wexmere,
        aReading()
            .titled("Children's plan")
            .commitment("H01", "Reduce smoking", "Two advisers.", "Red")
            .lead("H01", "Health")
            .commitment("H02", "More breastfeeding", "Baseline set.", "Green")
            .lead("H02", "Health")
            .commitment("Y01", "More places to go", "Two clubs.", "Green")
            .lead("Y01", "Youth")
            .build(),
        false);
    plan = "childrens-plan";
    health = post("Health");
    youth = post("Youth");
    round = opened();
    asking.today(wexmere);
    MAIL.purgeEmailFromAllMailboxes();
    sending.sendAll();
  }

  private <T> T change(LongFunction<T> work) {
    return tenancy.write(
        wexmere.id(),
        () -> work.apply(changes.record(LocalDate.of(2009, 10, 1), TEST, "Prepared")));
  }

  private long post(String printed) {
    return change(
        c -> {
          long body =
              directory.findOrAdd(c, Party.Values.named(Parties.Kind.ORGANISATION, "Council"));
          long post =
              directory.add(
                  c, Party.Values.named(Parties.Kind.POST, "Head of " + printed).in(body, null));
          matches.all(KnownBy.NOW).stream()
              .filter(p -> p.name().equals(printed))
              .forEach(p -> matches.say(c, p.id(), List.of(post)));
          mailboxes.change(c, post, 0, mailbox(printed));
          return post;
        });
  }

  private static String mailbox(String printed) {
    return printed.toLowerCase(java.util.Locale.ROOT) + plans + "@wexmere.example";
  }

  private Round opened() {
    return tenancy.write(
        wexmere.id(),
        () -> {
          long change = changes.record(LocalDate.of(2009, 10, 1), TEST, "Planned");
          Round planned =
              rounds.add(change, allPlans.header(plan, KnownBy.NOW).orElseThrow(), values());
          opening.open(planned, TEST, true);
          return rounds.byId(planned.id()).orElseThrow();
        });
  }

  /** The address of the link in the newest mail to a lead. */
  private String link(String printed) throws Exception {
    String link = "";
    for (var mail : MAIL.getReceivedMessages()) {
      if (mail.getAllRecipients()[0].toString().equals(mailbox(printed))) {
        String text = text(mail);
        link =
            text.lines()
                .filter(l -> l.startsWith("https://plan.example.org/u/"))
                .findFirst()
                .orElseThrow()
                .replace("https://plan.example.org", "");
      }
    }
    assertThat(link).as("a mail to " + printed).isNotEmpty();
    return link;
  }

  private static String text(Part part) throws Exception {
    if (part.isMimeType("text/plain")) {
      return part.getContent().toString();
    }
    String found = "";
    if (part.getContent() instanceof Multipart parts) {
      for (int n = 0; n < parts.getCount(); n++) {
        found += text(parts.getBodyPart(n));
      }
    }
    return found;
  }

  private List<Request> asked(long party) {
    return tenancy.read(wexmere.id(), () -> requests.askedOf(round.id(), List.of(party)));
  }

  private Answer fill(TestBrowser browser, String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>();
    Element form = browser.get(path).page().select("main form").stream().findFirst().orElseThrow();
    for (Element field : form.select("input, textarea")) {
      boolean sent =
          !List.of("radio", "checkbox").contains(field.attr("type")) || field.hasAttr("checked");
      if (!field.attr("name").isEmpty() && sent) {
        all.put(field.attr("name"), field.val());
      }
    }
    all.putAll(fields);
    return browser.send(path, all);
  }

  @Test
  void opensNothingOfAnotherParty() throws Exception {
    TestBrowser browser = new TestBrowser(port);
    String health = link("Health");
    assertThat(browser.get(health).text())
        .contains("H01 Reduce smoking", "H02 More breastfeeding")
        .doesNotContain("Y01");
    assertThat(browser.get(health + "/items/y01").status()).isEqualTo(403);
    browser.get(health);
    Answer sent = browser.send(health + "/items/y01", Map.of("kind", "report", "opened", "0"));
    assertThat(sent.status()).isEqualTo(403);
    assertThat(asked(youth)).allMatch(r -> r.state() == RequestState.NOT_STARTED);
  }

  @Test
  void opensNothingWithAnAddressNobodySigned() throws Exception {
    TestBrowser browser = new TestBrowser(port);
    String link = link("Health");
    String changed = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");
    Answer answer = browser.get(changed);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text())
        .contains("This link does not work", "We can send a new one to the address we hold.")
        .doesNotContain("Head of Health", "wexmere.example");
    assertThat(browser.get("/u/" + "a".repeat(300)).status()).isIn(302, 404);
  }

  @Test
  void usesNothingUpAndChangesNothingWhenAScannerOpensIt() throws Exception {
    String link = link("Health");
    HttpClient scanner = HttpClient.newHttpClient();
    for (String method : List.of("HEAD", "GET", "GET", "HEAD")) {
      HttpResponse<String> answer =
          scanner.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + link))
                  .method(method, HttpRequest.BodyPublishers.noBody())
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(method).isEqualTo(200);
      assertThat(answer.headers().firstValue("referrer-policy")).contains("no-referrer");
      assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
      assertThat(answer.headers().firstValue("x-robots-tag").orElse("")).contains("noindex");
      assertThat(answer.headers().allValues("set-cookie")).as("no session").isEmpty();
    }
    assertThat(asked(health)).allMatch(r -> r.state() == RequestState.NOT_STARTED);
    assertThat(new TestBrowser(port).get(link).status()).isEqualTo(200);
  }

  @Test
  void takesAnUpdateWithoutAnAccountAndSaysForWhomTheLinkIs() throws Exception {
    TestBrowser browser = new TestBrowser(port);
    String link = link("Health");
    assertThat(browser.get(link).text())
        .contains("This link is for Head of Health.")
        .contains("We sent it to " + mailbox("Health") + " on 12 October 2009")
        .contains("2 updates");
    Answer saved =
        fill(
            browser,
            link + "/items/h01",
            Map.of(
                "kind", "report",
                "headline", "Two advisers recruited.",
                "status", "Amber",
                "basis", "Late, with a plan",
                "next", "Train them",
                "go", "next"));
    assertThat(saved.status()).as(saved.text()).isEqualTo(303);
    assertThat(saved.location()).isEqualTo(link + "/items/h02");
    browser.get(link + "/check");
    Answer sent = browser.send(link + "/send", Map.of("item", "h01"));
    assertThat(sent.location()).startsWith(link + "/sent");
    assertThat(browser.get(sent.location()).text()).contains("Update sent");
    assertThat(asked(health))
        .extracting(Request::state)
        .containsExactly(RequestState.SUBMITTED, RequestState.NOT_STARTED);
    assertThat(
            tenancy.<List<String>>read(
                wexmere.id(),
                () ->
                    jdbc.sql(
                            "select c.made_by from cycle.update u join audit.change c"
                                + " on c.id = u.made_by and u.link is not null")
                        .query(String.class)
                        .list()))
        .containsExactly("Head of Health, by the link sent to them");
  }

  @Test
  void keepsWhatIsTypedWhileItIsTypedForItsOwnPartyAlone() throws Exception {
    TestBrowser browser = new TestBrowser(port);
    String link = link("Health");
    Map<String, String> half = Map.of("opened", "0", "headline", "Half");
    browser.get(link + "/items/h01");
    assertThat(browser.send(link + "/items/y01/draft", half).status()).isEqualTo(403);
    assertThat(browser.sendBare(link + "/items/h01/draft", half).status()).isEqualTo(403);
    assertThat(asked(health)).allMatch(r -> r.state() == RequestState.NOT_STARTED);

    browser.get(link + "/items/h01");
    Answer saved = browser.send(link + "/items/h01/draft", half);
    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.body()).matches("1\nSaved \\d{1,2}:\\d{2}[ap]m");
    assertThat(browser.get(link + "/items/h01").page().select("#headline").val()).isEqualTo("Half");

    tenancy.write(wexmere.id(), () -> locking.lock(round, TEST));
    Answer late =
        browser.send(link + "/items/h01/draft", Map.of("opened", "1", "headline", "Half a line"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).doesNotContain("Saved");
  }

  @Test
  void keepsNoTextThatIsFarTooLongAndSendsNoneThatIsTooLong() throws Exception {
    TestBrowser browser = new TestBrowser(port);
    String item = link("Health") + "/items/h01";
    Map<String, String> endless = typed(hidden(browser.get(item)), "Half");
    endless.put("basis", "x".repeat(20_001));
    Answer refused = browser.send(item + "/draft", endless);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("Not saved");
    endless.put("kind", "report");
    Answer shown = browser.send(item, endless);
    assertThat(shown.status()).isEqualTo(422);
    assertThat(shown.page().select("#basis").val()).as("nothing typed is lost").hasSize(20_001);
    assertThat(shown.text()).contains("This text must be 4,000 characters or fewer");
    assertThat(browser.get(item).page().select("#headline").val()).isEmpty();

    endless.put("basis", "x".repeat(4_001));
    assertThat(browser.send(item, endless).text())
        .contains("This text must be 4,000 characters or fewer. You have 4001");
  }

  @Test
  void keepsTheLastSavingsAlone() throws Exception {
    TestBrowser browser = new TestBrowser(port);
    String item = link("Health") + "/items/h01";
    Map<String, String> typed = hidden(browser.get(item));
    for (int n = 1; n <= 101; n++) {
      typed = typed(typed, "Typed " + n);
      browser.send(item + "/draft", typed);
    }
    assertThat(browser.get(item).page().select("#headline").val()).isEqualTo("Typed 101");
    assertThat(
            tenancy.<Integer>read(
                wexmere.id(),
                () -> jdbc.sql("select count(*) from cycle.draft").query(Integer.class).single()))
        .isLessThan(101);
  }

  @Test
  void overwritesNobodyWhenTwoWhoReadOneMailboxTypeAtOnce() throws Exception {
    TestBrowser one = new TestBrowser(port);
    TestBrowser other = new TestBrowser(port);
    String item = link("Health") + "/items/h01";
    Map<String, String> first = hidden(one.get(item));
    Map<String, String> second = hidden(other.get(item));

    assertThat(one.send(item + "/draft", typed(first, "Half of one")).status()).isEqualTo(200);
    assertThat(one.send(item + "/draft", typed(first, "One, on the same page")).status())
        .as("its script and its button")
        .isEqualTo(200);
    assertThat(other.send(item + "/draft", typed(second, "Another")).status()).isEqualTo(409);
    Answer both = other.send(item, typed(second, "Another"));
    assertThat(both.text()).contains("One, on the same page");
    assertThat(both.body()).contains("Another");
    assertThat(one.get(item).page().select("#headline").val()).isEqualTo("One, on the same page");
  }

  private static Map<String, String> hidden(Answer page) {
    Map<String, String> fields = new LinkedHashMap<>();
    page.page()
        .select("main form input[type=hidden]")
        .forEach(field -> fields.put(field.attr("name"), field.val()));
    return fields;
  }

  private static Map<String, String> typed(Map<String, String> hidden, String headline) {
    Map<String, String> fields = new LinkedHashMap<>(hidden);
    fields.put("headline", headline);
    return fields;
  }

  @Test
  void takesASpreadsheetWithoutAnAccount() throws Exception {
    TestBrowser browser = new TestBrowser(port);
    String link = link("Health");
    assertThat(browser.get(link).text()).contains("Answer in a spreadsheet");
    byte[] filled =
        FilledIn.sheet(
            browser.download(link + "/sheet.xlsx"),
            sheet -> {
              assertThat(sheet.getLastRowNum()).isEqualTo(2);
              FilledIn.fill(
                  sheet,
                  "H02",
                  Map.of("Anything to report", "No change", "Why nothing changed", "Summer"));
            });
    browser.get(link + "/sheet");
    Answer sent = browser.sendFile(link + "/sheet", Map.of(), "h.xlsx", filled);
    assertThat(sent.location()).startsWith(link + "/sheet/");
    String before = sent.location();
    sent = browser.sendFile(link + "/sheet", Map.of(), "h.xlsx", filled);
    assertThat(browser.get(before).status()).as("another took its place").isEqualTo(404);
    Answer review = browser.get(sent.location());
    assertThat(review.text()).contains("1 answer is ready");
    assertThat(asked(health)).allMatch(r -> r.state() == RequestState.NOT_STARTED);
    String seen = review.page().select("main form [name=seen]").val();
    assertThat(browser.sendBare(sent.location(), Map.of("go", "send", "seen", seen)).status())
        .isEqualTo(403);
    browser.get(sent.location());
    assertThat(browser.send(sent.location(), Map.of("go", "send", "seen", seen)).location())
        .isEqualTo(link + "/sent?sent=1");
    assertThat(asked(health))
        .extracting(Request::state)
        .containsExactly(RequestState.NOT_STARTED, RequestState.SUBMITTED);
  }

  @Test
  void takesNoFormFromAnotherSite() throws Exception {
    TestBrowser browser = new TestBrowser(port);
    String link = link("Health");
    Map<String, String> fields = Map.of("kind", "report", "opened", "0", "headline", "x");
    assertThat(browser.sendBare(link + "/items/h01", fields).status()).isEqualTo(403);
    Map<String, String> guessed = new LinkedHashMap<>(fields);
    guessed.put("_csrf", "0".repeat(64));
    assertThat(browser.sendBare(link + "/items/h01", guessed).status()).isEqualTo(403);
    assertThat(asked(health)).allMatch(r -> r.state() == RequestState.NOT_STARTED);
  }

  @Test
  void saysWhenItEndedAndSendsANewOneToTheAddressWeHold() throws Exception {
    TestBrowser browser = new TestBrowser(port);
    String old = link("Health");
    clock.moveOn(Duration.ofDays(40));
    Answer ended = browser.get(old);
    assertThat(ended.status()).isEqualTo(410);
    assertThat(ended.text()).contains("This link ended on 13 November 2009");
    assertThat(ended.text()).doesNotContain("wexmere.example", "Head of Health");

    Answer asked = browser.send(old + "/new", Map.of("email", "thief@other.example"));
    assertThat(asked.text()).contains("If we hold an address for this link");
    MAIL.purgeEmailFromAllMailboxes();
    sending.sendAll();
    assertThat(MAIL.getReceivedMessages()).hasSize(1);
    String fresh = link("Health");
    assertThat(fresh).isNotEqualTo(old);
    assertThat(browser.get(fresh).status()).isEqualTo(200);
    assertThat(browser.get(old).status()).isEqualTo(410);
  }

  @Test
  void saysTheSameToWhoAsksForANewLinkWithNone() {
    TestBrowser browser = new TestBrowser(port);
    String none = "/u/" + "A".repeat(56);
    browser.get(none);
    Answer answer = browser.send(none + "/new", Map.of());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("If we hold an address for this link");
  }

  @Test
  void opensNothingMoreWhenTheMailboxIsAnother() throws Exception {
    String link = link("Health");
    change(
        c ->
            mailboxes.change(
                c, health, mailboxes.held(health).orElseThrow().version(), "b@wexmere.example"));
    assertThat(new TestBrowser(port).get(link).status()).isEqualTo(410);
  }

  @Test
  void keepsWhatIsTypedIntoARoundThatWasLockedMeanwhile() throws Exception {
    TestBrowser browser = new TestBrowser(port);
    String link = link("Health");
    browser.get(link + "/items/h01");
    tenancy.write(wexmere.id(), () -> locking.lock(round, TEST));
    Answer saved =
        browser.send(
            link + "/items/h01",
            Map.of("kind", "report", "headline", "Typed late", "opened", "0", "go", "next"));
    assertThat(saved.status()).isEqualTo(409);
    assertThat(saved.page().select("#headline").text()).isEqualTo("Typed late");
  }

  @Test
  void givesBackWhatWasTypedOnALinkThatEndedMeanwhile() throws Exception {
    TestBrowser browser = new TestBrowser(port);
    String link = link("Health");
    browser.get(link + "/items/h01");
    clock.moveOn(Duration.ofDays(40));
    Answer late =
        browser.send(
            link + "/items/h01",
            Map.of("kind", "report", "headline", "Typed <b>late</b>", "opened", "0"));
    assertThat(late.status()).isEqualTo(410);
    assertThat(late.text()).contains("This link ended", "Typed <b>late</b>");
    assertThat(asked(health)).allMatch(r -> r.state() == RequestState.NOT_STARTED);
  }

  @Test
  void recordsByWhichLinkAndAddressWhoItWasForwardedToAnswered() throws Exception {
    String link = link("Health");
    TestBrowser other = new TestBrowser(port);
    assertThat(other.get(link).text())
        .contains("This link is for Head of Health.", "Is that not you?");
    fill(other, link + "/items/h02", Map.of("kind", "no-change", "go", "next"));
    other.get(link + "/check");
    assertThat(other.send(link + "/send", Map.of("item", "h02")).status()).isEqualTo(303);
    assertThat(
            tenancy.<List<String>>read(
                wexmere.id(),
                () ->
                    jdbc.sql(
                            "select a.email from cycle.update u"
                                + " join cycle.link_address a on a.link = u.link")
                        .query(String.class)
                        .list()))
        .containsExactly(mailbox("Health"));
    assertThat(new TestBrowser(port).get(link).text())
        .as("the first reader sees that it was sent")
        .contains("H02 More breastfeeding Sent");
  }

  @Test
  void showsHowTheReportWordsAnUpdateAndTakesAnObjection() throws Exception {
    String link = link("Health");
    TestBrowser browser = new TestBrowser(port);
    fill(
        browser,
        link + "/items/h01",
        Map.of(
            "kind",
            "report",
            "headline",
            "Two advisers recruited.",
            "status",
            "Amber",
            "basis",
            "Late",
            "next",
            "Train them",
            "go",
            "next"));
    browser.get(link + "/check");
    browser.send(link + "/send", Map.of("item", "h01"));
    Request request = asked(health).get(0);
    tenancy.write(
        wexmere.id(),
        () ->
            wordings.word(
                request,
                updates.of(request.id()).orElseThrow(),
                0,
                new Words("Two smoking advisers work.", null, null),
                TEST));

    assertThat(browser.get(link).text()).contains("The report words 1 of your updates anew");
    String wording = link + "/items/h01/wording";
    Answer shown = browser.get(wording);
    assertThat(shown.text()).contains("The report words your update like this", "smoking");
    Answer objected = fill(browser, wording, Map.of("reason", "They are not at work yet"));
    assertThat(objected.location()).isEqualTo(wording);
    assertThat(browser.get(wording).text())
        .contains("by Head of Health, by the link sent to them: They are not at work yet")
        .contains("The report shows your own words.", "Agree after all");
    assertThat(browser.get(link + "/items/y01/wording").status()).as("not theirs").isEqualTo(403);
  }

  @Test
  void opensWhatTheyCoverForToWhoCoversWhileTheyDo() throws Exception {
    change(
        c -> covers.add(c, health, youth, LocalDate.of(2009, 10, 12), LocalDate.of(2009, 10, 14)));
    asking.today(wexmere);
    clock.moveOn(Duration.ofDays(1));
    asking.today(wexmere);
    MAIL.purgeEmailFromAllMailboxes();
    sending.sendAll();
    String link = link("Youth");
    TestBrowser browser = new TestBrowser(port);
    assertThat(browser.get(link).text())
        .contains("H01 Reduce smoking", "For Head of Health, while they are away.")
        .doesNotContain("Y01");
    fill(browser, link + "/items/h02", Map.of("kind", "no-change", "go", "next"));
    browser.get(link + "/check");
    assertThat(browser.send(link + "/send", Map.of("item", "h02")).status()).isEqualTo(303);
    assertThat(
            tenancy.<List<String>>read(
                wexmere.id(),
                () ->
                    jdbc.sql(
                            "select c.made_by || ' ' || u.instead_of from cycle.update u"
                                + " join audit.change c on c.id = u.made_by")
                        .query(String.class)
                        .list()))
        .containsExactly(
            "Head of Youth, covering for Head of Health, by the link sent to them " + health);

    clock.moveOn(Duration.ofDays(2));
    assertThat(browser.get(link).status()).as("back at work").isEqualTo(410);
    MAIL.purgeEmailFromAllMailboxes();
    browser.send(link + "/new", Map.of());
    sending.sendAll();
    assertThat(MAIL.getReceivedMessages()).as("no new link for who covers no more").isEmpty();
  }

  @Test
  void keepsItsSecretOutOfTheLog() throws Exception {
    // The mail server and the browser of this test are not the program.
    try (var log = new LogTurnedUp(List.of("com.icegreen", "jdk.internal.httpclient"))) {
      TestBrowser browser = new TestBrowser(port);
      String link = link("Health");
      browser.get(link);
      browser.get(link + "/items/h01");
      browser.get(link + "/nothing-here");
      fill(browser, link + "/items/h01", Map.of("kind", "report", "go", "later"));
      assertThat(log.text()).contains("/u/link");
      assertThat(log.text()).doesNotContain(link.substring("/u/".length() + 20));
    }
  }
}
