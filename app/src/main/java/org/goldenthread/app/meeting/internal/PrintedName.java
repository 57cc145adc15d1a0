package org.goldenthread.app.meeting.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A person's name as printed, which stands outside the evidence, and the salted digest of it that
 * stands inside.
 */
record PrintedName(byte[] salt, String person, String printed, String digest) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 32;

  static PrintedName of(String person, String printed) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new PrintedName(salt, person, printed, digest(salt, person, printed));
  }

  /** SHA-256 over the salt, then both with a line between them. */
  private static String digest(byte[] salt, String person, String printed) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt);
      sha.update((person + "\n" + printed).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
