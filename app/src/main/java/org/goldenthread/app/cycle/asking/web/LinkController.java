package org.goldenthread.app.cycle.asking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.goldenthread.app.cycle.asking.OpenedLink;
import org.goldenthread.app.cycle.asking.OpenedLinks;
import org.goldenthread.app.cycle.web.AnswerDesk;
import org.goldenthread.app.cycle.web.ObjectingDesk;
import org.goldenthread.app.cycle.web.SendingDesk;
import org.goldenthread.app.cycle.web.SheetDesk;
import org.goldenthread.app.cycle.web.Way;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is behind a signed link. Whoever has the link is asked for nothing else; it opens its own
 * party's items of its own round. Opening it changes nothing, since mail scanners open links too.
 */
@Controller
@RequestMapping(LinkRequests.PATH)
class LinkController {
  private final OpenedLinks links;
  private final AnswerDesk desk;
  private final SendingDesk sending;
  private final ObjectingDesk objecting;
  private final SheetDesk sheets;
  private final Tenancy tenancy;
  private final LinkPages make;
  private final Pages pages;

  LinkController(
      OpenedLinks links,
      AnswerDesk desk,
      SendingDesk sending,
      ObjectingDesk objecting,
      SheetDesk sheets,
      Tenancy tenancy,
      LinkPages make,
      Pages pages) {
    this.links = links;
    this.desk = desk;
    this.sending = sending;
    this.objecting = objecting;
    this.sheets = sheets;
    this.tenancy = tenancy;
    this.make = make;
    this.pages = pages;
  }

  @Needs(Permission.PUBLIC)
  @GetMapping
  ResponseEntity<byte[]> open(HttpServletRequest request) {
    return reading(request, desk::mine);
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/items/{item}")
  ResponseEntity<byte[]> form(@PathVariable("item") String item, HttpServletRequest request) {
    return reading(request, way -> desk.form(way, item));
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/items/{item}")
  ResponseEntity<byte[]> save(@PathVariable("item") String item, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return writing(request, way -> desk.save(way, item, form));
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/items/{item}/draft")
  ResponseEntity<byte[]> draft(@PathVariable("item") String item, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return writing(request, way -> desk.draft(way, item, form));
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/items/{item}/take-back")
  ResponseEntity<byte[]> takeBack(@PathVariable("item") String item, HttpServletRequest request) {
    return writing(request, way -> sending.takeBack(way, item));
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/items/{item}/wording")
  ResponseEntity<byte[]> wording(@PathVariable("item") String item, HttpServletRequest request) {
    return reading(request, way -> objecting.show(way, item));
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/items/{item}/wording")
  ResponseEntity<byte[]> object(@PathVariable("item") String item, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return writing(request, way -> objecting.object(way, item, form));
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/items/{item}/wording/agree")
  ResponseEntity<byte[]> agree(@PathVariable("item") String item, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return writing(request, way -> objecting.agree(way, item, form));
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/check")
  ResponseEntity<byte[]> check(HttpServletRequest request) {
    return reading(request, sending::check);
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/send")
  ResponseEntity<byte[]> send(HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return writing(request, way -> sending.send(way, form));
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/sent")
  ResponseEntity<byte[]> sent(HttpServletRequest request) {
    return reading(request, sending::sent);
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/sheet")
  ResponseEntity<byte[]> sheet(HttpServletRequest request) {
    return reading(request, sheets::page);
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/sheet.xlsx")
  ResponseEntity<byte[]> download(HttpServletRequest request) {
    return reading(request, sheets::download);
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/sheet")
  ResponseEntity<byte[]> takeSheet(
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return writing(request, way -> sheets.take(way, file, form));
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/sheet/{key}")
  ResponseEntity<byte[]> review(@PathVariable("key") String key, HttpServletRequest request) {
    return reading(request, way -> sheets.review(way, key));
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/sheet/{key}")
  ResponseEntity<byte[]> settle(@PathVariable("key") String key, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return writing(request, way -> sheets.settle(way, key, form));
  }

  /** Says the same whatever became of it: who has no link learns nothing. */
  @Needs(Permission.PUBLIC)
  @PostMapping("/new")
  ResponseEntity<byte[]> sendNew(HttpServletRequest request) {
    links.sendNew(LinkRequests.token(request));
    return pages.show(make.sent(request));
  }

  private ResponseEntity<byte[]> reading(
      HttpServletRequest request, Function<Way, ResponseEntity<byte[]>> work) {
    return opened(
        request, works -> tenancy.read(works.partnership().id(), () -> at(request, works, work)));
  }

  private ResponseEntity<byte[]> writing(
      HttpServletRequest request, Function<Way, ResponseEntity<byte[]>> work) {
    return opened(
        request, works -> tenancy.write(works.partnership().id(), () -> at(request, works, work)));
  }

  private ResponseEntity<byte[]> at(
      HttpServletRequest request,
      OpenedLink.Works works,
      Function<Way, ResponseEntity<byte[]>> work) {
    return work.apply(make.way(request, works));
  }

  private ResponseEntity<byte[]> opened(
      HttpServletRequest request, Function<OpenedLink.Works, ResponseEntity<byte[]>> work) {
    OpenedLink opened = links.open(LinkRequests.token(request));
    if (opened instanceof OpenedLink.Works works) {
      return work.apply(works);
    }
    OpenedLink.Over over = (OpenedLink.Over) opened;
    HttpStatus status = over.endedOn() == null ? HttpStatus.NOT_FOUND : HttpStatus.GONE;
    return pages.show(make.over(request, over), status);
  }
}
