package org.goldenthread.app.measure.web.loads;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.load.LoadRecord;
import org.goldenthread.app.measure.load.LoadRecords;
import org.goldenthread.app.measure.web.EditRules;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.intake.data.DataTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of figures: those that were loaded, and sending another. */
@Controller
class LoadController {
  private static final String LOADS = "/app/{partnership}/loads";
  private static final String ONE = LOADS + "/{load}";

  private final Tenancy tenancy;
  private final LoadPages make;
  private final LoadRecords records;
  private final Sending sending;
  private final Reviewing reviewing;
  private final TakingBackForm takingBack;
  private final Pages pages;
  private final Messages messages;

  LoadController(
      Tenancy tenancy,
      LoadPages make,
      LoadRecords records,
      Sending sending,
      Reviewing reviewing,
      TakingBackForm takingBack,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.make = make;
    this.records = records;
    this.sending = sending;
    this.reviewing = reviewing;
    this.takingBack = takingBack;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping(LOADS)
  ResponseEntity<byte[]> list(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> make.list(visit)));
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(LOADS + "/new")
  ResponseEntity<byte[]> askToSend(Visit visit) {
    EditRules.requireToday(visit, messages);
    return pages.show(make.send(visit, Form.blank()));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(LOADS + "/new")
  ResponseEntity<byte[]> send(
      Visit visit,
      @RequestParam(name = Sending.FILE, required = false) @Nullable MultipartFile file,
      @RequestParam(name = Sending.META, required = false) @Nullable MultipartFile meta,
      HttpServletRequest request) {
    EditRules.requireToday(visit, messages);
    Sending.Sent sent = sending.send(visit, Form.of(request.getParameterMap()), file, meta);
    return sent.key() == null
        ? pages.show(make.send(visit, sent.form()))
        : Pages.seeOther(visit.href("/loads/" + sent.key()));
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(LOADS + "/template.csv")
  ResponseEntity<byte[]> template(Visit visit) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(DataTemplate.FILE_NAME).build().toString())
        .body(DataTemplate.csv());
  }

  @Needs(Permission.READ)
  @GetMapping(ONE)
  ResponseEntity<byte[]> one(Visit visit, @PathVariable("load") String name) {
    UUID key = key(name);
    LoadRecord load =
        tenancy.read(visit.scope(), () -> records.find(key, visit.knownBy()).orElse(null));
    return load == null
        ? reviewing.show(visit, key)
        : pages.show(tenancy.read(visit.scope(), () -> make.one(visit, load)));
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(ONE + "/refused.csv")
  ResponseEntity<byte[]> refused(Visit visit, @PathVariable("load") String name) {
    return reviewing.refused(visit, key(name));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(ONE + "/accept")
  ResponseEntity<byte[]> accept(
      Visit visit, @PathVariable("load") String name, HttpServletRequest request) {
    EditRules.requireToday(visit, messages);
    return reviewing.accept(visit, key(name), Form.of(request.getParameterMap()));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(ONE + "/names")
  ResponseEntity<byte[]> names(
      Visit visit, @PathVariable("load") String name, HttpServletRequest request) {
    EditRules.requireToday(visit, messages);
    return reviewing.names(visit, key(name), Form.of(request.getParameterMap()));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(ONE + "/throw-away")
  ResponseEntity<byte[]> throwAway(Visit visit, @PathVariable("load") String name) {
    EditRules.requireToday(visit, messages);
    return reviewing.throwAway(visit, key(name));
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(ONE + "/take-back")
  ResponseEntity<byte[]> askToTakeBack(Visit visit, @PathVariable("load") String name) {
    EditRules.requireToday(visit, messages);
    return pages.show(takingBack.ask(visit, key(name), Form.blank()));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(ONE + "/take-back")
  ResponseEntity<byte[]> takeBack(
      Visit visit, @PathVariable("load") String name, HttpServletRequest request) {
    EditRules.requireToday(visit, messages);
    return takingBack.send(visit, key(name), Form.of(request.getParameterMap()));
  }

  private UUID key(String name) {
    try {
      return UUID.fromString(name);
    } catch (IllegalArgumentException notAKey) {
      throw new PageNotFoundException(messages.text("measure.loads.not-found"));
    }
  }
}
