package org.goldenthread.app.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.Visitor;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.BadRequestException;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes the {@link Visit} of a request from its address {@code /app/{partnership}/...}. */
@Configuration(proxyBeanMethods = false)
class VisitResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  private static final String DOWNLOAD = ".csv";

  private final Visitors visitors;
  private final Gate gate;
  private final PastDay pastDay;
  private final Messages messages;

  VisitResolver(Visitors visitors, Gate gate, PastDay pastDay, Messages messages) {
    this.visitors = visitors;
    this.gate = gate;
    this.pastDay = pastDay;
    this.messages = messages;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(gate);
    registry.addInterceptor(pastDay).addPathPatterns("/app/**");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Visit.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Object named = pathVariables(request).get("partnership");
    String slug = named == null ? "" : named.toString();
    Visitor visitor = visitors.of(servletRequest(request), slug);
    AsAt asAt = PastDay.asked(servletRequest(request));
    if (asAt.problem() != null && isDownload(request)) {
      // A page shows the typed date again with what is wrong; a download has no place for that.
      throw new BadRequestException(messages.text(asAt.problem()));
    }
    return new Visit(
        visitor.member().partnership(), asAt, path(request), parameters(request), visitor);
  }

  private static List<Page.Parameter> parameters(NativeWebRequest request) {
    var parameters = new ArrayList<Page.Parameter>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!AsAt.PARAMETERS.contains(name) && values.length > 0 && !values[0].isBlank()) {
                parameters.add(new Page.Parameter(name, values[0]));
              }
            });
    return parameters;
  }

  private static boolean isDownload(NativeWebRequest request) {
    return address(request).endsWith(DOWNLOAD);
  }

  private static HttpServletRequest servletRequest(NativeWebRequest request) {
    return Objects.requireNonNull(
        request.getNativeRequest(HttpServletRequest.class), "a request over HTTP");
  }

  private static String address(NativeWebRequest request) {
    return servletRequest(request).getRequestURI();
  }

  private static String path(NativeWebRequest request) {
    String whole = address(request);
    return whole.endsWith(DOWNLOAD)
        ? whole.substring(0, whole.length() - DOWNLOAD.length())
        : whole;
  }

  private static Map<?, ?> pathVariables(NativeWebRequest request) {
    Object variables =
        request.getAttribute(
            HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    return variables instanceof Map<?, ?> map ? map : Map.of();
  }
}
