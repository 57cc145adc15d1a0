package org.goldenthread.app.shell.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.goldenthread.app.shell.ErrorPage;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Answers what the server refuses before the program sees it, like the address {@code /%00}, with
 * our own page and headers. The server makes it itself, from its name.
 */
public final class BareAnswers extends ErrorReportValve {

  private static final Logger LOG = Logger.getLogger(BareAnswers.class.getName());

  private final Messages messages = Messages.load();
  private final Pages pages = new Pages(messages);

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    HttpStatus status = HttpStatus.resolve(response.getStatus());
    if (status == null
        || !status.isError()
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    byte[] page = pages.draw(ErrorPage.of(status, messages.frame(), null, "/"));
    try {
      SecurityHeaders.ALWAYS.forEach(response::setHeader);
      response.setContentType("text/html");
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      response.getOutputStream().write(page);
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      LOG.log(Level.FINE, "The reader did not wait for the answer", gone);
    }
  }
}
