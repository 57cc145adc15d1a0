package org.goldenthread.app.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import org.goldenthread.app.shell.BadRequestException;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class ErrorPagesTest {

  private final Messages messages = Messages.load();
  private final ErrorPages errors = new ErrorPages(new Pages(messages), messages);
  private final MockMvc site =
      MockMvcBuilders.standaloneSetup(errors, new Refusing())
          .setControllerAdvice(new ErrorAdvice(errors))
          .addPlaceholderValue("server.error.path", "/error")
          .addFilters(new SecurityHeaders())
          .build();

  @Test
  void saysWhatWasNotFoundAndWhatToDo() throws Exception {
    MockHttpServletResponse answer = answer(get("/no-plan"));
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(page.title()).startsWith("Error: Page not found");
    assertThat(page.select("main").text()).contains("No plan called x.", "Check the address");
  }

  @Test
  void saysHowToMendAnAddress() throws Exception {
    MockHttpServletResponse answer = answer(get("/bad"));

    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.getContentAsString()).select("main").text())
        .contains("Choose one status.", "check the address for a slip");
  }

  @Test
  void answersNobodyWhoCallsThisMachineByAnotherName() throws Exception {
    MockHttpServletResponse answer =
        answer(
            get("/")
                .with(
                    asked -> {
                      asked.setServerName("elsewhere.example");
                      return asked;
                    }));

    assertThat(answer.getStatus()).isEqualTo(400);
  }

  @Test
  void tellsNothingOfTheInsideWhenTheServerFails() throws Exception {
    MockHttpServletResponse answer =
        answer(
            get("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .requestAttr(RequestDispatcher.ERROR_MESSAGE, "relation plan.item is missing"));

    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(answer.getContentAsString())
        .contains("Something went wrong on our side", "Try again in a minute")
        .doesNotContain("relation");
  }

  @Test
  void answersAPathNobodyKnowsWithTheNotFoundPage() throws Exception {
    MockHttpServletResponse answer =
        answer(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404));

    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
  }

  @Test
  void letsThePageLoadOnlyFromThisSite() throws Exception {
    MockHttpServletResponse answer = answer(get("/no-plan"));

    assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'self'");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
  }

  private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
    return site.perform(request).andReturn().getResponse();
  }

  /** A room that refuses. */
  @RestController
  static class Refusing {

    @GetMapping("/no-plan")
    String noPlan() {
      throw new PageNotFoundException("No plan called x.");
    }

    @GetMapping("/bad")
    String bad() {
      throw new BadRequestException("Choose one status.");
    }
  }
}
