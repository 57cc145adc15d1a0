package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** The second language of the frame around every page. */
class WelshTest {

  private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");

  @AfterEach
  void forgetTheReader() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void hasEveryTextOfTheShellWithTheSamePlaces() throws IOException {
    Properties english = read("shell.properties");
    Properties welsh = read("shell_cy.properties");

    assertThat(welsh.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(welsh.getProperty(key)))
          .as(key)
          .containsExactlyInAnyOrderElementsOf(places(english.getProperty(key)));
      assertThat(welsh.getProperty(key)).as(key).isNotBlank();
    }
  }

  @Test
  void speaksWelshInTheFrameAndEnglishInARoomWithoutIt() {
    LocaleContextHolder.setLocale(Locale.forLanguageTag("cy"));
    Messages frame = Views.MESSAGES.frame();

    assertThat(frame.text("shell.sign-out")).isEqualTo("Allgofnodi");
    assertThat(frame.date(LocalDate.of(2009, 9, 30))).isEqualTo("30 Medi 2009");
    assertThat(frame.text("home.home.none")).startsWith("No plan yet.");
    assertThat(Views.MESSAGES.text("shell.status.red")).isEqualTo("Red");
    assertThat(Views.MESSAGES.date(LocalDate.of(2009, 9, 30))).isEqualTo("30 September 2009");
  }

  @Test
  void saysWhichLanguageEachPartOfAPageIsIn() {
    LocaleContextHolder.setLocale(Locale.forLanguageTag("cy"));
    Document page = Views.draw(NavigationViewTest.english(), "frame-welsh");

    assertThat(page.select("html").attr("lang")).isEqualTo("cy");
    assertThat(page.select("main, title").eachAttr("lang")).containsOnly("en-GB").hasSize(2);
    assertThat(page.select(".govuk-skip-link").text()).isEqualTo("Neidio i'r prif gynnwys");
    assertThat(page.select(".govuk-service-navigation__item").eachText())
        .contains("Cynllun", "Mesurau");
    assertThat(page.select(".gt-as-at-form legend").text()).startsWith("Gweld y dudalen hon");
  }

  @Test
  void speaksEnglishWhereNobodyAsks() {
    assertThat(Views.MESSAGES.frame().text("shell.sign-out")).isEqualTo("Sign out");
  }

  private static List<String> places(String text) {
    return Pattern.compile("\\{\\d\\}").matcher(text).results().map(MatchResult::group).toList();
  }

  private static Properties read(String file) throws IOException {
    Properties texts = new Properties();
    try (var reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
      texts.load(reader);
    }
    return texts;
  }
}
