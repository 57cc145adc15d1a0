package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.scoring.Words;
import org.junit.jupiter.api.Test;

/** Every method has its section in docs/statistics.md, and every section says what it must. */
class StatisticsPageTest {

  private static final Path PAGE = Path.of(System.getProperty("gt.root"), "docs", "statistics.md");

  private static final List<String> PARTS =
      List.of(
          "**Formula.**",
          "**Source.**",
          "**Unit and range.**",
          "**Rounding.**",
          "**When something is missing.**",
          "**Worked example.**",
          "**Against the reference.**");

  @Test
  void everyMethodHasASectionThatNamesItsVersion() throws Exception {
    List<String> sections =
        List.of(Pattern.compile("^### ", Pattern.MULTILINE).split(Files.readString(PAGE)));
    List<Method> methods = methods();

    assertThat(methods).hasSizeGreaterThanOrEqualTo(14);
    for (Method method : methods) {
      String opening =
          "`" + method.version().name() + "`, version " + method.version().version() + ".";
      assertThat(sections)
          .as("the section of docs/statistics.md with %s", opening)
          .filteredOn(section -> section.contains(opening))
          .hasSize(1)
          .allSatisfy(section -> assertThat(section).contains(PARTS));
    }
  }

  @Test
  void everyReasonAndOutcomeHasWords() {
    ResourceBundle words = ResourceBundle.getBundle("org.goldenthread.scoring.messages");
    for (NoResult reason : NoResult.values()) {
      assertThat(words.containsKey(reason.key())).as(reason.key()).isTrue();
      assertThat(reason.say(Words.ENGLISH)).isNotBlank();
    }
    for (Comparison outcome : Comparison.values()) {
      assertThat(words.containsKey(outcome.key())).as(outcome.key()).isTrue();
    }
  }

  /** The methods among the compiled classes, so that a new one cannot be forgotten. */
  private static List<Method> methods() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Method.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Method> methods = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.replace(".class", "").replace('/', '.'))
          .map(StatisticsPageTest::load)
          .filter(type -> Method.class.isAssignableFrom(type) && !type.isInterface())
          .forEach(type -> methods.addAll(objects(type)));
    }
    return methods;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Method> objects(Class<?> type) {
    List<Method> objects = new ArrayList<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        try {
          objects.add((Method) field.get(null));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    assertThat(objects).as("public objects of %s", type).isNotEmpty();
    return objects;
  }
}
