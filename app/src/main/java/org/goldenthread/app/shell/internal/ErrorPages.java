package org.goldenthread.app.shell.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.shell.ErrorPage;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last answer: what nobody else answered becomes a page that says what to do. */
@Controller
class ErrorPages implements ErrorController {

  private final Pages pages;
  private final Messages messages;

  ErrorPages(Pages pages, Messages messages) {
    this.pages = pages;
    this.messages = messages;
  }

  @RequestMapping("${server.error.path:${error.path:/error}}")
  ResponseEntity<byte[]> error(HttpServletRequest request) {
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return show(status(request), null, path instanceof String uri ? uri : "/");
  }

  /** The status the container asks for; 404 when the address of this page itself was typed. */
  private static HttpStatus status(HttpServletRequest request) {
    if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) {
      return HttpStatus.NOT_FOUND;
    }
    HttpStatus known = HttpStatus.resolve(code);
    return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
  }

  ResponseEntity<byte[]> show(HttpStatus status, @Nullable String detail, String path) {
    String what = "shell.error." + kind(status);
    return pages.show(
        new ErrorPage(Page.of(messages.text(what + ".title"), path), what, detail), status);
  }

  private static String kind(HttpStatus status) {
    if (status == HttpStatus.NOT_FOUND) {
      return "404";
    }
    return status.is4xxClientError() ? "400" : "500";
  }
}
