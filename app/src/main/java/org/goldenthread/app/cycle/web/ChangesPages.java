package org.goldenthread.app.cycle.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundState;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.cycle.changes.ItemDifference;
import org.goldenthread.app.cycle.changes.RoundDifference;
import org.goldenthread.app.cycle.changes.RoundSaid;
import org.goldenthread.app.cycle.changes.RoundsSaid;
import org.goldenthread.app.cycle.changes.Said;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.PlanStatuses;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of what changed between two rounds of a plan. */
@Component
class ChangesPages {
  private static final String SINCE = "since";
  private static final String SHOW = "show";

  private final Rounds rounds;
  private final RoundsSaid said;
  private final Plans plans;
  private final CockpitPages links;
  private final Messages messages;

  ChangesPages(Rounds rounds, RoundsSaid said, Plans plans, CockpitPages links, Messages messages) {
    this.rounds = rounds;
    this.said = said;
    this.plans = plans;
    this.links = links;
    this.messages = messages;
  }

  ChangesPage page(Visit visit, Round round) {
    List<Round> others =
        rounds.ofPlan(round.plan()).stream()
            .filter(r -> r.state() != RoundState.PLANNED && r.id() != round.id())
            .toList();
    Round since = since(visit, round, others);
    return since == null ? first(visit, round) : compared(visit, round, since, others);
  }

  /** The round asked for, else the one before; null when there is none. */
  private @Nullable Round since(Visit visit, Round round, List<Round> others) {
    String asked = visit.parameter(SINCE);
    if (!asked.isEmpty()) {
      return rounds
          .find(asked)
          .filter(r -> r.plan() == round.plan() && r.state() != RoundState.PLANNED)
          .orElseThrow(
              () -> new PageNotFoundException(messages.text("cycle.round.not-found", asked)));
    }
    return others.stream()
        .filter(r -> !r.values().closesOn().isAfter(round.values().closesOn()))
        .filter(
            r -> r.values().closesOn().isBefore(round.values().closesOn()) || r.id() < round.id())
        .findFirst()
        .orElse(null);
  }

  private ChangesPage first(Visit visit, Round round) {
    return new ChangesPage(
        page(visit, round, messages.text("cycle.changes.title")),
        round.name(),
        messages.text("cycle.changes.first"),
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of());
  }

  private org.goldenthread.app.shell.Page page(Visit visit, Round round, String title) {
    return visit.page(
        title,
        Section.REPORTS,
        links.home(visit),
        links.list(visit),
        new Link(round.name(), visit.href(round.path())));
  }

  /**
   * Two rounds of a plan.
   *
   * @param reported items whose update is in of the later round
   */
  private record Two(
      PlanSnapshot plan,
      PlanStatuses statuses,
      RoundSaid before,
      RoundSaid after,
      Set<Long> asked,
      Set<Long> reported) {}

  private ChangesPage compared(Visit visit, Round round, Round since, List<Round> others) {
    PlanSnapshot plan = plans.snapshot(round.planSlug(), KnownBy.NOW).orElseThrow();
    RoundSaid after = said.of(round);
    var two =
        new Two(
            plan,
            new PlanStatuses(visit, plan, messages),
            since.id() == round.id() ? after : said.before(since),
            after,
            said.askedIn(round),
            said.reportedIn(round));
    Map<Long, ItemDifference> changed = new LinkedHashMap<>();
    RoundDifference.between(two.before(), two.after()).forEach(d -> changed.put(d.item(), d));
    ChangesPage.Show show = show(visit);
    return new ChangesPage(
        page(visit, round, messages.text("cycle.changes.since", since.name())),
        round.name(),
        answer(changed),
        others.stream().map(r -> Option.of(r.slug(), r.name())).toList(),
        since.slug(),
        views(visit, round, since, show),
        entries(two, changed, show),
        show == ChangesPage.Show.EVERYTHING ? unchanged(two, changed) : List.of());
  }

