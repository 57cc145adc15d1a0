package org.goldenthread.app.measure.web;

import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the measure of an address, old ones included. */
@Component
class MeasureFinder {
  private final Measures measures;
  private final Messages messages;

  MeasureFinder(Measures measures, Messages messages) {
    this.measures = measures;
    this.messages = messages;
  }

  /**
   * The measure as known by the visit's day.
   *
   * @throws PageNotFoundException when none has or had this address by then
   */
  Measure find(Visit visit, String slug) {
    return measures
        .find(slug, visit.knownBy())
        .orElseThrow(() -> new PageNotFoundException(messages.text("measure.not-found", slug)));
  }

  /**
   * The measure as it is, to be changed.
   *
   * @throws org.goldenthread.app.shell.BadRequestException on a page of a past day
   */
  Measure toEdit(Visit visit, String slug) {
    EditRules.requireToday(visit, messages);
    return find(visit, slug);
  }

  /** The address of a measure's page. */
  static String href(Visit visit, Measure measure) {
    return visit.href("/measures/" + measure.slug());
  }
}
