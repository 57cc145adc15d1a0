package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text has a place where it is shown, and every place has its text. */
class MessagesTest {

  private static final Path MAIN = Path.of("src", "main");
  private static final Pattern KEY =
      Pattern.compile(
          "\"((?:shell|home|people|plan|measure|cycle|action|clinic|meeting|search|publish)\\.[a-z0-9.-]+)\"");

  /** Texts for words that documents are read into; a page gets them from what was read. */
  private static final Map<String, Set<String>> WORDS_OF_A_READING =
      Map.of(
          "home.kind.",
          Set.of(
              "plan",
              "progress-update",
              "action-plan",
              "indicator-table",
              "meeting-papers",
              "strategy"),
          "home.section.",
          Set.of(
              "agenda",
              "minutes",
              "report",
              "improvement-plan",
              "narrative",
              "strategy",
              "action-log",
              "glossary"),
          "plan.role.",
          Set.of("strategic", "lead-officer", "delivery", "strategy", "unspecified"),
          "plan.link.",
          Set.of("see-also", "linked-to", "same-as", "as-printed", "not-found"),
          "shell.kind.",
          Set.of("actual", "target", "plan", "trajectory", "baseline", "neighbour", "national"),
          "shell.quality.",
          Set.of("final", "provisional", "not-available", "not-applicable"),
          "measure.against.",
          Set.of("target-met", "last-year", "target", "neighbour", "national"));

  @Test
  void findsATextForEveryKeyInUse() throws IOException {
    Set<String> texts = texts().keySet();

    assertThat(keysIn(MessagesTest::writesPages).stream().filter(key -> !hasText(texts, key)))
        .isEmpty();
  }

  private static boolean hasText(Set<String> texts, String key) {
    return isFamily(key)
        ? texts.stream().anyMatch(text -> text.startsWith(key))
        : texts.contains(key) || texts.contains(key + ".one") && texts.contains(key + ".other");
  }

  @Test
  void usesEveryText() throws IOException {
    Set<String> used = keysIn(file -> true);
    List<String> unused =
        texts().keySet().stream()
            .filter(text -> !used.contains(text.replaceAll("\\.(one|other)$", "")))
            .filter(text -> used.stream().noneMatch(key -> isFamily(key) && text.startsWith(key)))
            .filter(text -> !ofAReading(text))
            .toList();

    assertThat(unused).isEmpty();
  }

  @Test
  void saysEachTextOnce() throws IOException {
    try (Stream<Path> files = Files.list(MAIN.resolve("resources/messages"))) {
      for (Path file : files.toList()) {
        assertThat(Files.readAllLines(file).stream().filter(line -> line.matches("[a-z].*=.*")))
            .extracting(line -> line.substring(0, line.indexOf('=')))
            .as(file.toString())
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void namesEveryWordADocumentIsReadInto() throws IOException {
    Set<String> texts = texts().keySet();

    WORDS_OF_A_READING.forEach(
        (family, words) ->
            assertThat(
                    texts.stream()
                        .filter(text -> text.startsWith(family))
                        .map(text -> text.substring(family.length())))
                .as(family)
                .containsExactlyInAnyOrderElementsOf(words));
  }

  @Test
  void sayNoPleaseNoOopsNoInvalid() throws IOException {
    assertThat(texts().values())
        .allMatch(text -> !text.matches("(?is).*\\b(please|oops|invalid)\\b.*"));
  }

  @Test
  void countsOneAndMany() {
    assertThat(Views.MESSAGES.count("home.documents.caption", 1)).isEqualTo("1 document");
    assertThat(Views.MESSAGES.count("home.documents.caption", 1204)).isEqualTo("1,204 documents");
  }

  @Test
  void refusesAKeyWithoutAText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Views.MESSAGES.text("plan.nowhere"))
        .withMessageContaining("plan.nowhere");
  }

  private static boolean isTranslation(Path file) {
    return file.getFileName().toString().contains("_");
  }

  private static boolean isFamily(String key) {
    return key.endsWith(".");
  }

  private static boolean ofAReading(String text) {
    return WORDS_OF_A_READING.keySet().stream().anyMatch(text::startsWith);
  }

  /** Templates, the shell and the web side of a room; a room's inside also names tables. */
  private static boolean writesPages(Path file) {
    String path = file.toString();
    return path.endsWith(".jte")
        || path.endsWith(".java") && (path.contains("/web/") || path.contains("/shell/"));
  }

  @Test
  void givesEveryTextOnce() throws IOException {
    try (Stream<Path> files = Files.list(MAIN.resolve("resources/messages"))) {
      for (Path file : files.toList()) {
        List<String> keys =
            Files.readAllLines(file).stream()
                .filter(line -> line.matches("[a-z][a-z0-9.-]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).as(file.toString()).isNotEmpty().doesNotHaveDuplicates();
      }
    }
  }

  private static Map<String, String> texts() throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.list(MAIN.resolve("resources/messages"))) {
      for (Path file : files.filter(file -> !isTranslation(file)).toList()) {
        java.util.Properties room = new java.util.Properties();
        try (var reader = Files.newBufferedReader(file)) {
          room.load(reader);
        }
        String prefix = file.getFileName().toString().replace("properties", "");
        assertThat(room.stringPropertyNames()).allMatch(key -> key.startsWith(prefix));
        room.stringPropertyNames().forEach(key -> texts.put(key, room.getProperty(key)));
      }
    }
    return texts;
  }

  private static Set<String> keysIn(Predicate<Path> chosen) throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path folder : List.of(MAIN.resolve("java"), MAIN.resolve("resources/templates"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).filter(chosen).toList()) {
          Matcher key = KEY.matcher(Files.readString(file));
          while (key.find()) {
            keys.add(key.group(1));
          }
        }
      }
    }
    return keys;
  }
}
