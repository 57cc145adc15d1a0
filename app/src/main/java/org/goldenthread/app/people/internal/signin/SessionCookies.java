package org.goldenthread.app.people.internal.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hides session cookies that no session of ours can have: another program's on the same host, or
 * made up to make the database stumble. Whoever sends one counts as not signed in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SessionCookies extends OncePerRequestFilter {
  static final String NAME = "gt-session";

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new WithoutForeignOnes(request), response);
  }

  static boolean isOurs(Cookie cookie) {
    if (!cookie.getName().equals(NAME)) {
      return true;
    }
    try {
      byte[] id = Base64.getDecoder().decode(cookie.getValue());
      return ID.matcher(new String(id, StandardCharsets.ISO_8859_1)).matches();
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  private static final class WithoutForeignOnes extends HttpServletRequestWrapper {
    WithoutForeignOnes(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Cookie @Nullable [] getCookies() {
      Cookie[] sent = super.getCookies();
      return sent == null
          ? null
          : Arrays.stream(sent).filter(SessionCookies::isOurs).toArray(Cookie[]::new);
    }
  }
}
