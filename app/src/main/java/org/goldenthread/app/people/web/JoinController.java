package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.internal.signin.Invitations;
import org.goldenthread.app.people.internal.signin.Invitations.Invitation;
import org.goldenthread.app.people.internal.signin.Joining;
import org.goldenthread.app.people.internal.signin.Passwords;
import org.goldenthread.app.people.internal.signin.SignIns;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Accepting an invitation. Opening its link changes nothing: mail scanners open links too. */
@Controller
class JoinController {
  private final Partnerships partnerships;
  private final Invitations invitations;
  private final Tenancy tenancy;
  private final Joining joining;
  private final SignIns signIns;
  private final JoinPages make;
  private final SignInPages words;
  private final Pages pages;

  JoinController(
      Partnerships partnerships,
      Invitations invitations,
      Tenancy tenancy,
      Joining joining,
      SignIns signIns,
      JoinPages make,
      SignInPages words,
      Pages pages) {
    this.words = words;
    this.partnerships = partnerships;
    this.invitations = invitations;
    this.tenancy = tenancy;
    this.joining = joining;
    this.signIns = signIns;
    this.make = make;
    this.pages = pages;
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/invitations/{slug}/{token}")
  ResponseEntity<byte[]> ask(
      @PathVariable("slug") String slug,
      @PathVariable("token") String token,
      HttpServletRequest request) {
    Partnership partnership = find(slug);
    return pages.show(make.join(request, partnership, find(partnership, token), Form.blank()));
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/invitations/{slug}/{token}")
  ResponseEntity<byte[]> accept(
      @PathVariable("slug") String slug,
      @PathVariable("token") String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    Partnership partnership = find(slug);
    Invitation invitation = find(partnership, token);
    Form form = make.checked(request, Form.of(request.getParameterMap()), invitation);
    JoinPage page = make.join(request, partnership, invitation, form);
    if (page.way() == JoinPage.Way.SIGN_IN_FIRST || form.hasProblems()) {
      return pages.show(page);
    }
    try {
      return join(partnership, invitation, page, request, response);
    } catch (Passwords.BusyException busy) {
      return Refusal.BUSY.show(
          pages, words, form, "password", f -> make.join(request, partnership, invitation, f));
    }
  }

  private ResponseEntity<byte[]> join(
      Partnership partnership,
      Invitation invitation,
      JoinPage page,
      HttpServletRequest request,
      HttpServletResponse response) {
    Form form = page.form();
    boolean isNew = page.way() == JoinPage.Way.NEW_ACCOUNT;
    Optional<Account> joined =
        isNew
            ? joining.asNew(partnership, invitation, form.value("name"), form.exact("password"))
            : joining.as(partnership, invitation);
    Account account = joined.orElseThrow(make::over);
    String home = "/app/" + partnership.slug();
    return Pages.seeOther(isNew ? signIns.firstStepDone(account, home, request, response) : home);
  }

  private Partnership find(String slug) {
    return partnerships.find(slug).orElseThrow(make::over);
  }

  private Invitation find(Partnership partnership, String token) {
    return tenancy.read(partnership.id(), () -> invitations.find(token)).orElseThrow(make::over);
  }
}
