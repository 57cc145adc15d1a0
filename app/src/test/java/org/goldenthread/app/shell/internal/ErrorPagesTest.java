package org.goldenthread.app.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.goldenthread.app.shell.BadRequestException;
import org.goldenthread.app.shell.CurrentReader;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Viewer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class ErrorPagesTest {

  private static final Viewer NURSE = new Viewer("Nurse", Set.of(), List.of());
  private static final CurrentReader READER = (page, request) -> page.seenBy(NURSE, null);

  private final Messages messages = Messages.load();
  private final ErrorPages errors = new ErrorPages(new Pages(messages), messages, READER);
  private final MockMvc site =
      MockMvcBuilders.standaloneSetup(errors, new Refusing())
          .setControllerAdvice(new ErrorAdvice(errors))
          .addPlaceholderValue("server.error.path", "/error")
          .addFilters(new SecurityHeaders(Set.of("plan.wexmere.example")), new ChosenLanguage())
          .setLocaleResolver(new RememberedLanguage())
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
  void answersByTheNameItIsGiven() throws Exception {
    MockHttpServletResponse answer =
        answer(
            get("/no-plan")
                .with(
                    asked -> {
                      asked.setServerName("plan.wexmere.example");
                      return asked;
                    }));

    assertThat(answer.getStatus()).isEqualTo(404);
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

  @ParameterizedTest
  @CsvSource({
    "401,Sign in to see this page",
    "403,This page is not open to you",
    "405,This address cannot be used this way",
    "413,This file is too large",
    "418,We cannot read this address",
    "429,Too many tries in a short time",
    "502,Something went wrong on our side",
    "503,The record cannot be reached"
  })
  void saysWhatToDoForEachStatus(int status, String title) throws Exception {
    MockHttpServletResponse answer =
        answer(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status));
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(page.select("h1").text()).isEqualTo(title);
    assertThat(page.select("main p")).hasSizeGreaterThan(1);
  }

  @Test
  void saysThatTheDatabaseIsAwayAndNotThatWeFailed() throws Exception {
    assertThat(answer(get("/away")).getStatus()).isEqualTo(503);
    assertThat(
            answer(
                    get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .requestAttr(
                            RequestDispatcher.ERROR_EXCEPTION,
                            new ServletException(
                                new DataAccessResourceFailureException("no connection"))))
                .getContentAsString())
        .contains("The record cannot be reached")
        .doesNotContain("no connection", "Nurse");
  }

  @Test
  void knowsWhoReadsUnlessTheServerFailed() throws Exception {
    Document page = Jsoup.parse(answer(get("/no-plan")).getContentAsString());

    assertThat(page.select("header a[href=/account]").text()).isEqualTo("Your account: Nurse");
  }

  @Nested
  class InWelsh {

    @Test
    void remembersTheLanguageAndGoesOnAtTheSameAddress() throws Exception {
      MockHttpServletResponse answer = answer(get(URI.create("/no-plan?a=1&lang=cy&b=%26")));

      assertThat(answer.getStatus()).isEqualTo(303);
      assertThat(answer.getHeader("Location")).isEqualTo("/no-plan?a=1&b=%26");
      assertThat(answer.getHeader("Set-Cookie"))
          .startsWith("gt-language=cy; Path=/")
          .contains("SameSite=Lax", "HttpOnly");
    }

    @Test
    void neverLeavesThisSite() throws Exception {
      for (String path : List.of("//elsewhere.example/x", "/\\elsewhere.example/x")) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRequestURI(path);
        request.setQueryString("lang=cy");
        new ChosenLanguage().doFilter(request, response, new MockFilterChain());

        assertThat(response.getHeader("Location")).isEqualTo("/elsewhere.example/x");
      }
    }

    @Test
    void speaksWelshAndOffersEnglish() throws Exception {
      Document page =
          Jsoup.parse(
              answer(get("/no-plan").cookie(new Cookie("gt-language", "cy"))).getContentAsString());

      assertThat(page.select("html").attr("lang")).isEqualTo("cy");
      assertThat(page.title()).startsWith("Gwall: Heb ddod o hyd i'r dudalen");
      assertThat(page.select("footer a[hreflang=en-GB]").attr("href"))
          .isEqualTo("/no-plan?lang=en");
    }

    @Test
    void speaksEnglishToWhoAsksForALanguageItDoesNotKnow() throws Exception {
      assertThat(
              answer(get("/no-plan").cookie(new Cookie("gt-language", "x\"y")))
                  .getContentAsString())
          .contains("<html lang=\"en-GB\"");
    }
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

    @GetMapping("/away")
    String away() {
      throw new CannotCreateTransactionException("no connection");
    }

    @GetMapping("/bad")
    String bad() {
      throw new BadRequestException("Choose one status.");
    }
  }
}
