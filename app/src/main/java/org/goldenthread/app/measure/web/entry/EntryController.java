package org.goldenthread.app.measure.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.web.EditRules;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Figures typed into a grid; what was typed is reviewed as a file of figures is. */
@Controller
class EntryController {
  private static final String ENTRY = "/app/{partnership}/data-entry";

  private final Tenancy tenancy;
  private final EntryPages make;
  private final Pages pages;
  private final Messages messages;

  EntryController(Tenancy tenancy, EntryPages make, Pages pages, Messages messages) {
    this.tenancy = tenancy;
    this.make = make;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(ENTRY)
  ResponseEntity<byte[]> grid(Visit visit, HttpServletRequest request) {
    EditRules.requireToday(visit, messages);
    Form form = Form.of(request.getParameterMap());
    return pages.show(tenancy.read(visit.scope(), () -> make.open(visit, form)));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(ENTRY)
  ResponseEntity<byte[]> save(Visit visit, HttpServletRequest request) {
    EditRules.requireToday(visit, messages);
    Form form = Form.of(request.getParameterMap());
    EntryPages.Saved saved = tenancy.write(visit.scope(), () -> make.save(visit, form));
    return saved.page() == null
        ? Pages.seeOther(visit.href("/loads/" + saved.key()))
        : pages.show(saved.page());
  }
}
