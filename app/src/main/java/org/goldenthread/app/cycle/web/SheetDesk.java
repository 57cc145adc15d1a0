package org.goldenthread.app.cycle.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.audit.FileName;
import org.goldenthread.app.cycle.Answering;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.sheet.PreparedSheets;
import org.goldenthread.app.cycle.sheet.PreparedSheets.Prepared;
import org.goldenthread.app.cycle.web.AnswerPages.Asked;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Slug;
import org.goldenthread.intake.RefusedDocumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where updates are answered in a spreadsheet, signed in or by a signed link. What only shows is
 * called inside a read of the partnership, what keeps or sends inside a write.
 */
@Component
public class SheetDesk {
  static final String FILE = "file";

  /** An .xlsx file of 1,000 items with long texts has a fifth of it. */
  private static final int MOST_BYTES = 5_000_000;

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final AnswerPages maker;
  private final SheetMaker sheets;
  private final SheetPages make;
  private final SheetJudge judge;
  private final PreparedSheets prepared;
  private final Answering answering;
  private final SendingDesk sending;
  private final Pages pages;
  private final Messages messages;
  private final Days days;

  SheetDesk(
      AnswerPages maker,
      SheetMaker sheets,
      SheetPages make,
      SheetJudge judge,
      PreparedSheets prepared,
      Answering answering,
      SendingDesk sending,
      Pages pages,
      Messages messages,
      Days days) {
    this.maker = maker;
    this.sheets = sheets;
    this.make = make;
    this.judge = judge;
    this.prepared = prepared;
    this.answering = answering;
    this.sending = sending;
    this.pages = pages;
    this.messages = messages;
    this.days = days;
  }

  /** Where a sheet is fetched and sent back. */
  public ResponseEntity<byte[]> page(Way way) {
    return pages.show(make.page(way, Form.blank()));
  }

  /** What is due, to be filled in. */
  public ResponseEntity<byte[]> download(Way way) {
    PlanSnapshot plan = sheets.plan(way);
    return file(way.round().slug() + ".xlsx", sheets.file(way, plan, sheets.due(way, plan)), XLSX);
  }

  static ResponseEntity<byte[]> file(String name, byte[] bytes, MediaType type) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }

  /** The sheet of one lead, for whoever runs the round. */
  ResponseEntity<byte[]> download(Way way, String name) {
    PlanSnapshot plan = sheets.plan(way);
    return file(Slug.of(name) + ".xlsx", sheets.file(way, plan, sheets.due(way, plan)), XLSX);
  }

  /** Takes a filled sheet and leads to what it would do; or says why it cannot be read. */
  public ResponseEntity<byte[]> take(Way way, @Nullable MultipartFile sent, Form form) {
    if (sent == null || sent.isEmpty()) {
      return refused(way, form, messages.text("cycle.sheet.none"));
    }
    if (sent.getSize() > MOST_BYTES) {
      return refused(way, form, messages.text("cycle.sheet.too-large"));
    }
    String given = sent.getOriginalFilename();
    String name = FileName.clean(given == null ? "" : given);
    byte[] bytes = bytes(sent);
    try {
      String problem = judge.review(way, name, bytes).reading().problem();
      return problem == null
          ? Pages.seeOther(
              way.base()
                  + "/sheet/"
                  + prepared.keep(way.round(), name, bytes, days.now(), way.answerer()))
          : refused(way, form, problem);
    } catch (RefusedDocumentException e) {
      return refused(way, form, String.valueOf(e.getMessage()));
    }
  }

  private static byte[] bytes(MultipartFile sent) {
    try {
      return sent.getBytes();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private ResponseEntity<byte[]> refused(Way way, Form form, String problem) {
    return pages.show(make.page(way, form.withProblem(FILE, problem)));
  }

  /** What a sheet that was sent would do now. */
  public ResponseEntity<byte[]> review(Way way, String key) {
    Prepared sheet = find(way, key);
    return pages.show(make.review(way, sheet, judged(way, sheet), Form.blank()));
  }

  private Prepared find(Way way, String key) {
    try {
      Optional<Prepared> found = prepared.find(way.round(), UUID.fromString(key), way.answerer());
      return found.orElseThrow(() -> gone());
    } catch (IllegalArgumentException noKey) {
      throw gone();
    }
  }

  private PageNotFoundException gone() {
    return new PageNotFoundException(messages.text("cycle.sheet.gone"));
  }

  private SheetReview judged(Way way, Prepared sheet) {
    try {
      return judge.review(way, sheet.fileName(), sheet.bytes());
    } catch (RefusedDocumentException e) {
      throw new IllegalStateException("sheet " + sheet.key() + " could be read before", e);
    }
  }

  /** Does what the review showed: keeps drafts, sends, or throws the sheet away. */
  public ResponseEntity<byte[]> settle(Way way, String key, Form form) {
    Prepared sheet = find(way, key);
    String go = form.value("go");
    if (go.equals("throw-away")) {
      prepared.letGo(sheet);
      return Pages.seeOther(way.base() + "/sheet");
    }
    SheetReview review = judged(way, sheet);
    List<SheetReview.Ready> chosen = chosen(review, form);
    if (!review.seen().equals(form.value("seen"))) {
      return again(way, sheet, review, form, "cycle.sheet.moved-on");
    }
    if (chosen.isEmpty()) {
      return again(way, sheet, review, form, "cycle.sheet.none-chosen");
    }
    boolean send = go.equals("send");
    chosen.forEach(row -> take(row, send));
    prepared.letGo(sheet);
    return Pages.seeOther(
        way.base() + (send ? "/sent?sent=" + chosen.size() : make.afterDrafts(chosen)));
  }

  private ResponseEntity<byte[]> again(
      Way way, Prepared sheet, SheetReview review, Form form, String problem) {
    return pages.show(
        make.review(way, sheet, review, form.withProblem("go", messages.text(problem))));
  }

  /** The rows that can be taken, and those of the overtaken ones that were chosen. */
  private static List<SheetReview.Ready> chosen(SheetReview review, Form form) {
    var chosen = new ArrayList<>(review.ready());
    review.overtaken().stream()
        .map(SheetReview.Overtaken::row)
        .filter(row -> form.checked("take", row.slug()))
        .forEach(chosen::add);
    return chosen;
  }

  private void take(SheetReview.Ready row, boolean send) {
    Asked asked = row.asked();
    if (send) {
      sending.send(asked, row.form());
    } else {
      int parts = maker.context(asked).parts().size();
      answering.save(
          asked.request(),
          asked.opened(),
          AnswerForm.kept(row.form(), parts),
          asked.way().answerer());
    }
  }
}
