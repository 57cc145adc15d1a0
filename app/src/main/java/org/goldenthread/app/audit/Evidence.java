package org.goldenthread.app.audit;

import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.goldenthread.app.audit.internal.ChainCheck;
import org.goldenthread.app.audit.internal.RowCheck;
import org.goldenthread.app.audit.internal.SealWriter;
import org.goldenthread.app.audit.internal.States;
import org.goldenthread.app.audit.internal.Witness;
import org.goldenthread.app.audit.internal.WitnessCheck;
import org.goldenthread.app.database.ProgramKeys;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The record as evidence: seals what was committed, says how far it is sealed, and checks whether
 * it still is what was sealed. docs/evidence.md says what that promises.
 */
public final class Evidence {
  private static final String KEY = "evidence";
  // Large results are read in parts of so many rows.
  private static final int PART = 5_000;

  private final JdbcTemplate jdbc;
  private final Tenancy tenancy;
  private final Witness witness;

  /**
   * Works on one database as the serving role.
   *
   * @param tenancy over the same source of connections
   */
  public Evidence(DataSource source, Tenancy tenancy, ProgramKeys keys) {
    this.jdbc = new JdbcTemplate(source);
    this.jdbc.setFetchSize(PART);
    this.tenancy = tenancy;
    this.witness = witness(keys);
  }

  /** What vouches for the changes this program writes. */
  public static Witness witness(ProgramKeys keys) {
    return new Witness(keys.key(KEY));
  }

  /** The partnerships that have a record or seals, by number. */
  public List<Integer> partnerships() {
    return jdbc.queryForList("select audit.partnerships_on_record()", Integer.class);
  }

  /** The partnerships with changes that wait for a seal. */
  public List<Integer> waiting() {
    return jdbc.queryForList("select audit.partnerships_to_seal()", Integer.class);
  }

  /**
   * Seals what waits in a partnership when called.
   *
   * @return how many changes; 0 also when another node is sealing this partnership
   */
  public int seal(int partnership) {
    var writer = new SealWriter(jdbc, witness);
    int changes = 0;
    int sealed;
    do {
      sealed = tenancy.write(everything(partnership), () -> writer.seal(partnership));
      changes += sealed;
    } while (sealed > 0);
    return changes;
  }

  /** How far a partnership's record is sealed. */
  public EvidenceState state(int partnership) {
    return tenancy.read(partnership, () -> States.of(jdbc, partnership));
  }

  /**
   * What a check came to.
   *
   * @param sealedChanges changes that the seals cover
   * @param sealedRows rows those made, the changes themselves included
   * @param unsealedChanges changes that wait for the sealer
   * @param unsealedRows rows those made, the changes themselves included
   * @param newest the newest seal, null when there is none
   */
  public record Checked(
      long sealedChanges,
      long sealedRows,
      long unsealedChanges,
      long unsealedRows,
      @Nullable Seal newest) {}

  /**
   * Checks a partnership's record against its seals, all as of one moment, and hands over whatever
   * does not fit. Holds no more than a part of the record in memory.
   *
   * @param copy the partnership's seal in an exported copy; null when there is none
   */
  public Checked check(int partnership, @Nullable Seal copy, Consumer<Finding> findings) {
    return tenancy.read(
        everything(partnership),
        () -> {
          var chain = new ChainCheck(partnership, copy, witness, findings);
          chain.run(jdbc);
          new WitnessCheck(partnership, witness, findings).run(jdbc);
          var rows = new RowCheck(partnership, findings);
          rows.run(jdbc);
          return new Checked(
              chain.changes(),
              chain.rows(),
              States.unsealed(jdbc, partnership),
              rows.unsealed(jdbc),
              chain.newest());
        });
  }

  private static Scope everything(int partnership) {
    return new Scope(partnership, Scope.Exemption.ALL);
  }
}
