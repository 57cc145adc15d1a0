package org.goldenthread.app.cycle.cockpit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.OwnerAlarm;
import org.goldenthread.app.people.Mailboxes;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.PeopleSnapshot;
import org.goldenthread.app.people.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds whom requests reach today. A name as printed may have been matched, a post become vacant or
 * a body been followed by another since the round was opened.
 */
@Component
public class Reach {
  private final Parties parties;
  private final People people;
  private final Mailboxes mailboxes;

  public Reach(Parties parties, People people, Mailboxes mailboxes) {
    this.parties = parties;
    this.people = people;
    this.mailboxes = mailboxes;
  }

  /** By the id of the party that was asked. Call inside a read of the partnership. */
  public Map<Long, Reached> of(Collection<Long> asked, LocalDate day) {
    Map<Long, List<Parties.Named>> meant = parties.resolved(asked, KnownBy.NOW);
    PeopleSnapshot now = people.snapshot(KnownBy.NOW);
    Set<Long> read = mailboxes.all(KnownBy.NOW).keySet();
    Map<Long, Reached> reached = new HashMap<>();
    meant.forEach((id, named) -> reached.put(id, reached(named.get(0), now, read, day)));
    return reached;
  }

  private static Reached reached(
      Parties.Named named, PeopleSnapshot now, Set<Long> read, LocalDate day) {
    return now.party(named.id())
        .map(party -> reached(party, now, read, day))
        .orElseGet(() -> new Reached(named.id(), named.name(), null, OwnerAlarm.NOT_MATCHED));
  }

  /** A mailbox is read by somebody, also while nobody is named or holds the post. */
  private static Reached reached(Party leads, PeopleSnapshot now, Set<Long> read, LocalDate day) {
    List<Party> answer = now.asked(leads, day);
    if (answer.isEmpty()) {
      return one(leads, now, day, read.contains(leads.id()) ? null : OwnerAlarm.NOBODY_NAMED);
    }
    Party first = answer.get(0);
    boolean vacant =
        first.is(Parties.Kind.POST)
            && !read.contains(first.id())
            && now.termsIn(first.id(), day).stream().noneMatch(t -> t.capacity().ofPost());
    return one(first, now, day, vacant ? OwnerAlarm.VACANT : null);
  }

  private static Reached one(
      Party party, PeopleSnapshot now, LocalDate day, @Nullable OwnerAlarm alarm) {
    return new Reached(party.id(), now.name(party), organisation(party, now, day), alarm);
  }

  /** Of a post its organisation's name, of a person that of a post they hold. */
  private static @Nullable String organisation(Party party, PeopleSnapshot now, LocalDate day) {
    if (party.is(Parties.Kind.PERSON)) {
      return now.termsOf(party.id()).stream()
          .filter(t -> t.isOn(day) && t.capacity().ofPost())
          .map(Term::place)
          .flatMap(post -> now.party(post).stream())
          .map(post -> organisation(post, now, day))
          .findFirst()
          .orElse(null);
    }
    Long its = party.values().organisation();
    return its == null ? null : now.party(now.inPlaceOf(its, day)).map(now::name).orElse(null);
  }
}
