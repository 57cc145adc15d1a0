package org.goldenthread.app.measure.web;

import java.math.BigDecimal;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;

/** Reads a form field by field and keeps what is wrong with it. */
public final class FormReader {
  private static final String REASON = "reason";
  private static final int LONGEST_REASON = 500;

  private final Messages messages;
  private Form form;

  public FormReader(Form form, Messages messages) {
    this.form = form;
    this.messages = messages;
  }

  /** The form with all that was found wrong. */
  public Form form() {
    return form;
  }

  public boolean hasProblems() {
    return form.hasProblems();
  }

  public String typed(String field) {
    return form.value(field);
  }

  public void problem(String field, String text) {
    form = form.withProblem(field, text);
  }

  /**
   * A text that must be typed.
   *
   * @param missing message key of what to enter
   * @return what was typed; not to be used when the form has problems
   */
  String required(String field, String labelKey, int longest, String missing) {
    String text = optional(field, labelKey, longest);
    if (text == null) {
      problem(field, messages.text(missing));
      return "";
    }
    return text;
  }

  /** A text that may be left out: null then. */
  @Nullable String optional(String field, String labelKey, int longest) {
    String text = form.value(field);
    if (text.length() > longest) {
      problem(
          field,
          messages.text("measure.form.too-long", messages.text(labelKey), longest, text.length()));
    } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      problem(field, messages.text("measure.form.control-sign", messages.text(labelKey)));
    }
    return text.isEmpty() ? null : text;
  }

  /**
   * A number of 0 or more with at most 6 decimals; null with a problem for anything else.
   *
   * @param wrong message key of what to enter
   */
  @Nullable BigDecimal amount(String field, String wrong) {
    String typed = form.value(field);
    if (typed.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
      return new BigDecimal(typed);
    }
    problem(field, messages.text(wrong));
    return null;
  }

  /** Why it is changed: every change says so. */
  public String reason() {
    return required(REASON, "measure.form.reason", LONGEST_REASON, "measure.form.reason.required");
  }

  /** The row a form was opened on, from its hidden field; -1 when the field holds no number. */
  long opened() {
    return id(form.value("opened"));
  }

  /** The number of a row in an address or a hidden field; -1, which no row has, for other text. */
  static long id(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
  }
}
