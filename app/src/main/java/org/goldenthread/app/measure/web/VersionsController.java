package org.goldenthread.app.measure.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.Measure;
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

/** Every version of a measure, and going back to one. */
@Controller
class VersionsController {
  private static final String UNDO =
      "/app/{partnership}/measures/{measure}/versions/{version}/undo";

  private final Tenancy tenancy;
  private final MeasureFinder finder;
  private final VersionsMaker maker;
  private final MeasureSaving saving;
  private final Pages pages;

  VersionsController(
      Tenancy tenancy,
      MeasureFinder finder,
      VersionsMaker maker,
      MeasureSaving saving,
      Pages pages) {
    this.tenancy = tenancy;
    this.finder = finder;
    this.maker = maker;
    this.saving = saving;
    this.pages = pages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/{measure}/versions")
  ResponseEntity<byte[]> versions(Visit visit, @PathVariable("measure") String slug) {
    return pages.show(page(visit, slug));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/measures/{measure}/versions.csv")
  ResponseEntity<byte[]> table(Visit visit, @PathVariable("measure") String slug) {
    return VersionsMaker.csv(page(visit, slug)).download(slug + "-versions");
  }

  private VersionsPage page(Visit visit, String slug) {
    return tenancy.read(visit.scope(), () -> maker.page(visit, finder.find(visit, slug)));
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(UNDO)
  ResponseEntity<byte[]> askToUndo(
      Visit visit, @PathVariable("measure") String slug, @PathVariable("version") String version) {
    return pages.show(
        tenancy.read(
            visit.scope(),
            () -> {
              Measure measure = finder.toEdit(visit, slug);
              return saving.undoPage(
                  visit,
                  measure,
                  FormReader.id(version),
                  EditMeasureController.opened(measure, Form.blank()));
            }));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(UNDO)
  ResponseEntity<byte[]> undo(
      Visit visit,
      @PathVariable("measure") String slug,
      @PathVariable("version") String version,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy
        .write(
            visit.scope(),
            () -> saving.undo(visit, finder.toEdit(visit, slug), FormReader.id(version), form))
        .with(pages);
  }
}
