package org.goldenthread.app.measure.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.Standpoint;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Messages;

/** Offers what a scorecard can be filtered and grouped by: only what some measure has. */
final class ScorecardFilterMaker {
  private final Visit visit;
  private final Messages messages;

  ScorecardFilterMaker(Visit visit, Messages messages) {
    this.visit = visit;
    this.messages = messages;
  }

  /**
   * The form above a scorecard.
   *
   * @param all every measure of the area, whether shown or not
   * @param places the areas that can be chosen, the own one first
   * @param from whose measures are shown
   */
  ScorecardPage.Filter of(
      List<SeriesAssessment> all,
      ScorecardFilter filter,
      Collection<Area> places,
      Standpoint from) {
    List<ScorecardPage.Choice> choices = new ArrayList<>();
    choices.add(
        choice("status", ScorecardFilter.STATUSES, all, ScorecardFilter::status, filter.status()));
    choices.add(
        choice(
            "direction",
            ScorecardFilter.DIRECTIONS,
            all,
            ScorecardFilter::direction,
            filter.direction()));
    choices.add(
        choice(
            "pattern", ScorecardFilter.PATTERNS, all, ScorecardFilter::pattern, filter.pattern()));
    choices.add(sets(all, filter));
    choices.add(groups(filter));
    choices.add(area(places, from));
    return new ScorecardPage.Filter(
        choices.stream().filter(c -> !c.options().isEmpty()).toList(),
        filter.text(),
        filter.isActive(),
        visit.path());
  }

  private ScorecardPage.Choice sets(List<SeriesAssessment> all, ScorecardFilter filter) {
    return new ScorecardPage.Choice(
        "set",
        messages.text("measure.scorecard.set"),
        messages.text("measure.scorecard.all"),
        all.stream()
            .flatMap(a -> Stream.ofNullable(a.measure().set()))
            .distinct()
            .sorted()
            .map(s -> new ScorecardPage.Option(s, s))
            .toList(),
        filter.set());
  }

  private ScorecardPage.Choice groups(ScorecardFilter filter) {
    return new ScorecardPage.Choice(
        "group",
        messages.text("measure.scorecard.group"),
        messages.text("measure.scorecard.group.attention"),
        ScorecardGroups.NAMES.stream().map(n -> option(n, "measure.scorecard.group." + n)).toList(),
        filter.group());
  }

  private ScorecardPage.Choice area(Collection<Area> places, Standpoint from) {
    return new ScorecardPage.Choice(
        "area",
        messages.text("measure.scorecard.area"),
        places.stream().findFirst().map(Area::name).orElse(""),
        places.stream().skip(1).map(a -> new ScorecardPage.Option(a.code(), a.name())).toList(),
        places.stream().filter(a -> a.id() == from.area()).map(Area::code).findFirst().orElse(""));
  }

  private ScorecardPage.Choice choice(
      String name,
      List<String> values,
      List<SeriesAssessment> all,
      Function<SeriesAssessment, String> value,
      String chosen) {
    Set<String> there = all.stream().map(value).collect(Collectors.toSet());
    return new ScorecardPage.Choice(
        name,
        messages.text("measure.scorecard." + name),
        messages.text("measure.scorecard.all"),
        values.stream()
            .filter(v -> there.contains(v) || v.equals(chosen))
            .map(v -> option(v, "measure.scorecard." + name + "." + v))
            .toList(),
        chosen);
  }

  private ScorecardPage.Option option(String value, String key) {
    return new ScorecardPage.Option(value, messages.text(key));
  }
}
