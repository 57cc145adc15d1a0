package org.goldenthread.app.measure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Measures, figures and tolerances changed over HTTP, as a browser without script would. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditMeasureIT {
  private static final Author TEST = Author.program("Test of editing");
  private static final String MEASURES = "/app/wexmere/measures";

  @Value("${local.server.port}")
  private int port;

  @Autowired private Accounts accounts;
  @Autowired private Partnerships partnerships;
  @Autowired private Roles roles;
  @Autowired private Tenancy tenancy;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeAll
  void people() {
    Partnership wexmere = partnerships.findOrCreate("Wexmere");
    give(wexmere, Role.PERFORMANCE_OFFICER, "Performance officer");
    give(wexmere, Role.PARTNER_READER, "Reader");
    add("NI 1", "low");
    figure("ni-1", "actual", "2009/10", "7.9");
    figure("ni-1", "neighbour", "2009/10", "8.60");
  }

  private void give(Partnership in, Role role, String name) {
    long account = accounts.example(role.slug() + "@wexmere.example", name).id();
    tenancy.write(
        in.id(),
        () -> {
          roles.give(account, role, name, LocalDate.EPOCH, TEST, "Test");
          return null;
        });
  }

  private TestBrowser officer() {
    return new TestBrowser(port).signInAs("Performance officer");
  }

  /** What a page's form would send as it stands. */
  private static Map<String, String> fields(Document page) {
    var fields = new LinkedHashMap<String, String>();
    for (Element input : page.select("main form input, main form textarea")) {
      boolean choice = input.attr("type").matches("radio|checkbox");
      boolean token = input.attr("name").equals("_csrf");
      if (!token && (!choice || input.hasAttr("checked"))) {
        fields.put(input.attr("name"), input.val());
      }
    }
    return fields;
  }

  private static Map<String, String> with(Map<String, String> fields, String... more) {
    var all = new LinkedHashMap<>(fields);
    for (int n = 0; n < more.length; n += 2) {
      all.put(more[n], more[n + 1]);
    }
    return all;
  }

  private static TestBrowser.Answer fill(TestBrowser browser, String path, String... more) {
    return browser.send(path, with(fields(browser.get(path).page()), more));
  }

  private void add(String ref, String good) {
    assertThat(
            fill(
                    officer(),
                    MEASURES + "/new",
                    "ref",
                    ref,
                    "title",
                    "Title of " + ref,
                    "good",
                    good,
                    "unit",
                    "%",
                    "reason",
                    "Wanted")
                .status())
        .isEqualTo(303);
  }

  private void figure(String slug, String kind, String period, String value) {
    TestBrowser.Answer answer =
        fill(
            officer(),
            MEASURES + "/" + slug + "/figures/new",
            "kind",
            kind,
            "period",
            period,
            "value",
            value,
            "quality",
            "final",
            "reason",
            "Agreed");
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
  }

  @Test
  void offersNoChangesToReadersAndOnPastDays() {
    TestBrowser reader = new TestBrowser(port).signInAs("Reader");

    assertThat(reader.get(MEASURES + "/ni-1").text())
        .contains("See every version")
        .doesNotContain("Edit this measure");
    assertThat(reader.get(MEASURES + "/ni-1/edit").status()).isEqualTo(403);
    assertThat(officer().get(MEASURES + "/ni-1/edit?as-at=2009-09-30").status()).isEqualTo(400);
  }

  @Test
  void leadsFromTheOldAddressToTheNew() {
    add("NI 2", "high");
    TestBrowser.Answer saved =
        fill(officer(), MEASURES + "/ni-2/edit", "ref", "S15/17", "reason", "New set");

    assertThat(saved.location()).isEqualTo(MEASURES + "/s15-17");
    assertThat(officer().get(MEASURES + "/ni-2").location()).isEqualTo(MEASURES + "/s15-17");
  }

  @Test
  void showsBothVersionsWhenTwoPeopleSaveAndKeepsTheChosenWords() {
    add("NI 3", "high");
    TestBrowser one = officer();
    TestBrowser two = officer();
    String path = MEASURES + "/ni-3/edit";
    Map<String, String> opened = fields(one.get(path).page());
    two.get(path);
    one.send(path, with(opened, "title", "Mine", "survey", "TellUs", "reason", "First"));
    TestBrowser.Answer both =
        two.send(path, with(opened, "title", "Yours", "unit", "days", "reason", "Second"));

    assertThat(both.status()).isEqualTo(422);
    assertThat(both.text()).contains("Changed by Performance officer, ", "Mine", "Yours");
    TestBrowser.Answer kept = two.send(path, with(fields(both.page()), "keep-title", "theirs"));
    assertThat(kept.status()).as(kept.text()).isEqualTo(303);
    String now = officer().get(MEASURES + "/ni-3").text();
    assertThat(now).contains("Mine", "TellUs", "days");
    assertThat(officer().get(MEASURES + "/ni-3/versions").text()).contains("First", "Second");
  }

  @Test
  void undoesFromTheListOfVersions() {
    add("NI 4", "high");
    fill(officer(), MEASURES + "/ni-4/edit", "title", "Changed", "reason", "Try");
    TestBrowser browser = officer();
    String undo =
        browser.get(MEASURES + "/ni-4/versions").page().select("a[href$=/undo]").attr("href");
    TestBrowser.Answer back = fill(browser, undo, "reason", "A mistake");

    assertThat(back.status()).isEqualTo(303);
    assertThat(browser.get(MEASURES + "/ni-4").text()).contains("Title of NI 4");
  }

  @Test
  void withdrawsWithAReasonOnly() {
    add("NI 5", "high");

    assertThat(fill(officer(), MEASURES + "/ni-5/withdraw").text()).contains("Say why you change");
    fill(officer(), MEASURES + "/ni-5/withdraw", "reason", "No longer collected");
    assertThat(officer().get(MEASURES + "/ni-5").text()).contains("no longer used");
    assertThat(officer().get(MEASURES + "/table").page().select("#withdrawn + ul").text())
        .contains("NI 5");
  }

  @Test
  void correctsAFigureAndShowsWhatItWas() {
    add("NI 6", "low");
    figure("ni-6", "target", "2010/11", "8.0");
    TestBrowser browser = officer();
    String correct =
        browser
            .get(MEASURES + "/ni-6/figures")
            .page()
            .select("tbody a[href*=/figures/]")
            .attr("href");
    fill(browser, correct, "value", "7.5", "reason", "The board agreed another");

    assertThat(browser.get(MEASURES + "/ni-6").text())
        .contains("7.5% Reported as 8.0% until", "The board agreed another");
    assertThat(browser.get(correct).page().select("main ul a").attr("href")).contains("value=8.0");
  }

  @Test
  void showsWhichMarksAToleranceWouldChangeBeforeItIsSaved() {
    TestBrowser browser = officer();
    String path = MEASURES + "/ni-1/rules/marks";
    TestBrowser.Answer shown =
        fill(browser, path, "basis", "absolute", "amount", "0.7", "step", "show");

    assertThat(shown.text())
        .contains("marks would be others. Nothing is saved yet", "Clearly better");
    TestBrowser.Answer saved =
        browser.send(
            path, with(fields(shown.page()), "reason", "Agreed by the board", "step", "save"));
    assertThat(saved.status()).as(saved.text()).isEqualTo(303);
    assertThat(browser.get(MEASURES + "/rules").text()).contains("NI 1", "0.7");
    assertThat(browser.get(path).text())
        .contains("Now: 0.7 in the measure's own unit, set for NI 1");
  }

  @Test
  void worksAMeasureOutFromOthersAndShowsItBeforeItIsSaved() {
    add("NI 903", "low");
    TestBrowser browser = officer();
    String path = MEASURES + "/ni-903/formula";
    TestBrowser.Answer shown =
        fill(
            browser,
            path,
            "way",
            "formula",
            "formula",
            "[ni 1] / 4 x 1,000",
            "decimals",
            "1",
            "step",
            "show");

    assertThat(shown.text()).contains("2009/10", "1975.0", "Without a value: 0");
    TestBrowser.Answer saved =
        browser.send(
            path, with(fields(shown.page()), "reason", "Agreed by the board", "step", "save"));
    assertThat(saved.status()).as(saved.text()).isEqualTo(303);
    assertThat(browser.get(path).text())
        .contains("Now: [NI 1] / 4 x 1000, rounded to 1 decimal.", "Agreed by the board");
    TestBrowser.Answer refused =
        fill(
            browser,
            MEASURES + "/ni-1/formula",
            "way",
            "formula",
            "formula",
            "100 - [NI 903]",
            "decimals",
            "1",
            "reason",
            "Turned round",
            "step",
            "save");
    assertThat(refused.page().select("#formula-error").text())
        .contains("NI 1 needs NI 903, which needs NI 1");
    assertThat(browser.get(MEASURES + "/ni-903/history").text()).contains("[NI 1] / 4 x 1000");
  }

  @Test
  void showsWhichStatusesARuleWouldChangeBeforeItIsSaved() {
    add("NI 904", "low");
    figure("ni-904", "actual", "2009/10", "10.7");
    figure("ni-904", "target", "2009/10", "10");
    TestBrowser browser = officer();
    String path = MEASURES + "/ni-904/rules/status";
    TestBrowser.Answer shown =
        fill(
            browser,
            path,
            "way",
            "bands",
            "against",
            "target",
            "basis",
            "percent",
            "green-within",
            "0",
            "amber-within",
            "10",
            "improved",
            "none",
            "step",
            "show");

    assertThat(shown.text())
        .contains("1 of 1 measures change: 1 of 1 figures would have another status.");
    TestBrowser.Answer saved =
        browser.send(
            path, with(fields(shown.page()), "reason", "Agreed by the board", "step", "save"));
    assertThat(saved.status()).as(saved.text()).isEqualTo(303);
    assertThat(browser.get(MEASURES + "/rules").text())
        .contains("NI 904", "Red when worse than target by more than 10%");
    assertThat(browser.get(path).text())
        .contains("Now: Red when worse than target by more than 10%, set for NI 904");
    assertThat(browser.get(MEASURES + "/ni-904/history").text())
        .contains("Amber: not worse than target by more than 10%");
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatToDo() {
    TestBrowser.Answer refused =
        fill(
            officer(),
            MEASURES + "/ni-1/figures/new",
            "kind",
            "target",
            "period",
            "June 2009",
            "value",
            "27,67",
            "reason",
            "Agreed");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".govuk-error-summary a[href=#value]").text())
        .isEqualTo("Value for June 2009 must be a number, like 27.67, or x if not available");
    assertThat(refused.page().select("#value").val()).isEqualTo("27,67");
    assertThat(refused.page().title()).startsWith("Error: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999",
        "\u0663",
        "NaN",
        "Infinity",
        "-",
        "0x10",
        "1,2,3",
        "<script>alert(1)</script>"
      })
  void refusesAValueThatIsNoNumber(String value) {
    TestBrowser.Answer refused =
        fill(
            officer(),
            MEASURES + "/ni-1/figures/new",
            "kind",
            "target",
            "period",
            "2011/12",
            "value",
            value,
            "reason",
            "Agreed");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Jun 2009 - Apr 2009", "2009/08", "31 February 2009", "soon", "", "9999999999"})
  void refusesAPeriodThatIsNone(String period) {
    TestBrowser.Answer refused =
        fill(
            officer(),
            MEASURES + "/ni-1/figures/new",
            "kind",
            "target",
            "period",
            period,
            "value",
            "1",
            "reason",
            "Agreed");

    assertThat(refused.page().select("#period-error").text()).contains("Period must be a year");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1e3", "\u0663", "NaN", "", "2.5.5"})
  void refusesAToleranceThatIsNone(String amount) {
    TestBrowser.Answer refused =
        fill(
            officer(),
            MEASURES + "/rules/marks/partnership",
            "basis",
            "absolute",
            "amount",
            amount,
            "reason",
            "Agreed",
            "step",
            "save");

    assertThat(refused.page().select("#amount-error").text()).contains("number of 0 or more");
  }

  @Test
  void survivesHugeStrangeAndUnknownInput() {
    String path = MEASURES + "/ni-1/figures/new";
    assertThat(fill(officer(), path, "value", "9".repeat(10_000)).status()).isEqualTo(422);
    String edit = MEASURES + "/ni-1/edit";
    TestBrowser.Answer huge =
        fill(officer(), edit, "title", "x".repeat(1_000_000), "reason", "Long");
    assertThat(huge.status()).isEqualTo(422);
    assertThat(huge.text()).contains("must be 500 characters or fewer. You have 1000000");
    assertThat(fill(officer(), edit, "title", "a\u0000b", "reason", "Odd").status()).isEqualTo(422);
    assertThat(fill(officer(), edit, "opened", "999999", "title", "B", "reason", "Odd").status())
        .isEqualTo(400);
    assertThat(officer().get(MEASURES + "/ni-1/figures/99999999999999999999").status())
        .isEqualTo(404);
    assertThat(officer().get(MEASURES + "/ni-1/versions/1x/undo").status()).isEqualTo(404);
    assertThat(officer().get(MEASURES + "/rules/marks/set?set=none").status()).isEqualTo(404);
  }

  @Test
  void takesNothingFromFieldsTheFormDoesNotHave() {
    add("NI 7", "high");
    fill(
        officer(),
        MEASURES + "/ni-7/edit",
        "title",
        "Only this",
        "partnership",
        "2",
        "slug",
        "mine",
        "withdrawn",
        "true",
        "made_by",
        "1",
        "reason",
        "Extra fields");

    TestBrowser.Answer page = officer().get(MEASURES + "/ni-7");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("Only this").doesNotContain("no longer used");
  }

  @Test
  void showsAScriptAsText() {
    add("NI 8", "high");
    fill(
        officer(),
        MEASURES + "/ni-8/edit",
        "title",
        "<script>alert(1)</script>",
        "rationale",
        "<img src=x onerror=alert(1)>",
        "reason",
        "<b>Bold</b>");

    for (String page : new String[] {"", "/edit", "/versions"}) {
      assertThat(officer().get(MEASURES + "/ni-8" + page).body())
          .doesNotContain("<script>alert", "<img src=x", "<b>Bold");
    }
  }
}
