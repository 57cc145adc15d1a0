package org.goldenthread.app.home.bring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.BadRequestException;
import org.goldenthread.app.shell.Form;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Bringing a document in: sending it, looking at it, correcting it, accepting it. */
@Controller
class BringInController {
  private static final String BRING_IN = "/app/{partnership}/documents/bring-in";
  private static final String ONE = BRING_IN + "/{key}";
  private static final String ROW = ONE + "/rows/{row}";

  private final BringInDesk desk;
  private final DocumentReviewing reviewing;
  private final Pages pages;
  private final Messages messages;

  BringInController(BringInDesk desk, DocumentReviewing reviewing, Pages pages, Messages messages) {
    this.desk = desk;
    this.reviewing = reviewing;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.LOAD_DOCUMENT)
  @GetMapping(BRING_IN)
  ResponseEntity<byte[]> ask(Visit visit) {
    requireToday(visit);
    return pages.show(page(visit, Form.blank(), null));
  }

  @Needs(Permission.LOAD_DOCUMENT)
  @PostMapping(BRING_IN)
  ResponseEntity<byte[]> send(
      Visit visit,
      @RequestParam(name = BringInDesk.FILE, required = false) @Nullable MultipartFile file,
      HttpServletRequest request) {
    requireToday(visit);
    BringInDesk.Sent sent = desk.send(visit, Form.of(request.getParameterMap()), file);
    return sent.key() == null
        ? pages.show(page(visit, sent.form(), sent.known()))
        : Pages.seeOther(visit.href("/documents/bring-in/" + sent.key()));
  }

  @Needs(Permission.LOAD_DOCUMENT)
  @GetMapping(ONE)
  ResponseEntity<byte[]> one(Visit visit, @PathVariable("key") String key) {
    requireToday(visit);
    return reviewing.show(visit, key(key));
  }

  @Needs(Permission.LOAD_DOCUMENT)
  @PostMapping(ONE + "/facts")
  ResponseEntity<byte[]> facts(
      Visit visit, @PathVariable("key") String key, HttpServletRequest request) {
    requireToday(visit);
    return reviewing.facts(visit, key(key), Form.of(request.getParameterMap()));
  }

  @Needs(Permission.LOAD_DOCUMENT)
  @PostMapping(ONE + "/columns")
  ResponseEntity<byte[]> columns(
      Visit visit, @PathVariable("key") String key, HttpServletRequest request) {
    requireToday(visit);
    return reviewing.columns(visit, key(key), Form.of(request.getParameterMap()));
  }

  @Needs(Permission.MATCH_LEADS)
  @PostMapping(ONE + "/names")
  ResponseEntity<byte[]> names(
      Visit visit, @PathVariable("key") String key, HttpServletRequest request) {
    requireToday(visit);
    return reviewing.names(visit, key(key), Form.of(request.getParameterMap()));
  }

  @Needs(Permission.LOAD_DOCUMENT)
  @GetMapping(ROW)
  ResponseEntity<byte[]> row(
      Visit visit, @PathVariable("key") String key, @PathVariable("row") int row) {
    requireToday(visit);
    return reviewing.row(visit, key(key), row);
  }

  @Needs(Permission.LOAD_DOCUMENT)
  @PostMapping(ROW)
  ResponseEntity<byte[]> correctRow(
      Visit visit,
      @PathVariable("key") String key,
      @PathVariable("row") int row,
      HttpServletRequest request) {
    requireToday(visit);
    return reviewing.correctRow(visit, key(key), row, Form.of(request.getParameterMap()));
  }

  @Needs(Permission.LOAD_DOCUMENT)
  @PostMapping(ONE + "/again")
  ResponseEntity<byte[]> again(
      Visit visit, @PathVariable("key") String key, HttpServletRequest request) {
    requireToday(visit);
    return reviewing.again(visit, key(key), Form.of(request.getParameterMap()));
  }

  @Needs(Permission.LOAD_DOCUMENT)
  @PostMapping(ONE + "/accept")
  ResponseEntity<byte[]> accept(
      Visit visit, @PathVariable("key") String key, HttpServletRequest request) {
    requireToday(visit);
    return reviewing.accept(visit, key(key), Form.of(request.getParameterMap()));
  }

  @Needs(Permission.LOAD_DOCUMENT)
  @PostMapping(ONE + "/throw-away")
  ResponseEntity<byte[]> throwAway(Visit visit, @PathVariable("key") String key) {
    requireToday(visit);
    return reviewing.throwAway(visit, key(key));
  }

  private BringInPage page(Visit visit, Form form, @Nullable Link known) {
    return new BringInPage(
        visit.page(messages.text("home.bring-in.title"), Section.DOCUMENTS),
        form,
        new Link(messages.text("home.documents.title"), visit.href("/documents")),
        known);
  }

  private void requireToday(Visit visit) {
    if (visit.asAt().date() != null || visit.asAt().problem() != null) {
      throw new BadRequestException(messages.text("home.bring-in.past-day"));
    }
  }

  private UUID key(String name) {
    try {
      return UUID.fromString(name);
    } catch (IllegalArgumentException notAKey) {
      throw new PageNotFoundException(messages.text("home.bring-in.not-found"));
    }
  }
}
