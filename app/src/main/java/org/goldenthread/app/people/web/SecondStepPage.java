package org.goldenthread.app.people.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Page;

/**
 * Set up the second step, {@code people/second-step.jte}.
 *
 * @param picture the secret for an app that reads pictures
 * @param typed the secret for an app one types it into
 * @param required whether the account's role requires it
 * @param password whether the password is asked for again
 */
public record SecondStepPage(
    Page page, Form form, QrPicture picture, String typed, boolean required, boolean password)
    implements FormPage {
  @Override
  public String template() {
    return "people/second-step";
  }
}
