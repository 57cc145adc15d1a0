package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.e2e.Site.Answer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page that can be reached. */
class EveryPageTest {
  private static final Map<String, Visitor> AT_A_DESK = new HashMap<>();
  private static final Map<String, Visitor> ON_A_TELEPHONE = new HashMap<>();

  private static Visitor atADesk(String path) {
    return AT_A_DESK.computeIfAbsent(
        Site.personOf(path), person -> Visitor.withWindowAs(Visitor.WIDE, person));
  }

  private static Visitor onATelephone(String path) {
    return ON_A_TELEPHONE.computeIfAbsent(
        Site.personOf(path), person -> Visitor.withWindowAs(Visitor.NARROW, person));
  }

  @AfterAll
  static void leave() {
    AT_A_DESK.values().forEach(Visitor::close);
    ON_A_TELEPHONE.values().forEach(Visitor::close);
  }

  @Test
  void everyLinkLeadsSomewhere() {
    assertThat(Site.ANSWERS).hasSizeGreaterThan(100);
    assertSoftly(
        all ->
            Site.ANSWERS
                .values()
                .forEach(
                    answer -> all.assertThat(answer.status()).as(answer.path()).isEqualTo(200)));
  }

  @Test
  void everyLinkToAPartOfAPageFindsIt() {
    assertSoftly(
        all -> {
          for (Answer from : Site.ANSWERS.values()) {
            for (String link : from.links()) {
              int hash = link.indexOf('#');
              if (hash >= 0) {
                Answer to = Site.ANSWERS.get(link.substring(0, hash));
                String part = link.substring(hash + 1);
                all.assertThat(to == null || hasPart(to, part))
                    .as(from.path() + " to " + link)
                    .isTrue();
              }
            }
          }
        });
  }

  private static boolean hasPart(Answer page, String id) {
    return page.body().contains("id=\"" + id + "\"");
  }

  @Test
  void everyPageSaysWhatItIs() {
    assertSoftly(
        all -> {
          for (Answer page : pages()) {
            var html = Jsoup.parse(page.body());
            all.assertThat(html.title()).as(page.path()).endsWith("Golden Thread");
            all.assertThat(html.select("h1").eachText()).as(page.path()).hasSize(1);
            all.assertThat(html.select("html").attr("lang")).as(page.path()).isEqualTo("en-GB");
            all.assertThat(page.body())
                .as(page.path())
                .doesNotContainIgnoringCase("GDS Transport", "govuk-crest");
          }
        });
  }

  @Test
  void everyDownloadHoldsAHeaderAndRowsOfItsWidth() {
    // Seen from a day on which nothing was known yet there are no rows; of the figures as data
    // there
    // are none where nothing was loaded.
    assertSoftly(
        all -> {
          for (Answer answer : Site.ANSWERS.values()) {
            if (answer.type().startsWith("text/csv")) {
              List<Integer> widths = widths(answer.body().substring(1));
              all.assertThat(widths)
                  .as(answer.path())
                  .hasSizeGreaterThan(mayBeEmpty(answer.path()) ? 0 : 1);
              all.assertThat(Set.copyOf(widths)).as(answer.path()).hasSize(1);
            }
          }
        });
  }

  private static boolean mayBeEmpty(String path) {
    return path.contains("as-at=") || path.contains("/data.csv?") || path.contains("/data/groups");
  }

  private static List<Integer> widths(String csv) {
    return CsvReader.builder().ofCsvRecord(csv).stream().map(CsvRecord::getFieldCount).toList();
  }

  private static List<Answer> pages() {
    return Site.ANSWERS.values().stream().filter(Answer::isPage).toList();
  }

  static List<String> oneOfEachKind() {
    return Site.oneOfEachKind();
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void isAccessibleAtADesk(String path) {
    Axe.check(atADesk(path).open(path));
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void isAccessibleOnATelephoneWithoutScrollingSideways(String path) {
    Page page = onATelephone(path).open(path);
    Axe.check(page);
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as(path)
        .isEqualTo(Visitor.NARROW);
  }
}
