package org.goldenthread.app.cycle.asking;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.goldenthread.app.audit.London;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The server's jobs: what is queued is sent, leads are reminded each working day, and mail that
 * came back is read. They stand in the database, so that a start goes on where a stop left off,
 * what fell due meanwhile is done once, and of several nodes one does it.
 */
@Component
class Jobs implements SmartLifecycle {
  /** When leads are reminded, by the clock in London, also when it changes. */
  static final Schedule MORNING = Schedules.daily(London.ZONE, LocalTime.of(7, 30));

  private static final Duration SEND = Duration.ofSeconds(15);
  private static final Duration READ = Duration.ofMinutes(10);
  private static final Duration RETRY = Duration.ofMinutes(5);
  private static final Duration HEARTBEAT = Duration.ofSeconds(30);

  private final DataSource database;
  private final Clock clock;
  private final MorningRound morning;
  private final MailSending sending;
  private final Bounces bounces;
  private @Nullable Scheduler scheduler;

  Jobs(
      DataSource database,
      Clock clock,
      MorningRound morning,
      MailSending sending,
      Bounces bounces) {
    this.database = database;
    this.clock = clock;
    this.morning = morning;
    this.sending = sending;
    this.bounces = bounces;
  }

  private List<RecurringTask<Void>> tasks() {
    return List.of(
        task("send-mail", Schedules.fixedDelay(SEND), sending::sendAll),
        task("remind", MORNING, morning::remind),
        task("read-bounces", Schedules.fixedDelay(READ), bounces::read));
  }

  private static RecurringTask<Void> task(String name, Schedule schedule, Runnable work) {
    return Tasks.recurring(name, schedule)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
        .execute((instance, context) -> work.run());
  }

  /** A node's scheduler for these tasks, not started yet. */
  static Scheduler scheduler(
      DataSource database, Clock clock, Duration polling, List<RecurringTask<Void>> tasks) {
    return Scheduler.create(database)
        .tableName("cycle.job")
        .startTasks(tasks)
        .clock(clock::instant)
        .threads(2)
        .pollingInterval(polling)
        .heartbeatInterval(HEARTBEAT)
        .schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
        .alwaysPersistTimestampInUTC()
        .shutdownMaxWait(Duration.ofSeconds(20))
        .failureLogging(LogLevel.WARN, true)
        .build();
  }

  @Override
  public synchronized void start() {
    scheduler = scheduler(database, clock, Duration.ofSeconds(5), tasks());
    scheduler.start();
  }

  @Override
  public synchronized void stop() {
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return scheduler != null;
  }
}
