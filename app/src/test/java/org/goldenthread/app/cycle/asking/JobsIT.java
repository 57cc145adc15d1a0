package org.goldenthread.app.cycle.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.app.TestClock;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.database.internal.DatabaseConfiguration;
import org.goldenthread.app.people.DailyJob;
import org.goldenthread.app.people.Partnership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jobs as several nodes run them on one database, as the serving role. */
@DatabaseTest
class JobsIT {
  private static final Instant MORNING = Instant.parse("2009-10-05T06:30:00Z");

  private final TestDatabase database;
  private final HikariDataSource pool;
  private final TestClock clock = new TestClock(MORNING.minus(Duration.ofMinutes(1)));

  JobsIT(TestDatabase database) {
    this.database = database;
    this.pool = DatabaseConfiguration.pool(database.access(), 6);
  }

  @AfterEach
  void noJobIsLeft() {
    database.ownerSql().sql("delete from cycle.job").update();
    pool.close();
  }

  private Scheduler node(Clock time, RecurringTask<Void> task) {
    return Jobs.scheduler(pool, time, Duration.ofMillis(50), List.of(task));
  }

  private static RecurringTask<Void> daily(Runnable work) {
    return Tasks.recurring("remind", Schedules.daily(London.ZONE, LocalTime.of(7, 30)))
        .execute((instance, context) -> work.run());
  }

  @Test
  void oneOfTwoNodesDoesWhatFallsDue() throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    CountDownLatch first = new CountDownLatch(1);
    Runnable work =
        () -> {
          done.incrementAndGet();
          first.countDown();
        };
    Scheduler one = node(clock, daily(work));
    Scheduler two = node(clock, daily(work));
    one.start();
    two.start();
    clock.moveOn(Duration.ofMinutes(2));
    assertThat(first.await(30, TimeUnit.SECONDS)).isTrue();
    awaitNext(Instant.parse("2009-10-06T06:30:00Z"));
    one.stop();
    two.stop();
    assertThat(done).hasValue(1);
  }

  @Test
  void doesOnceWhatFellDueWhileTheProgramWasOff() throws InterruptedException {
    Scheduler before = node(clock, daily(() -> {}));
    before.start();
    awaitNext(MORNING);
    before.stop();
    clock.moveOn(Duration.ofDays(3).plusHours(1));

    CountDownLatch done = new CountDownLatch(1);
    Scheduler after = node(clock, daily(done::countDown));
    after.start();
    assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    awaitNext(Instant.parse("2009-10-09T06:30:00Z"));
    after.stop();
  }

  /** Waits, since a job tells that it is done only after it is. */
  private void awaitNext(Instant expected) throws InterruptedException {
    for (int n = 0; n < 600 && !expected.equals(next()); n++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(next()).isEqualTo(expected);
  }

  private Instant next() {
    return database
        .sql()
        .sql("select execution_time from cycle.job where not picked")
        .query(java.time.OffsetDateTime.class)
        .optional()
        .map(java.time.OffsetDateTime::toInstant)
        .orElse(Instant.MAX);
  }

  @ParameterizedTest
  @CsvSource({
    // The clocks go back on 25 October 2009 and forward on 28 March 2010.
    "2009-10-24T06:30:00Z,2009-10-25T07:30:00Z",
    "2009-10-25T07:30:00Z,2009-10-26T07:30:00Z",
    "2010-03-27T07:30:00Z,2010-03-28T06:30:00Z",
    "2010-03-28T06:30:00Z,2010-03-29T06:30:00Z"
  })
  void isDoneAtTheSameHourWhenTheClocksChange(Instant done, Instant next) {
    assertThat(
            Jobs.schedule(new Daily(LocalTime.of(7, 30)))
                .getNextExecutionTime(ExecutionComplete.simulatedSuccess(done)))
        .isEqualTo(next);
  }

  @Test
  void isNotDoneInAnHourThatANightMayNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Jobs.schedule(new Daily(LocalTime.of(1, 30))))
        .withMessageContaining("01:30");
  }

  /** A job that does nothing. */
  private record Daily(LocalTime at) implements DailyJob {
    @Override
    public String name() {
      return "nothing";
    }

    @Override
    public void on(Partnership partnership, LocalDate today) {}
  }
}
