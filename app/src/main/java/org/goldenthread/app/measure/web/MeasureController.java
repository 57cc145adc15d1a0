package org.goldenthread.app.measure.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Judgement;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.PublishedMark;
import org.goldenthread.app.measure.Sentences;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One measure: how are we doing, in one breath? */
@Controller
class MeasureController {
  private final Tenancy tenancy;
  private final Measures measures;
  private final Assessments assessments;
  private final Plans plans;
  private final Pages pages;
  private final Messages messages;

  MeasureController(
      Tenancy tenancy,
      Measures measures,
      Assessments assessments,
      Plans plans,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.measures = measures;
    this.assessments = assessments;
    this.plans = plans;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/{measure}")
  ResponseEntity<byte[]> measure(Visit visit, @PathVariable("measure") String slug) {
    return pages.show(tenancy.read(visit.partnership().id(), () -> page(visit, slug)));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/{measure}/values.csv")
  ResponseEntity<byte[]> table(Visit visit, @PathVariable("measure") String slug) {
    return tenancy.read(
        visit.partnership().id(),
        () -> {
          Measure measure = find(visit, slug);
          Csv csv =
              Csv.withColumns(
                  "measure",
                  "area",
                  "kind",
                  "period",
                  "period_as_printed",
                  "value",
                  "value_as_printed",
                  "unit",
                  "quality",
                  "known_on",
                  "file",
                  "line");
          for (Observation o : figures(measure, visit)) {
            csv.row(
                measure.ref(),
                o.area(),
                o.kind(),
                o.period() == null ? null : o.period().code(),
                o.periodLabel(),
                o.value() instanceof org.goldenthread.scoring.Figure f
                    ? f.value().toPlainString()
                    : null,
                o.value().printed(),
                o.value() instanceof org.goldenthread.scoring.Figure f ? f.unit().name() : null,
                o.quality(),
                o.knownOn(),
                o.fileName(),
                o.line());
          }
          return csv.download(slug);
        });
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/{measure}/marks.csv")
  ResponseEntity<byte[]> marks(Visit visit, @PathVariable("measure") String slug) {
    MeasurePage page = tenancy.read(visit.partnership().id(), () -> page(visit, slug));
    Csv csv =
        Csv.withColumns(
            "measure",
            "period",
            "against",
            "computed",
            "published",
            "rule",
            "version",
            "inputs",
            "tolerance",
            "sentence");
    for (MeasurePage.HowMade made : page.marks()) {
      csv.row(
          page.ref(),
          made.period(),
          messages.text(made.against()),
          IndicatorCsv.word(made.mark().computed(), messages),
          IndicatorCsv.word(made.mark().published(), messages),
          made.rule(),
          made.ruleVersion(),
          made.inputs().stream().map(i -> i.label() + ": " + i.value()).toList(),
          made.tolerance(),
          made.mark().sentence());
    }
    return csv.download(slug + "-marks");
  }

  private Measure find(Visit visit, String slug) {
    return measures
        .find(slug, visit.knownBy())
        .orElseThrow(() -> new PageNotFoundException(messages.text("measure.not-found", slug)));
  }

  private List<Observation> figures(Measure measure, Visit visit) {
    return measures
        .observations(List.of(measure), visit.knownBy())
        .getOrDefault(measure.id(), List.of());
  }

  private MeasurePage page(Visit visit, String slug) {
    Measure measure = find(visit, slug);
    List<Observation> figures = figures(measure, visit);
    @Nullable Judgement judgement =
        assessments
            .of(List.of(measure), Map.of(measure.id(), figures), visit.knownBy())
            .get(measure.id());
    List<PublishedMark> published =
        measures
            .publishedMarks(List.of(measure), visit.knownBy())
            .getOrDefault(measure.id(), List.of());
    String ref = measure.ref() == null ? "" : measure.ref();
    return new MeasurePage(
        visit.page(
            ref.isEmpty() ? measure.title() : ref + " " + measure.title(),
            Section.MEASURES,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("measure.title"), visit.href("/measures"))),
        ref,
        measure.title(),
        judgement == null ? List.of() : new Sentences(messages).of(measure, judgement),
        figures.stream().map(o -> value(o, visit)).toList(),
        judgement == null ? List.of() : new MarksMade(messages).of(judgement, published),
        new UsedIn(visit, List.of(measure), measures, plans).links(measure),
        definition(measure, visit));
  }

  private MeasurePage.Value value(Observation o, Visit visit) {
    return new MeasurePage.Value(
        Sentences.period(o),
        "shell.kind." + kind(o),
        Sentences.figure(o),
        o.quality().equals("not-stated") ? null : "shell.quality." + o.quality(),
        o.knownOn(),
        visit.source(o.fileName(), o.documentNumber(), List.of(o.line())));
  }

  private static String kind(Observation o) {
    return switch (o.area()) {
      case "neighbours" -> "neighbour";
      case "national" -> "national";
      default -> o.kind();
    };
  }

  private MeasurePage.Definition definition(Measure measure, Visit visit) {
    return new MeasurePage.Definition(
        measure.set(),
        measure.polarity() == null
            ? null
            : messages.text(
                "measure.good." + measure.polarity().name().toLowerCase(java.util.Locale.ROOT)),
        measure.unit(),
        measure.survey(),
        measure.flags(),
        visit.source(measure.fileName(), measure.documentNumber(), List.of(measure.line())));
  }
}
