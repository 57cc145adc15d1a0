package org.goldenthread.app.search.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.search.Passage;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * What was found, {@code search/search.jte}: where does the record speak of this?
 *
 * @param typed what was looked for; empty when nothing was typed
 * @param cut whether more was typed than was looked for
 * @param results null when nothing was typed
 */
public record SearchPage(Page page, String typed, boolean cut, @Nullable Results results)
    implements PageModel {

  @Override
  public String template() {
    return "search/search";
  }

  /**
   * An answer.
   *
   * @param total how many match, of the chosen kind and plan
   * @param listed how many of them can be paged through
   * @param narrowed whether a kind or a plan is chosen
   * @param kinds every kind, "all" first
   * @param number which page this is, from 1
   * @param last the last page's number
   * @param plans "all" and the plans with matches; empty when there is nothing to choose
   */
  public record Results(
      int total,
      int listed,
      boolean narrowed,
      boolean onlyCommonWords,
      List<Choice> kinds,
      List<Choice> plans,
      List<Result> found,
      int number,
      int last) {}

  /**
   * One value of a filter.
   *
   * @param value as addresses name it; empty for all
   * @param text what is shown
   * @param count how many match
   */
  public record Choice(String value, String text, int count, boolean chosen) {}

  /**
   * One thing that was found.
   *
   * @param kind message key of its kind ({@code search.kind.update})
   * @param href without the as-at date
   * @param title of an item its reference and text
   * @param thread from the plan down to what it is a part of
   */
  public record Result(
      String kind,
      String href,
      @Nullable String ref,
      Passage title,
      Passage passage,
      List<String> thread,
      LocalDate knownOn) {}
}
