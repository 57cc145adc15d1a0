package org.goldenthread.app.search;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.plan.PlanHeader;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total how many match, of the chosen kind and plan
 * @param listed how many of them can be paged through: the best of very many
 * @param page which page of them this is, from 1
 * @param found this page's
 * @param kinds how many of each kind match in the chosen plan
 * @param anywhere how many of the chosen kind match in any plan and outside of all
 * @param plans the plans with matches of the chosen kind, and how many
 * @param onlyCommonWords whether nothing was left to look for once words like "the" were left out
 */
public record Findings(
    int total,
    int listed,
    int page,
    List<Found> found,
    Map<Kind, Integer> kinds,
    int anywhere,
    List<InPlan> plans,
    boolean onlyCommonWords) {

  /** How many stand on a page. */
  public static final int PAGE = 20;

  public Findings {
    found = List.copyOf(found);
    kinds = Map.copyOf(kinds);
    plans = List.copyOf(plans);
  }

  /** How many match in a plan. */
  public record InPlan(PlanHeader plan, int entries) {}

  /** How many pages there are, at least 1. */
  public int pages() {
    return pages(listed);
  }

  static int pages(int entries) {
    return Math.max(1, (entries + PAGE - 1) / PAGE);
  }

  /** What was asked: words, and the kind, the plan's slug and the page, each as chosen. */
  public record Question(Typed typed, @Nullable Kind kind, @Nullable String plan, int page) {}
}
