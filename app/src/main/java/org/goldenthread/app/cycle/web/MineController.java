package org.goldenthread.app.cycle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What a round asks of who is signed in, and their answers. */
@Controller
@RequestMapping("/app/{partnership}/rounds/{round}/mine")
class MineController {
  private final Tenancy tenancy;
  private final Rounds rounds;
  private final AnswerDesk desk;
  private final SendingDesk sending;
  private final ObjectingDesk objecting;
  private final SheetDesk sheets;
  private final Messages messages;

  MineController(
      Tenancy tenancy,
      Rounds rounds,
      AnswerDesk desk,
      SendingDesk sending,
      ObjectingDesk objecting,
      SheetDesk sheets,
      Messages messages) {
    this.tenancy = tenancy;
    this.rounds = rounds;
    this.desk = desk;
    this.sending = sending;
    this.objecting = objecting;
    this.sheets = sheets;
    this.messages = messages;
  }

  @Needs(Permission.UPDATE_ITEMS)
  @GetMapping
  ResponseEntity<byte[]> mine(Visit visit, @PathVariable("round") String round) {
    return reading(visit, round, desk::mine);
  }

  @Needs(Permission.UPDATE_ITEMS)
  @GetMapping("/items/{item}")
  ResponseEntity<byte[]> form(
      Visit visit, @PathVariable("round") String round, @PathVariable("item") String item) {
    return reading(visit, round, way -> desk.form(way, item));
  }

  @Needs(Permission.UPDATE_ITEMS)
  @PostMapping("/items/{item}")
  ResponseEntity<byte[]> save(
      Visit visit,
      @PathVariable("round") String round,
      @PathVariable("item") String item,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return writing(visit, round, way -> desk.save(way, item, form));
  }

  @Needs(Permission.UPDATE_ITEMS)
  @PostMapping("/items/{item}/draft")
  ResponseEntity<byte[]> draft(
      Visit visit,
      @PathVariable("round") String round,
      @PathVariable("item") String item,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return writing(visit, round, way -> desk.draft(way, item, form));
  }

  @Needs(Permission.UPDATE_ITEMS)
  @PostMapping("/items/{item}/take-back")
  ResponseEntity<byte[]> takeBack(
      Visit visit, @PathVariable("round") String round, @PathVariable("item") String item) {
    return writing(visit, round, way -> sending.takeBack(way, item));
  }

  @Needs(Permission.UPDATE_ITEMS)
  @GetMapping("/items/{item}/wording")
  ResponseEntity<byte[]> wording(
      Visit visit, @PathVariable("round") String round, @PathVariable("item") String item) {
    return reading(visit, round, way -> objecting.show(way, item));
  }

  @Needs(Permission.UPDATE_ITEMS)
  @PostMapping("/items/{item}/wording")
  ResponseEntity<byte[]> object(
      Visit visit,
      @PathVariable("round") String round,
      @PathVariable("item") String item,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return writing(visit, round, way -> objecting.object(way, item, form));
  }

  @Needs(Permission.UPDATE_ITEMS)
  @PostMapping("/items/{item}/wording/agree")
  ResponseEntity<byte[]> agree(
      Visit visit,
      @PathVariable("round") String round,
      @PathVariable("item") String item,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return writing(visit, round, way -> objecting.agree(way, item, form));
  }

  @Needs(Permission.UPDATE_ITEMS)
  @GetMapping("/check")
  ResponseEntity<byte[]> check(Visit visit, @PathVariable("round") String round) {
    return reading(visit, round, sending::check);
  }

  @Needs(Permission.UPDATE_ITEMS)
  @PostMapping("/send")
  ResponseEntity<byte[]> send(
      Visit visit, @PathVariable("round") String round, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return writing(visit, round, way -> sending.send(way, form));
  }

  @Needs(Permission.UPDATE_ITEMS)
  @GetMapping("/sent")
  ResponseEntity<byte[]> sent(Visit visit, @PathVariable("round") String round) {
    return reading(visit, round, sending::sent);
  }

  @Needs(Permission.UPDATE_ITEMS)
  @GetMapping("/sheet")
  ResponseEntity<byte[]> sheet(Visit visit, @PathVariable("round") String round) {
    return reading(visit, round, sheets::page);
  }

  @Needs(Permission.UPDATE_ITEMS)
  @GetMapping("/sheet.xlsx")
  ResponseEntity<byte[]> download(Visit visit, @PathVariable("round") String round) {
    return reading(visit, round, sheets::download);
  }

  @Needs(Permission.UPDATE_ITEMS)
  @PostMapping("/sheet")
  ResponseEntity<byte[]> takeSheet(
      Visit visit,
      @PathVariable("round") String round,
      @RequestParam(name = SheetDesk.FILE, required = false) @Nullable MultipartFile file,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return writing(visit, round, way -> sheets.take(way, file, form));
  }

  @Needs(Permission.UPDATE_ITEMS)
  @GetMapping("/sheet/{key}")
  ResponseEntity<byte[]> review(
      Visit visit, @PathVariable("round") String round, @PathVariable("key") String key) {
    return reading(visit, round, way -> sheets.review(way, key));
  }

  @Needs(Permission.UPDATE_ITEMS)
  @PostMapping("/sheet/{key}")
  ResponseEntity<byte[]> settle(
      Visit visit,
      @PathVariable("round") String round,
      @PathVariable("key") String key,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return writing(visit, round, way -> sheets.settle(way, key, form));
  }

  private ResponseEntity<byte[]> reading(
      Visit visit, String round, Function<Way, ResponseEntity<byte[]>> work) {
    return tenancy.read(visit.scope(), () -> work.apply(way(visit, round)));
  }

  private ResponseEntity<byte[]> writing(
      Visit visit, String round, Function<Way, ResponseEntity<byte[]>> work) {
    return tenancy.write(visit.scope(), () -> work.apply(way(visit, round)));
  }

  private Way way(Visit visit, String round) {
    return Way.signedIn(
        visit,
        rounds
            .find(round)
            .orElseThrow(
                () -> new PageNotFoundException(messages.text("cycle.round.not-found", round))));
  }
}
