package org.goldenthread.app.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The forms of an item in a draft. */
@Controller
@RequestMapping("/app/{partnership}/plans/{plan}")
class ItemEditController {
  private final Tenancy tenancy;
  private final ItemEditing words;
  private final ItemLeadEditing leads;
  private final ItemPlacing placing;

  ItemEditController(
      Tenancy tenancy, ItemEditing words, ItemLeadEditing leads, ItemPlacing placing) {
    this.tenancy = tenancy;
    this.words = words;
    this.leads = leads;
    this.placing = placing;
  }

  @Needs(Permission.PROPOSE_PLAN)
  @GetMapping("/items/{item}/edit")
  ResponseEntity<byte[]> edit(
      Visit visit, @PathVariable("plan") String plan, @PathVariable("item") String item) {
    return tenancy.read(visit.scope(), () -> words.form(visit, plan, item));
  }

  @Needs(Permission.PROPOSE_PLAN)
  @PostMapping("/items/{item}/edit")
  ResponseEntity<byte[]> save(
      Visit visit,
      @PathVariable("plan") String plan,
      @PathVariable("item") String item,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> words.save(visit, plan, item, form));
  }

  @Needs(Permission.PROPOSE_PLAN)
  @GetMapping("/items/{item}/add")
  ResponseEntity<byte[]> addForm(
      Visit visit, @PathVariable("plan") String plan, @PathVariable("item") String item) {
    return tenancy.read(visit.scope(), () -> words.addForm(visit, plan, item));
  }

  @Needs(Permission.PROPOSE_PLAN)
  @PostMapping("/items/{item}/add")
  ResponseEntity<byte[]> add(
      Visit visit,
      @PathVariable("plan") String plan,
      @PathVariable("item") String item,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> words.add(visit, plan, item, form));
  }

  @Needs(Permission.PROPOSE_PLAN)
  @GetMapping("/add")
  ResponseEntity<byte[]> addTopForm(Visit visit, @PathVariable("plan") String plan) {
    return tenancy.read(visit.scope(), () -> words.addForm(visit, plan, null));
  }

  @Needs(Permission.PROPOSE_PLAN)
  @PostMapping("/add")
  ResponseEntity<byte[]> addTop(
      Visit visit, @PathVariable("plan") String plan, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> words.add(visit, plan, null, form));
  }

  @Needs(Permission.PROPOSE_PLAN)
  @GetMapping("/items/{item}/leads")
  ResponseEntity<byte[]> leads(
      Visit visit, @PathVariable("plan") String plan, @PathVariable("item") String item) {
    return tenancy.read(visit.scope(), () -> leads.form(visit, plan, item));
  }

  @Needs(Permission.PROPOSE_PLAN)
  @PostMapping("/items/{item}/leads")
  ResponseEntity<byte[]> saveLeads(
      Visit visit,
      @PathVariable("plan") String plan,
      @PathVariable("item") String item,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> leads.save(visit, plan, item, form));
  }

  @Needs(Permission.PROPOSE_PLAN)
  @GetMapping("/items/{item}/move")
  ResponseEntity<byte[]> moveForm(
      Visit visit, @PathVariable("plan") String plan, @PathVariable("item") String item) {
    return tenancy.read(visit.scope(), () -> placing.moveForm(visit, plan, item));
  }

  @Needs(Permission.PROPOSE_PLAN)
  @PostMapping("/items/{item}/move")
  ResponseEntity<byte[]> move(
      Visit visit,
      @PathVariable("plan") String plan,
      @PathVariable("item") String item,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> placing.move(visit, plan, item, form));
  }

  @Needs(Permission.PROPOSE_PLAN)
  @GetMapping("/items/{item}/withdraw")
  ResponseEntity<byte[]> withdrawForm(
      Visit visit, @PathVariable("plan") String plan, @PathVariable("item") String item) {
    return tenancy.read(visit.scope(), () -> placing.withdrawForm(visit, plan, item));
  }

  @Needs(Permission.PROPOSE_PLAN)
  @PostMapping("/items/{item}/withdraw")
  ResponseEntity<byte[]> withdraw(
      Visit visit,
      @PathVariable("plan") String plan,
      @PathVariable("item") String item,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> placing.withdraw(visit, plan, item, form));
  }

  /** The numbering asked for in the address is shown and not yet applied. */
  @Needs(Permission.PROPOSE_PLAN)
  @GetMapping("/items/{item}/renumber")
  ResponseEntity<byte[]> renumberForm(
      Visit visit,
      @PathVariable("plan") String plan,
      @PathVariable("item") String item,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy.read(visit.scope(), () -> placing.renumberForm(visit, plan, item, form));
  }

  @Needs(Permission.PROPOSE_PLAN)
  @PostMapping("/items/{item}/renumber")
  ResponseEntity<byte[]> renumber(
      Visit visit,
      @PathVariable("plan") String plan,
      @PathVariable("item") String item,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> placing.renumber(visit, plan, item, form));
  }
}
