package org.goldenthread.app.search.web;

import java.util.List;
import org.goldenthread.app.search.Passage;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Views;

/** Search pages with everything in them, for view tests. */
public final class SearchPageFixtures {
  private static final String PATH = "/app/wexmere/search";

  private SearchPageFixtures() {}

  public static SearchPage empty() {
    return new SearchPage(page("Search"), "", false, null);
  }

  public static SearchPage results() {
    return new SearchPage(
        page("Search results for smoking").with(List.of(new Page.Parameter("q", "smoking"))),
        "smoking",
        true,
        new SearchPage.Results(
            1204,
            1000,
            false,
            false,
            kinds(1204, ""),
            List.of(
                new SearchPage.Choice("", "Any plan", 1204, true),
                new SearchPage.Choice("plan-2007", "Children's Plan 2007-2010", 1100, false)),
            List.of(
                new SearchPage.Result(
                    "search.kind.items",
                    "/app/wexmere/plans/plan-2007/items/ew013",
                    "EW013",
                    marked("Reduce ", "smoking", " in pregnancy"),
                    marked("<b>Public Health</b>; stop ", "smoking", " service"),
                    List.of("Children's Plan 2007-2010", "Being healthy"),
                    Views.WRITTEN),
                new SearchPage.Result(
                    "search.kind.documents",
                    "/app/wexmere/documents/3#section-2",
                    null,
                    new Passage(List.of(new Passage.Part("Minutes", false))),
                    new Passage(List.of()),
                    List.of("Progress update"),
                    Views.WRITTEN)),
            2,
            50));
  }

  public static SearchPage none() {
    return new SearchPage(
        page("Search results for xyzzy")
            .with(List.of(new Page.Parameter("q", "xyzzy"), new Page.Parameter("kind", "items"))),
        "xyzzy",
        false,
        new SearchPage.Results(0, 0, true, false, kinds(0, "items"), List.of(), List.of(), 1, 1));
  }

  public static SearchPage common() {
    return new SearchPage(
        page("Search results for the").with(List.of(new Page.Parameter("q", "the"))),
        "the",
        false,
        new SearchPage.Results(0, 0, false, true, kinds(0, ""), List.of(), List.of(), 1, 1));
  }

  private static Passage marked(String before, String word, String after) {
    return new Passage(
        List.of(
            new Passage.Part(before, false),
            new Passage.Part(word, true),
            new Passage.Part(after, false)));
  }

  private static List<SearchPage.Choice> kinds(int items, String chosen) {
    return List.of(
        new SearchPage.Choice("", "Everything", items, chosen.isEmpty()),
        new SearchPage.Choice("items", "Plans and items", items, chosen.equals("items")),
        new SearchPage.Choice("documents", "Documents", items == 0 ? 0 : 1, false));
  }

  private static Page page(String title) {
    return Page.of(title, PATH).in(Views.WEXMERE, null, Views.HOME);
  }
}
