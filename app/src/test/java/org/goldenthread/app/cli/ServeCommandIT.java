package org.goldenthread.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.TestBrowser.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gt serve} does on the first start, and what it refuses. */
class ServeCommandIT {
  private static final Pattern LINK =
      Pattern.compile("http://localhost:\\d+(/sign-in/set-up/\\S+)");

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  private int serve(String... options) {
    String[] words = new String[options.length + 1];
    words[0] = "serve";
    System.arraycopy(options, 0, words, 1, options.length);
    return Gt.commandLine().setErr(new PrintWriter(said, true)).execute(words);
  }

  @Test
  void isSetUpOnceByTheLinkItPrintsAndHasNoExamplePeople() {
    Server server =
        Server.start(
            0,
            List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--gt.hosts=",
                "--gt.database.data=" + folder.resolve("data")));
    try {
      String path = announced(server);
      TestBrowser browser = new TestBrowser(Integer.parseInt(server.port()));
      Answer page = browser.get(path);
      assertThat(page.status()).isEqualTo(200);
      assertThat(browser.send(path, wish("short")).status()).isEqualTo(422);
      assertThat(browser.send(path, wish("nine green bottles")).location())
          .isEqualTo("/sign-in/second-step");

      assertThat(browser.get(path).status()).isEqualTo(404);
      assertThat(announced(server)).isEmpty();
      assertThat(browser.get("/sign-in").page().select("button[name=account]")).isEmpty();
      assertThat(browser.get("/").body()).contains("Wexmere Trust");
    } finally {
      server.program().close();
    }
  }

  private static Map<String, String> wish(String password) {
    return new HashMap<>(
        Map.of(
            "partnership", "Wexmere Trust",
            "name", "A first administrator",
            "post", "Head of partnerships",
            "email", "first@wexmere.example",
            "password", password));
  }

  /** The path of the link that is printed; empty when none is. */
  private String announced(Server server) {
    said.getBuffer().setLength(0);
    new Serve(0, List.of(), List.of(), new PrintWriter(said, true)).announce(server);
    Matcher link = LINK.matcher(said.toString());
    return link.find() ? link.group(1) : "";
  }

  @Test
  void isNotOpenedToANetworkWithoutAName() {
    assertThat(serve("--address", "0.0.0.0", "--data", folder.toString())).isEqualTo(2);
    assertThat(said.toString().lines())
        .singleElement()
        .asString()
        .contains("opens the program to a network", "--host");
  }

  @Test
  void refusesAPortThatThereIsNot() {
    assertThat(serve("--port", "70000")).isEqualTo(2);
    assertThat(said.toString()).contains("a number from 0 to 65535, not 70000");
  }
}
