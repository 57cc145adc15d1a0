package org.goldenthread.app.measure.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Targets and actual figures typed and corrected. */
@Controller
class FigureController {
  private static final String FIGURES = "/app/{partnership}/measures/{measure}/figures";
  private static final String FIGURE = FIGURES + "/{figure}";

  private final Tenancy tenancy;
  private final MeasureFinder finder;
  private final FigureForms forms;
  private final FigureSaving saving;
  private final Pages pages;

  FigureController(
      Tenancy tenancy, MeasureFinder finder, FigureForms forms, FigureSaving saving, Pages pages) {
    this.tenancy = tenancy;
    this.finder = finder;
    this.forms = forms;
    this.saving = saving;
    this.pages = pages;
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(FIGURES)
  ResponseEntity<byte[]> list(Visit visit, @PathVariable("measure") String slug) {
    return pages.show(
        tenancy.read(visit.scope(), () -> forms.list(visit, finder.toEdit(visit, slug))));
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(FIGURES + "/new")
  ResponseEntity<byte[]> askForNew(Visit visit, @PathVariable("measure") String slug) {
    return pages.show(
        tenancy.read(
            visit.scope(), () -> forms.add(visit, finder.toEdit(visit, slug), Form.blank())));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(FIGURES + "/new")
  ResponseEntity<byte[]> add(
      Visit visit, @PathVariable("measure") String slug, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy
        .write(visit.scope(), () -> saving.add(visit, finder.toEdit(visit, slug), form))
        .with(pages);
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(FIGURE)
  ResponseEntity<byte[]> askToCorrect(
      Visit visit, @PathVariable("measure") String slug, @PathVariable("figure") String number) {
    return pages.show(
        tenancy.read(
            visit.scope(),
            () -> {
              Measure measure = finder.toEdit(visit, slug);
              Observation figure = saving.find(measure, FormReader.id(number));
              return forms.correct(visit, measure, figure, filled(visit, figure));
            }));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(FIGURE)
  ResponseEntity<byte[]> correct(
      Visit visit,
      @PathVariable("measure") String slug,
      @PathVariable("figure") String number,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy
        .write(
            visit.scope(),
            () -> {
              Measure measure = finder.toEdit(visit, slug);
              return saving.correct(
                  visit, measure, saving.find(measure, FormReader.id(number)), form);
            })
        .with(pages);
  }

  /** The figure as it stands; to undo a correction the address brings the value of before. */
  private static Form filled(Visit visit, Observation figure) {
    Form form = FigureForms.fill(figure);
    String again = visit.parameter("value");
    return again.isEmpty() ? form : form.with("value", again);
  }
}
