package org.goldenthread.app.people.internal;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Finds out what an address would need, without asking for it. */
@Component
public class AddressBook {
  // Asked late: the mapping itself asks for the gate.
  private final ObjectProvider<RequestMappingHandlerMapping> mapping;

  AddressBook(ObjectProvider<RequestMappingHandlerMapping> mapping) {
    this.mapping = mapping;
  }

  /**
   * A page of this site.
   *
   * @param needs what its reader needs
   * @param variables what its address names
   */
  public record Entry(Permission needs, Map<String, String> variables) {}

  private record Match(PathPattern pattern, HandlerMethod handler) {}

  /** The page at a path without a query; empty when there is none. */
  public Optional<Entry> find(String path) {
    PathContainer typed = PathContainer.parsePath(path);
    return mapping.getObject().getHandlerMethods().entrySet().stream()
        .filter(e -> answersReaders(e.getKey()))
        .flatMap(
            e ->
                e.getKey().getPathPatternsCondition() == null
                    ? java.util.stream.Stream.empty()
                    : e.getKey().getPathPatternsCondition().getPatterns().stream()
                        .filter(p -> p.matches(typed))
                        .map(p -> new Match(p, e.getValue())))
        .min(Comparator.comparing(Match::pattern, PathPattern.SPECIFICITY_COMPARATOR))
        .flatMap(m -> entry(m, typed));
  }

  private static Optional<Entry> entry(Match match, PathContainer typed) {
    Needs needs = match.handler().getMethodAnnotation(Needs.class);
    PathPattern.PathMatchInfo info = match.pattern().matchAndExtract(typed);
    return needs == null || info == null
        ? Optional.empty()
        : Optional.of(new Entry(needs.value(), Map.copyOf(info.getUriVariables())));
  }

  private static boolean answersReaders(RequestMappingInfo info) {
    var methods = info.getMethodsCondition().getMethods();
    return methods.isEmpty() || methods.contains(RequestMethod.GET);
  }
}
