package org.goldenthread.app.people.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;

class UsedSessionTest {
  private static final Instant NINE = Instant.parse("2010-02-15T09:00:00Z");

  private final MapSession kept = new MapSession();
  private final UsedSession<MapSession> session = new UsedSession<>(kept);

  UsedSessionTest() {
    kept.setLastAccessedTime(NINE);
  }

  @Test
  void isNotWrittenForAUseWithinTheMinute() {
    session.setLastAccessedTime(NINE.plusSeconds(59));
    assertThat(kept.getLastAccessedTime()).isEqualTo(NINE);
  }

  @Test
  void isWrittenForAUseAMinuteLater() {
    session.setLastAccessedTime(NINE.plusSeconds(60));
    assertThat(kept.getLastAccessedTime()).isEqualTo(NINE.plusSeconds(60));
  }

  @Test
  void keepsWhatIsPutIntoItAtOnce() {
    session.setAttribute("wanted", "/measures");
    assertThat(kept.<String>getAttribute("wanted")).isEqualTo("/measures");
  }
}
