package org.goldenthread.app.measure.web.loads;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.load.ChangedFigure;
import org.goldenthread.app.measure.load.GroupLabels;
import org.goldenthread.app.measure.load.LoadOutcome;
import org.goldenthread.app.measure.load.PreparedLoad;
import org.goldenthread.app.measure.load.Review;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.goldenthread.intake.data.DataWarning;
import org.springframework.stereotype.Component;

/**
 * Makes the page on which a prepared load is looked at. Call inside a transaction for the visit.
 */
@Component
class ReviewPages {
  private static final int ROWS = 50;

  private final Measures measures;
  private final Areas areas;
  private final GroupLabels groups;
  private final MovedMarksMaker marks;
  private final LoadPages pages;
  private final LoadWords words;
  private final Messages messages;

  ReviewPages(
      Measures measures,
      Areas areas,
      GroupLabels groups,
      MovedMarksMaker marks,
      LoadPages pages,
      LoadWords words,
      Messages messages) {
    this.measures = measures;
    this.areas = areas;
    this.groups = groups;
    this.marks = marks;
    this.pages = pages;
    this.words = words;
    this.messages = messages;
  }

  LoadReviewPage review(Visit visit, PreparedLoad load, Review review, Form form) {
    LoadOutcome found = review.outcome();
    return new LoadReviewPage(
        visit.page(messages.text("measure.review.title", load.fileName()), Section.MEASURES),
        form,
        pages.back(visit),
        words.counts(
            found.added(), found.changed(), found.remarked(), found.unchanged(), found.refused()),
        load.holdUntil() == null ? null : Times.words(load.holdUntil()),
        load.problem(),
        Times.words(load.goneAt()),
        found.fingerprint(),
        review.accepted(),
        accept(load, review),
        marks.of(visit, review.marks()),
        found.changed(),
        changes(visit, first(review.changes())),
        load.create()
            ? new LoadReviewPage.Names(true, found.createdMeasures(), found.createdAreas())
            : new LoadReviewPage.Names(false, found.unknownMeasures(), found.unknownAreas()),
        found.refused(),
        first(review.refusals()),
        visit.href("/loads/" + load.key() + "/refused.csv"),
        review.refusals().size(),
        review.warned(),
        first(review.warnings()).stream().map(DataWarning::message).toList());
  }

  private String accept(PreparedLoad load, Review review) {
    String button =
        load.holdUntil() != null ? "release" : review.outcome().list() ? "accept-list" : "accept";
    return messages.count("measure.review." + button, Math.toIntExact(review.accepted()));
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(ROWS, all.size()));
  }

  ReadingPage reading(Visit visit, PreparedLoad load, long line) {
    return new ReadingPage(
        visit.page(
            messages.text("measure.review.title", load.fileName()),
            Section.MEASURES,
            pages.back(visit)),
        messages.text("measure.reading.line", LoadWords.number(line)));
  }

  private List<LoadReviewPage.Change> changes(Visit visit, List<ChangedFigure> changes) {
    Map<Long, Measure> named = measures.byId(ids(changes, c -> c.series().measure()), KnownBy.NOW);
    Map<Long, Area> places = areas.byId(ids(changes, c -> c.series().area()), KnownBy.NOW);
    Map<Long, String> labels = groups.of(ids(changes, c -> c.series().breakdown()));
    return changes.stream()
        .map(
            change -> {
              Measure measure = named.get(change.series().measure());
              Area area = places.get(change.series().area());
              String label = labels.get(change.series().breakdown());
              String place = area == null ? "" : area.name();
              return new LoadReviewPage.Change(
                  measure == null
                      ? new Link("", visit.href("/measures"))
                      : new Link(measure.name(), visit.href("/measures/" + measure.slug())),
                  label == null ? place : place + ", " + label,
                  change.period().label(),
                  words.figure(change.before()),
                  words.figure(change.after()));
            })
        .toList();
  }

  private static Set<Long> ids(
      List<ChangedFigure> changes, java.util.function.Function<ChangedFigure, Long> of) {
    return changes.stream().map(of).collect(Collectors.toSet());
  }
}
