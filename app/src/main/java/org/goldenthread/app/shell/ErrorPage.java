package org.goldenthread.app.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What went wrong and what to do, {@code shell/error.jte}.
 *
 * @param what message key of what happened and what to do, without its ending
 * @param detail the words of the room that refused; null when there is nothing to add
 */
public record ErrorPage(Page page, String what, @Nullable String detail) implements PageModel {

  /** Those with words of their own; others have the words of 400 or 500. */
  private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 413, 429, 500, 503);

  /**
   * The page for a status of 400 or more.
   *
   * @param path the address that was asked for
   */
  public static ErrorPage of(
      HttpStatus status, Messages messages, @Nullable String detail, String path) {
    int code = status.value();
    int told = TOLD.contains(code) ? code : status.is4xxClientError() ? 400 : 500;
    String what = "shell.error." + told;
    return new ErrorPage(Page.of(messages.text(what + ".title"), path), what, detail);
  }

  /** The same page with the reader's name on it. */
  public ErrorPage seen(CurrentReader reader, HttpServletRequest request) {
    return new ErrorPage(reader.seen(page, request), what, detail);
  }

  @Override
  public String template() {
    return "shell/error";
  }
}
