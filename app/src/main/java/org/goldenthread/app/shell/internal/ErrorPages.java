package org.goldenthread.app.shell.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.goldenthread.app.shell.CurrentReader;
import org.goldenthread.app.shell.ErrorPage;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last answer: what nobody else answered becomes a page that says what to do. */
@Controller
class ErrorPages implements ErrorController {

  private final Pages pages;
  private final Messages messages;
  private final CurrentReader reader;

  ErrorPages(Pages pages, Messages messages, CurrentReader reader) {
    this.pages = pages;
    this.messages = messages;
    this.reader = reader;
  }

  @RequestMapping("${server.error.path:${error.path:/error}}")
  ResponseEntity<byte[]> error(HttpServletRequest request, HttpServletResponse response) {
    HttpStatus status = status(request);
    return show(status, detail(status, response), request);
  }

  /** The status the container asks for; 404 when the address of this page itself was typed. */
  private static HttpStatus status(HttpServletRequest request) {
    if (DatabaseAway.isCause(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
      return HttpStatus.SERVICE_UNAVAILABLE;
    }
    if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) {
      return HttpStatus.NOT_FOUND;
    }
    HttpStatus known = HttpStatus.resolve(code);
    return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
  }

  /** How long to wait, when who refused said so. */
  private @Nullable String detail(HttpStatus status, HttpServletResponse response) {
    String seconds = response.getHeader(HttpHeaders.RETRY_AFTER);
    if (status != HttpStatus.TOO_MANY_REQUESTS
        || seconds == null
        || !seconds.matches("[0-9]{1,6}")) {
      return null;
    }
    int minutes = (Integer.parseInt(seconds) + 59) / 60;
    return messages.count("shell.error.429.wait", Math.max(1, minutes));
  }

  /** The page for a status, with the words of the room that refused. */
  ResponseEntity<byte[]> show(
      HttpStatus status, @Nullable String detail, HttpServletRequest request) {
    ErrorPage page = ErrorPage.of(status, messages.frame(), detail, path(request));
    return pages.show(status.is5xxServerError() ? page : page.seen(reader, request), status);
  }

  private static String path(HttpServletRequest request) {
    return Stream.of(
            request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI())
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst()
        .orElse("/");
  }
}
