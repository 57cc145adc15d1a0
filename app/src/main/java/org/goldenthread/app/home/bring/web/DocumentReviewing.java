package org.goldenthread.app.home.bring.web;

import java.time.Duration;
import java.util.UUID;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.home.bring.BringingIn;
import org.goldenthread.app.home.bring.PreparedDocument;
import org.goldenthread.app.home.bring.PreparedDocuments;
import org.goldenthread.app.home.bring.Readings;
import org.goldenthread.app.home.bring.SaidCorrections;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.sourced.OpenParts;
import org.goldenthread.intake.sourced.ReadTable;
import org.goldenthread.intake.sourced.SourcedReading;
import org.goldenthread.intake.table.ColumnRole;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows prepared documents and does with them what their page asks for. */
@Component
class DocumentReviewing {
  static final String ACCEPTING = "accepting";
  private static final Duration PATIENCE = Duration.ofMillis(1500);
  private static final Duration LONGER = Duration.ofSeconds(20);
  private static final String SECONDS = "2";

  private final Tenancy tenancy;
  private final PreparedDocuments prepared;
  private final Readings readings;
  private final BringingIn bringing;
  private final ReviewMaker make;
  private final FactsForm facts;
  private final CellForm cells;
  private final NameForms names;
  private final MeantForms meant;
  private final Pages pages;
  private final Messages messages;

  DocumentReviewing(
      Tenancy tenancy,
      PreparedDocuments prepared,
      Readings readings,
      BringingIn bringing,
      ReviewMaker make,
      FactsForm facts,
      CellForm cells,
      NameForms names,
      MeantForms meant,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.prepared = prepared;
    this.readings = readings;
    this.bringing = bringing;
    this.make = make;
    this.facts = facts;
    this.cells = cells;
    this.names = names;
    this.meant = meant;
    this.pages = pages;
    this.messages = messages;
  }

  ResponseEntity<byte[]> show(Visit visit, UUID key) {
    Readings.State.Refused refused = readings.refusal(visit.scope(), key).orElse(null);
    return refused == null
        ? show(visit, find(visit, key), Form.blank())
        : pages.show(refused(visit, refused));
  }

  private ResponseEntity<byte[]> show(Visit visit, PreparedDocument document, Form form) {
    Readings.State state = readings.of(visit.scope(), document, PATIENCE);
    if (state instanceof Readings.State.Ready ready) {
      return pages.show(
          tenancy.read(
              visit.scope(), () -> make.review(visit, document, open(visit, ready), form)));
    }
    if (state instanceof Readings.State.Running running) {
      return beingRead(visit, document, running);
    }
    return pages.show(
        state instanceof Readings.State.Refused refused
            ? refused(visit, refused)
            : failed(visit, document));
  }

  private ResponseEntity<byte[]> beingRead(
      Visit visit, PreparedDocument document, Readings.State.Running running) {
    ResponseEntity<byte[]> page =
        pages.show(
            new BeingReadPage(
                visit.page(
                    messages.text("home.review.title", document.fileName()),
                    Section.DOCUMENTS,
                    make.back(visit)),
                running.done(),
                running.of()));
    return ResponseEntity.status(page.getStatusCode())
        .headers(page.getHeaders())
        .header("Refresh", SECONDS)
        .body(page.getBody());
  }

  private NotReadPage refused(Visit visit, Readings.State.Refused refused) {
    return notRead(visit, refused.file(), refused.message(), false, 0);
  }

  private NotReadPage failed(Visit visit, PreparedDocument document) {
    boolean corrected = !document.corrections().equals(SaidCorrections.NONE);
    return notRead(
        visit,
        document.fileName(),
        messages.text(corrected ? "home.not-read.failed" : "home.not-read.machine"),
        true,
        corrected ? document.version() : 0);
  }

  private NotReadPage notRead(Visit visit, String file, String message, boolean there, int again) {
    return new NotReadPage(
        visit.page(messages.text("home.review.title", file), Section.DOCUMENTS, make.back(visit)),
        make.back(visit),
        message,
        there,
        again);
  }

  /** Says what it is called, from when it is known, and of which plan it is an edition. */
  ResponseEntity<byte[]> facts(Visit visit, UUID key, Form typed) {
    PreparedDocument document = find(visit, key);
    SourcedReading sourced = sourced(visit, document);
    FactsForm.Said said =
        tenancy.read(visit.scope(), () -> facts.read(document, sourced.reading(), typed));
    return said.facts() == null
        ? show(visit, document, said.form())
        : correct(visit, document, typed, document.corrections().with(said.facts()));
  }

