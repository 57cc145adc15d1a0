package org.goldenthread.app.measure.web;

import org.goldenthread.app.measure.Figures;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Place;
import org.goldenthread.scoring.Figure;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The tables of one measure as CSV. */
@Component
class MeasureCsv {
  private final Figures figures;
  private final Messages messages;

  MeasureCsv(Figures figures, Messages messages) {
    this.figures = figures;
    this.messages = messages;
  }

  /** Every value that stands, with its source or who typed it. */
  ResponseEntity<byte[]> values(Visit visit, Measure measure) {
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
            "line",
            "edited_here");
    for (Observation o : figures.of(measure, visit.knownBy())) {
      Place place = o.origin().place(visit);
      csv.row(
          measure.ref(),
          o.area(),
          o.kind(),
          o.period() == null ? null : o.period().code(),
          o.periodLabel(),
          o.value() instanceof Figure f ? f.value().toPlainString() : null,
          o.value().printed(),
          o.value() instanceof Figure f ? f.unit().name() : null,
          o.quality(),
          o.knownOn(),
          place.file(),
          place.lines(),
          place.edited());
    }
    return csv.download(measure.slug());
  }

  /** How each mark was made. */
  ResponseEntity<byte[]> marks(MeasurePage page, String slug) {
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
}
