package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What is served beside the pages. */
class AssetsTest {

  @ParameterizedTest
  @ValueSource(strings = {"govuk-frontend.min.css", "moj-frontend.min.css", "golden-thread.css"})
  void namesNeitherTheFontNorTheCrestOfAnotherOrganisation(String stylesheet) throws IOException {
    String css = read(stylesheet);

    assertThat(List.of("GDS Transport", "@font-face", "crest.svg", "Calvert", "crown.png"))
        .noneMatch(css::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"govuk-frontend.min.css", "moj-frontend.min.css", "golden-thread.css"})
  void pointsOnlyAtFilesThatAreServed(String stylesheet) throws IOException {
    List<String> addresses =
        Pattern.compile("url\\(([^)#]+)\\)")
            .matcher(read(stylesheet))
            .results()
            .map(found -> found.group(1).replace("\"", ""))
            .filter(address -> !address.startsWith("data:"))
            .toList();

    for (String address : addresses) {
      assertThat(Assets.class.getResource("/static" + Assets.href(address)))
          .as(address)
          .isNotNull();
    }
  }

  @Test
  void servesStylesScriptsAndIconsOnly() throws IOException {
    Resource[] served =
        new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**/*.*");

    assertThat(served)
        .extracting(Resource::getFilename)
        .isNotEmpty()
        .allMatch(name -> name != null && name.matches(".+\\.(css|js|svg)"));
    assertThat(Assets.class.getResource("/META-INF/resources/webjars")).isNull();
  }

  private static String read(String file) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream("/static" + Assets.href(file))) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
