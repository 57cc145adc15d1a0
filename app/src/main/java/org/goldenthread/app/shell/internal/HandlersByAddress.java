package org.goldenthread.app.shell.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the handler of an address of a partnership among those of the same room and depth. The
 * framework would hold it against the pattern of every handler there is, which are hundreds; it
 * still does where none of these fits.
 */
final class HandlersByAddress extends RequestMappingHandlerMapping {
  private static final String PARTNERSHIPS = "app";
  private static final int ROOM = 3;

  /**
   * Patterns are found by their room and depth, as addresses without a variable are by themselves.
   */
  @Override
  protected Set<String> getDirectPaths(RequestMappingInfo mapping) {
    Set<String> paths = new HashSet<>(super.getDirectPaths(mapping));
    for (String pattern : mapping.getPatternValues()) {
      String place = place(pattern);
      if (place != null && pattern.indexOf('*') < 0) {
        paths.add(place);
      }
    }
    return paths;
  }

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
      throws Exception {
    String place = place(path);
    return super.lookupHandlerMethod(place == null ? path : place, request);
  }

  @Override
  protected void handleMatch(RequestMappingInfo mapping, String place, HttpServletRequest request) {
    String path =
        ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
    super.handleMatch(mapping, path, request);
  }

  /** The room and depth of an address or pattern, such as "measures 5"; null for others. */
  static @Nullable String place(String path) {
    String[] parts = path.split("/", -1);
    boolean inRoom =
        parts.length > ROOM && parts[1].equals(PARTNERSHIPS) && parts[ROOM].indexOf('{') < 0;
    return inRoom ? parts[ROOM] + " " + parts.length : null;
  }
}
