package org.goldenthread.app.measure.load;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets figures go when the time until which they are held back has come, be it while the program
 * was off, and throws away what nobody accepted within a day. On several nodes each load is let go
 * by one.
 */
@Component
public class HeldLoads implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(HeldLoads.class);
  private static final long PAUSE_SECONDS = 5;

  private final Tenancy tenancy;
  private final Partnerships partnerships;
  private final PreparedLoads prepared;
  private final Accepting accepting;
  private final Clock clock;
  private @Nullable ScheduledExecutorService thread;

  public HeldLoads(
      Tenancy tenancy,
      Partnerships partnerships,
      PreparedLoads prepared,
      Accepting accepting,
      Clock clock) {
    this.tenancy = tenancy;
    this.partnerships = partnerships;
    this.prepared = prepared;
    this.accepting = accepting;
    this.clock = clock;
  }

  /** Does for every partnership what is due now. */
  public void round() {
    for (Partnership partnership : partnerships.all()) {
      // One partnership's fault must not hold back the figures of the others.
      try {
        round(Scope.of(partnership.id()).withHeld());
      } catch (RuntimeException failure) {
        LOG.warn("Held figures of {} cannot be let go now", partnership.slug(), failure);
      }
    }
  }

  private void round(Scope scope) {
    tenancy.write(scope, () -> prepared.sweep(clock.instant()));
    accepting.release(scope);
  }

  @Override
  public synchronized void start() {
    thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "gt-held-loads"));
    var unused =
        thread.scheduleWithFixedDelay(this::roundOrWarn, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  private void roundOrWarn() {
    try {
      round();
    } catch (RuntimeException failure) {
      LOG.warn("Held figures cannot be let go now and are tried again", failure);
    }
  }

  @Override
  public synchronized void stop() {
    if (thread != null) {
      thread.shutdown();
      try {
        if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
          LOG.warn("Letting held figures go did not end; the next start goes on with it");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      thread = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }
}
