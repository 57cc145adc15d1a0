package org.goldenthread.app.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.TestBrowser.Answer;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Organisations, posts, persons and boards, looked after at the program as it is served. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleRoomIT {
  private static final Author TEST = Author.program("Test");

  @Value("${local.server.port}")
  private int port;

  @Autowired private Accounts accounts;
  @Autowired private Partnerships partnerships;
  @Autowired private Roles roles;
  @Autowired private Tenancy tenancy;
  @Autowired private Changes changes;
  @Autowired private Parties parties;
  private Partnership ours = new Partnership(1, "", "");
  private TestBrowser officer = new TestBrowser(1);
  private TestBrowser administrator = new TestBrowser(1);

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeAll
  void anOfficerAndAnAdministrator() {
    accounts.example("officer@wexmere.example", "Performance officer");
    accounts.example("admin@wexmere.example", "Administrator");
  }

  @BeforeEach
  void aFreshPartnership(TestInfo test) {
    ours = partnerships.findOrCreate(test.getTestMethod().orElseThrow().getName());
    give("officer@wexmere.example", Role.PERFORMANCE_OFFICER, "Performance officer");
    give("admin@wexmere.example", Role.ADMINISTRATOR, "Administrator");
    officer = new TestBrowser(port).signInAs("Performance officer");
    administrator = new TestBrowser(port).signInAs("Administrator");
  }

  private void give(String email, Role role, String post) {
    long account = accounts.find(email).orElseThrow().id();
    tenancy.write(
        ours.id(),
        () -> {
          roles.give(account, role, post, LocalDate.EPOCH, TEST, "Test");
          return account;
        });
  }

  private String at(String rest) {
    return "/app/" + ours.slug() + rest;
  }

  /** Opens a form, fills it in, sends it, and says where it leads. */
  private Answer fill(TestBrowser browser, String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>();
    Element form = browser.get(path).page().select("main form").stream().findFirst().orElseThrow();
    for (Element field : form.select("input, select, textarea")) {
      boolean ticked = !field.attr("type").equals("radio") || field.hasAttr("checked");
      if (!field.attr("name").isEmpty() && ticked) {
        all.put(
            field.attr("name"),
            field.tagName().equals("select")
                ? field.select("option[selected]").attr("value")
                : field.val());
      }
    }
    all.putAll(fields);
    return browser.send(path, all);
  }

  private String add(String what, Map<String, String> fields) {
    Answer answer = fill(officer, at("/people/" + what + "/add"), fields);
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    return answer.location();
  }

  private static String key(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private String council() {
    return add("organisations", Map.of("name", "Wexmere Council", "type", "council"));
  }

  private String post(String name, String organisation) {
    return add("posts", Map.of("name", name, "organisation", key(organisation)));
  }

  private String person(String name) {
    return add("persons", Map.of("name", name, "email", "someone@wexmere.example"));
  }

  @Test
  void showsAVacancyUntilSomebodyHoldsThePost() {
    String post = post("Head of Youth", council());
    assertThat(officer.get(at("/people")).page().select("#vacant + table").text())
        .contains("Head of Youth", "Wexmere Council");

    String holder = person("Holder of the post");
    Answer saved =
        fill(
            officer,
            post + "/holders/add",
            Map.of("party", key(holder), "from-day", "1", "from-month", "4", "from-year", "2009"));
    assertThat(saved.location()).isEqualTo(post);

    assertThat(officer.get(at("/people")).text())
        .contains("Every post shown has a holder.", "Holder of the post since 1 April 2009");
    assertThat(officer.get(at("/people.csv")).body())
        .contains("Wexmere Council,council,Head of Youth,,Holder of the post,holder,2009-04-01");
  }

  @Test
  void keepsTheMailboxOfAPostWithItsHistory() {
    String post = post("Head of Youth", council());
    Answer refused = fill(officer, post + "/mailbox", Map.of("mailbox", "youth at wexmere"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Enter an e-mail address, like name@example.org");

    Answer saved = fill(officer, post + "/mailbox", Map.of("mailbox", " Youth@Wexmere.example "));
    assertThat(saved.location()).isEqualTo(post);
    fill(officer, post + "/mailbox", Map.of("mailbox", "young@wexmere.example"));
    assertThat(officer.get(post).text())
        .contains("Mailbox young@wexmere.example")
        .contains("Mailbox: was youth@wexmere.example, now young@wexmere.example");

    fill(officer, post + "/mailbox", Map.of("mailbox", "", "reason", "The team is no more"));
    assertThat(officer.get(post).text())
        .contains("Mailbox None.")
        .contains("Removed the mailbox of Head of Youth. The team is no more");
    assertThat(officer.get(post + "/history").text()).contains("young@wexmere.example");
  }

  @Test
  void refusesAMailboxThatSomebodyElseChangedMeanwhile() {
    String post = post("Head of Youth", council());
    String path = post + "/mailbox";
    officer.get(path);
    Answer first = officer.send(path, Map.of("opened", "0", "mailbox", "first@wexmere.example"));
    assertThat(first.status()).isEqualTo(303);
    officer.get(path);
    Answer second = officer.send(path, Map.of("opened", "0", "mailbox", "second@wexmere.example"));
    assertThat(second.status()).isEqualTo(422);
    assertThat(second.text()).contains("It now is: first@wexmere.example.");
  }

  @Test
  void givesNoMailboxToAPerson() {
    String person = person("Holder of the post");
    assertThat(officer.get(person + "/mailbox").status()).isEqualTo(404);
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatToDo() {
    Answer refused =
        fill(
            officer,
            at("/people/posts/add"),
            Map.of(
                "name",
                "x".repeat(10_000),
                "from-day",
                "31",
                "from-month",
                "2",
                "from-year",
                "2009"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".govuk-error-summary li").eachText())
        .contains(
            "Use 200 characters or fewer. You have 10000", "Choose the organisation it belongs to");
    assertThat(refused.page().select("#name").val()).hasSize(10_000);
  }

  @Test
  void showsBothVersionsWhenTwoSaveOverEachOther() {
    String post = post("Head of Care", council());
    String opened = officer.get(post + "/edit").page().select("input[name=opened]").val();
    fill(officer, post + "/edit", Map.of("name", "Head of Children's Care"));

    Map<String, String> mine = Map.of("opened", opened, "name", "Head of Family Care");
    Answer conflict = fill(officer, post + "/edit", mine);
    assertThat(conflict.status()).isEqualTo(422);
    assertThat(conflict.text())
        .contains("Keep your words", "Family", "Keep their words", "Children's");
    assertThat(officer.get(post).page().select("h1").text()).isEqualTo("Head of Children's Care");

    Map<String, String> chosen = new LinkedHashMap<>();
    conflict
        .page()
        .select("main form input[type=hidden]")
        .forEach(i -> chosen.put(i.attr("name"), i.val()));
    chosen.put("keep-name", "yours");
    Answer saved = officer.send(post + "/edit", chosen);
    assertThat(saved.status()).as(saved.text()).isEqualTo(303);
    assertThat(officer.get(post).page().select("h1").text()).isEqualTo("Head of Family Care");
  }

  @Test
  void putsEarlierValuesBackAsANewVersion() {
    String post = post("Head of Care", council());
    fill(officer, post + "/edit", Map.of("name", "Head of Mistakes"));
    String version =
        officer.get(post).page().select("form[action$=put-back] input[name=version]").val();

    assertThat(officer.send(post + "/put-back", Map.of("version", version)).status())
        .isEqualTo(303);
    Answer after = officer.get(post);
    assertThat(after.page().select("h1").text()).isEqualTo("Head of Care");
    assertThat(after.page().select("#history + ol > li")).hasSize(3);
  }

  @Test
  void letsABodyTakeThePlaceOfAnother() {
    String trust = add("organisations", Map.of("name", "Wexmere PCT"));
    String post = post("Director of Commissioning", trust);
    String group = add("organisations", Map.of("name", "Wexmere CCG"));

    Answer saved =
        fill(
            officer,
            trust + "/successor",
            Map.of(
                "successor", key(group), "from-day", "1", "from-month", "4", "from-year", "2013"));
    assertThat(saved.status()).as(saved.text()).isEqualTo(303);

    assertThat(officer.get(trust).text()).contains("Wexmere CCG has taken its place.");
    assertThat(officer.get(group).text())
        .contains("Takes the place of Wexmere PCT from 1 April 2013", "Director of Commissioning");
    assertThat(officer.get(post).text()).contains("Wexmere CCG formerly Wexmere PCT");
    assertThat(
            fill(officer, group + "/successor", back(trust))
                .page()
                .select(".govuk-error-summary")
                .text())
        .contains("This one came before it");
  }

  private static Map<String, String> back(String trust) {
    return Map.of("successor", key(trust), "from-day", "1", "from-month", "4", "from-year", "2014");
  }

  @Test
  void leadsFromALastDayToWhatTheLeaverLed() {
    String post = post("Head of Youth", council());
    String holder = person("Leaver");
    fill(officer, post + "/holders/add", Map.of("party", key(holder)));
    String term =
        officer.get(post).page().select("a[href*='/holders/']").stream()
            .map(a -> a.attr("href"))
            .filter(h -> !h.endsWith("/add"))
            .findFirst()
            .orElseThrow();

    Answer ended =
        fill(officer, term, Map.of("until-day", "31", "until-month", "3", "until-year", "2010"));
    assertThat(ended.location()).isEqualTo(holder + "#leads");
    assertThat(officer.get(post).text())
        .contains("Nobody holds this post today", "Until 31 March 2010");
  }

  @Test
  void matchesPrintedNamesInABatchAndTakesOneBack() {
    tenancy.write(
        ours.id(),
        () -> {
          var register = parties.register(changes.record(LocalDate.of(2009, 12, 16), TEST, "Read"));
          register.id(Parties.Kind.AS_PRINTED, "Head of Youth (Council)");
          register.id(Parties.Kind.AS_PRINTED, "Everybody");
          return register;
        });
    Map<String, String> choices = new LinkedHashMap<>();
    officer
        .get(at("/people/matching"))
        .page()
        .select("select")
        .forEach(
            s ->
                choices.put(
                    s.attr("name"),
                    s.select("option[value=new-post]").isEmpty() ? "printed" : "new-post"));
    assertThat(choices).hasSize(2);

    assertThat(officer.send(at("/people/matching"), choices).status()).isEqualTo(303);
    assertThat(officer.get(at("/people")).text()).contains("Council", "Head of Youth");
    Answer done = officer.get(at("/people/matching"));
    assertThat(done.text()).contains("0 names to look at.");

    String undo = done.page().select("form[action$=undo]").attr("action");
    officer.send(undo, Map.of());
    assertThat(officer.get(at("/people/matching")).text()).contains("1 name to look at.");
  }

  @Test
  void givesAPersonTheirDataAndRemovesIt() {
    String person = person("Name To Be Removed");
    assertThat(officer.get(person + "/data").status()).isEqualTo(403);
    assertThat(administrator.get(person + "/data.csv").body())
        .contains("Name,Name To Be Removed", "E-mail,someone@wexmere.example");

    administrator.get(person + "/data");
    assertThat(administrator.send(person + "/data", Map.of("none", "none")).status())
        .isEqualTo(422);
    assertThat(administrator.send(person + "/data", Map.of("confirm", "yes")).status())
        .isEqualTo(303);
    assertThat(administrator.get(person).text())
        .contains("A person whose details were removed", "Removed the details of a person")
        .doesNotContain("Name To Be Removed");
  }

  @Test
  void knowsNothingOfAnotherPartnership() {
    String council = council();
    Partnership theirs = partnerships.findOrCreate("Neighbours");
    long account = accounts.find("officer@wexmere.example").orElseThrow().id();
    tenancy.write(
        theirs.id(),
        () -> {
          roles.give(account, Role.PERFORMANCE_OFFICER, "Officer", LocalDate.EPOCH, TEST, "Test");
          return account;
        });

    for (String rest : List.of("", "/edit", "/successor")) {
      assertThat(
              officer.get("/app/neighbours/people/organisations/" + key(council) + rest).status())
          .isEqualTo(404);
    }
    Answer mixed =
        fill(
            officer,
            "/app/neighbours/people/posts/add",
            Map.of("name", "Spy", "organisation", key(council)));
    assertThat(mixed.status()).isEqualTo(422);
  }

  @Test
  void showsTheDayBeforeWithoutWhatIsKnownToday() {
    council();

    assertThat(officer.get(at("/people?as-at=2009-12-16")).text())
        .doesNotContain("Wexmere Council")
        .doesNotContain("Add a post");
  }
}
