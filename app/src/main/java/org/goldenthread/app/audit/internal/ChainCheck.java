package org.goldenthread.app.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.goldenthread.app.audit.Finding;
import org.goldenthread.app.audit.Finding.Kind;
import org.goldenthread.app.audit.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Recomputes every seal of a partnership from what it says it covers, one after the other. */
public final class ChainCheck {
  private static final HexFormat HEX = HexFormat.of();
  private static final int DIGEST_BYTES = 32;

  private final int partnership;
  private final @Nullable Seal copy;
  private final Witness witness;
  private final Consumer<Finding> findings;

  private @Nullable OpenSeal open;
  private int last;
  private byte[] lastDigest = SealDigest.NONE;
  private boolean lastKnown = true;
  private @Nullable Seal newest;
  private boolean copySeen;
  private long changes;
  private long rows;

  /** A seal whose content is being read. */
  private record OpenSeal(int number, byte[] stored, boolean fits, String counts, SealDigest now) {}

  /**
   * Checks one partnership.
   *
   * @param copy a seal of it as exported earlier, which must still be there; null when there is
   *     none
   */
  public ChainCheck(
      int partnership, @Nullable Seal copy, Witness witness, Consumer<Finding> findings) {
    this.partnership = partnership;
    this.copy = copy;
    this.witness = witness;
    this.findings = findings;
  }

  public void run(JdbcTemplate jdbc) {
    jdbc.query(SealContent.OF_ALL, this::next, partnership);
    close();
    if (copy != null && !copySeen) {
      report(Kind.SEAL_REMOVED, copy.number(), copy.digest());
    }
  }

  /** The newest seal, null when there is none. */
  public @Nullable Seal newest() {
    return newest;
  }

  public long changes() {
    return changes;
  }

  public long rows() {
    return rows;
  }

  private void next(ResultSet rs) throws SQLException {
    int number = rs.getInt("seal");
    if (rs.getInt("kind") == 0) {
      close();
      missingBefore(number);
      open(number, rs);
    } else if (open != null && open.number() == number) {
      SealContent.add(rs, open.now());
    } else {
      close();
      missingBefore(number + 1);
    }
  }

  private void missingBefore(int number) {
    if (number > last + 1) {
      // What is after a gap cannot be held against what is before it.
      lastKnown = false;
      report(Kind.SEAL_REMOVED, last + 1, null);
      last = number - 1;
    }
  }

  private void open(int number, ResultSet rs) throws SQLException {
    byte[] previous = rs.getBytes("previous");
    byte[] stored = rs.getBytes("digest");
    OffsetDateTime sealedAt = rs.getObject("sealed_at", OffsetDateTime.class);
    boolean fits =
        (!lastKnown || Arrays.equals(previous, lastDigest))
            && Witness.fits(witness.ofSeal(stored), rs.getBytes("witness"));
    String counts = rs.getLong("changes") + " " + rs.getLong("rows") + " " + rs.getLong("endings");
    var now = new SealDigest(partnership, number, previous, sealedAt.toInstant());
    open = new OpenSeal(number, stored, fits, counts, now);
    // One of another length was altered, which is found when it is closed.
    if (stored.length == DIGEST_BYTES) {
      newest = new Seal(partnership, number, HEX.formatHex(stored), sealedAt.toInstant());
    }
    last = number;
    lastDigest = stored;
    lastKnown = true;
  }

  private void close() {
    if (open == null) {
      return;
    }
    byte[] now = open.now().finish();
    changes += open.now().changes();
    rows += open.now().rows();
    String counts = open.now().changes() + " " + open.now().rows() + " " + open.now().endings();
    String stored = HEX.formatHex(open.stored());
    if (!open.fits() || !Arrays.equals(now, open.stored()) || !counts.equals(open.counts())) {
      report(Kind.SEAL_ALTERED, open.number(), stored);
    }
    if (copy != null && copy.number() == open.number()) {
      copySeen = true;
      if (!copy.digest().equals(stored)) {
        report(Kind.SEAL_REBUILT, open.number(), copy.digest());
      }
    }
    open = null;
  }

  private void report(Kind kind, int number, @Nullable String digest) {
    findings.accept(Finding.ofSeal(kind, number, digest));
  }
}
