package org.goldenthread.app.audit.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * Computes a seal's digest: SHA-256 over lines of plain text, so that it can be recomputed without
 * this program. The format is in docs/evidence.md.
 */
final class SealDigest {
  static final byte[] NONE = new byte[32];

  private static final HexFormat HEX = HexFormat.of();
  // Always six digits, as the database keeps them.
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final MessageDigest sha256 = sha256();
  private long changes;
  private long rows;
  private long endings;

  SealDigest(int partnership, int number, byte[] previous, Instant sealedAt) {
    line("golden-thread seal 1");
    line("partnership " + partnership);
    line("number " + number);
    line("previous " + HEX.formatHex(previous));
    line("sealed-at " + TIME.format(sealedAt));
  }

  /** Adds a row. Rows come before endings, both ordered by table and id. */
  void row(String table, long id, long change, byte[] digest) {
    line("row " + table + " " + id + " change " + change + " " + HEX.formatHex(digest));
    rows++;
    if (table.equals(EvidenceTable.CHANGE)) {
      changes++;
    }
  }

  void ending(String table, long id, long change) {
    line("ending " + table + " " + id + " change " + change);
    endings++;
  }

  long changes() {
    return changes;
  }

  long rows() {
    return rows;
  }

  long endings() {
    return endings;
  }

  /** The digest, once everything was added. */
  byte[] finish() {
    line("changes " + changes + " rows " + rows + " endings " + endings);
    return sha256.digest();
  }

  private void line(String text) {
    sha256.update((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
