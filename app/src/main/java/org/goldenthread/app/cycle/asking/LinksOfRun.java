package org.goldenthread.app.cycle.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.asking.SignedLinks.Wanted;
import org.goldenthread.app.people.AddressesOn;
import org.goldenthread.app.people.AddressesOn.Reached;
import org.jspecify.annotations.Nullable;

/** The links that one writing puts into its letters: those that stand, and new ones. */
final class LinksOfRun {
  /** How long after the last day a link still opens what is overdue, in days. */
  private static final int LINK_DAYS = 14;

  /** Of whom one link stands at a time. */
  private record Whose(long round, long party, @Nullable Long cover) {
    static Whose of(SignedLink link) {
      return new Whose(link.round(), link.party(), link.cover());
    }

    static Whose of(Wanted wanted) {
      return new Whose(wanted.round(), wanted.party(), wanted.cover());
    }
  }

  private final SignedLinks links;
  private final Changes changes;
  private final LocalDate today;
  private final Instant now;
  private @Nullable Long change;
  private @Nullable Map<Whose, SignedLink> standing;

  LinksOfRun(SignedLinks links, Changes changes, LocalDate today, Instant now) {
    this.links = links;
    this.changes = changes;
    this.today = today;
    this.now = now;
  }

  /** Makes at once what is missing of the links by which these answer: they may be hundreds. */
  void make(List<Due> due, AddressesOn reach) {
    make(
        due.stream()
            .map(d -> wanted(d, reach.of(d.party())))
            .filter(w -> w.reached().email() != null && fitting(w).isEmpty())
            .toList());
  }

  /** By which who is asked answers. */
  SignedLink of(Due due, Reached reached) {
    return of(wanted(due, reached));
  }

  /**
   * The link that stands, or a new one where it ends soon or went to another address.
   *
   * @param cover who answers for the party; null for itself
   * @param due the last day of what is asked
   */
  SignedLink of(Round round, long party, @Nullable Long cover, LocalDate due, Reached reached) {
    return of(new Wanted(round.id(), party, cover, reached, expires(due)));
  }

  private SignedLink of(Wanted wanted) {
    return fitting(wanted)
        .orElseGet(
            () -> {
              make(List.of(wanted));
              return fitting(wanted).orElseThrow();
            });
  }

  private Wanted wanted(Due due, Reached reached) {
    return new Wanted(due.round().id(), due.party(), null, reached, expires(due.on()));
  }

  private Optional<SignedLink> fitting(Wanted wanted) {
    Instant least = now.plusSeconds(24 * 3600);
    return Optional.ofNullable(standing().get(Whose.of(wanted)))
        .filter(l -> l.expiresAt().isAfter(least) && l.sentTo() == wanted.reached().who())
        .filter(l -> l.email() != null && l.email().equals(wanted.reached().email()));
  }

  private Map<Whose, SignedLink> standing() {
    if (standing == null) {
      standing = links.standing().stream().collect(Collectors.toMap(Whose::of, l -> l));
    }
    return standing;
  }

  private void make(List<Wanted> wanted) {
    if (!wanted.isEmpty()) {
      links.make(change(), wanted);
      standing = null;
    }
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
