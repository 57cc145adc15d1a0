package org.goldenthread.app.people.internal.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose password was right and who still owes the second step. Kept in the session for ten
 * minutes; it opens no page but that step's.
 *
 * @param wanted where to go afterwards
 * @param offer the sealed secret shown for setting up; null where the account has an app already
 */
public record PendingSignIn(long account, String wanted, Instant since, byte @Nullable [] offer)
    implements Serializable {

  /** The offer, where there is one. */
  public byte[] offered() {
    return Objects.requireNonNull(offer, "offer");
  }
}
