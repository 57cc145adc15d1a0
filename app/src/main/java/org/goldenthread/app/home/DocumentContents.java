package org.goldenthread.app.home;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.home.web.DocumentPage;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Judgement;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.MeasureContents;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.PublishedMark;
import org.goldenthread.app.measure.Signs;
import org.goldenthread.app.meeting.Meetings;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanContents;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.MarkCell;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was read from a document, across the rooms that hold it. */
@Component
public class DocumentContents {
  private final Documents documents;
  private final Plans plans;
  private final Measures measures;
  private final Assessments assessments;
  private final Meetings meetings;

  public DocumentContents(
      Documents documents,
      Plans plans,
      Measures measures,
      Assessments assessments,
      Meetings meetings) {
    this.documents = documents;
    this.plans = plans;
    this.measures = measures;
    this.assessments = assessments;
    this.meetings = meetings;
  }

  /** How many of each kind the document holds. */
  public Map<DocumentPage.Kind, Integer> counts(long document) {
    PlanContents plan = plans.contents(document);
    MeasureContents measured = measures.contents(document);
    Map<DocumentPage.Kind, Integer> counts = new EnumMap<>(DocumentPage.Kind.class);
    counts.put(DocumentPage.Kind.ITEMS, plan.items());
    counts.put(DocumentPage.Kind.LEADS, plan.leads());
    counts.put(DocumentPage.Kind.STATUSES, plan.statuses());
    counts.put(DocumentPage.Kind.DIRECTIONS, plan.directions());
    counts.put(DocumentPage.Kind.LINKS, plan.links());
    counts.put(DocumentPage.Kind.CROSSWALK, plan.crosswalk());
    counts.put(DocumentPage.Kind.CLAIMS, plan.claims());
    counts.put(DocumentPage.Kind.MEASURES, measured.measures());
    counts.put(DocumentPage.Kind.OBSERVATIONS, measured.observations());
    counts.put(DocumentPage.Kind.MARKS, measured.marks());
    Meetings.Contents papers = meetings.contents(document);
    counts.put(DocumentPage.Kind.MEETINGS, papers.meetings());
    counts.put(DocumentPage.Kind.AGENDA_ITEMS, papers.items());
    counts.put(DocumentPage.Kind.MINUTES, papers.minutes());
    counts.put(DocumentPage.Kind.RESOLUTIONS, papers.resolutions());
    counts.put(DocumentPage.Kind.ATTENDANCE, papers.attendance());
    counts.put(DocumentPage.Kind.ACTION_POINTS, papers.actions());
    counts.put(DocumentPage.Kind.REPORT_SECTIONS, papers.reports());
    counts.put(DocumentPage.Kind.SECTIONS, documents.sections(document).size());
    counts.put(DocumentPage.Kind.WARNINGS, documents.warnings(document).size());
    return counts;
  }

  /** The marks the document prints that the rules, from its own figures, see differently. */
  public List<DocumentPage.MarkDifference> differingMarks(Visit visit, DocumentRecord document) {
    List<Measure> all = measures.all(visit.knownBy());
    Map<Long, List<Observation>> figures = measures.observations(all, visit.knownBy());
    figures.replaceAll((m, list) -> list.stream().filter(o -> o.isOf(document.id())).toList());
    Map<Long, Judgement> judged = assessments.of(all, figures, visit.knownBy());
    Map<Long, List<PublishedMark>> published = measures.publishedMarks(all, visit.knownBy());
    return all.stream()
        .flatMap(
            m ->
                published.getOrDefault(m.id(), List.of()).stream()
                    .filter(p -> p.document() == document.id())
                    .flatMap(p -> difference(visit, m, judged.get(m.id()), p)))
        .toList();
  }

  private static Stream<DocumentPage.MarkDifference> difference(
      Visit visit, Measure measure, @Nullable Judgement judgement, PublishedMark published) {
    if (judgement == null) {
      return Stream.empty();
    }
    String href = visit.href("/measures/" + measure.slug());
    MarkCell cell = Signs.cell(judgement.against(published.against()), published, href);
    if (!cell.disagrees()) {
      return Stream.empty();
    }
    return Stream.of(
        new DocumentPage.MarkDifference(
            new Link(measure.name(), href),
            Period.parse(published.period()).label(),
            "measure.against." + published.against(),
            cell));
  }
}
