package org.goldenthread.app.people.web;

import java.time.Instant;
import org.goldenthread.app.TestClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Imported by tests that move the program's clock. */
class TestTime {
  @Bean
  @Primary
  TestClock testClock() {
    return new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
  }
}
