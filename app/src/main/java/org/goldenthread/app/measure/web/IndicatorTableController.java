package org.goldenthread.app.measure.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Judgement;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.PublishedMark;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The indicator tables as published. The marks beside the figures are computed from that table's
 * own figures, so that they can be held against the printed ones.
 */
@Controller
class IndicatorTableController {
  private final Tenancy tenancy;
  private final Measures measures;
  private final Assessments assessments;
  private final Plans plans;
  private final Documents documents;
  private final Pages pages;
  private final Messages messages;

  IndicatorTableController(
      Tenancy tenancy,
      Measures measures,
      Assessments assessments,
      Plans plans,
      Documents documents,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.measures = measures;
    this.assessments = assessments;
    this.plans = plans;
    this.documents = documents;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures")
  ResponseEntity<byte[]> measures(Visit visit) {
    return pages.show(tenancy.read(visit.partnership().id(), () -> page(visit)));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures.csv")
  ResponseEntity<byte[]> table(Visit visit) {
    IndicatorTablePage page = tenancy.read(visit.partnership().id(), () -> page(visit));
    return IndicatorCsv.of(page, messages).download("measures");
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/listed.csv")
  ResponseEntity<byte[]> listed(Visit visit) {
    IndicatorTablePage page = tenancy.read(visit.partnership().id(), () -> page(visit));
    Csv csv = Csv.withColumns("reference", "title", "set", "survey", "flags", "items");
    page.listed()
        .forEach(
            m ->
                csv.row(
                    m.ref(),
                    m.title(),
                    m.set(),
                    m.survey(),
                    m.flags(),
                    m.items().stream().map(Link::text).toList()));
    return csv.download("measures-listed");
  }

  private IndicatorTablePage page(Visit visit) {
    List<Measure> all = measures.all(visit.knownBy());
    Map<Long, List<Observation>> figures = measures.observations(all, visit.knownBy());
    Map<Long, List<PublishedMark>> published = measures.publishedMarks(all, visit.knownBy());
    Map<Long, List<Measure>> byTable = new LinkedHashMap<>();
    for (Measure m : all) {
      figures.getOrDefault(m.id(), List.of()).stream()
          .map(Observation::document)
          .distinct()
          .forEach(d -> byTable.computeIfAbsent(d, k -> new ArrayList<>()).add(m));
    }
    var tables = new ArrayList<IndicatorTablePage.Table>();
    byTable.forEach(
        (document, inTable) ->
            table(visit, document, inTable, figures, published).ifPresent(tables::add));
    var usedIn = new UsedIn(visit, all, measures, plans);
    return new IndicatorTablePage(
        visit.page(
            messages.text("measure.title"),
            Section.MEASURES,
            new Link(visit.partnership().name(), visit.href(""))),
        tables,
        all.stream()
            .filter(m -> !figures.containsKey(m.id()))
            .map(m -> listed(visit, m, usedIn))
            .toList());
  }

  private Optional<IndicatorTablePage.Table> table(
      Visit visit,
      long document,
      List<Measure> inTable,
      Map<Long, List<Observation>> figures,
      Map<Long, List<PublishedMark>> published) {
    Map<Long, List<Observation>> own = new LinkedHashMap<>();
    for (Measure m : inTable) {
      own.put(
          m.id(),
          figures.getOrDefault(m.id(), List.of()).stream()
              .filter(o -> o.document() == document)
              .toList());
    }
    Map<Long, Judgement> judged = assessments.of(inTable, own, visit.knownBy());
    return judged.values().stream()
        .map(j -> j.now().period())
        .flatMap(Stream::ofNullable)
        .max(Comparator.naturalOrder())
        .map(
            period ->
                new IndicatorTable(visit, messages, period, own, judged, published)
                    .of(documents.byId(document).orElseThrow(), inTable));
  }

  private static IndicatorTablePage.Listed listed(Visit visit, Measure m, UsedIn usedIn) {
    return new IndicatorTablePage.Listed(
        m.ref() == null ? "" : m.ref(),
        visit.href("/measures/" + m.slug()),
        m.title(),
        m.set(),
        m.survey(),
        m.flags(),
        usedIn.links(m));
  }
}
