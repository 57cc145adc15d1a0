package org.goldenthread.app.measure.web.loads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.TestBrowser.Answer;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sending, reviewing, accepting and taking back files of figures at the served program. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadReviewIT {
  private static final Author TEST = Author.program("Test of loads");
  private static final String LOADS = "/app/wexmere/loads";
  private static final String HEADER = "measure,area,period,value\n";

  private final Map<Role, TestBrowser> signedIn = new HashMap<>();

  @Value("${local.server.port}")
  private int port;

  @Autowired private Accounts accounts;
  @Autowired private Partnerships partnerships;
  @Autowired private Roles roles;
  @Autowired private Tenancy tenancy;
  private TestBrowser theirAnalyst = new TestBrowser(0);

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeAll
  void people() {
    Partnership ours = partnerships.findOrCreate("Wexmere");
    Partnership theirs = partnerships.findOrCreate("Eastmarch");
    for (Role role : Role.values()) {
      signedIn.put(role, browser(ours, role, role.slug() + " ours"));
    }
    theirAnalyst = browser(theirs, Role.ANALYST, "their analyst");
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
    return signedIn.getOrDefault(role, new TestBrowser(port));
  }

  private Answer send(String name, byte[] bytes) {
    TestBrowser analyst = as(Role.ANALYST);
    analyst.get(LOADS + "/new");
    return analyst.sendFile(LOADS + "/new", Map.of(), name, bytes);
  }

  private String sent(String name, String rows) {
    Answer answer = send(name, (HEADER + rows).getBytes(UTF_8));
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    return answer.location();
  }

  private Answer look(String load) {
    return as(Role.ANALYST).get(load);
  }

  private Answer press(String load, String what, Map<String, String> fields) {
    Answer page = look(load);
    Map<String, String> all = new HashMap<>(fields);
    all.put("fingerprint", page.page().select("input[name=fingerprint]").val());
    return as(Role.ANALYST).send(load + "/" + what, all);
  }

  private String made(String name, String measure) {
    String load = sent(name, measure + ",E06000047,2023-24,7.1\n");
    press(load, "names", Map.of("create", "yes"));
    assertThat(press(load, "accept", Map.of("act", "accept")).location()).isEqualTo(load);
    return load;
  }

  @Test
  void storesNothingUntilItIsAcceptedAndCanBeTakenBack() {
    String load = sent("a.csv", "M 1,E06000047,2023-24,7.1\nM 1,E06000047,2024-25,7.0\n");
    assertThat(look(load).text())
        .contains("Nothing is stored yet. 2 refused.")
        .contains("Measures: M 1")
        .contains("No row can be loaded");
    press(load, "names", Map.of("create", "yes"));
    assertThat(look(load).text()).contains("2 new", "These will be made", "Accept 2 figures");
    assertThat(as(Role.ANALYST).get("/app/wexmere/measures/m-1").status()).isEqualTo(404);

    assertThat(press(load, "accept", Map.of("act", "accept")).location()).isEqualTo(load);
    assertThat(as(Role.ANALYST).get("/app/wexmere/measures/m-1").status()).isEqualTo(200);
    assertThat(look(load).text()).contains("2 new.").contains("Take this load back");

    look(load + "/take-back");
    Answer noReason = as(Role.ANALYST).send(load + "/take-back", Map.of("reason", ""));
    assertThat(noReason.status()).isEqualTo(422);
    look(load + "/take-back");
    as(Role.ANALYST).send(load + "/take-back", Map.of("reason", "Wrong year"));
    assertThat(look(load).text()).contains("Taken back at").contains("Wrong year");
  }

  @Test
  void loadsGoodRowsOnlyWhenSomebodySaysSo() {
    made("b.csv", "M 2");
    String load = sent("b2.csv", "M 2,E06000047,2024-25,7.0\nM 2,E06000047,2025-26,\"27,67\"\n");
    Answer refused = press(load, "accept", Map.of("act", "accept"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Say that the refused row is left out");
    assertThat(look(load + "/refused.csv").body())
        .contains("b2.csv,3,value,\"27,67\"")
        .contains("Use 27.67");
    assertThat(press(load, "accept", Map.of("act", "accept", "good-rows", "yes")).status())
        .isEqualTo(303);
    assertThat(look(load).text()).contains("1 new, 1 refused.");
  }

  @Test
  void showsOldAndNewAndSaysUnchangedWhenTheSameFileComesTwice() {
    made("c.csv", "M 3");
    assertThat(look(sent("c.csv", "M 3,E06000047,2023-24,7.1\n")).text())
        .contains("1 unchanged.")
        .contains("Every figure stands just so already");
    Answer changed = look(sent("c2.csv", "M 3,E06000047,2023-24,7.3\n"));
    assertThat(changed.page().select("table td .gt-value").eachText()).contains("7.1", "7.3");
  }

  @Test
  void throwsAway() {
    String load = sent("d.csv", "M 4,E06000047,2023-24,7.1\n");
    press(load, "throw-away", Map.of());

    assertThat(look(load).status()).isEqualTo(404);
  }

  @Test
  void showsFiguresThatAreHeldBackToNobodyElse() {
    made("e.csv", "M 5");
    String load = sent("e2.csv", "M 5,E06000047,2024-25,6.66\n");
    assertThat(press(load, "accept", Map.of("act", "hold")).text())
        .contains("Enter a time, like 9:30am");
    Map<String, String> until =
        Map.of(
            "act",
            "hold",
            "hold-day",
            "27",
            "hold-month",
            "11",
            "hold-year",
            "2099",
            "time",
            "9:30am");
    assertThat(press(load, "accept", until).location()).isEqualTo(LOADS);

    assertThat(look(LOADS).text()).contains("Held back until 9:30am, 27 November 2099");
    assertThat(look("/app/wexmere/measures/m-5").body()).doesNotContain("6.66");
    for (Role role : Role.values()) {
      boolean entitled = role == Role.ANALYST || role == Role.PERFORMANCE_OFFICER;
      assertThat(as(role).get(load).status()).as(role.slug()).isEqualTo(entitled ? 200 : 404);
      assertThat(as(role).get(LOADS).text().contains("e2.csv")).as(role.slug()).isEqualTo(entitled);
    }
    assertThat(theirAnalyst.get(load).status()).isEqualTo(403);
    assertThat(theirAnalyst.get(load.replace("wexmere", "eastmarch")).status()).isEqualTo(404);

    assertThat(press(load, "accept", Map.of("act", "accept")).location()).isEqualTo(load);
    assertThat(look("/app/wexmere/loads").text()).doesNotContain("27 November 2099");
  }

  @Test
  void saysWhatIsWrongWithAFileAndKeepsNothing() throws IOException {
    assertThat(send("", new byte[0]).text()).contains("Choose a file of figures");
    assertThat(send("empty.csv", new byte[0]).text()).contains("empty.csv is empty");
    assertThat(send("some.zip", zip()).text()).contains("some.zip");
    assertThat(send("broken.csv", new byte[] {0, 1, 2, (byte) 0xff}).text()).contains("broken.csv");
    assertThat(
            send(
                    "pupils.csv",
                    "measure,area,period,value,UPN\nA,B,2024-25,7,H801200001001\n".getBytes(UTF_8))
                .text())
        .contains("pupils.csv")
        .contains("Load totals only. Nothing kept");
    assertThat(send("other.csv", "a,b\n1,2\n".getBytes(UTF_8)).status()).isEqualTo(422);
    assertThat(look(LOADS).text())
        .doesNotContain("empty.csv", "some.zip", "broken.csv", "pupils.csv", "other.csv");
  }

  @Test
  void reviewsFiguresThatAreTypedIntoAGrid() {
    made("g.csv", "M 7");
    Map<String, String> choice =
        Map.of("set", "", "area", "E06000047", "periods", "2023/24; 2024/25");
    Answer grid =
        look("/app/wexmere/data-entry?set=&area=E06000047&periods=2023%2F24%3B+2024%2F25");
    String label = "M 7, 2023/24";
    String field = grid.page().select("label:contains(" + label + ")").attr("for");
    String next = field.replaceAll("0$", "1");
    assertThat(grid.page().select("#" + field + "-hint").text()).isEqualTo("Now 7.1");
    Map<String, String> typed = new HashMap<>(choice);
    typed.put(field.replace("figure-", "was-"), "7.1");
    typed.put(field, "27,67");
    typed.put(next, "x");
    typed.put("reason", "Counted again");

    Answer refused = as(Role.ANALYST).send("/app/wexmere/data-entry", typed);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Value for M 7, 2023/24 must be a number, like 27.67");
    assertThat(refused.page().select("#" + field).val()).isEqualTo("27,67");

    typed.put(field, "p7.4");
    typed.put(field.replace("figure-", "was-"), "6.9");
    assertThat(as(Role.ANALYST).send("/app/wexmere/data-entry", typed).text())
        .contains("Somebody saved 7.1 here while you typed p7.4");
    typed.put(field.replace("figure-", "was-"), "7.1");
    String load = as(Role.ANALYST).send("/app/wexmere/data-entry", typed).location();

    assertThat(look(load).text()).contains("1 new, 1 changed.").contains("7.4, provisional");
    press(load, "accept", Map.of("act", "accept"));
    assertThat(look(load).text()).contains("Counted again");
  }

  @Test
  void takesQuartersInWordsForQuarters() {
    made("q.csv", "M 9");
    typed("M 9", "Q1 2023/24", "5.1");
    assertThat(standing("M 9", "Apr-Jun 2023")).isEqualTo("Now 5.1");
    typed("M 9", "Jul-Sep 2023", "5.3");
    assertThat(standing("M 9", "Q2 2023/24")).isEqualTo("Now 5.3");
  }

  private void typed(String measure, String period, String value) {
    var fields = new HashMap<>(Map.of("set", "", "area", "E06000047", "periods", period));
    fields.put(field(measure, grid(period)), value);
    fields.put("reason", "Counted");
    String load = as(Role.ANALYST).send("/app/wexmere/data-entry", fields).location();
    press(load, "accept", Map.of("act", "accept"));
  }

  private String standing(String measure, String period) {
    Document grid = grid(period);
    return grid.select("#" + field(measure, grid) + "-hint").text();
  }

  private Document grid(String period) {
    String address = "/app/wexmere/data-entry?set=&area=E06000047&periods=";
    return look(address + URLEncoder.encode(period, UTF_8)).page();
  }

  /** Name of a measure's field in the grid of one period. */
  private static String field(String measure, Document grid) {
    return grid.select("label:contains(" + measure + ", )").attr("for");
  }

  @Test
  void takesAFigureOutOfTheGridWithAReason() {
    made("o.csv", "M 8");
    Map<String, String> typed = new HashMap<>();
    typed.putAll(Map.of("set", "", "area", "E06000047", "periods", "2023/24; 2024/25"));
    Answer grid =
        look("/app/wexmere/data-entry?set=&area=E06000047&periods=2023%2F24%3B+2024%2F25");
    String field = grid.page().select("label:contains(M 8, 2023/24)").attr("for");
    String next = field.replaceAll("0$", "1");
    typed.put(field.replace("figure-", "was-"), "7.1");
    typed.put(field, "out");
    typed.put(next, "out");
    typed.put("reason", "It was the figure of another area");

    Answer refused = as(Role.ANALYST).send("/app/wexmere/data-entry", typed);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("There is no figure for M 8, 2024/25 to take out");
    typed.put(next, "");
    String load = as(Role.ANALYST).send("/app/wexmere/data-entry", typed).location();
    assertThat(look(load).text()).contains("1 changed.").contains("7.1 As it would be Taken out");
    press(load, "accept", Map.of("act", "accept"));

    Answer after =
        look("/app/wexmere/data-entry?set=&area=E06000047&periods=2023%2F24%3B+2024%2F25");
    assertThat(after.page().select("#" + field + "-hint").text()).isEqualTo("No figure yet");
    assertThat(look(load).text()).contains("It was the figure of another area");
  }

  @Test
  void refusesTwoHundredMegabytesWithAPage() {
    TestBrowser analyst = as(Role.ANALYST);
    analyst.get(LOADS + "/new");
    Answer refused = analyst.sendLarge(LOADS + "/new", "large.csv", 200);

    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.text()).contains("This file is too large");
  }

  private static byte[] zip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.csv"));
      zip.write(HEADER.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
