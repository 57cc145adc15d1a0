package org.goldenthread.app.measure.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.StatusScheme;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.app.measure.assess.Standpoint;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Criterion;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Section;
import org.springframework.stereotype.Component;

/** Fills the scorecard. Call inside a transaction for the partnership. */
@Component
class ScorecardMaker {
  private final SeriesAssessments assessments;
  private final Assessments rules;
  private final Standpoints standpoints;
  private final Measures measures;
  private final Areas areas;
  private final Plans plans;
  private final Messages messages;

  ScorecardMaker(
      SeriesAssessments assessments,
      Assessments rules,
      Standpoints standpoints,
      Measures measures,
      Areas areas,
      Plans plans,
      Messages messages) {
    this.assessments = assessments;
    this.rules = rules;
    this.standpoints = standpoints;
    this.measures = measures;
    this.areas = areas;
    this.plans = plans;
    this.messages = messages;
  }

  ScorecardPage page(Visit visit) {
    Standpoint home = standpoints.home(visit.knownBy());
    Standpoint from = from(visit, home);
    ScorecardFilter filter = ScorecardFilter.of(visit);
    List<SeriesAssessment> all = assessments.ofArea(from, visit.knownBy());
    List<SeriesAssessment> shown = shown(all, filter);
    Map<Long, Area> places = places(visit, home, from);
    StatusScheme scheme = assessments.scheme(visit.knownBy());
    return new ScorecardPage(
        visit.page(
            messages.text("measure.title"),
            Section.MEASURES,
            new Link(visit.partnership().name(), visit.href(""))),
        Stream.ofNullable(places.get(from.area())).map(Area::name).findFirst().orElse(null),
        (int) all.stream().filter(a -> a.concern().isException()).count(),
        all.size(),
        shown.size(),
        new ScorecardFilterMaker(visit, messages).of(all, filter, places.values(), from),
        columns(filter),
        groups(visit, shown, filter),
        criteria(scheme),
        messages.text("measure.scorecard.rule", scheme.rule().name(), scheme.rule().version()),
        actions(visit));
  }

  /** What the table as CSV has, in its order. */
  Table table(Visit visit) {
    Standpoint from = from(visit, standpoints.home(visit.knownBy()));
    return new Table(
        shown(assessments.ofArea(from, visit.knownBy()), ScorecardFilter.of(visit)), figures());
  }

  /** The rows of a scorecard, and how their figures may be shown. */
  record Table(List<SeriesAssessment> rows, ShownFigures figures) {}

  private ShownFigures figures() {
    return new ShownFigures(rules.smallNumbers());
  }

  private Standpoint from(Visit visit, Standpoint home) {
    String code = visit.parameter("area");
    if (code.isEmpty()) {
      return home;
    }
    return areas
        .byCode(code, visit.knownBy())
        .map(area -> standpoints.of(area, visit.knownBy()))
        .orElseThrow(
            () -> new PageNotFoundException(messages.text("measure.scorecard.no-area", code)));
  }

  private static List<SeriesAssessment> shown(List<SeriesAssessment> all, ScorecardFilter filter) {
    return all.stream().filter(filter::shows).sorted(filter.order()).toList();
  }

  /** The areas that can be chosen: the own one, its neighbours and its nation. */
  private Map<Long, Area> places(Visit visit, Standpoint home, Standpoint from) {
    List<Long> ids = new ArrayList<>(List.of(home.area()));
    ids.addAll(home.neighbours());
    Stream.ofNullable(home.nation()).forEach(ids::add);
    ids.add(from.area());
    Map<Long, Area> found = areas.byId(ids, visit.knownBy());
    Map<Long, Area> inOrder = new LinkedHashMap<>();
    ids.forEach(id -> Stream.ofNullable(found.get(id)).forEach(a -> inOrder.put(id, a)));
    return inOrder;
  }

  private List<ScorecardPage.Group> groups(
      Visit visit, List<SeriesAssessment> shown, ScorecardFilter filter) {
    var rows = new ScorecardRows(visit, figures(), messages);
    List<ScorecardPage.Group> groups = new ArrayList<>();
    new ScorecardGroups(visit, messages, measures, plans)
        .of(shown, filter)
        .forEach(
            (title, members) ->
                groups.add(
                    new ScorecardPage.Group(
                        "group-" + (groups.size() + 1),
                        title,
                        members.stream().map(rows::of).toList())));
    return groups;
  }

  private List<ScorecardPage.Column> columns(ScorecardFilter filter) {
    return ScorecardFilter.SORTS.stream()
        .map(
            name -> {
              boolean sorted = name.equals(filter.sort());
              String sort = sorted && !filter.descending() ? "-" + name : name;
              String said = filter.descending() ? "descending" : "ascending";
              return new ScorecardPage.Column(
                  messages.text("measure.scorecard.column." + name), sort, sorted ? said : "none");
            })
        .toList();
  }

  private static List<Criterion> criteria(StatusScheme scheme) {
    return scheme.criteria().entrySet().stream()
        .flatMap(
            e ->
                StatusSigns.of(scheme, e.getKey()).stream()
                    .map(sign -> new Criterion(sign, e.getValue())))
        .toList();
  }

  private List<Link> actions(Visit visit) {
    var actions = new ArrayList<Link>();
    actions.add(new Link(messages.text("measure.action.exceptions"), visit.href("/exceptions")));
    actions.add(new Link(messages.text("measure.table.title"), visit.href("/measures/table")));
    if (EditRules.mayEdit(visit)) {
      actions.add(new Link(messages.text("measure.action.new"), visit.href("/measures/new")));
      actions.add(new Link(messages.text("measure.action.type"), visit.href("/data-entry")));
    }
    actions.add(new Link(messages.text("measure.loads.title"), visit.href("/loads")));
    actions.add(new Link(messages.text("measure.action.data"), visit.href("/data")));
    actions.add(new Link(messages.text("measure.action.rules"), visit.href("/measures/rules")));
    return List.copyOf(actions);
  }
}
