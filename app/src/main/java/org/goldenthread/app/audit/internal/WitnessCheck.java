package org.goldenthread.app.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.goldenthread.app.audit.Finding;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for changes that this program did not write: their witness does not fit. */
public final class WitnessCheck {
  private final int partnership;
  private final Witness witness;
  private final Consumer<Finding> findings;

  public WitnessCheck(int partnership, Witness witness, Consumer<Finding> findings) {
    this.partnership = partnership;
    this.witness = witness;
    this.findings = findings;
  }

  public void run(JdbcTemplate jdbc) {
    jdbc.query(
        """
        select id, partnership, known_on, entered_at, made_by, account, reason, witness
          from audit.change where partnership = ? order by id
        """,
        this::check,
        partnership);
  }

  private void check(ResultSet rs) throws SQLException {
    var change =
        new ChangeFacts(
            rs.getLong("id"),
            rs.getInt("partnership"),
            rs.getObject("known_on", LocalDate.class),
            rs.getObject("entered_at", OffsetDateTime.class).toInstant(),
            rs.getString("made_by"),
            rs.getObject("account", Long.class),
            rs.getString("reason"));
    if (!Witness.fits(witness.of(change), rs.getBytes("witness"))) {
      findings.accept(
          new Finding(
              Finding.Kind.FORGED,
              EvidenceTable.CHANGE,
              change.id(),
              change.id(),
              change.enteredAt(),
              change.post(),
              null));
    }
  }
}
