package org.goldenthread.app.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.audit.EvidenceFiles.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.TestBrowser.Answer;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.EvidenceFiles;
import org.goldenthread.app.audit.History;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.DocumentLoading;
import org.goldenthread.app.home.ReadingFixture;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.plan.Plans;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * History and evidence at the program as it is served, by several people and in two partnerships.
 */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordIT {
  private static final Author TEST = Author.program("Test of the record");
  private static final LocalDate JULY = LocalDate.of(2009, 7, 15);
  private static final LocalDate DECEMBER = LocalDate.of(2009, 12, 9);
  private static final String EXEMPT_WORDS = "What the contract costs";

  private final Map<Role, TestBrowser> signedIn = new HashMap<>();

  @Value("${local.server.port}")
  private int port;

  @Autowired private Accounts accounts;
  @Autowired private Partnerships partnerships;
  @Autowired private Roles roles;
  @Autowired private Tenancy tenancy;
  @Autowired private DocumentLoading loading;
  @Autowired private Plans plans;
  @Autowired private History history;
  private TestBrowser theirOfficer = new TestBrowser(0);
  private String plan = "";

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeAll
  void twoPartnershipsWithAPlanThatMoved() {
    Partnership ours = partnerships.findOrCreate("Wexmere");
    Partnership theirs = partnerships.findOrCreate("Eastmarch");
    for (Partnership partnership : List.of(ours, theirs)) {
      loading.load(
          partnership,
          ReadingFixture.aReading()
              .knownOn(JULY)
              .commitment("H02", "Reduce smoking by 1% a year", "Group meets", "Amber")
              .commitment("H03", "Breastfeeding", "Well", "Green")
              .lead("H02", "Head of Public Health")
              .measure("EW1", "Smoking at delivery", "low")
              .figure("EW1", "actual", "2008-09", "27.67")
              .build(),
          false);
      loading.load(
          partnership,
          ReadingFixture.aReading()
              .knownOn(DECEMBER)
              .commitment("H02", "Reduce smoking by 2% a year", "Late", "Red")
              .commitment("H03", "Breastfeeding", "Well", "Green")
              .lead("H02", "Director of Public Health")
              .measure("EW1", "Smoking at delivery", "low")
              .figure("EW1", "actual", "2008-09", "27.60")
              .build(),
          true);
    }
    plan = tenancy.read(ours.id(), () -> plans.all(KnownBy.NOW).get(0).slug());
    for (Role role : Role.values()) {
      signedIn.put(role, browser(ours, role, role.slug() + " ours"));
    }
    theirOfficer = browser(theirs, Role.PERFORMANCE_OFFICER, "their officer");
  }

  private TestBrowser browser(Partnership partnership, Role role, String name) {
    long account = accounts.example(name.replace(' ', '.') + "@a.example", name).id();
    tenancy.write(
        partnership.id(),
        () -> {
          roles.give(account, role, name + " post", LocalDate.EPOCH, TEST, "Test");
          return null;
        });
    return new TestBrowser(port).signInAs(name);
  }

  private TestBrowser as(Role role) {
    TestBrowser browser = signedIn.getOrDefault(role, new TestBrowser(port));
    browser.get("/sign-in");
    return browser;
  }

  private String item(String ref) {
    return "/app/wexmere/plans/" + plan + "/items/" + ref;
  }

  private Answer attach(Role role, String thing, String readers, String name, byte[] bytes) {
    TestBrowser browser = as(role);
    browser.get(thing + "/evidence/attach");
    return browser.sendFile(
        thing + "/evidence",
        Map.of("description", EXEMPT_WORDS, "readers", readers, "board", ""),
        name,
        bytes);
  }

  private String download(Role role, String thing, String name) {
    return as(role).get(thing + "/evidence").page().select("a[download]").stream()
        .filter(a -> a.text().contains(name))
        .findFirst()
        .map(a -> a.attr("href"))
        .orElse("");
  }

  @Test
  void tellsHowAnItemMovedFieldByField() {
    Answer answer = as(Role.PARTNER_READER).get(item("h02") + "/history?as-at=2009-12-31");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.page().select(".moj-timeline__item").get(0).text())
        .contains("9 December 2009", "Reading of documents")
        .contains("[removed: Amber] [added: Red]")
        .contains("[removed: 1%] [added: 2%] a year")
        .contains("Ended Role lead officer Lead Head of Public Health")
        .contains("Added Role lead officer Lead Director of Public Health")
        .contains("See the page as at 9 December 2009");
    assertThat(answer.page().select(".moj-timeline__item")).hasSize(2);
    assertThat(answer.page().select(".moj-timeline__item").get(1).text())
        .contains("15 July 2009", "Added Reference H02 Text Reduce smoking by 1% a year");
    assertThat(as(Role.PARTNER_READER).get(item("h03") + "/history?kind=status").page().text())
        .contains("It said the same again. Nothing changed.");
  }

  @Test
  void tellsOfEveryKindOfThingAndAsATable() {
    for (String address :
        List.of(
            "/app/wexmere",
            "/app/wexmere/plans/" + plan,
            item("h02"),
            "/app/wexmere/measures/ew1",
            "/app/wexmere/documents/1")) {
      Answer page = as(Role.ANALYST).get(address + "/history");
      assertThat(page.status()).as(address).isEqualTo(200);
      assertThat(page.page().select(".moj-timeline__item")).as(address).isNotEmpty();
      assertThat(as(Role.ANALYST).get(address).page().select(".gt-beside a").eachAttr("href"))
          .contains(address + "/history");
      assertThat(as(Role.ANALYST).get(address + "/history.csv").body()).contains("2009-07-15");
    }
    assertThat(as(Role.ANALYST).get("/app/wexmere/measures/ew1/history").text())
        .contains("[removed: 27.67%] [added: 27.60%]");
    assertThat(as(Role.ANALYST).get("/app/wexmere/history").text()).contains("partner reader");
  }

  @Test
  void narrowsToAKindAPostAndADay() {
    Answer leads = as(Role.ANALYST).get(item("h02") + "/history?kind=lead");
    assertThat(leads.text()).contains("Head of Public Health").doesNotContain("[added: Red]");
    assertThat(as(Role.ANALYST).get("/app/wexmere/history?post=Nobody").text())
        .contains("No change to show");
    assertThat(as(Role.ANALYST).get(item("h02") + "/history?as-at=2009-08-01").text())
        .contains("15 July 2009")
        .doesNotContain("9 December 2009");
    assertThat(as(Role.ANALYST).get(item("h02") + "/history?as-at=2009-07-14").status())
        .isEqualTo(404);
    assertThat(as(Role.ANALYST).get("/app/wexmere/history?kind=x'--&page=99999999").status())
        .isEqualTo(200);
  }

  @Test
  void knowsEveryKindOfRowByName() {
    assertThat(history.kinds(null)).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    for (String kind : history.kinds(null)) {
      assertThat(as(Role.ANALYST).get("/app/wexmere/history?kind=" + kind).status())
          .as(kind)
          .isEqualTo(200);
    }
  }

  @Test
  void takesAFileAndGivesItBackAsADownloadNoBrowserRuns() {
    byte[] csv = text("area,value\r\nWexmere,27.67\r\n");
    Answer attached =
        attach(Role.PERFORMANCE_OFFICER, item("h02"), "everybody", "C:\\a\\Fïgures 1.csv", csv);
    assertThat(attached.status()).isEqualTo(303);

    String href = download(Role.PARTNER_READER, item("h02"), "Fïgures 1.csv");
    assertThat(href).endsWith("/figures-1.csv");
    Answer file = as(Role.PARTNER_READER).get(href);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.body()).isEqualTo("area,value\r\nWexmere,27.67\r\n");
    assertThat(file.headers().firstValue("content-type")).hasValue("application/octet-stream");
    assertThat(file.headers().firstValue("x-content-type-options")).hasValue("nosniff");
    assertThat(file.headers().firstValue("content-disposition").orElse(""))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''F%C3%AFgures%201.csv");
    assertThat(file.headers().allValues("content-security-policy"))
        .anyMatch(p -> p.startsWith("sandbox"));
    assertThat(theirOfficer.get(href).status()).isEqualTo(403);
    assertThat(theirOfficer.get(href.replace("wexmere", "eastmarch")).status()).isEqualTo(404);
    assertThat(as(Role.PARTNER_READER).get(item("h02") + "/history?kind=evidence").text())
        .contains("performance-officer ours post (performance-officer ours)", "Fïgures 1.csv");
    assertThat(attach(Role.COMMITTEE_OFFICER, item("h02"), "everybody", "again.csv", csv).text())
        .contains("This file is attached here already");
  }

  @Test
  void hidesAnExemptFileFromTheListTheHistoryAndTheDownload() {
    assertThat(
            attach(Role.COMMITTEE_OFFICER, item("h03"), "3", "cost.txt", text("exempt")).status())
        .isEqualTo(303);
    String href = download(Role.PERFORMANCE_OFFICER, item("h03"), "cost.txt");

    assertThat(as(Role.PERFORMANCE_OFFICER).get(href).body()).isEqualTo("exempt");
    assertThat(as(Role.PERFORMANCE_OFFICER).get(item("h03") + "/evidence").text())
        .contains("Exempt, paragraph 3 (financial or business affairs)");
    for (Role role : List.of(Role.ADMINISTRATOR, Role.LEAD_OFFICER, Role.ANALYST)) {
      assertThat(as(role).get(href).status()).as(role.slug()).isEqualTo(404);
      for (String page : List.of("/evidence", "/evidence.csv", "/history", "/history.csv")) {
        assertThat(as(role).get(item("h03") + page).body())
            .as(role.slug() + page)
            .doesNotContain("cost.txt")
            .doesNotContain(EXEMPT_WORDS)
            .doesNotContain("Attached a file");
      }
      assertThat(as(role).get("/app/wexmere/history.csv").body()).doesNotContain("cost.txt");
    }
  }

  @Test
  void refusesToMarkAFileWhoCouldNotReadItAfterwards() {
    assertThat(attach(Role.LEAD_OFFICER, item("h02"), "1", "a.txt", text("a")).status())
        .isIn(403, 422);
  }

  @Test
  void refusesWhoMayNotAttachAndLeadsWhereTheyDoNotLead() {
    assertThat(attach(Role.ANALYST, item("h02"), "everybody", "a.txt", text("a")).status())
        .isEqualTo(403);
    assertThat(attach(Role.PARTNER_READER, item("h02"), "everybody", "a.txt", text("a")).status())
        .isEqualTo(403);
    for (String thing : List.of("/app/wexmere/documents/1", "/app/wexmere/measures/ew1")) {
      assertThat(attach(Role.LEAD_OFFICER, thing, "everybody", "a.txt", text("a")).status())
          .as(thing)
          .isEqualTo(403);
      assertThat(
              attach(Role.PERFORMANCE_OFFICER, thing, "everybody", "a.txt", text(thing)).status())
          .as(thing)
          .isEqualTo(303);
    }
  }

  @Test
  void saysWhatIsWrongWithAHostileFile() {
    Answer refused =
        attach(
            Role.PERFORMANCE_OFFICER,
            item("h02"),
            "everybody",
            "x.docx",
            EvidenceFiles.word(EvidenceFiles.part("word/vbaProject.bin", "x")));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("This file has macros");
    assertThat(attach(Role.PERFORMANCE_OFFICER, item("h02"), "everybody", "", new byte[0]).text())
        .contains("Choose a file");
    assertThat(
            attach(
                    Role.PERFORMANCE_OFFICER,
                    item("h02"),
                    "everybody",
                    "page.html",
                    text("<html><script>alert(1)</script>"))
                .text())
        .contains("We do not take this kind of file");
  }

  @Test
  void refusesABodyThatIsTooLargeBeforeReadingIt() {
    Answer refused =
        attach(
            Role.PERFORMANCE_OFFICER,
            item("h02"),
            "everybody",
            "large.txt",
            new byte[22 * 1024 * 1024]);

    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.text()).contains("This file is too large");
  }

  @Test
  void refusesAFileWithoutTheTokenOfAPage() {
    TestBrowser thief = new TestBrowser(port).withCookiesOf(as(Role.PERFORMANCE_OFFICER));
    Answer forged =
        thief.sendFile(
            item("h02") + "/evidence",
            Map.of("description", "x", "readers", "everybody"),
            "forged.txt",
            text("forged"));

    assertThat(forged.status()).isEqualTo(403);
    assertThat(download(Role.PERFORMANCE_OFFICER, item("h02"), "forged.txt")).isEmpty();
  }

  @Test
  void changesNothingWhileAPastDayIsLookedAt() {
    TestBrowser browser = as(Role.PERFORMANCE_OFFICER);
    Answer past =
        browser.sendFile(
            item("h02") + "/evidence?as-at=2009-08-01",
            Map.of("description", "x", "readers", "everybody"),
            "past.txt",
            text("past"));
    assertThat(past.status()).isEqualTo(400);
    assertThat(past.text()).contains("1 August 2009", "Return to today to change anything");
    assertThat(
            browser
                .send(item("h02") + "/evidence", Map.of("as-at-day", "1", "as-at-month", "x"))
                .status())
        .isEqualTo(400);
    assertThat(download(Role.PERFORMANCE_OFFICER, item("h02"), "past.txt")).isEmpty();
    assertThat(browser.get(item("h02") + "/evidence?as-at=2009-08-01").page().text())
        .doesNotContain("Attach a file");
  }

  @Test
  void standsOnEveryPageAsAtADay() {
    for (String path :
        List.of(
            "",
            "/history",
            "/plans/" + plan,
            "/plans/" + plan + "/history",
            "/plans/" + plan + "/items/h02",
            "/plans/" + plan + "/items/h02/evidence",
            "/measures",
            "/measures/table",
            "/measures/ew1",
            "/documents",
            "/documents/1",
            "/my-work",
            "/search?q=smoking",
            "/access")) {
      String address = "/app/wexmere" + path + (path.contains("?") ? "&" : "?");
      Role role = path.equals("/access") ? Role.ADMINISTRATOR : Role.PERFORMANCE_OFFICER;
      Answer page = as(role).get(address + "as-at=2009-08-01");
      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.page().select(".gt-as-at").text())
          .as(path)
          .contains("You are looking at 1 August 2009");
      assertThat(page.page().select("main form[method=post]")).as(path).isEmpty();
      assertThat(page.text()).as(path).doesNotContain("2% a year");
    }
  }

  @Test
  void withdrawsAFileWithAReason() {
    attach(Role.PERFORMANCE_OFFICER, item("h02"), "everybody", "wrong.txt", text("wrong file"));
    TestBrowser browser = as(Role.PERFORMANCE_OFFICER);
    Answer list = browser.get(item("h02") + "/evidence");
    String form =
        list.page().select("tr:contains(wrong.txt) a[href$=/withdraw]").get(0).attr("href");
    assertThat(browser.get(form).status()).isEqualTo(200);
    assertThat(browser.send(form, Map.of("reason", " ")).text())
        .contains("Enter why you withdraw the file");
    assertThat(browser.send(form, Map.of("reason", "It was the wrong one")).status())
        .isEqualTo(303);
    assertThat(browser.get(item("h02") + "/evidence").text())
        .contains("Withdrawn files", "performance-officer ours post: It was the wrong one");
    browser.get(item("h02") + "/evidence/attach");
    assertThat(browser.send(form, Map.of("reason", "Again")).text())
        .contains("Somebody has withdrawn this file already");
    assertThat(as(Role.ANALYST).get(form).status()).isEqualTo(403);
    browser.get("/sign-in");
    assertThat(browser.get(form.replace("/h02/", "/h03/")).status()).isEqualTo(404);
  }
}
