package org.goldenthread.app.audit.internal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Shows that the program wrote something: HMAC-SHA-256 with a key that is not in the database. Who
 * may do anything in the database, but has no key, cannot make one.
 */
public final class Witness {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * Takes the key.
   *
   * @param key 32 bytes
   */
  public Witness(byte[] key) {
    if (key.length != 32) {
      throw new IllegalArgumentException("key must be 32 bytes but is " + key.length);
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** The witness for a change. */
  public byte[] of(ChangeFacts change) {
    return of(change.canonical());
  }

  /** The witness for a seal's digest. */
  public byte[] ofSeal(byte[] digest) {
    return of(digest);
  }

  /** Whether a stored witness is the expected one. */
  public static boolean fits(byte[] expected, byte @Nullable [] stored) {
    return MessageDigest.isEqual(expected, stored);
  }

  private byte[] of(byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
