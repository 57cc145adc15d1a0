package org.goldenthread.app.home;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.home.web.DocumentPage;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Judgement;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.PublishedMark;
import org.goldenthread.app.measure.Signs;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.MarkCell;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was read from a document, across the rooms that hold it. */
@Component
public class DocumentContents {
  private final JdbcClient jdbc;
  private final Measures measures;
  private final Assessments assessments;

  public DocumentContents(JdbcClient jdbc, Measures measures, Assessments assessments) {
    this.jdbc = jdbc;
    this.measures = measures;
    this.assessments = assessments;
  }

  /** How many of each kind the document holds. */
  public Map<DocumentPage.Kind, Integer> counts(long document) {
    Map<DocumentPage.Kind, Integer> counts = new EnumMap<>(DocumentPage.Kind.class);
    jdbc.sql(
            """
            select 'ITEMS' as kind, count(*) as n from plan.item_version where document = :document
            union all select 'LEADS', count(*) from plan.lead where document = :document
            union all select 'STATUSES', count(*) from plan.status where document = :document
            union all select 'DIRECTIONS', count(*) from plan.direction where document = :document
            union all select 'MEASURES', count(*) from measure.measure_version
                       where document = :document and ref is not null
            union all select 'OBSERVATIONS', count(*) from measure.observation
                       where document = :document
            union all select 'MARKS', count(*) from measure.published_mark
                       where document = :document
            union all select 'LINKS', count(*) from plan.link where document = :document
            union all select 'CROSSWALK', count(*) from plan.crosswalk where document = :document
            union all select 'CLAIMS', count(*) from plan.claim where document = :document
            union all select 'SECTIONS', count(*) from audit.document_section
                       where document = :document
            union all select 'WARNINGS', count(*) from audit.document_warning
                       where document = :document
            """)
        .param("document", document)
        .query(
            rs -> {
              counts.put(DocumentPage.Kind.valueOf(rs.getString("kind")), rs.getInt("n"));
            });
    return counts;
  }

  /** The marks the document prints that the rules, from its own figures, see differently. */
  public List<DocumentPage.MarkDifference> differingMarks(Visit visit, DocumentRecord document) {
    List<Measure> all = measures.all(visit.knownBy());
    Map<Long, List<Observation>> figures = measures.observations(all, visit.knownBy());
    figures.replaceAll(
        (m, list) -> list.stream().filter(o -> o.document() == document.id()).toList());
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
            new Link(
                measure.ref() == null ? measure.title() : measure.ref() + " " + measure.title(),
                href),
            Period.parse(published.period()).label(),
            "measure.against." + published.against(),
            cell));
  }
}
