package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.internal.signin.FirstAdministrator;
import org.goldenthread.app.people.internal.signin.SignIns;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Slug;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The first administrator sets the server up, with the link that its first start printed. */
@Controller
class SetUpController {
  private static final int LONGEST = 100;

  /** Addresses of ours, which a partnership's public page may not take. */
  private static final Set<String> TAKEN =
      Set.of("", "app", "account", "assets", "error", "sign-in", "sign-out", "invitations");

  private final FirstAdministrator first;
  private final SignIns signIns;
  private final SignInPages make;
  private final Pages pages;

  SetUpController(FirstAdministrator first, SignIns signIns, SignInPages make, Pages pages) {
    this.first = first;
    this.signIns = signIns;
    this.make = make;
    this.pages = pages;
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/sign-in/set-up/{token}")
  ResponseEntity<byte[]> ask(@PathVariable("token") String token, HttpServletRequest request) {
    mustWork(token);
    return pages.show(page(request, Form.blank()));
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/sign-in/set-up/{token}")
  ResponseEntity<byte[]> setUp(
      @PathVariable("token") String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    mustWork(token);
    Form form = checked(Form.of(request.getParameterMap()));
    if (form.hasProblems()) {
      return pages.show(page(request, form));
    }
    Account account =
        first
            .setUp(
                token,
                new FirstAdministrator.Wish(
                    form.value("partnership"),
                    form.value("name"),
                    form.value("post"),
                    form.value("email"),
                    form.exact("password")))
            .orElseThrow(this::over);
    String home = "/app/" + Slug.of(form.value("partnership"));
    return Pages.seeOther(signIns.firstStepDone(account, home, request, response));
  }

  private Form checked(Form typed) {
    Form form = typed;
    String partnership = form.value("partnership");
    if (partnership.length() > LONGEST || TAKEN.contains(Slug.of(partnership))) {
      form = form.withProblem("partnership", make.text("people.set-up.problem.partnership"));
    }
    if (form.value("name").isEmpty() || form.value("name").length() > LONGEST) {
      form = form.withProblem("name", make.text("people.join.problem.name"));
    }
    if (form.value("post").isEmpty() || form.value("post").length() > LONGEST) {
      form = form.withProblem("post", make.text("people.roles.problem.post"));
    }
    if (!InvitePages.isAddress(form.value("email"))) {
      form = form.withProblem("email", make.text("people.invite.problem.email"));
    }
    return make.checkedPassword(form, form.value("email"));
  }

  private SetUpPage page(HttpServletRequest request, Form form) {
    return new SetUpPage(make.page(request, "people.set-up.title"), form);
  }

  private void mustWork(String token) {
    if (!first.works(token)) {
      throw over();
    }
  }

  private PageNotFoundException over() {
    return new PageNotFoundException(make.text("people.set-up.over"));
  }
}
