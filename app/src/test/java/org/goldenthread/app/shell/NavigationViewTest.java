package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.app.home.web.ManagePage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The frame around a page, by who reads it. */
class NavigationViewTest {

  private static final Page.Partnership OTHER = new Page.Partnership("northmoor", "Northmoor");
  private static final Csrf CSRF = new Csrf("_csrf", "t0k3n");

  /** A page of a room that speaks English only. */
  static PageModel english() {
    return shown(page(EnumSet.allOf(Section.class), List.of(Views.WEXMERE)));
  }

  private static Page page(Set<Section> sections, List<Page.Partnership> partnerships) {
    return Page.of("Measures", "/app/wexmere/measures")
        .in(Views.WEXMERE, Section.MEASURES, Views.HOME)
        .seenBy(new Viewer("Performance officer", sections, partnerships), CSRF);
  }

  private static PageModel shown(Page page) {
    return new ManagePage(page, List.of());
  }

  @Test
  void showsOnlyThePartsThisReaderMayVisit() {
    Set<Section> some = EnumSet.of(Section.PLAN, Section.MEASURES);
    Document page = Views.draw(shown(page(some, List.of(Views.WEXMERE))), "frame");

    assertThat(page.select(".govuk-service-navigation__item").eachText())
        .containsExactly("Plan", "Measures");
    assertThat(page.select("a[aria-current=true]").attr("href")).isEqualTo("/app/wexmere/measures");
  }

  @Test
  void namesTheReaderAndSignsThemOutOnlyByAFormOfOurOwn() {
    Document page = Views.draw(english(), "frame");

    assertThat(page.select("header a[href=/account]").text())
        .isEqualTo("Your account: Performance officer");
    assertThat(page.select("form[method=post][action=/sign-out] input[name=_csrf]").attr("value"))
        .isEqualTo("t0k3n");
  }

  @Test
  void leadsToAnotherPartnershipOnlyWhoBelongsToOne() {
    Document one = Views.draw(english(), "frame");
    Document two =
        Views.draw(
            shown(page(EnumSet.allOf(Section.class), List.of(OTHER, Views.WEXMERE))), "frame-two");

    assertThat(one.select(".gt-switcher")).isEmpty();
    assertThat(two.select(".gt-switcher a").eachText()).containsExactly("Go to Northmoor");
    assertThat(two.select(".gt-switcher a").attr("href")).isEqualTo("/app/northmoor");
  }

  @Test
  void offersToSignInToWhoHasNot() {
    Page stranger = Page.of("Partnerships", "/");
    Document page = Views.draw(shown(stranger), "frame-stranger");

    assertThat(page.select("header a[href=/sign-in]").text()).isEqualTo("Sign in");
    assertThat(page.select("form[action=/sign-out], .govuk-service-navigation__item")).isEmpty();
    Page signingIn = Page.of("Sign in", "/sign-in/code");
    assertThat(Views.draw(shown(signingIn), "frame-sign-in").select("header a[href=/sign-in]"))
        .isEmpty();
  }

  @Test
  void offersTheOtherLanguageAtTheSameAddress() {
    Page filtered =
        page(EnumSet.allOf(Section.class), List.of())
            .with(List.of(new Page.Parameter("status", "red")));
    Document page = Views.draw(shown(filtered), "frame");

    assertThat(page.select("footer a[hreflang=cy]").attr("href"))
        .isEqualTo("/app/wexmere/measures?status=red&lang=cy");
    assertThat(page.select("footer a[hreflang=cy]").text()).isEqualTo("Cymraeg");
  }
}
