package org.goldenthread.app.cycle.asking.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.app.people.KeyedDigest;
import org.goldenthread.app.people.SignedForms;
import org.goldenthread.app.shell.Csrf;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the secret out of the address of a signed link before anything else sees it: what comes
 * after, and whatever it writes into a log, sees {@code /u/link}. The secret goes on as an
 * attribute. Such a page names itself to no other site and to no search engine.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class LinkRequests extends OncePerRequestFilter implements SignedForms {
  /** Where the handlers of signed links are. */
  static final String PATH = "/u/link";

  private static final String FIELD = "_csrf";
  private static final String TOKEN = LinkRequests.class.getName();
  private static final Pattern ADDRESS = Pattern.compile("/u/([A-Za-z0-9_-]{1,200})(/.*)?");

  private final KeyedDigest digest;

  LinkRequests(KeyedDigest digest) {
    this.digest = digest;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Matcher address = ADDRESS.matcher(request.getRequestURI());
    if (!address.matches()) {
      chain.doFilter(request, response);
      return;
    }
    request.setAttribute(TOKEN, address.group(1));
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    String rest = address.group(2) == null ? "" : address.group(2);
    chain.doFilter(new WithoutSecret(request, PATH + rest), response);
  }

  /** The secret of the link a request came by. */
  static String token(HttpServletRequest request) {
    Object token = request.getAttribute(TOKEN);
    return token == null ? "" : token.toString();
  }

  /** What the forms of a link's pages carry, so that no other site can send them. */
  Csrf csrf(HttpServletRequest request) {
    return new Csrf(FIELD, stamp(token(request)));
  }

  @Override
  public boolean isSigned(HttpServletRequest request) {
    String token = token(request);
    String sent = request.getParameter(FIELD);
    return !token.isEmpty()
        && sent != null
        && MessageDigest.isEqual(
            sent.getBytes(StandardCharsets.UTF_8), stamp(token).getBytes(StandardCharsets.UTF_8));
  }

  private String stamp(String token) {
    return digest.of("round-link-form", token);
  }

  private static final class WithoutSecret extends HttpServletRequestWrapper {
    private final String path;

    WithoutSecret(HttpServletRequest request, String path) {
      super(request);
      this.path = path;
    }

    @Override
    public String getRequestURI() {
      return path;
    }

    @Override
    public String getServletPath() {
      return path;
    }

    @Override
    public StringBuffer getRequestURL() {
      String all = super.getRequestURL().toString();
      return new StringBuffer(all.substring(0, all.indexOf("/u/"))).append(path);
    }
  }
}
