package org.goldenthread.app.meeting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.meeting.AttendanceNames;
import org.goldenthread.app.meeting.Meeting;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Removes the name of a person from the lists of those present. */
@Controller
class RemoveNameController {
  private static final String REMOVE =
      "/app/{partnership}/meetings/{meeting}/attendance/{attendance}/remove";

  private final Tenancy tenancy;
  private final MeetingPages make;
  private final AttendanceNames names;
  private final Changes changes;
  private final MeetingWords words;
  private final Pages pages;
  private final Clock clock;

  RemoveNameController(
      Tenancy tenancy,
      MeetingPages make,
      AttendanceNames names,
      Changes changes,
      MeetingWords words,
      Pages pages,
      Clock clock) {
    this.tenancy = tenancy;
    this.make = make;
    this.names = names;
    this.changes = changes;
    this.words = words;
    this.pages = pages;
    this.clock = clock;
  }

  @Needs(Permission.MANAGE_ACCESS)
  @GetMapping(REMOVE)
  ResponseEntity<byte[]> ask(
      Visit visit,
      @PathVariable("meeting") String number,
      @PathVariable("attendance") String attendance) {
    return pages.show(
        tenancy.read(visit.scope(), () -> page(visit, number, attendance, Form.blank())));
  }

  @Needs(Permission.MANAGE_ACCESS)
  @PostMapping(REMOVE)
  ResponseEntity<byte[]> remove(
      Visit visit,
      @PathVariable("meeting") String number,
      @PathVariable("attendance") String attendance,
      HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    Form form =
        typed.checked(RemoveNamePage.CONFIRM, "yes")
            ? typed
            : typed.withProblem(RemoveNamePage.CONFIRM, words.text("meeting.remove.unconfirmed"));
    return tenancy.write(
        visit.scope(),
        () -> {
          RemoveNamePage page = page(visit, number, attendance, form);
          if (form.hasProblems()) {
            return pages.show(page);
          }
          changes.record(LocalDate.now(clock), visit.author(), words.text("meeting.remove.done"));
          names.remove(page.name());
          return Pages.seeOther(visit.href("/meetings/" + number + "#present"));
        });
  }

  private RemoveNamePage page(Visit visit, String number, String attendance, Form form) {
    Meeting meeting = make.find(visit, number);
    String name =
        names
            .find(meeting, attendance)
            .orElseThrow(() -> new PageNotFoundException(words.text("meeting.remove.not-found")));
    return new RemoveNamePage(
        visit.page(words.text("meeting.remove.title", name), Section.MEETINGS),
        form,
        words.link(visit, meeting),
        name);
  }
}
