package org.goldenthread.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Requests that arrive evenly whether or not those before have been answered, as readers do. Each
 * is timed from the moment it was due, so that a slow answer is not hidden by asking later.
 *
 * @param perSecond how many arrive in a second, 1 or more
 * @param count how many in all
 */
record OpenLoop(int perSecond, int count) {

  /**
   * Microseconds from when each request was due until it was answered, in order of arrival.
   *
   * @param request sends one and completes with its HTTP status, which must be 200
   */
  List<Long> micros(Supplier<CompletableFuture<Integer>> request) {
    return micros(200, request);
  }

  /** The same for requests that are answered with another status. */
  List<Long> micros(int expected, Supplier<CompletableFuture<Integer>> request) {
    long between = 1_000_000_000L / perSecond;
    long start = System.nanoTime() + between;
    List<CompletableFuture<Long>> answers = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      long due = start + n * between;
      waitUntil(due);
      answers.add(request.get().thenApply(status -> micros(status, expected, due)));
    }
    return answers.stream().map(CompletableFuture::join).toList();
  }

  private static long micros(int status, int expected, long due) {
    if (status != expected) {
      throw new IllegalStateException("a request was answered " + status);
    }
    return (System.nanoTime() - due) / 1_000;
  }

  private static void waitUntil(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
