package org.goldenthread.app.cycle.asking;

import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.people.AddressesOn.Reached;
import org.jspecify.annotations.Nullable;

/** The links that one writing puts into its letters: those that stand, and new ones. */
final class LinksOfRun {
  /** How long after the last day a link still opens what is overdue, in days. */
  private static final int LINK_DAYS = 14;

  private final SignedLinks links;
  private final Changes changes;
  private final LocalDate today;
  private final Instant now;
  private @Nullable Long change;

  LinksOfRun(SignedLinks links, Changes changes, LocalDate today, Instant now) {
    this.links = links;
    this.changes = changes;
    this.today = today;
    this.now = now;
  }

  /** By which who is asked answers. */
  SignedLink of(Due due, Reached reached) {
    return of(due.round(), due.party(), null, due.on(), reached);
  }

  /**
   * The link that stands, or a new one where it ends soon or went to another address.
   *
   * @param cover who answers for the party; null for itself
   * @param due the last day of what is asked
   */
  SignedLink of(Round round, long party, @Nullable Long cover, LocalDate due, Reached reached) {
    Instant least = now.plusSeconds(24 * 3600);
    return links
        .of(round.id(), party, cover)
        .filter(l -> l.expiresAt().isAfter(least) && l.sentTo() == reached.who())
        .filter(l -> reached.email() != null && reached.email().equals(l.email()))
        .orElseGet(() -> links.make(change(), round.id(), party, cover, reached, expires(due)));
  }

  private Instant expires(LocalDate due) {
    LocalDate last = due.isBefore(today) ? today : due;
    return last.plusDays(LINK_DAYS + 1).atStartOfDay(London.ZONE).toInstant();
  }

  /** One change for all links of a run. */
  private long change() {
    if (change == null) {
      change = changes.record(today, Asking.AUTHOR, "Sent links by which leads answer");
    }
    return change;
  }
}
