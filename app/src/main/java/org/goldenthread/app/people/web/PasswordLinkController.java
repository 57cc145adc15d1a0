package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.internal.signin.PasswordLinks;
import org.goldenthread.app.people.internal.signin.Passwords;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Choosing a new password with a link. Opening the link changes nothing, and signs nobody in. */
@Controller
class PasswordLinkController {
  private final PasswordLinks links;
  private final SignInPages make;
  private final Pages pages;

  PasswordLinkController(PasswordLinks links, SignInPages make, Pages pages) {
    this.links = links;
    this.make = make;
    this.pages = pages;
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/sign-in/password/{token}")
  ResponseEntity<byte[]> ask(@PathVariable("token") String token, HttpServletRequest request) {
    find(token);
    return pages.show(make.password(request, Form.blank(), false));
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/sign-in/password/{token}")
  ResponseEntity<byte[]> choose(@PathVariable("token") String token, HttpServletRequest request) {
    Form form = make.checkedPassword(Form.of(request.getParameterMap()), find(token).email());
    if (form.hasProblems()) {
      return pages.show(make.password(request, form, false));
    }
    try {
      if (!links.use(token, form.exact("password"))) {
        throw over();
      }
    } catch (Passwords.BusyException busy) {
      return Refusal.BUSY.show(
          pages, make, form, "password", f -> make.password(request, f, false));
    }
    // The second step is still owed: whoever has the link does not have the phone.
    return Pages.seeOther("/sign-in");
  }

  private Account find(String token) {
    return links.find(token).orElseThrow(this::over);
  }

  private PageNotFoundException over() {
    return new PageNotFoundException(make.text("people.password.link.over"));
  }
}
