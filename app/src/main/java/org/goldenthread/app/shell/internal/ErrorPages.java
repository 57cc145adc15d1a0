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
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    HttpStatus status =
        code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
    return show(status, null, path instanceof String uri ? uri : "/");
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
