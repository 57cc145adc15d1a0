package org.goldenthread.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule has its page in docs/rules, and every page says what a rule page must. */
class RulePagesTest {

  private static final Path PAGES = Path.of(System.getProperty("gt.root"), "docs", "rules");

  private static final List<String> SECTIONS =
      List.of(
          "## Formula",
          "## Source",
          "## Unit and range",
          "## Rounding",
          "## When something is missing",
          "## Worked example");

  @Test
  void everyRuleHasAPageThatNamesItsVersion() throws Exception {
    List<Rule> rules = rules();

    assertThat(rules).hasSizeGreaterThanOrEqualTo(3);
    for (Rule rule : rules) {
      Path page = PAGES.resolve(rule.version().name().replace(' ', '-') + ".md");
      assertThat(page).exists();
      assertThat(Files.readString(page)).contains("Version " + rule.version().version());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tolerance", "periods", "exact-numbers"})
  void whatTheRulesShareHasAPage(String name) {
    assertThat(PAGES.resolve(name + ".md")).exists();
  }

  @Test
  void everyPageHasEverySection() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.filter(page -> page.toString().endsWith(".md")))
          .isNotEmpty()
          .allSatisfy(page -> assertThat(Files.readString(page)).as("%s", page).contains(SECTIONS));
    }
  }

  /** The rules among the compiled classes, so that a new one cannot be forgotten. */
  private static List<Rule> rules() throws IOException, URISyntaxException {
    Path classes = Path.of(Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.replace(".class", "").replace('/', '.'))
          .map(RulePagesTest::load)
          .filter(type -> Rule.class.isAssignableFrom(type) && !type.isInterface())
          .map(RulePagesTest::standard)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Rule standard(Class<?> type) {
    try {
      return (Rule) type.getField("STANDARD").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no public STANDARD", e);
    }
  }
}
