package org.goldenthread.app.people.internal.signin;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Digests of passwords by Argon2id. Each takes {@value #MEMORY} KiB and a core for a moment, so
 * only as many run at once as there are cores; who waits too long is told to come back.
 */
@Component
public class Passwords {
  private static final int SALT = 16;
  private static final int DIGEST = 32;
  private static final int LANES = 1;
  private static final int MEMORY = 19 * 1024;
  private static final int PASSES = 2;
  private static final int WAIT_SECONDS = 3;

  private final Argon2PasswordEncoder argon2 =
      new Argon2PasswordEncoder(SALT, DIGEST, LANES, MEMORY, PASSES);
  private final Semaphore places;
  private final String nobodys;

  Passwords() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param atOnce how many digests may be computed at the same time, 1 or more
   */
  Passwords(int atOnce) {
    this.places = new Semaphore(atOnce, true);
    this.nobodys = argon2.encode("the password of nobody");
  }

  /** There are more people signing in than this machine can check just now. */
  public static final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @throws BusyException when no place became free in time
   */
  public String digest(String password) {
    return inTurn(() -> argon2.encode(normal(password)));
  }

  /**
   * Whether the password is the one of the digest. Takes as long where there is no digest, so that
   * nobody learns from the time taken which accounts there are.
   *
   * @throws BusyException when no place became free in time
   */
  public boolean matches(String password, @Nullable String digest) {
    boolean matches =
        inTurn(() -> argon2.matches(normal(password), digest == null ? nobodys : digest));
    return matches && digest != null;
  }

  /** The same letters typed on another keyboard are the same password. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new BusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
