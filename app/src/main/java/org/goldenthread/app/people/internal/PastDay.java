package org.goldenthread.app.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.BadRequestException;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Nothing of a partnership is changed from a page that shows it as it stood on a past day. */
@Component
class PastDay implements HandlerInterceptor {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Messages messages;

  PastDay(Messages messages) {
    this.messages = messages;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!READING.contains(request.getMethod())) {
      AsAt asAt = asked(request);
      LocalDate date = asAt.date();
      if (date != null) {
        throw new BadRequestException(messages.text("shell.as-at.no-change", messages.date(date)));
      }
      if (asAt.problem() != null) {
        throw new BadRequestException(messages.text(asAt.problem()));
      }
    }
    return true;
  }

  /** The date in a request's parameters, decoded. */
  static AsAt asked(HttpServletRequest request) {
    Map<String, String> first = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> first.put(name, values.length == 0 ? "" : values[0]));
    return AsAt.parse(first);
  }
}
