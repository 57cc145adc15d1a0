package org.goldenthread.app.shell.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.shell.BadRequestException;
import org.goldenthread.app.shell.ForbiddenException;
import org.goldenthread.app.shell.PageNotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what a room refuses with a page that says what to do. */
@ControllerAdvice
class ErrorAdvice {

  private final ErrorPages errors;

  ErrorAdvice(ErrorPages errors) {
    this.errors = errors;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> notFound(PageNotFoundException refused, HttpServletRequest request) {
    return errors.show(HttpStatus.NOT_FOUND, refused.getMessage(), request.getRequestURI());
  }

  @ExceptionHandler
  ResponseEntity<byte[]> badRequest(BadRequestException refused, HttpServletRequest request) {
    return errors.show(HttpStatus.BAD_REQUEST, refused.getMessage(), request.getRequestURI());
  }

  @ExceptionHandler
  ResponseEntity<byte[]> forbidden(ForbiddenException refused, HttpServletRequest request) {
    return errors.show(HttpStatus.FORBIDDEN, refused.getMessage(), request.getRequestURI());
  }
}
