package org.goldenthread.app.people.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;

class SessionIdsTest {
  private static final String ID = "0b3a1f8e-6a8e-4a55-9c64-6a2a3d1f5f10";

  private final SessionIds ids = new SessionIds(new CookieHttpSessionIdResolver());
  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  SessionIdsTest() {
    byte[] id = ID.getBytes(StandardCharsets.US_ASCII);
    request.setCookies(new Cookie("SESSION", Base64.getEncoder().encodeToString(id)));
  }

  @Test
  void looksForASessionOnceARequest() {
    assertThat(ids.resolveSessionIds(request)).containsExactly(ID);
    assertThat(ids.resolveSessionIds(request)).isEmpty();
  }

  @Test
  void looksAgainOnTheWayToAnErrorPage() {
    ids.resolveSessionIds(request);
    request.setDispatcherType(DispatcherType.ERROR);
    assertThat(ids.resolveSessionIds(request)).containsExactly(ID);
  }

  @Test
  void sendsNoCookieThatTheBrowserHas() {
    ids.setSessionId(request, response, ID);
    assertThat(response.getCookies()).isEmpty();
  }

  @Test
  void sendsTheCookieOfANewSession() {
    ids.setSessionId(request, response, "1c4b2f8e-6a8e-4a55-9c64-6a2a3d1f5f11");
    assertThat(response.getCookies()).hasSize(1);
  }
}
