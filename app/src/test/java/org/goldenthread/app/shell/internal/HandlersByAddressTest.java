package org.goldenthread.app.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

class HandlersByAddressTest {
  private final HandlersByAddress handlers = new HandlersByAddress();

  @Controller
  static class Pages {
    @GetMapping("/sign-in")
    void signIn() {}

    @GetMapping("/{partnership}")
    void outside() {}

    @GetMapping("/app/{partnership}")
    void start() {}

    @GetMapping("/app/{partnership}/measures")
    void measures() {}

    @GetMapping("/app/{partnership}/measures/{measure}")
    void measure() {}

    @GetMapping("/app/{partnership}/measures/table")
    void table() {}

    @GetMapping("/app/{partnership}/measures/{measure}/values.csv")
    void values() {}

    @PostMapping({"/app/{partnership}/boards/{board}/end", "/app/{partnership}/teams/{board}/end"})
    void end() {}

    @GetMapping("/app/{partnership}/files/{*path}")
    void files() {}
  }

  @BeforeEach
  void register() {
    var context = new StaticWebApplicationContext();
    context.registerSingleton("pages", Pages.class);
    context.refresh();
    handlers.setApplicationContext(context);
    handlers.afterPropertiesSet();
  }

  private static MockHttpServletRequest request(String method, String path) {
    var request = new MockHttpServletRequest(method, path);
    ServletRequestPathUtils.parseAndCache(request);
    return request;
  }

  private String handler(MockHttpServletRequest request) throws Exception {
    HandlerExecutionChain found = handlers.getHandler(request);
    return found == null ? "none" : ((HandlerMethod) found.getHandler()).getMethod().getName();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /sign-in, signIn",
    "GET, /wexmere, outside",
    "GET, /app/wexmere, start",
    "GET, /app/wexmere/measures, measures",
    "GET, /app/wexmere/measures/ni-51, measure",
    "GET, /app/wexmere/measures/table, table",
    "GET, /app/wexmere/measures/table/values.csv, values",
    "GET, /app/wexmere/%6Deasures/ni-51, measure",
    "POST, /app/wexmere/boards/7/end, end",
    "POST, /app/wexmere/teams/7/end, end",
    "GET, /app/wexmere/files/2009/plan.txt, files",
    "GET, /app/wexmere/measures/, none",
    "GET, /app/wexmere/nothing, none",
    "GET, /app//measures, none",
  })
  void findsTheHandlerOfAnAddress(String method, String path, String handler) throws Exception {
    assertThat(handler(request(method, path))).isEqualTo(handler);
  }

  @Test
  void tellsTheWholeAddressAndWhatStandsInIt() throws Exception {
    MockHttpServletRequest request = request("GET", "/app/wexmere/measures/ni-51");
    handler(request);
    assertThat(request.getAttribute(HandlerMapping.PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE))
        .isEqualTo("/app/wexmere/measures/ni-51");
    assertThat(
            Objects.toString(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)))
        .contains("partnership=wexmere", "measure=ni-51");
  }

  @Test
  void refusesAnotherMethod() {
    assertThatThrownBy(() -> handler(request("GET", "/app/wexmere/boards/7/end")))
        .isInstanceOf(HttpRequestMethodNotSupportedException.class);
  }
}
