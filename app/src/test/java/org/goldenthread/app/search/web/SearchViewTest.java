package org.goldenthread.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.text;

import org.goldenthread.app.home.web.HomePages;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the search page shows. */
class SearchViewTest {

  @Test
  void asksBeforeAnythingIsTyped() {
    Document page = Views.draw(SearchPageFixtures.empty(), "search-empty");
    assertThat(page.select("main form[role=search] input[name=q]")).hasSize(1);
    assertThat(page.select(".gt-result, .gt-facets")).isEmpty();
  }

  @Test
  void marksMatchesAndEscapesTheRest() {
    Document page = Views.draw(SearchPageFixtures.results(), "search");
    assertThat(page.select(".gt-result mark").eachText()).containsExactly("smoking", "smoking");
    assertThat(page.select(".gt-result b")).isEmpty();
    assertThat(text(page, ".gt-result__passage")).contains("<b>Public Health</b>");
    assertThat(text(page, ".gt-result__title")).isEqualTo("EW013 Reduce smoking in pregnancy");
  }

  @Test
  void saysKindThreadAndDate() {
    Document page = Views.draw(SearchPageFixtures.results(), "search");
    assertThat(text(page, ".gt-result__facts"))
        .isEqualTo("Plan Children's Plan 2007-2010 Being healthy Known from 9 December 2009");
  }

  @Test
  void narrowsByLinksThatKeepWhatWasTyped() {
    Document page = Views.draw(SearchPageFixtures.results(), "search");
    assertThat(page.select(".gt-facet a").eachAttr("href"))
        .containsExactly(
            "/app/wexmere/search?q=smoking&kind=items",
            "/app/wexmere/search?q=smoking&kind=documents",
            "/app/wexmere/search?q=smoking&plan=plan-2007");
    assertThat(page.select(".gt-facet [aria-current]").eachText())
        .containsExactly("Everything (1,204)", "Any plan (1,204)");
  }

  @Test
  void pagesAndSaysWhenNotAllIsListed() {
    Document page = Views.draw(SearchPageFixtures.results(), "search");
    assertThat(page.select(".govuk-pagination [aria-current=page]").text()).isEqualTo("2");
    assertThat(page.text()).contains("1,204 results").contains("The 1,000 newest are listed");
    assertThat(text(page, "main")).contains("200 characters are enough");
    assertThat(page.select("ol.gt-results").attr("start")).isEqualTo("21");
  }

  @Test
  void advisesWhenNothingIsFound() {
    Document page = Views.draw(SearchPageFixtures.none(), "search-none");
    assertThat(page.text()).contains("No results for xyzzy with these filters");
    assertThat(page.select("a:contains(Search everything)").attr("href"))
        .isEqualTo("/app/wexmere/search?q=xyzzy");
    Document common = Views.draw(SearchPageFixtures.common(), "search-common");
    assertThat(common.text()).contains("Those words stand nearly everywhere.");
  }

  @Test
  void isAskedFromEveryOtherPageOfThePartnership() {
    Document home = Views.draw(HomePages.home(), "home");
    assertThat(home.select("form[role=search]").attr("action")).isEqualTo("/app/wexmere/search");
    assertThat(home.select("label[for=site-search]").text()).isEqualTo("Search this partnership");
    assertThat(Views.draw(SearchPageFixtures.empty(), "search-empty").select("form[role=search]"))
        .hasSize(1);
  }
}