  private static ChangesPage.Show show(Visit visit) {
    for (ChangesPage.Show show : ChangesPage.Show.values()) {
      if (show.word().equals(visit.parameter(SHOW))) {
        return show;
      }
    }
    return ChangesPage.Show.EVERYTHING;
  }

  private List<ChangesPage.View> views(
      Visit visit, Round round, Round since, ChangesPage.Show current) {
    var views = new ArrayList<ChangesPage.View>();
    for (ChangesPage.Show show : ChangesPage.Show.values()) {
      views.add(
          new ChangesPage.View(
              new Link(
                  messages.text("cycle.changes.show." + show.word()),
                  visit.href(
                      round.path() + "/changes?since=" + since.slug() + "&show=" + show.word())),
              show == current));
    }
    return views;
  }

  /** "3 statuses moved, 2 figures were revised, 14 items say something new." */
  private String answer(Map<Long, ItemDifference> changed) {
    if (changed.isEmpty()) {
      return messages.text("cycle.changes.none");
    }
    int moved = changed.values().stream().mapToInt(d -> d.statuses().size()).sum();
    int revised =
        (int)
            changed.values().stream()
                .flatMap(d -> d.figures().stream())
                .filter(ItemDifference.Revised::isRevision)
                .count();
    int fresh = (int) changed.values().stream().filter(d -> !d.texts().isEmpty()).count();
    return messages.count("cycle.changes.moved", moved)
        + ", "
        + messages.count("cycle.changes.revised", revised)
        + ", "
        + messages.count("cycle.changes.fresh", fresh)
        + ".";
  }

  private List<ChangesPage.Entry> entries(
      Two two, Map<Long, ItemDifference> changed, ChangesPage.Show show) {
    var entry = new ChangeEntries(two.statuses(), messages);
    var entries = new ArrayList<ChangesPage.Entry>();
    for (long item : inOrder(two, changed.keySet())) {
      PlanItem known = two.plan().byId().get(item);
      List<String> attention = attention(two, item);
      ItemDifference difference = changed.get(item);
      boolean shown =
          show == ChangesPage.Show.ATTENTION ? !attention.isEmpty() : difference != null;
      if (shown) {
        entries.add(
            difference == null
                ? entry.unchanged(link(two, item, known), attention, said(two, item))
                : entry.of(link(two, item, known), attention, difference));
      }
    }
    return entries;
  }

  private static Said said(Two two, long item) {
    return Optional.ofNullable(two.after().items().get(item)).orElseThrow();
  }

  /** In the plan's order; what went comes last. */
  private static Set<Long> inOrder(Two two, Set<Long> changed) {
    Set<Long> all = new LinkedHashSet<>();
    two.plan().items().stream()
        .map(PlanItem::id)
        .filter(two.after().items()::containsKey)
        .forEach(all::add);
    all.addAll(changed);
    return all;
  }

  private Link link(Two two, long item, @Nullable PlanItem known) {
    if (known != null) {
      return new Link(PlanStatuses.label(known), two.statuses().href(known));
    }
    Said was = two.before().items().get(item);
    Said now = two.after().items().get(item);
    return new Link(was == null ? now == null ? "" : now.planText() : was.planText(), "");
  }

  /** Red now, or asked for and not in. */
  private List<String> attention(Two two, long item) {
    var why = new ArrayList<String>();
    Said now = two.after().items().get(item);
    if (now != null && now.statuses().containsValue("Red")) {
      why.add(messages.text("cycle.changes.attention.red"));
    }
    if (two.asked().contains(item) && !two.reported().contains(item)) {
      why.add(messages.text("cycle.changes.attention.no-update"));
    }
    return why;
  }

  private List<Link> unchanged(Two two, Map<Long, ItemDifference> changed) {
    return two.plan().items().stream()
        .filter(i -> two.asked().contains(i.id()) && !changed.containsKey(i.id()))
        .map(i -> new Link(PlanStatuses.label(i), two.statuses().href(i)))
        .toList();
  }
}
