package org.goldenthread.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.TestBrowser.Answer;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.DocumentLoading;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.RefusedDocumentException;
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
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What somebody tries who means harm, at the program as it is served. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackIT {
  private static final Author TEST = Author.program("Test of attacks");
  private static final int ADDRESSES = 250;

  @Value("${local.server.port}")
  private int port;

  @Autowired private RequestMappingHandlerMapping mapping;
  @Autowired private Accounts accounts;
  @Autowired private Partnerships partnerships;
  @Autowired private Roles roles;
  @Autowired private Tenancy tenancy;
  @Autowired private DocumentLoading loading;
  private Partnership theirs = new Partnership(1, "", "");

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeAll
  void twoPartnershipsOfWhichOneHasContent() throws IOException, RefusedDocumentException {
    Partnership ours = partnerships.findOrCreate("Ours");
    theirs = partnerships.findOrCreate("Theirs");
    member("officer@ours.example", "Officer of ours", ours);
    member("officer@theirs.example", "Officer of theirs", theirs);
    Path samples = Path.of(System.getProperty("gt.root", "..")).resolve("samples/wexmere");
    List<Path> documents;
    try (Stream<Path> files = Files.list(samples)) {
      documents = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path document : documents) {
      loading.load(ours, new DocumentReader().read(document), true);
    }
  }

  private void member(String email, String name, Partnership partnership) {
    long account = accounts.example(email, name).id();
    for (Role role : List.of(Role.PERFORMANCE_OFFICER, Role.ADMINISTRATOR)) {
      tenancy.write(
          partnership.id(),
          () -> {
            roles.give(account, role, name, LocalDate.EPOCH, TEST, "Test");
            return null;
          });
    }
  }

  private TestBrowser signIn(String name) {
    return new TestBrowser(port).signInAs(name);
  }

  @Test
  void showsNothingOfOneAddressUnderAnotherPartnership() {
    TestBrowser member = signIn("Officer of ours");
    TestBrowser stranger = signIn("Officer of theirs");
    Set<String> found = walk(member);
    assertThat(found).hasSizeGreaterThan(100);
    assertSoftly(
        all -> {
          for (String path : found) {
            Answer answer = stranger.get(path.replace("/app/ours", "/app/" + theirs.slug()));
            // A page that asks for something by name says what it does not know.
            all.assertThat(answer.status()).as(path).isIn(200, 302, 303, 404, 422);
            all.assertThat(answer.body()).as(path).doesNotContain("Wexmere");
            all.assertThat(stranger.get(path).status()).as(path).isEqualTo(403);
          }
        });
  }

  /** Addresses of a partnership that links lead to, each kind of address some times. */
  private static Set<String> walk(TestBrowser browser) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of("/app/ours"));
    while (!next.isEmpty() && found.size() < ADDRESSES) {
      String path = next.removeFirst();
      if (found.add(path)) {
        Answer answer = browser.get(path);
        List<String> links =
            answer.page().select("a[href^=/app/ours]").eachAttr("href").stream()
                .filter(href -> !href.contains("lang="))
                .map(href -> href.replaceFirst("#.*", ""))
                .collect(Collectors.toCollection(ArrayList::new));
        next.addAll(links.subList(0, Math.min(12, links.size())));
        next.addAll(links.subList(Math.max(0, links.size() - 12), links.size()));
      }
    }
    return found;
  }

  @Test
  void takesNoFormWithoutTheTokenOfItsPage() {
    TestBrowser browser = signIn("Officer of ours");
    List<String> forms =
        mapping.getHandlerMethods().entrySet().stream()
            .filter(e -> e.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
            .filter(e -> e.getValue().getMethodAnnotation(Needs.class) != null)
            .flatMap(e -> e.getKey().getPatternValues().stream())
            .map(p -> p.replace("{partnership}", "ours").replaceAll("\\{[^}]*}", "0"))
            .toList();
    assertThat(forms).isNotEmpty();
    for (String form : forms) {
      assertThat(browser.sendBare(form, Map.of("x", "y")).status()).as(form).isEqualTo(403);
      assertThat(browser.sendBare(form, Map.of("_csrf", "guessed")).status())
          .as(form)
          .isEqualTo(403);
    }
  }

  @Test
  void readsOnlyTheFieldsAFormNames() {
    TestBrowser browser = signIn("Officer of ours");
    long other = accounts.find("officer@theirs.example").orElseThrow().id();
    long own = accounts.find("officer@ours.example").orElseThrow().id();
    Answer form = browser.get("/app/ours/access/" + own);
    assertThat(form.status()).isEqualTo(200);
    browser.send(
        "/app/ours/access/" + own,
        Map.of(
            "account",
            Long.toString(other),
            "partnership",
            theirs.slug(),
            "id",
            "1",
            "held",
            form.page().select("input[name=held]").val(),
            "role",
            "administrator",
            "post",
            "Moved"));
    assertThat(tenancy.read(theirs.id(), () -> roles.of(other)))
        .allMatch(g -> g.post().equals("Officer of theirs"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/app/ours/../theirs",
        "/app/ours/%2e%2e/theirs",
        "/app/ours/..%2ftheirs",
        "/app/ours;a=b",
        "/app/%00",
        "/app/ours%0d%0aX-Evil:%201",
        "/app/ours/documents/-1",
        "/app/ours/documents/99999999999999999999",
        "/app/ours/plans/'%20or%201=1--",
        "/app/ours/measures/%25%27%3B",
        "/app/ours/search?q=%27%20or%20%271%27=%271",
        "/app/ours/search?q=%22%20%26%20!%20(((",
        "/app/ours/access/why?person=x&address=%00",
        "/assets/..%2f..%2fapplication.properties",
        "/assets/%2e%2e/%2e%2e/application.properties"
      })
  void answersTricksInTheAddressWithoutShowingAnything(String path) throws IOException {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 (302|303|400|403|404).*");
    assertThat(answer).doesNotContain("X-Evil: 1\r\n", "Exception", "at org.", "spring.");
    Answer member = signIn("Officer of ours").get("/app/ours/search?q=%27%20or%201=1");
    assertThat(member.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "/app/../../evil",
        "javascript:alert(1)",
        "/app/ours\r\nX-Evil: 1"
      })
  void leadsOnToNoOtherSite(String wanted) {
    TestBrowser browser = new TestBrowser(port);
    String account = browser.get("/sign-in").page().select("button[name=account]").val();
    String location =
        browser.send("/sign-in/as", Map.of("account", account, "wanted", wanted)).location();
    assertThat(location).startsWith("/").doesNotStartWith("//").doesNotContain("evil.example");
  }

  @Test
  void answersOnlyToItsOwnName() throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAAAAAA", "x", "JyBvciAxPTE=", "..", "\"", "%00"})
  void takesASessionCookieOfNobodyForNone(String value) throws IOException {
    String host = " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nCookie: gt-session=";
    assertThat(raw("GET /sign-in" + host + value + "\r\n\r\n")).startsWith("HTTP/1.1 200");
    assertThat(raw("GET /app/ours" + host + value + "\r\n\r\n")).startsWith("HTTP/1.1 302");
  }

  @Test
  void refusesMethodsNobodyNeeds() throws IOException {
    for (String method : List.of("TRACE", "PUT", "DELETE", "PATCH", "CONNECT")) {
      assertThat(raw(method + " / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
          .as(method)
          .matches("(?s)HTTP/1.1 (400|403|405|501).*");
    }
  }

  @Test
  void saysWhichMethodsItTakesWithoutAskingAHandler() throws IOException {
    for (String address : List.of("/sign-in", "/app/ours", "/app/ours/documents/bring-in")) {
      assertThat(
              raw(
                  "OPTIONS "
                      + address
                      + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
          .as(address)
          .matches("(?s)HTTP/1.1 (200|302|403|405).*");
    }
  }

  @Test
  void refusesABodyThatIsTooLargeAndServesOn() throws IOException {
    String head =
        "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n";
    String body = "email=" + "a".repeat(12_000_000);
    try {
      assertThat(raw(head + "Content-Length: " + body.length() + "\r\n\r\n" + body))
          .startsWith("HTTP/1.1 4");
    } catch (SocketException closedBeforeAllWasSent) {
      // So it was refused.
      assertThat(closedBeforeAllWasSent).isNotNull();
    }
    assertThat(new TestBrowser(port).get("/sign-in").status()).isEqualTo(200);
  }

  @Test
  void servesOthersWhileManySendTheirBodiesSlowly() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int n = 0; n < 100; n++) {
        Socket socket = new Socket("127.0.0.1", port);
        slow.add(socket);
        socket
            .getOutputStream()
            .write(
                "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\ne"
                    .getBytes(StandardCharsets.US_ASCII));
      }
      assertThat(new TestBrowser(port).get("/sign-in").status()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void drawsEveryTextEscaped() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(template)).as(template.toString()).doesNotContain("$unsafe");
      }
    }
  }

  @Test
  void showsScriptThatSomebodyStoredAsText() {
    TestBrowser browser = signIn("Officer of ours");
    String script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    long own = accounts.find("officer@ours.example").orElseThrow().id();
    Answer form = browser.get("/app/ours/access/" + own);
    Answer saved =
        browser.send(
            "/app/ours/access/" + own,
            Map.of(
                "held",
                form.page().select("input[name=held]").val(),
                "role",
                "administrator",
                "post",
                script));
    assertThat(saved.status()).isEqualTo(303);
    Answer page = browser.get("/app/ours/access");
    assertThat(page.text()).contains(script);
    assertThat(page.page().select("main script, main img")).isEmpty();
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