  /** Says what the columns of one table hold. */
  ResponseEntity<byte[]> columns(Visit visit, UUID key, Form typed) {
    PreparedDocument document = find(visit, key);
    SourcedReading sourced = sourced(visit, document);
    int number = number(typed.value("table"));
    if (number < 0 || number >= sourced.tables().size()) {
      throw notFound();
    }
    ReadTable table = sourced.tables().get(number);
    SaidCorrections said = document.corrections();
    for (int c = 0; c < table.columns().size(); c++) {
      String chosen = typed.value(ColumnForms.field(number, c));
      said =
          said.with(
              new SaidCorrections.Column(
                  table.shape(),
                  c,
                  table.columns().get(c).header(),
                  chosen.isEmpty() ? null : role(chosen)));
    }
    return correct(visit, document, typed, said);
  }

  private ColumnRole role(String chosen) {
    try {
      return ColumnRole.valueOf(chosen);
    } catch (IllegalArgumentException none) {
      throw notFound();
    }
  }

  /** Says who and what is meant by names it prints. */
  ResponseEntity<byte[]> names(Visit visit, UUID key, Form typed) {
    PreparedDocument document = find(visit, key);
    SourcedReading sourced = sourced(visit, document);
    SaidCorrections said =
        tenancy.read(
            visit.scope(),
            () ->
                document
                    .corrections()
                    .with(names.read(sourced, typed), meant.read(document, sourced, typed)));
    return correct(visit, document, typed, said);
  }

  ResponseEntity<byte[]> row(Visit visit, UUID key, int row) {
    PreparedDocument document = find(visit, key);
    return pages.show(cells.ask(visit, document, sourced(visit, document), row));
  }

  ResponseEntity<byte[]> correctRow(Visit visit, UUID key, int row, Form typed) {
    PreparedDocument document = find(visit, key);
    SourcedReading sourced = sourced(visit, document);
    CellForm.Said said = cells.read(visit, document, sourced, row, typed);
    return said.corrections() == null
        ? pages.show(said.page())
        : correct(visit, document, typed, said.corrections());
  }

  /** Forgets what was said, and reads it as it was sent. */
  ResponseEntity<byte[]> again(Visit visit, UUID key, Form typed) {
    return correct(visit, find(visit, key), typed, SaidCorrections.NONE);
  }

  private ResponseEntity<byte[]> correct(
      Visit visit, PreparedDocument document, Form typed, SaidCorrections said) {
    boolean seen = number(typed.value("version")) == document.version();
    boolean done = seen && tenancy.write(visit.scope(), () -> prepared.correct(document, said));
    return done
        ? Pages.seeOther(visit.href("/documents/bring-in/" + document.key()))
        : show(
            visit,
            find(visit, document.key()),
            Form.blank().withProblem(ACCEPTING, messages.text("home.review.overtaken")));
  }

  ResponseEntity<byte[]> accept(Visit visit, UUID key, Form typed) {
    var seen = new BringingIn.Seen(number(typed.value("version")), typed.value("edition"));
    BringingIn.Result result = bringing.accept(visit.scope(), key, seen, visit.author());
    readings.forget(key);
    if (result instanceof BringingIn.Result.Accepted accepted) {
      return Pages.seeOther(visit.href("/documents/" + accepted.number() + "?accepted=1"));
    }
    if (result instanceof BringingIn.Result.KnownAlready known) {
      return Pages.seeOther(visit.href("/documents/" + known.number()));
    }
    return show(
        visit,
        find(visit, key),
        typed.withProblem(ACCEPTING, messages.text("home.review.overtaken")));
  }

  ResponseEntity<byte[]> throwAway(Visit visit, UUID key) {
    PreparedDocument document = find(visit, key);
    tenancy.write(
        visit.scope(),
        () -> {
          prepared.throwAway(document);
          return null;
        });
    readings.forget(key);
    return Pages.seeOther(visit.href("/documents"));
  }

  private SourcedReading sourced(Visit visit, PreparedDocument document) {
    if (readings.of(visit.scope(), document, LONGER) instanceof Readings.State.Ready ready) {
      return open(visit, ready.sourced());
    }
    throw notFound();
  }

  private static SourcedReading open(Visit visit, SourcedReading sourced) {
    return seesExempt(visit) ? sourced : OpenParts.of(sourced);
  }

  private static Readings.State.Ready open(Visit visit, Readings.State.Ready ready) {
    Reading before = ready.before();
    return seesExempt(visit)
        ? ready
        : new Readings.State.Ready(
            OpenParts.of(ready.sourced()), before == null ? null : OpenParts.of(before));
  }

  /** Whose an exempt part is, is not in the record yet: it takes being entitled to all. */
  private static boolean seesExempt(Visit visit) {
    return visit.scope().exemption().all();
  }

  private static int number(String typed) {
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
  }

  private PreparedDocument find(Visit visit, UUID key) {
    return tenancy.read(visit.scope(), () -> prepared.find(key)).orElseThrow(this::notFound);
  }

  private PageNotFoundException notFound() {
    return new PageNotFoundException(messages.text("home.bring-in.not-found"));
  }
}
