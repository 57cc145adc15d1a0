package org.goldenthread.app.people.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before signing in. Only our own pages, never another site. */
public final class WantedPath {
  /** Name of the query parameter and form field. */
  public static final String PARAMETER = "wanted";

  public static final String START = "/";

  // Printable ASCII without backslash: browsers read "/\host" and "//host" as another site.
  private static final Pattern OURS =
      Pattern.compile("/(app|account|invitations)(/[!-\\[\\]-~]*|\\?[!-~]*)?");
  private static final int LONGEST = 1000;

  private WantedPath() {}

  /** The path if it is one of ours, else the start page. */
  public static String of(@Nullable String asked) {
    return asked != null
            && asked.length() <= LONGEST
            && OURS.matcher(asked).matches()
            && !asked.contains("\\")
        ? asked
        : START;
  }

  /** The address of the sign-in page that leads on to where the request wanted to go. */
  static String signInFor(HttpServletRequest request) {
    // Only what can be asked for again: a sent form is gone with its session.
    if (!request.getMethod().equals("GET")) {
      return "/sign-in";
    }
    return signInAndReturn(request);
  }

  /** The address of the sign-in page that leads back to where the request is. */
  public static String signInAndReturn(HttpServletRequest request) {
    String query = request.getQueryString();
    String path = of(request.getRequestURI() + (query == null ? "" : "?" + query));
    return path.equals(START)
        ? "/sign-in"
        : "/sign-in?" + PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
