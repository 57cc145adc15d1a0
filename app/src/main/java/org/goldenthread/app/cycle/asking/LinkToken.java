package org.goldenthread.app.cycle.asking;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.people.KeyedDigest;

/**
 * What the address of a signed link says: whose link it is and until when it works, with a digest
 * that only this program can make. So nothing that opens a link stands in the database.
 *
 * @param partnership 1 or more
 * @param key of the link
 * @param expires in whole minutes
 */
record LinkToken(int partnership, UUID key, Instant expires) {
  private static final String USE = "round-link";
  private static final int SAID = 24;
  private static final int DIGEST = 18;

  LinkToken {
    if (!expires.equals(expires.truncatedTo(ChronoUnit.MINUTES))) {
      throw new IllegalArgumentException("expires within a minute: " + expires);
    }
  }

  /** As it stands in an address: 56 letters, digits, hyphens and underscores. */
  String signed(KeyedDigest digest) {
    byte[] said = said();
    ByteBuffer all = ByteBuffer.allocate(SAID + DIGEST).put(said).put(digest(digest, said));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
  }

  /** What a token says; empty when this program did not sign it. */
  static Optional<LinkToken> verified(KeyedDigest digest, String token) {
    byte[] all;
    try {
      all = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
    if (all.length != SAID + DIGEST) {
      return Optional.empty();
    }
    byte[] said = java.util.Arrays.copyOf(all, SAID);
    byte[] claimed = java.util.Arrays.copyOfRange(all, SAID, all.length);
    return MessageDigest.isEqual(claimed, digest(digest, said))
        ? Optional.of(read(ByteBuffer.wrap(said)))
        : Optional.empty();
  }

  private byte[] said() {
    return ByteBuffer.allocate(SAID)
        .putInt(partnership)
        .putInt(Math.toIntExact(expires.getEpochSecond() / 60))
        .putLong(key.getMostSignificantBits())
        .putLong(key.getLeastSignificantBits())
        .array();
  }

  private static LinkToken read(ByteBuffer said) {
    int partnership = said.getInt();
    Instant expires = Instant.ofEpochSecond(said.getInt() * 60L);
    return new LinkToken(partnership, new UUID(said.getLong(), said.getLong()), expires);
  }

  private static byte[] digest(KeyedDigest digest, byte[] said) {
    String hex = digest.of(USE, HexFormat.of().formatHex(said));
    return HexFormat.of().parseHex(hex, 0, 2 * DIGEST);
  }

  /** Never printed whole. */
  @Override
  public String toString() {
    return "LinkToken";
  }
}
