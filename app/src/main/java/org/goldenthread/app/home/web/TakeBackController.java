package org.goldenthread.app.home.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.home.DocumentTakingBack;
import org.goldenthread.app.home.Resting;
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
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes documents back, each with all that was read from it. */
@Controller
class TakeBackController {
  private static final String TAKE_BACK = "/app/{partnership}/documents/{number}/take-back";
  private static final String REASON = "reason";
  private static final int LONGEST = 500;

  private final Tenancy tenancy;
  private final Documents documents;
  private final DocumentTakingBack takingBack;
  private final Pages pages;
  private final Messages messages;

  TakeBackController(
      Tenancy tenancy,
      Documents documents,
      DocumentTakingBack takingBack,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.documents = documents;
    this.takingBack = takingBack;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.LOAD_DOCUMENT)
  @GetMapping(TAKE_BACK)
  ResponseEntity<byte[]> ask(Visit visit, @PathVariable("number") int number) {
    requireToday(visit);
    return pages.show(tenancy.read(visit.scope(), () -> page(visit, number, Form.blank())));
  }

  @Needs(Permission.LOAD_DOCUMENT)
  @PostMapping(TAKE_BACK)
  ResponseEntity<byte[]> takeBack(
      Visit visit, @PathVariable("number") int number, HttpServletRequest request) {
    requireToday(visit);
    Form form = checked(Form.of(request.getParameterMap()));
    return tenancy.write(
        visit.scope(),
        () -> {
          if (form.hasProblems()) {
            return pages.show(page(visit, number, form));
          }
          return takingBack.takeBack(number, visit.author(), form.value(REASON))
                  instanceof DocumentTakingBack.Outcome.Held
              ? pages.show(page(visit, number, form))
              : Pages.seeOther(visit.href("/documents/" + number));
        });
  }

  private Form checked(Form typed) {
    String reason = typed.value(REASON);
    if (reason.isEmpty()) {
      return typed.withProblem(REASON, messages.text("home.take-back.no-reason"));
    }
    return reason.length() > LONGEST
        ? typed.withProblem(REASON, messages.text("home.take-back.long", LONGEST))
        : typed;
  }

  private TakeDocumentBackPage page(Visit visit, int number, Form form) {
    DocumentRecord document = find(number);
    Resting resting = takingBack.restingOn(document);
    return new TakeDocumentBackPage(
        visit.page(messages.text("home.take-back.title", document.fileName()), Section.DOCUMENTS),
        form,
        new Link(document.displayTitle(), visit.href("/documents/" + number)),
        resting.documents().stream()
            .map(d -> new Link(d.displayTitle(), visit.href("/documents/" + d.number())))
            .toList(),
        resting.rooms().isEmpty()
            ? null
            : resting.rooms().stream()
                .sorted()
                .map(room -> messages.text("home.take-back.room." + room))
                .collect(Collectors.joining(", ")));
  }

  private DocumentRecord find(int number) {
    return documents
        .byNumber(number)
        .orElseThrow(
            () -> new PageNotFoundException(messages.text("home.document.not-found", number)));
  }

  private void requireToday(Visit visit) {
    if (visit.asAt().date() != null || visit.asAt().problem() != null) {
      throw new BadRequestException(messages.text("home.bring-in.past-day"));
    }
  }
}
