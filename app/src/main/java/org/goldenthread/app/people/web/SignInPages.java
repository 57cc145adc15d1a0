package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.goldenthread.app.people.CurrentAccount;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the pages of signing in. */
@Component
class SignInPages {
  private final CurrentAccount current;
  private final ObjectProvider<ExamplePeople> examples;
  private final Messages messages;

  SignInPages(CurrentAccount current, ObjectProvider<ExamplePeople> examples, Messages messages) {
    this.current = current;
    this.examples = examples;
    this.messages = messages;
  }

  SignInPage ask(HttpServletRequest request, Form form, String wanted) {
    ExamplePeople demo = examples.getIfAvailable();
    return new SignInPage(
        page(request, messages.text("people.sign-in.title")),
        form,
        wanted,
        demo == null ? List.of() : demo.list());
  }

  private Page page(HttpServletRequest request, String title) {
    return Page.of(title, request.getRequestURI()).seenBy(null, current.csrf(request));
  }
}
