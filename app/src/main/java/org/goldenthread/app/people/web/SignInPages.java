package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.internal.signin.PasswordRules;
import org.goldenthread.app.people.internal.signin.ProviderSignIn;
import org.goldenthread.app.people.internal.signin.SecondFactor;
import org.goldenthread.app.people.internal.signin.WantedPath;
import org.goldenthread.app.shell.CurrentReader;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the pages of signing in. */
@Component
class SignInPages {
  private final CurrentReader reader;
  private final ObjectProvider<ExamplePeople> examples;
  private final ObjectProvider<ProviderSignIn> provider;
  private final SecondFactor app;
  private final Messages messages;

  SignInPages(
      CurrentReader reader,
      ObjectProvider<ExamplePeople> examples,
      ObjectProvider<ProviderSignIn> provider,
      SecondFactor app,
      Messages messages) {
    this.reader = reader;
    this.examples = examples;
    this.provider = provider;
    this.app = app;
    this.messages = messages;
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  SignInPage ask(HttpServletRequest request, Form form, String wanted) {
    ExamplePeople demo = examples.getIfAvailable();
    return new SignInPage(
        page(request, "people.sign-in.title"),
        form,
        wanted,
        demo == null ? List.of() : demo.list(),
        provider(wanted));
  }

  private @Nullable Link provider(String wanted) {
    ProviderSignIn elsewhere = provider.getIfAvailable();
    return elsewhere == null
        ? null
        : new Link(
            messages.text("people.sign-in.provider", elsewhere.name()),
            ProviderSignIn.START
                + "?"
                + WantedPath.PARAMETER
                + "="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
  }

  /** What the provider's answer came to, said on the page it leads back to. */
  Form afterProvider(@Nullable String outcome) {
    String key =
        outcome == null
            ? null
            : switch (outcome) {
              case "no-access" -> "people.sign-in.no-access";
              case "failed" -> "people.sign-in.provider-failed";
              default -> null;
            };
    return key == null ? Form.blank() : Form.blank().withProblem("email", messages.text(key));
  }

  CodePage code(HttpServletRequest request, Form form) {
    return new CodePage(page(request, "people.code.title"), form);
  }

  /**
   * @param offer the sealed secret to set up
   */
  SecondStepPage secondStep(
      HttpServletRequest request,
      Form form,
      Account account,
      byte[] offer,
      boolean required,
      boolean password) {
    return new SecondStepPage(
        page(request, "people.second-step.title"),
        form,
        QrPicture.of(app.address(account, offer)),
        app.typed(account.id(), offer),
        required,
        password);
  }

  RecoveryCodesPage recoveryCodes(HttpServletRequest request, List<String> codes, String next) {
    return new RecoveryCodesPage(page(request, "people.recovery.title"), codes, next);
  }

  PasswordPage password(HttpServletRequest request, Form form, boolean askCurrent) {
    return new PasswordPage(page(request, "people.password.title"), form, askCurrent);
  }

  /**
   * @param act message keys of what is to be confirmed, up to their last dot
   */
  ConfirmPage confirm(HttpServletRequest request, Form form, String act) {
    return new ConfirmPage(page(request, act + "title"), form, act);
  }

  /** The form with what is wrong with its new password. */
  Form checkedPassword(Form form, String email) {
    String problem = PasswordRules.problem(form.exact("password"), email);
    return problem == null ? form : form.withProblem("password", messages.text(problem));
  }

  Page page(HttpServletRequest request, String title) {
    return reader.seen(Page.of(messages.text(title), request.getRequestURI()), request);
  }
}
