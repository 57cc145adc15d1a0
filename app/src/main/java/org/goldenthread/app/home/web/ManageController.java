package org.goldenthread.app.home.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to everything that is looked after here, for those who may. */
@Controller
class ManageController {

  private static final List<Map.Entry<Permission, String>> PARTS =
      List.of(
          Map.entry(Permission.RUN_ROUNDS, "rounds"),
          Map.entry(Permission.MANAGE_PEOPLE, "people"),
          Map.entry(Permission.MANAGE_BOARDS, "boards"),
          Map.entry(Permission.MANAGE_ACCESS, "access"),
          Map.entry(Permission.RUN_ROUNDS, "mail"),
          Map.entry(Permission.EDIT_MEASURE, "data-entry"),
          Map.entry(Permission.EDIT_MEASURE, "loads"),
          Map.entry(Permission.LOAD_DOCUMENT, "documents"),
          Map.entry(Permission.LOAD_DOCUMENT, "setting-up"));

  private final Pages pages;
  private final Messages messages;

  ManageController(Pages pages, Messages messages) {
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/manage")
  ResponseEntity<byte[]> manage(Visit visit) {
    return pages.show(
        new ManagePage(
            visit.page(
                messages.text("home.manage.title"),
                Section.MANAGE,
                new Link(visit.partnership().name(), visit.href(""))),
            PARTS.stream()
                .filter(part -> visit.may(part.getKey()))
                .map(part -> entry(visit, part.getValue()))
                .toList()));
  }

  private ManagePage.Entry entry(Visit visit, String part) {
    return new ManagePage.Entry(
        new Link(messages.text("home.manage." + part), visit.href("/" + part)),
        messages.text("home.manage." + part + ".what"));
  }
}
