package org.goldenthread.app.people.internal.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts tries under a name, for every node together. Each is counted before it is checked, so that
 * many at the same moment count as many; a right one takes its count back.
 */
@Component
class Tries {
  private static final Duration FORGOTTEN = Duration.ofDays(1);
  // Doubling further changes nothing: every rule's longest wait is reached before.
  private static final int DOUBLINGS = 20;

  private final JdbcClient jdbc;
  private final Clock clock;

  Tries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * How many tries go through, and how long the next ones wait.
   *
   * @param free tries without any wait
   * @param first wait after the first beyond them; doubles with each
   * @param longest no wait is longer
   */
  record Rule(int free, Duration first, Duration longest) {}

  /** Whether a try may be checked now; one that may is counted. */
  boolean enter(String key, Rule rule) {
    OffsetDateTime now = now();
    return jdbc.sql(
            """
            insert into people.sign_in_tries as t (key, tries, last_at, free_at)
            values (:key, 1, :now, :now)
            on conflict (key) do update set
              tries = case when t.last_at < :forgotten then 1 else t.tries + 1 end,
              last_at = :now,
              free_at = case
                when t.last_at < :forgotten or t.tries + 1 <= :free then :now
                else :now + make_interval(secs => least(:longest,
                  :first * power(2, least(t.tries - :free, :doublings))))
              end
            where t.free_at <= :now
            returning tries
            """)
        .param("key", key)
        .param("now", now)
        .param("forgotten", now.minus(FORGOTTEN))
        .param("free", rule.free())
        .param("first", (double) rule.first().toSeconds())
        .param("longest", (double) rule.longest().toSeconds())
        .param("doublings", DOUBLINGS)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** Forgets all tries under the name. */
  void forget(String key) {
    jdbc.sql("delete from people.sign_in_tries where key = :key").param("key", key).update();
  }

  /** Takes one try back. */
  void takeBack(String key) {
    jdbc.sql(
            """
            update people.sign_in_tries set tries = greatest(tries - 1, 0), free_at = :now
             where key = :key
            """)
        .param("key", key)
        .param("now", now())
        .update();
  }

  /** Lets go of what no longer counts. */
  void prune() {
    jdbc.sql("delete from people.sign_in_tries where last_at < :forgotten")
        .param("forgotten", now().minus(FORGOTTEN))
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
  }
}
