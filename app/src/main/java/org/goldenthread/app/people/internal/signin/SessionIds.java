package org.goldenthread.app.people.internal.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * The session of a request's cookie, looked for once: after the answer was sent the framework looks
 * for it again, only to know whether the cookie has to be sent anew, which the cookie itself tells.
 */
final class SessionIds implements HttpSessionIdResolver {
  private static final String LOOKED_FOR = SessionIds.class.getName();

  private final HttpSessionIdResolver cookies;

  SessionIds(HttpSessionIdResolver cookies) {
    this.cookies = cookies;
  }

  @Override
  public List<String> resolveSessionIds(HttpServletRequest request) {
    // A request that goes on to an error page begins anew.
    DispatcherType way = request.getDispatcherType();
    if (way.equals(request.getAttribute(LOOKED_FOR))) {
      return List.of();
    }
    request.setAttribute(LOOKED_FOR, way);
    return cookies.resolveSessionIds(request);
  }

  @Override
  public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
    if (!cookies.resolveSessionIds(request).contains(id)) {
      cookies.setSessionId(request, response, id);
    }
  }

  @Override
  public void expireSession(HttpServletRequest request, HttpServletResponse response) {
    cookies.expireSession(request, response);
  }
}
