package org.goldenthread.app.shell.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.shell.BadRequestException;
import org.goldenthread.app.shell.ForbiddenException;
import org.goldenthread.app.shell.PageNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what a room refuses with a page that says what to do. */
@ControllerAdvice
class ErrorAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

  private final ErrorPages errors;

  ErrorAdvice(ErrorPages errors) {
    this.errors = errors;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> notFound(PageNotFoundException refused, HttpServletRequest request) {
    return errors.show(HttpStatus.NOT_FOUND, refused.getMessage(), request);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> badRequest(BadRequestException refused, HttpServletRequest request) {
    return errors.show(HttpStatus.BAD_REQUEST, refused.getMessage(), request);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> forbidden(ForbiddenException refused, HttpServletRequest request) {
    return errors.show(HttpStatus.FORBIDDEN, refused.getMessage(), request);
  }

  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    CannotCreateTransactionException.class
  })
  ResponseEntity<byte[]> databaseAway(Exception away, HttpServletRequest request) {
    LOG.error("The database cannot be reached: {}", away.getMessage());
    return errors.show(HttpStatus.SERVICE_UNAVAILABLE, null, request);
  }
}
