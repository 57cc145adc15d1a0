package org.goldenthread.app.cycle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.goldenthread.app.shell.AsAt;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Rounds are shown as they stand today: a page asked for as at a past day leads to today's, rather
 * than to show today's rows under a past date.
 */
@Configuration(proxyBeanMethods = false)
class RoundsOfToday implements HandlerInterceptor, WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/app/*/rounds", "/app/*/rounds/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    boolean asksForADay =
        request.getParameterMap().keySet().stream().anyMatch(AsAt.PARAMETERS::contains);
    if (!asksForADay || !request.getMethod().equals("GET")) {
      return true;
    }
    var today =
        UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
    AsAt.PARAMETERS.forEach(today::replaceQueryParam);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", today.build().toUriString());
    return false;
  }
}
