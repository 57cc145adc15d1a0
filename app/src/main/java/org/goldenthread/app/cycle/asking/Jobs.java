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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.people.DailyJob;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The server's jobs: what is queued is sent, mail that came back is read, and once a day each room
 * does what is due for every partnership. They stand in the database, so that a start goes on where
 * a stop left off, what fell due meanwhile is done once, and of several nodes one does it.
 */
@Component
class Jobs implements SmartLifecycle {
  private static final Duration SEND = Duration.ofSeconds(15);
  private static final Duration READ = Duration.ofMinutes(10);
  private static final Duration RETRY = Duration.ofMinutes(5);
  private static final Duration HEARTBEAT = Duration.ofSeconds(30);

  private final DataSource database;
  private final Clock clock;
  private final Days days;
  private final Partnerships partnerships;
  private final List<DailyJob> daily;
  private final MailSending sending;
  private final Bounces bounces;
  private @Nullable Scheduler scheduler;

  Jobs(
      DataSource database,
      Clock clock,
      Days days,
      Partnerships partnerships,
      List<DailyJob> daily,
      MailSending sending,
      Bounces bounces) {
    this.database = database;
    this.clock = clock;
    this.days = days;
    this.partnerships = partnerships;
    this.daily = List.copyOf(daily);
    this.sending = sending;
    this.bounces = bounces;
  }

  private List<RecurringTask<Void>> tasks() {
    var tasks = new ArrayList<RecurringTask<Void>>();
    tasks.add(task("send-mail", Schedules.fixedDelay(SEND), sending::sendAll));
    tasks.add(task("read-bounces", Schedules.fixedDelay(READ), bounces::read));
    daily.forEach(job -> tasks.add(task(job.name(), schedule(job), () -> everywhere(job))));
    return tasks;
  }

  /** The same hour by the clock in London, also when it changes. */
  static Schedule schedule(DailyJob job) {
    if (job.at().getHour() == 1) {
      throw new IllegalArgumentException("not every night has " + job.at() + " of " + job.name());
    }
    return Schedules.daily(London.ZONE, job.at());
  }

  /** One partnership's fault does not hold back others. */
  private void everywhere(DailyJob job) {
    LocalDate today = days.today();
    @Nullable RuntimeException failed = null;
    for (Partnership partnership : partnerships.all()) {
      try {
        job.on(partnership, today);
      } catch (RuntimeException failure) {
        failed = failure;
      }
    }
    if (failed != null) {
      throw failed;
    }
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
