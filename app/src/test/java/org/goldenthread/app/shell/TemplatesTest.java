package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates hold no words of their own, and each page has exactly one of its own room. */
class TemplatesTest {

  private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
  private static final Path JAVA = Path.of("src", "main", "java", "org", "goldenthread", "app");
  private static final Pattern MODEL = Pattern.compile("implements PageModel");
  private static final Pattern TEMPLATE = Pattern.compile("return \"([a-z-]+)/([a-z-]+)\";");

  static Stream<Path> templates() throws IOException {
    return filesIn(TEMPLATES, ".jte");
  }

  static Stream<Path> pageRecords() throws IOException {
    return filesIn(JAVA, "Page.java").filter(file -> MODEL.matcher(read(file)).find());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void hasNoWordsOfItsOwn(Path template) {
    String text = Stripped.of(read(template)).replaceAll("<!DOCTYPE html>|<[^>]*>", " ");

    assertThat(text.replaceAll("&[a-z]+;", "")).doesNotContainPattern("\\p{L}{2,}");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void writesNoWordsInAttributes(Path template) {
    assertThat(read(template))
        .doesNotContainPattern("(aria-label|alt|title|placeholder|value)=\"[^\"$]*\\p{L}");
  }

  @ParameterizedTest
  @MethodSource("pageRecords")
  void isDrawnByATemplateOfItsOwnRoomNamedInItsJavadoc(Path record) {
    String source = read(record);
    Matcher template = TEMPLATE.matcher(source);
    assertThat(template.find()).isTrue();
    String name = template.group(1) + "/" + template.group(2) + ".jte";

    assertThat(JAVA.relativize(record).getName(0)).hasToString(template.group(1));
    assertThat(TEMPLATES.resolve(name)).exists();
    assertThat(source).contains("{@code " + name + "}");
  }

  @Test
  void knowsWordsFromExpressions() {
    assertThat(Stripped.of("<p>${m.text(\"a.b\")} Hello @if(x.y())@`there`@endif</p>").strip())
        .contains("Hello")
        .contains("there")
        .doesNotContain("text");
    assertThat(Stripped.of("@template.a.b(m = m, content = @`<p>Inside ${x}</p>`) out"))
        .contains("Inside")
        .contains("out")
        .doesNotContain("content");
  }

  private static Stream<Path> filesIn(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /** A template without imports, parameters, expressions and control structures. */
  private static final class Stripped {
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private Stripped(String source) {
      this.source = source;
    }

    static String of(String source) {
      Stripped stripped = new Stripped(source.replaceAll("(?m)^@(import|param) .*$", ""));
      stripped.words();
      return stripped.text.toString();
    }

    private void words() {
      while (at < source.length() && source.charAt(at) != '`') {
        if (source.startsWith("${", at) || source.startsWith("!{", at)) {
          at += 2;
          code('}');
        } else if (source.startsWith("@`", at)) {
          block();
        } else if (source.charAt(at) == '@') {
          control();
        } else {
          text.append(source.charAt(at++));
        }
      }
    }

    private void block() {
      at += 2;
      words();
      at++;
    }

    private void control() {
      Matcher name = Pattern.compile("@[a-z.-]+(\\(?)").matcher(source).region(at, source.length());
      if (!name.lookingAt()) {
        text.append(source.charAt(at++));
        return;
      }
      at = name.end();
      if (!name.group(1).isEmpty()) {
        code(')');
      }
    }

    private void code(char end) {
      while (source.charAt(at) != end) {
        if (source.startsWith("@`", at)) {
          block();
        } else if (source.charAt(at) == '"') {
          at = source.indexOf('"', at + 1) + 1;
        } else if (source.charAt(at) == '(' || source.charAt(at) == '{') {
          char close = source.charAt(at++) == '(' ? ')' : '}';
          code(close);
        } else {
          at++;
        }
      }
      at++;
    }
  }
}
