package org.goldenthread.app.shell;

/**
 * A page with a form. {@link Pages#show(PageModel)} answers 422 when the form has problems; the
 * template draws itself inside {@code shell/form-layout.jte}.
 */
public interface FormPage extends PageModel {

  /** What was typed and what is wrong with it; {@link Form#blank()} before anybody typed. */
  Form form();
}
