package org.goldenthread.app.measure.web.loads;

import java.time.Duration;
import java.util.UUID;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.load.Accepting;
import org.goldenthread.app.measure.load.LoadRecords;
import org.goldenthread.app.measure.load.PreparedLoad;
import org.goldenthread.app.measure.load.PreparedLoads;
import org.goldenthread.app.measure.load.Review;
import org.goldenthread.app.measure.load.Reviews;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.intake.data.RefusedRow;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows prepared loads and does with them what their page asks for. */
@Component
class Reviewing {
  static final String GOOD_ROWS = "good-rows";
  static final String ACCEPTING = "accepting";
  private static final Duration PATIENCE = Duration.ofMillis(1500);
  private static final Duration LONGER = Duration.ofSeconds(20);
  private static final String SECONDS = "2";

  private final Tenancy tenancy;
  private final PreparedLoads prepared;
  private final LoadRecords records;
  private final Reviews reviews;
  private final Accepting accepting;
  private final HoldForm holding;
  private final ReviewPages make;
  private final Pages pages;
  private final Messages messages;

  Reviewing(
      Tenancy tenancy,
      PreparedLoads prepared,
      LoadRecords records,
      Reviews reviews,
      Accepting accepting,
      HoldForm holding,
      ReviewPages make,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.prepared = prepared;
    this.records = records;
    this.reviews = reviews;
    this.accepting = accepting;
    this.holding = holding;
    this.make = make;
    this.pages = pages;
    this.messages = messages;
  }

  ResponseEntity<byte[]> show(Visit visit, UUID key) {
    PreparedLoad load = find(visit, key);
    return show(visit, load, reviews.of(visit.scope(), load, PATIENCE), holding.fill(load));
  }

  private ResponseEntity<byte[]> show(
      Visit visit, PreparedLoad load, Reviews.State state, Form form) {
    if (state instanceof Reviews.State.Ready ready) {
      return pages.show(
          tenancy.read(visit.scope(), () -> make.review(visit, load, ready.review(), form)));
    }
    long line = ((Reviews.State.Reading) state).line();
    ResponseEntity<byte[]> page = pages.show(make.reading(visit, load, line));
    return ResponseEntity.status(page.getStatusCode())
        .headers(page.getHeaders())
        .header("Refresh", SECONDS)
        .body(page.getBody());
  }

  /** Every refused row, as many as are kept. */
  ResponseEntity<byte[]> refused(Visit visit, UUID key) {
    PreparedLoad load = find(visit, key);
    if (!(reviews.of(visit.scope(), load, LONGER) instanceof Reviews.State.Ready ready)) {
      return Pages.seeOther(visit.href("/loads/" + key));
    }
    Csv csv = Csv.withColumns("file", "row", "column", "value", "problem", "expected");
    for (RefusedRow row : ready.review().refusals()) {
      csv.row(row.file(), row.line(), row.column(), row.value(), row.problem(), row.expected());
    }
    return csv.download("refused");
  }

  ResponseEntity<byte[]> accept(Visit visit, UUID key, Form typed) {
    if (isAccepted(visit, key)) {
      return Pages.seeOther(visit.href("/loads/" + key));
    }
    PreparedLoad load = find(visit, key);
    Reviews.State state = reviews.of(visit.scope(), load, LONGER);
    if (!(state instanceof Reviews.State.Ready ready)) {
      return Pages.seeOther(visit.href("/loads/" + key));
    }
    Form form = checked(typed, ready.review());
    if (typed.value("act").equals("hold")) {
      return hold(visit, load, state, form);
    }
    if (form.hasProblems()) {
      return show(visit, load, state, form);
    }
    Accepting.Result result =
        accepting.accept(
            visit.scope(),
            key,
            typed.value("fingerprint"),
            form.checked(GOOD_ROWS, "yes"),
            visit.author());
    if (result == Accepting.Result.OVERTAKEN) {
      Form asked = form.withProblem(ACCEPTING, messages.text("measure.review.overtaken"));
      return show(visit, load, reviews.of(visit.scope(), load, LONGER), asked);
    }
    return Pages.seeOther(visit.href("/loads/" + key));
  }

  private Form checked(Form typed, Review review) {
    long refused = review.outcome().refused();
    return refused == 0 || typed.checked(GOOD_ROWS, "yes")
        ? typed
        : typed.withProblem(
            GOOD_ROWS, messages.count("measure.review.good-rows.choose", Math.toIntExact(refused)));
  }

  private ResponseEntity<byte[]> hold(
      Visit visit, PreparedLoad load, Reviews.State state, Form form) {
    HoldForm.Until until = holding.read(form);
    if (until.instant() == null) {
      return show(visit, load, state, until.form());
    }
    tenancy.write(
        visit.scope(),
        () -> {
          prepared.hold(load, until.instant(), form.checked(GOOD_ROWS, "yes"), visit.author());
          return null;
        });
    return Pages.seeOther(visit.href("/loads"));
  }

  ResponseEntity<byte[]> names(Visit visit, UUID key, Form form) {
    PreparedLoad load = find(visit, key);
    tenancy.write(
        visit.scope(),
        () -> {
          prepared.create(load, form.value("create").equals("yes"));
          return null;
        });
    return Pages.seeOther(visit.href("/loads/" + key));
  }

  ResponseEntity<byte[]> throwAway(Visit visit, UUID key) {
    PreparedLoad load = find(visit, key);
    tenancy.write(
        visit.scope(),
        () -> {
          prepared.throwAway(load);
          return null;
        });
    return Pages.seeOther(visit.href("/loads"));
  }

  private boolean isAccepted(Visit visit, UUID key) {
    return tenancy.read(visit.scope(), () -> records.find(key, KnownBy.NOW).isPresent());
  }

  private PreparedLoad find(Visit visit, UUID key) {
    return tenancy
        .read(visit.scope(), () -> prepared.find(key))
        .orElseThrow(() -> new PageNotFoundException(messages.text("measure.loads.not-found")));
  }
}
