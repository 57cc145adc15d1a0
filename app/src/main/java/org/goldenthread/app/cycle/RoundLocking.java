package org.goldenthread.app.cycle;

import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.springframework.stereotype.Component;

/**
 * Locks a round, so that nothing in it changes and its report stands for ever, and unlocks it. Call
 * inside a write.
 */
@Component
public class RoundLocking {
  private final Rounds rounds;
  private final Requests requests;
  private final Snapshots snapshots;
  private final RoundReporting reporting;
  private final Changes changes;
  private final Days days;

  public RoundLocking(
      Rounds rounds,
      Requests requests,
      Snapshots snapshots,
      RoundReporting reporting,
      Changes changes,
      Days days) {
    this.rounds = rounds;
    this.requests = requests;
    this.snapshots = snapshots;
    this.reporting = reporting;
    this.changes = changes;
    this.days = days;
  }

  /**
   * Locks an open round and freezes what its report shows. Everybody reads that: call it in a
   * transaction that sees no exempt rows.
   *
   * @return false when it is not open, or somebody else changed it meanwhile
   */
  public boolean lock(Round round, Author by) {
    if (!round.isOpen()) {
      return false;
    }
    long change = changes.record(days.today(), by, "Locked the round " + round.name());
    if (!rounds.replace(change, round, RoundState.LOCKED, round.values())) {
      return false;
    }
    requests.lockAll(change, round.id());
    snapshots.freeze(change, round.id(), reporting.shown(round));
    return true;
  }

  /**
   * Opens a locked round again; every request stands where it stood. What was frozen stays too.
   *
   * @param reason kept with the change and with every request
   * @return false when it is not locked, or somebody else changed it meanwhile
   */
  public boolean unlock(Round round, Author by, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason must not be blank");
    }
    if (round.state() != RoundState.LOCKED) {
      return false;
    }
    long change =
        changes.record(days.today(), by, "Unlocked the round " + round.name() + ": " + reason);
    if (!rounds.replace(change, round, RoundState.OPEN, round.values())) {
      return false;
    }
    requests.unlockAll(change, round.id(), reason);
    return true;
  }
}
