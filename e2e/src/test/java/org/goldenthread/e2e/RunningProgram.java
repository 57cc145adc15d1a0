package org.goldenthread.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The built program with the sample partnership, started once for all tests of the run. */
final class RunningProgram {
  private static final Path ROOT = Path.of(System.getProperty("gt.root", "..")).normalize();
  private static final Pattern READY = Pattern.compile("Golden Thread is at (http://\\S+) .*");

  /** Its address, without a slash at the end. */
  static final String ADDRESS = start();

  /** The sample partnership as its addresses name it. */
  static final String PARTNERSHIP = "wexmere-children-and-young-peoples-partnership";

  /** The sample partnership's own page. */
  static final String HOME = "/app/" + PARTNERSHIP;

  /** Name of the cookie that holds a session. */
  static final String SESSION = "gt-session";

  private RunningProgram() {}

  /**
   * Signs in as an example person of the demo.
   *
   * @param post how the person's name begins
   * @return the value of the session's cookie
   */
  static String signInAs(String post) {
    CookieManager cookies = new CookieManager();
    HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    Document page =
        Jsoup.parse(send(client, HttpRequest.newBuilder(URI.create(ADDRESS + "/sign-in"))));
    Element person =
        Objects.requireNonNull(
            page.selectFirst("button[name=account]:matchesOwn(^" + Pattern.quote(post) + ")"),
            () -> "no example person is called " + post);
    String token = page.select("input[name=_csrf]").val();
    send(
        client,
        HttpRequest.newBuilder(URI.create(ADDRESS + "/sign-in/as"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "account="
                        + person.val()
                        + "&_csrf="
                        + URLEncoder.encode(token, StandardCharsets.UTF_8))));
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(SESSION))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static String send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String start() {
    try {
      Path data = Files.createTempDirectory("gt-e2e");
      Process program = command(data).start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(program, data)));
      return addressOf(program.inputReader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static ProcessBuilder command(Path data) throws IOException {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Dgt.samples=" + ROOT.resolve("samples/wexmere"),
            "-jar",
            ROOT.resolve("app/target/dist/app.jar").toString(),
            "demo",
            "--port",
            // Known beforehand: links in mail name it.
            Integer.toString(freePort()),
            "--data",
            data.resolve("data").toString());
    program.environment().put("GT_OIDC_ISSUER", IdentityProvider.ISSUER);
    program.environment().put("GT_OIDC_NAME", "Wexmere Council");
    program.environment().put("GT_OIDC_CLIENTID", IdentityProvider.CLIENT);
    program.environment().put("GT_OIDC_CLIENTSECRET", IdentityProvider.SECRET);
    program
        .environment()
        .put("GT_OIDC_ROLES", IdentityProvider.GROUP + "=" + PARTNERSHIP + ":analyst");
    program.environment().put("GT_MAIL_HOST", MailServer.HOST);
    program.environment().put("GT_MAIL_PORT", Integer.toString(MailServer.PORT));
    program.environment().put("GT_MAIL_SECURITY", "none");
    program.environment().put("GT_MAIL_FROM", MailServer.FROM);
    return program.redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  private static String addressOf(BufferedReader out) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.matches()) {
        passOn(out);
        return ready.group(1);
      }
      said.append(line).append('\n');
    }
    throw new IllegalStateException("the program ended before it served: " + said);
  }

  /** What it says later is shown with the tests, and never fills the pipe so that it waits. */
  private static void passOn(BufferedReader out) {
    Thread reader = new Thread(() -> out.lines().forEach(System.err::println), "program");
    reader.setDaemon(true);
    reader.start();
  }

  private static void stop(Process program, Path data) {
    program.destroy();
    try {
      program.waitFor();
      try (Stream<Path> files = Files.walk(data)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
