package org.goldenthread.app.people.internal.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The browsers from which somebody has signed in wholly. Each carries a number in a cookie that
 * only this program can make. It proves nothing about who sits there: it only gives that browser a
 * counter of its own, so that tries from elsewhere do not keep its user out.
 */
@Component
public class Devices {
  private static final String COOKIE = "gt-device";
  private static final Duration KEPT = Duration.ofDays(365);

  private final JdbcClient jdbc;
  private final AppKey key;
  private final Clock clock;

  Devices(JdbcClient jdbc, AppKey key, Clock clock) {
    this.jdbc = jdbc;
    this.key = key;
    this.clock = clock;
  }

  /** The browser's number, if it has signed in as this account before. */
  Optional<String> known(HttpServletRequest request, long account) {
    return number(request)
        .filter(
            number ->
                jdbc.sql(
                        """
                        select 1 from people.known_device
                         where account = :account and device = :device and ended_at is null
                        """)
                    .param("account", account)
                    .param("device", Tokens.digest(number))
                    .query(Integer.class)
                    .optional()
                    .isPresent());
  }

  /** From now on the browser is known for this account. */
  void remember(HttpServletRequest request, HttpServletResponse response, long account) {
    String number = number(request).orElseGet(Tokens::fresh);
    jdbc.sql(
            """
            insert into people.known_device (account, device, since)
            values (:account, :device, :now)
            on conflict (account, device) do update set ended_at = null
            """)
        .param("account", account)
        .param("device", Tokens.digest(number))
        .param("now", now())
        .update();
    ResponseCookie cookie =
        ResponseCookie.from(COOKIE, number + "." + key.digest("device", number))
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/sign-in")
            .maxAge(KEPT)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /** No browser is known for this account any more. */
  void forgetAll(long account) {
    jdbc.sql(
            """
            update people.known_device set ended_at = :now
             where account = :account and ended_at is null
            """)
        .param("account", account)
        .param("now", now())
        .update();
  }

  private Optional<String> number(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return Stream.ofNullable(cookies)
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(cookie -> cookie.getValue().split("\\.", 2))
        .filter(parts -> parts.length == 2 && same(parts[1], key.digest("device", parts[0])))
        .map(parts -> parts[0])
        .findFirst();
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
  }
}
