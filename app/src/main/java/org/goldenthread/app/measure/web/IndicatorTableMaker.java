package org.goldenthread.app.measure.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Judgement;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.PublishedMark;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.springframework.stereotype.Component;

/**
 * Fills the page of the indicator tables. The marks beside the figures are computed from that
 * table's own figures, so that they can be held against the printed ones. Call inside a transaction
 * for the partnership.
 */
@Component
class IndicatorTableMaker {
  private final Measures measures;
  private final Assessments assessments;
  private final Plans plans;
  private final Documents documents;
  private final Messages messages;

  IndicatorTableMaker(
      Measures measures,
      Assessments assessments,
      Plans plans,
      Documents documents,
      Messages messages) {
    this.measures = measures;
    this.assessments = assessments;
    this.plans = plans;
    this.documents = documents;
    this.messages = messages;
  }

  IndicatorTablePage page(Visit visit) {
    List<Measure> all = measures.all(visit.knownBy());
    Map<Long, List<Observation>> figures = measures.observations(all, visit.knownBy());
    Map<Long, List<PublishedMark>> published = measures.publishedMarks(all, visit.knownBy());
    var usedIn = new UsedIn(visit, all, measures, plans);
    return new IndicatorTablePage(
        visit.page(
            messages.text("measure.table.title"),
            Section.MEASURES,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("measure.title"), visit.href("/measures"))),
        FiguresByTable.of(all, figures).stream()
            .flatMap(t -> table(visit, t, published).stream())
            .toList(),
        all.stream()
            .filter(m -> !figures.containsKey(m.id()))
            .map(m -> listed(visit, m, usedIn))
            .toList(),
        measures.withdrawn(visit.knownBy()).stream()
            .map(m -> new Link(m.name(), MeasureFinder.href(visit, m)))
            .toList(),
        actions(visit));
  }

  private Optional<IndicatorTablePage.Table> table(
      Visit visit, FiguresByTable table, Map<Long, List<PublishedMark>> published) {
    Map<Long, List<Observation>> own = table.byMeasure();
    Map<Long, Judgement> judged = assessments.of(table.measures(), own, visit.knownBy());
    return judged.values().stream()
        .map(j -> j.now().period())
        .flatMap(Stream::ofNullable)
        .max(Comparator.naturalOrder())
        .map(
            period ->
                new IndicatorTable(visit, messages, period, own, judged, published)
                    .of(documents.byId(table.document()), table.measures()));
  }

  private static IndicatorTablePage.Listed listed(Visit visit, Measure m, UsedIn usedIn) {
    return new IndicatorTablePage.Listed(
        m.ref() == null ? "" : m.ref(),
        MeasureFinder.href(visit, m),
        m.title(),
        m.set(),
        m.survey(),
        m.flags(),
        usedIn.links(m));
  }

  private List<Link> actions(Visit visit) {
    var actions = new ArrayList<Link>();
    if (EditRules.mayEdit(visit)) {
      actions.add(new Link(messages.text("measure.action.new"), visit.href("/measures/new")));
    }
    actions.add(new Link(messages.text("measure.action.rules"), visit.href("/measures/rules")));
    return List.copyOf(actions);
  }
}
