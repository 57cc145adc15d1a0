package org.goldenthread.app.measure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.data.DataQuestions;
import org.goldenthread.app.measure.load.FiguresFile;
import org.goldenthread.app.measure.load.LoadOptions;
import org.goldenthread.app.measure.load.Loads;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.scoring.Quality;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Figures asked for over HTTP, as an analyst's program does. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataIT {
  private static final Author TEST = Author.program("Test of data");
  private static final String DATA = "/app/wexmere/data";

  @Value("${local.server.port}")
  private int port;

  @Autowired private Accounts accounts;
  @Autowired private Partnerships partnerships;
  @Autowired private Roles roles;
  @Autowired private Tenancy tenancy;
  @Autowired private Loads loads;
  @Autowired private JdbcClient sql;
  @Autowired private RequestMappingHandlerMapping mapping;
  private Partnership wexmere = new Partnership(1, "", "");

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeAll
  void figures() throws RefusedDocumentException {
    wexmere = partnerships.findOrCreate("Wexmere");
    long account = accounts.example("analyst@wexmere.example", "Analyst of figures").id();
    tenancy.write(
        wexmere.id(),
        () -> {
          roles.give(account, Role.ANALYST, "Analyst", LocalDate.EPOCH, TEST, "Test");
          return null;
        });
    load("7.10");
  }

  private void load(String value) throws RefusedDocumentException {
    loads.load(
        Scope.of(wexmere.id()),
        FiguresFile.aFile()
            .figure("NI 117", "E06000047", "2023-24", value)
            .figure("NI 117", "E06000047", "Sex: Female", "2023-24", "6.5", Quality.PROVISIONAL)
            .named("autumn.csv"),
        new LoadOptions(true, false, LocalDate.of(2026, 3, 2)),
        TEST,
        row -> {});
  }

  private TestBrowser analyst() {
    return new TestBrowser(port).signInAs("Analyst of figures");
  }

  @Test
  void answersInBothFormats() {
    TestBrowser analyst = analyst();

    TestBrowser.Answer csv = analyst.get(DATA + ".csv?measure=NI%20117&group=all");
    assertThat(csv.headers().firstValue("content-type")).hasValue("text/csv;charset=UTF-8");
    assertThat(csv.body().lines()).hasSize(3);
    TestBrowser.Answer json = analyst.get(DATA + ".json?measure=NI%20117&group=all");
    assertThat(json.headers().firstValue("content-type")).hasValue("application/json");
    assertThat(json.body()).contains("\"value\":\"6.5\",\"quality\":\"provisional\"");
  }

  @Test
  void saysThatNothingChangedUntilSomethingDoes() throws RefusedDocumentException {
    TestBrowser analyst = analyst();
    String address = DATA + ".csv?measure=NI%20117";
    String tag = analyst.get(address).headers().firstValue("etag").orElseThrow();

    TestBrowser.Answer same = analyst.get(address, "If-None-Match", tag);
    assertThat(same.status()).isEqualTo(304);
    assertThat(same.body()).isEmpty();

    load("7.4");
    TestBrowser.Answer changed = analyst.get(address, "If-None-Match", tag);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.body()).contains(",7.4,");
  }

  @Test
  void saysWhatIsWrongInTheFormatAskedFor() {
    TestBrowser analyst = analyst();

    TestBrowser.Answer csv = analyst.get(DATA + ".csv?measure=NI%20117&from=soon");
    assertThat(csv.status()).isEqualTo(400);
    assertThat(csv.headers().firstValue("content-type")).hasValue("text/plain;charset=UTF-8");
    assertThat(csv.body()).startsWith("from: \"soon\" is not a period.");
    TestBrowser.Answer json = analyst.get(DATA + ".json?measure=NI%20117&from=soon");
    assertThat(json.status()).isEqualTo(400);
    assertThat(json.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(text(json.body(), "parameter")).isEqualTo("from");
    for (String format : List.of(".csv", ".json")) {
      TestBrowser.Answer day = analyst.get(DATA + format + "?measure=NI%20117&as-at=yesterday");
      assertThat(day.status()).isEqualTo(400);
      assertThat(day.body()).contains("as-at");
    }
  }

  @Test
  void listsWhatCanBeAskedFor() {
    TestBrowser analyst = analyst();

    assertThat(analyst.get(DATA + "/measures.csv").body()).contains("ni-117,NI 117,");
    assertThat(analyst.get(DATA + "/areas.csv").body()).contains("E06000047,");
    assertThat(analyst.get(DATA + "/groups.json").body()).contains("\"group\":\"Sex: Female\"");
    assertThat(analyst.get(DATA + "/neighbours.csv").body()).startsWith("\uFEFFarea,model,as_of,");
    assertThat(analyst.get(DATA + "/posts.csv").status()).isEqualTo(404);
  }

  @Test
  void makesAnAddressThatAnswers() {
    TestBrowser analyst = analyst();

    TestBrowser.Answer page = analyst.get(DATA + "?measure=NI+117&area=&kind=actual&group=all");
    String address = page.page().select("main a[href*=data.csv]").attr("href");
    assertThat(analyst.get(address).body().lines()).hasSize(3);

    TestBrowser.Answer wrong = analyst.get(DATA + "?measure=NI+999");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("\"NI 999\" is not a measure here");
  }

  @Test
  void isDescribedAsItIs() {
    String description = analyst().get(DATA + "/openapi.json").body();

    assertThat(keys(description, "{paths}"))
        .map(path -> path.replaceAll("/data/[a-z]+\\.(?=csv|json)", "/data/{list}."))
        .containsAll(handled())
        .allMatch(handled()::contains);
    assertThat(keys(description, "{components,parameters}"))
        .containsAll(DataQuestions.PARAMETERS)
        .hasSize(DataQuestions.PARAMETERS.size() + 1);
    TestBrowser analyst = analyst();
    for (String list : List.of("measures", "areas", "neighbours", "groups")) {
      String columns =
          analyst.get(DATA + "/" + list + ".csv").body().lines().findFirst().orElse("");
      assertThat(keys(description, "{components,schemas," + list + ",properties}"))
          .containsExactlyInAnyOrder(columns.replace("\uFEFF", "").split(","));
    }
    String figures = analyst.get(DATA + ".csv?measure=NI%20117&limits=yes").body();
    assertThat(keys(description, "{components,schemas,figure,properties}"))
        .containsExactlyInAnyOrder(
            figures.lines().findFirst().orElse("").replace("\uFEFF", "").split(","));
  }

  /** The addresses of data that are answered, but for the page and the description itself. */
  private Set<String> handled() {
    return mapping.getHandlerMethods().keySet().stream()
        .flatMap(info -> info.getPatternValues().stream())
        .filter(pattern -> pattern.matches("/app/\\{partnership}/data[./].*"))
        .map(pattern -> pattern.replace("/app/{partnership}", ""))
        .filter(pattern -> !pattern.endsWith("openapi.json"))
        .collect(Collectors.toSet());
  }

  private List<String> keys(String json, String path) {
    return sql.sql("select jsonb_object_keys(:json::jsonb #> :path::text[])")
        .param("json", json)
        .param("path", path)
        .query(String.class)
        .list();
  }

  private String text(String json, String field) {
    return sql.sql("select :json::jsonb ->> :field")
        .param("json", json)
        .param("field", field)
        .query(String.class)
        .single();
  }
}
