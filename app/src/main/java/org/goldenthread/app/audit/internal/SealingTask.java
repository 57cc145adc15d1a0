package org.goldenthread.app.audit.internal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.goldenthread.app.audit.Evidence;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Seals every partnership's record while the program runs, and once more when it stops. On several
 * nodes each partnership is sealed by one at a time.
 */
final class SealingTask implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(SealingTask.class);

  private final Evidence evidence;
  private final Duration pause;
  private @Nullable ScheduledExecutorService thread;
  private @Nullable String lastFailure;

  /**
   * Waits to be started.
   *
   * @param pause between the end of one round and the start of the next
   */
  SealingTask(Evidence evidence, Duration pause) {
    this.evidence = evidence;
    this.pause = pause;
  }

  @Override
  public synchronized void start() {
    thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "gt-sealer"));
    var unused =
        thread.scheduleWithFixedDelay(
            this::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void stop() {
    if (thread == null) {
      return;
    }
    thread.shutdown();
    try {
      // A round that seals a large load takes some seconds.
      if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
        LOG.warn("A round of sealing did not end; the next start seals what it left");
      } else {
        round();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }

  // One partnership's fault must not leave the others unsealed, and none may end the rounds.
  private void round() {
    try {
      for (int partnership : evidence.waiting()) {
        sealOne(partnership);
      }
    } catch (RuntimeException failure) {
      warn("Sealing failed and is tried again", failure);
    }
  }

  private void sealOne(int partnership) {
    try {
      evidence.seal(partnership);
      lastFailure = null;
    } catch (RuntimeException failure) {
      warn("Sealing partnership " + partnership + " failed and is tried again", failure);
    }
  }

  // Twice a second, the same trace would hide everything else in the log.
  private void warn(String what, RuntimeException failure) {
    String words = what + failure;
    if (!words.equals(lastFailure)) {
      lastFailure = words;
      LOG.warn(what, failure);
    }
  }
}
