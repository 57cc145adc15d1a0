package org.goldenthread.app.home.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.goldenthread.app.audit.Attachment;
import org.goldenthread.app.audit.Attachments;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files attached as evidence to items, measures and documents. */
@Controller
class EvidenceController {
  private static final String ITEM = "/app/{partnership}/plans/{plan}/items/{item}/evidence";
  private static final String MEASURE = "/app/{partnership}/measures/{measure}/evidence";
  private static final String DOCUMENT = "/app/{partnership}/documents/{document}/evidence";

  private final Tenancy tenancy;
  private final Things things;
  private final Attachments attachments;
  private final EvidencePages make;
  private final EvidenceForms forms;
  private final Pages pages;
  private final Messages messages;

  EvidenceController(
      Tenancy tenancy,
      Things things,
      Attachments attachments,
      EvidencePages make,
      EvidenceForms forms,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.things = things;
    this.attachments = attachments;
    this.make = make;
    this.forms = forms;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping({ITEM, MEASURE, DOCUMENT})
  ResponseEntity<byte[]> list(Visit visit, @PathVariable Map<String, String> address) {
    return show(visit, address, make::list);
  }

  @Needs(Permission.READ)
  @GetMapping({ITEM + ".csv", MEASURE + ".csv", DOCUMENT + ".csv"})
  ResponseEntity<byte[]> csv(Visit visit, @PathVariable Map<String, String> address) {
    return tenancy
        .read(visit.scope(), () -> make.table(visit, things.one(visit, address)))
        .download("evidence");
  }

  @Needs(Permission.ATTACH_EVIDENCE)
  @GetMapping({ITEM + "/attach", MEASURE + "/attach", DOCUMENT + "/attach"})
  ResponseEntity<byte[]> form(Visit visit, @PathVariable Map<String, String> address) {
    return show(visit, address, (v, thing) -> make.attach(v, thing, Form.blank()));
  }

  @Needs(Permission.ATTACH_EVIDENCE)
  @PostMapping({ITEM, MEASURE, DOCUMENT})
  ResponseEntity<byte[]> attach(
      Visit visit,
      @PathVariable Map<String, String> address,
      @RequestParam(name = EvidenceForms.FILE, required = false) @Nullable MultipartFile file,
      HttpServletRequest request) {
    Thing thing = tenancy.read(visit.scope(), () -> things.one(visit, address));
    Form form = forms.attach(visit, thing, Form.of(request.getParameterMap()), file);
    return form.hasProblems()
        ? show(visit, address, (v, t) -> make.attach(v, t, form))
        : Pages.seeOther(visit.href(EvidencePages.path(thing)));
  }

  @Needs(Permission.ATTACH_EVIDENCE)
  @GetMapping({ITEM + "/{key}/withdraw", MEASURE + "/{key}/withdraw", DOCUMENT + "/{key}/withdraw"})
  ResponseEntity<byte[]> withdrawForm(Visit visit, @PathVariable Map<String, String> address) {
    return show(
        visit,
        address,
        (v, thing) -> make.withdraw(v, thing, find(v, thing, address), Form.blank()));
  }

  @Needs(Permission.ATTACH_EVIDENCE)
  @PostMapping({
    ITEM + "/{key}/withdraw",
    MEASURE + "/{key}/withdraw",
    DOCUMENT + "/{key}/withdraw"
  })
  ResponseEntity<byte[]> withdraw(
      Visit visit, @PathVariable Map<String, String> address, HttpServletRequest request) {
    Thing thing = tenancy.read(visit.scope(), () -> things.one(visit, address));
    Attachment file = tenancy.read(visit.scope(), () -> find(visit, thing, address));
    Form form = forms.withdraw(visit, file, Form.of(request.getParameterMap()));
    return form.hasProblems()
        ? show(visit, address, (v, t) -> make.withdraw(v, t, file, form))
        : Pages.seeOther(visit.href(EvidencePages.path(thing)));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/evidence/{key}/{file}")
  ResponseEntity<byte[]> download(Visit visit, @PathVariable Map<String, String> address) {
    return tenancy.read(
        visit.scope(),
        () -> {
          Attachment file = find(visit, address);
          return EvidenceDownload.of(file, attachments.bytes(file));
        });
  }

  private ResponseEntity<byte[]> show(
      Visit visit, Map<String, String> address, BiFunction<Visit, Thing, PageModel> maker) {
    return pages.show(
        tenancy.read(visit.scope(), () -> maker.apply(visit, things.one(visit, address))));
  }

  private Attachment find(Visit visit, Map<String, String> address) {
    var key = EvidenceForms.uuid(address.getOrDefault("key", ""));
    return Optional.ofNullable(key)
        .flatMap(k -> attachments.find(k, visit.knownBy()))
        .orElseThrow(() -> new PageNotFoundException(messages.text("home.evidence.not-found")));
  }

  /** Only where it is attached: who leads one item does not withdraw the evidence of another. */
  private Attachment find(Visit visit, Thing thing, Map<String, String> address) {
    Attachment file = find(visit, address);
    if (!file.thingKind().equals(thing.kind()) || file.thing() != thing.id()) {
      throw new PageNotFoundException(messages.text("home.evidence.not-found"));
    }
    return file;
  }
}
