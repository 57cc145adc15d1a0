package org.goldenthread.app.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Dates;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PersonDetails;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.people.Term;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Papers with exempt items at the program as it is served: who may not read them finds their number
 * and paragraph, and no word of them on any page, in any table, search or history.
 */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExemptPapersIT {
  private static final Author TEST = Author.program("Test of exempt papers");
  private static final List<String> SECRETS =
      List.of("Zephyr", "Harbottle", "skylark", "SKYLARK", "Marigold");

  @Value("${local.server.port}")
  private int port;

  @Autowired private Accounts accounts;
  @Autowired private Partnerships partnerships;
  @Autowired private Roles roles;
  @Autowired private Tenancy tenancy;
  @Autowired private Changes changes;
  @Autowired private Directory directory;
  private Partnership partnership = new Partnership(1, "", "");
  private TestBrowser committee = new TestBrowser(0);
  private TestBrowser administrator = new TestBrowser(0);
  private TestBrowser member = new TestBrowser(0);
  private String waiting = "";

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeAll
  void papersAreBroughtIn() throws IOException {
    partnership = partnerships.findOrCreate("Saltmere");
    member = somebody("member", Role.BOARD_MEMBER);
    long account = accounts.example("member@saltmere.example", "member").id();
    tenancy.write(
        partnership.id(),
        () -> {
          long change = changes.record(LocalDate.EPOCH, TEST, "A board and its member");
          long board =
              directory.add(change, Party.Values.named(Parties.Kind.BOARD, "Children's Trust"));
          long person =
              directory.addPerson(change, new PersonDetails("member", null, null), account);
          return directory.addTerm(
              change, new Term.Values(board, person, Term.Capacity.MEMBER, null, Dates.OPEN));
        });
    committee = somebody("committee", Role.COMMITTEE_OFFICER);
    administrator = somebody("administrator", Role.ADMINISTRATOR);
    waiting = send("waiting.txt", pack() + "\nA last line.\n");
    String review = send("pack.txt", pack());
    TestBrowser.Answer page = committee.get(review);
    Map<String, String> fields =
        page.page().select("form[action$=/accept] input[type=hidden]:not([name=_csrf])").stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    (Element e) -> e.attr("name"), (Element e) -> e.attr("value")));
    assertThat(committee.send(review + "/accept", fields).location()).contains("/documents/1");
  }

  private static String pack() throws IOException {
    try (InputStream in = ExemptPapersIT.class.getResourceAsStream("/meeting/exempt-pack.txt")) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private TestBrowser somebody(String name, Role role) {
    long account = accounts.example(name + "@saltmere.example", name).id();
    tenancy.write(
        partnership.id(),
        () -> {
          roles.give(account, role, name, LocalDate.EPOCH, TEST, "Test");
          return null;
        });
    return new TestBrowser(port).signInAs(name);
  }

  private String path(String rest) {
    return "/app/" + partnership.slug() + rest;
  }

  private String send(String name, String text) {
    committee.get(path("/documents/bring-in"));
    TestBrowser.Answer sent =
        committee.sendFile(
            path("/documents/bring-in"), Map.of(), name, text.getBytes(StandardCharsets.UTF_8));
    assertThat(sent.status()).as(sent.text()).isEqualTo(303);
    committee.get(sent.location());
    return sent.location();
  }

  /** The pages that show papers, and every table and page they lead to. */
  private Set<String> everything(TestBrowser browser) {
    Set<String> pages = new LinkedHashSet<>(List.of(path("/meetings"), path("/documents/1")));
    pages.add(path("/meetings/actions"));
    pages.add(path("/history"));
    pages.add(path("/history.csv"));
    pages.add(path("/documents/1/history"));
    SECRETS.forEach(s -> pages.add(path("/search?q=" + s)));
    SECRETS.forEach(s -> pages.add(path("/search.csv?q=" + s)));
    pages.add(path("/search?q=trust"));
    pages.add(path("/search?q=C42"));
    for (String page : List.copyOf(pages)) {
      TestBrowser.Answer answer = browser.get(page);
      if (answer.status() == 200 && !page.endsWith(".csv")) {
        answer.page().select("main a[href^=/app]").stream()
            .map(a -> a.attr("href").replaceAll("#.*", ""))
            .forEach(pages::add);
      }
    }
    for (String page : List.copyOf(pages)) {
      if (page.matches(".*/meetings/[0-9]+")) {
        browser.get(page).page().select("main a[href$=.csv]").stream()
            .map(a -> a.attr("href"))
            .forEach(pages::add);
      }
    }
    return pages;
  }

  private void assertNothingIsSaidTo(TestBrowser browser) {
    Set<String> pages = everything(browser);
    assertThat(pages).hasSizeGreaterThan(15).anyMatch(p -> p.endsWith("minutes.csv"));
    for (String page : pages) {
      String said = browser.get(page).body();
      for (String secret : SECRETS) {
        String asked = page.contains("q=" + secret) ? secret : "nothing asked";
        assertThat(said.replace(asked, "")).as(page).doesNotContain(secret);
      }
    }
  }

  @Test
  void saysNoWordOfThemToAnAdministrator() {
    assertNothingIsSaidTo(administrator);
  }

  @Test
  void saysNoWordOfThemToAReaderOrAMemberOfAnotherBoard() {
    assertNothingIsSaidTo(somebody("partner", Role.PARTNER_READER));
    assertNothingIsSaidTo(somebody("other member", Role.BOARD_MEMBER));
  }

  @Test
  void saysNoWordOfThemOnTheReviewOfAPackThatWaits() {
    assertThat(committee.get(waiting).status()).isEqualTo(200);
    assertThat(administrator.get(waiting).status()).isEqualTo(200);
    assertThat(administrator.get(waiting).body()).doesNotContain(SECRETS);
  }

  @Test
  void showsNumberAndParagraphAndNothingElse() {
    TestBrowser.Answer agenda = administrator.get(meeting("9 February 2016"));
    assertThat(agenda.page().select(".gt-agenda__item").eachText())
        .contains("4 Exempt, paragraph 3 (about the finances or business of a person or body)");
    TestBrowser.Answer minutes = administrator.get(meeting("8 December 2015"));
    assertThat(minutes.page().select("#minute-C42").text())
        .isEqualTo("C42 Exempt, paragraph 1 (about an individual)");
    assertThat(minutes.text()).contains("C44", "ATTENDANCE AT SCHOOL", "Resolved:");
  }

  @Test
  void findsAndCountsNoneOfThemForWhoMayNotRead() {
    assertThat(administrator.get(path("/search?q=marigold")).text())
        .contains("No results for marigold");
    assertThat(committee.get(path("/search?q=marigold")).text()).contains("Marigold");
    assertThat(committee.get(path("/search?q=C42")).text()).contains("SKYLARK COMPLAINT");
  }

  @Test
  void showsAllOfItToThoseEntitled() {
    assertThat(committee.get(meeting("9 February 2016")).text())
        .contains("Zephyr House contract for placements", "Quince Harbottle", "Marigold");
    assertThat(committee.get(meeting("8 December 2015")).text())
        .contains("SKYLARK COMPLAINT", "skylark apology");
    assertThat(committee.get(path("/documents/1")).text()).contains("Marigold");
  }

  @Test
  void showsAMemberOfTheBoardWhatIsExemptThere() {
    assertThat(member.get(meeting("9 February 2016")).text())
        .contains("Zephyr House contract for placements", "Marigold");
    assertThat(member.get(path("/documents/1")).text()).contains("Marigold");
    assertThat(member.get(path("/search?q=marigold")).text()).contains("Marigold");
  }

  @Test
  void removesTheNameOfAPersonAndKeepsThatSomebodyWasThere() {
    String page = meeting("8 December 2015");
    String remove =
        administrator.get(page).page().select("a:contains(Councillor Dale)").attr("href");
    assertThat(committee.get(remove).status()).isEqualTo(403);
    administrator.get(remove);
    assertThat(administrator.send(remove, Map.of()).status()).isEqualTo(422);
    assertThat(administrator.send(remove, Map.of("confirm", "yes")).status()).isEqualTo(303);

    assertThat(committee.get(page).page().select("#present ~ table").text())
        .contains("Councillor Hill", "Name removed")
        .doesNotContain("Dale");
    assertThat(committee.get(page + "/attendance.csv").body()).doesNotContain("Dale");
  }

  @Test
  void leavesNoTraceWhenAnAdministratorTakesThemBack() throws IOException {
    String review = send("again.txt", pack() + "\nA word more.\n");
    TestBrowser.Answer page = committee.get(review);
    Map<String, String> fields =
        page.page().select("form[action$=/accept] input[type=hidden]:not([name=_csrf])").stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    (Element e) -> e.attr("name"), (Element e) -> e.attr("value")));
    String document = committee.send(review + "/accept", fields).location().replaceAll("[?].*", "");
    administrator.get(document + "/take-back");
    administrator.send(document + "/take-back", Map.of("reason", "The wrong file"));

    assertThat(committee.get(document).text()).contains("was taken back");
    assertThat(committee.get(meeting("9 February 2016")).text())
        .contains("Zephyr House")
        .doesNotContain("again.txt");
    assertThat(committee.get(path("/search?q=skylark")).text()).doesNotContain("again.txt");
  }

  private String meeting(String date) {
    return committee.get(path("/meetings")).page().select("th a").stream()
        .filter(a -> a.text().startsWith(date))
        .map(a -> a.attr("href"))
        .findFirst()
        .orElseThrow();
  }
}
