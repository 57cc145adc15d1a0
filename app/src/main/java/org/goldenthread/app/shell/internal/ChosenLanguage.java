package org.goldenthread.app.shell.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.app.shell.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers the language a link asks for with {@code lang=cy}, and goes on at the same address
 * without it. The cookie holds two letters and nothing about the reader.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ChosenLanguage extends OncePerRequestFilter {

  static final String PARAMETER = "lang";
  static final String COOKIE = "gt-language";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String query = Objects.requireNonNullElse(request.getQueryString(), "");
    String asked =
        Arrays.stream(query.split("&"))
            .filter(ChosenLanguage::isLanguage)
            .map(parameter -> parameter.substring(PARAMETER.length() + 1))
            .findFirst()
            .orElse("");
    if (asked.isEmpty() || !request.getMethod().equals("GET")) {
      chain.doFilter(request, response);
      return;
    }
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(Language.of(asked), request.isSecure()));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(HttpHeaders.LOCATION, sameAddress(request.getRequestURI(), query));
  }

  private static boolean isLanguage(String parameter) {
    return parameter.startsWith(PARAMETER + "=");
  }

  private static String cookie(Language language, boolean secure) {
    return ResponseCookie.from(COOKIE, language.code())
        .path("/")
        .maxAge(Duration.ofDays(365))
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .build()
        .toString();
  }

  /** One slash at the start: two would name another site. */
  private static String sameAddress(String path, String query) {
    String rest =
        Arrays.stream(query.split("&"))
            .filter(parameter -> !isLanguage(parameter))
            .collect(Collectors.joining("&"));
    return "/" + path.replaceFirst("^[/\\\\]+", "") + (rest.isEmpty() ? "" : "?" + rest);
  }
}
