package org.goldenthread.app.people.web;

import java.util.function.Function;
import org.goldenthread.app.people.internal.signin.Proofs;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How a proof is refused: the words beside the field, and the status of the answer. */
enum Refusal {
  WRONG("people.sign-in.wrong", HttpStatus.UNPROCESSABLE_CONTENT),
  WRONG_CODE("people.code.wrong", HttpStatus.UNPROCESSABLE_CONTENT),
  WRONG_CURRENT("people.password.wrong", HttpStatus.UNPROCESSABLE_CONTENT),
  TOO_MANY("people.sign-in.too-many", HttpStatus.TOO_MANY_REQUESTS),
  BUSY("people.sign-in.busy", HttpStatus.SERVICE_UNAVAILABLE);

  private final String key;
  private final HttpStatus status;

  Refusal(String key, HttpStatus status) {
    this.key = key;
    this.status = status;
  }

  /** What a refused proof is answered with, {@code wrong} where it was just not right. */
  static Refusal of(Proofs.Outcome outcome, Refusal wrong) {
    return outcome == Proofs.Outcome.TOO_MANY ? TOO_MANY : wrong;
  }

  /** The page again, with what is wrong beside the field. */
  ResponseEntity<byte[]> show(
      Pages pages, SignInPages words, Form form, String field, Function<Form, PageModel> page) {
    return pages.show(page.apply(form.withProblem(field, words.text(key))), status);
  }
}
