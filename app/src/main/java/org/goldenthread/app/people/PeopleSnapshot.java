package org.goldenthread.app.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every organisation, team, post, person and board of a partnership with who holds what, as known
 * by one day. Questions about a day in the world take that day.
 */
public final class PeopleSnapshot {
  private final Map<Long, Party> parties;
  private final Map<UUID, Party> byKey;
  private final List<Term> terms;
  private final Map<Long, List<Term>> termsByPlace;
  private final Map<Long, List<Term>> termsByParty;
  private final List<Succession> successions;
  private final Map<Long, PersonDetails> details;
  private @Nullable Map<Parties.Kind, List<Party>> byName;

  /**
   * @param details of each person; a person without an entry had them removed
   */
  public PeopleSnapshot(
      List<Party> parties,
      List<Term> terms,
      List<Succession> successions,
      Map<Long, PersonDetails> details) {
    this.parties = parties.stream().collect(Collectors.toMap(Party::id, p -> p));
    this.byKey = parties.stream().collect(Collectors.toMap(Party::key, p -> p));
    this.terms =
        terms.stream()
            .sorted(
                Comparator.comparing(PeopleSnapshot::firstDay).thenComparing(Term::id).reversed())
            .toList();
    this.termsByPlace = this.terms.stream().collect(Collectors.groupingBy(Term::place));
    this.termsByParty = this.terms.stream().collect(Collectors.groupingBy(Term::party));
    this.successions = List.copyOf(successions);
    this.details = Map.copyOf(details);
  }

  public Optional<Party> party(UUID key) {
    return Optional.ofNullable(byKey.get(key));
  }

  public Optional<Party> party(@Nullable Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(parties.get(id));
  }

  /** Parties of one kind by name; persons whose details were removed come last. */
  public List<Party> all(Parties.Kind kind) {
    if (byName == null) {
      byName = byName();
    }
    return byName.getOrDefault(kind, List.of());
  }

  /**
   * In alphabetical order, once for all the questions of a page that asks for it: putting hundreds
   * of names in order takes longer than reading them.
   */
  private Map<Parties.Kind, List<Party>> byName() {
    return parties.values().stream()
        .sorted(
            Comparator.comparing(
                    (Party p) -> name(p), Comparator.nullsLast(EnglishOrder.COLLATOR::compare))
                .thenComparing(Party::id))
        .collect(Collectors.groupingBy(Party::kind));
  }

  /** What it is called; null for a person whose details were removed. */
  public @Nullable String name(Party party) {
    PersonDetails person = details.get(party.id());
    return person == null ? party.values().name() : person.name();
  }

  /** Empty when they were removed. */
  public Optional<PersonDetails> details(Party person) {
    return Optional.ofNullable(details.get(person.id()));
  }

  /** Every term in a post or on a board, the latest first. */
  public List<Term> termsIn(long place) {
    return termsByPlace.getOrDefault(place, List.of());
  }

  /** Every term of a person, post or organisation, the latest first. */
  public List<Term> termsOf(long party) {
    return termsByParty.getOrDefault(party, List.of());
  }

  public Optional<Term> term(UUID key) {
    return terms.stream().filter(t -> t.key().equals(key)).findFirst();
  }

  /** Who holds the post, or sits on the board, on a day. */
  public List<Term> termsIn(long place, LocalDate day) {
    return termsIn(place).stream().filter(t -> t.isOn(day)).toList();
  }

  /** Who stands in a party's place on a day: itself, or whoever followed it. */
  public long inPlaceOf(long party, LocalDate day) {
    var seen = new HashSet<Long>();
    long now = party;
    while (seen.add(now)) {
      Optional<Long> next = mainSuccessor(now, day);
      if (next.isEmpty()) {
        return now;
      }
      now = next.get();
    }
    return party;
  }

  private Optional<Long> mainSuccessor(long party, LocalDate day) {
    return successions.stream()
        .filter(s -> s.main() && s.predecessor() == party && !s.fromDay().isAfter(day))
        .map(Succession::successor)
        .findFirst();
  }

  /** Whose work a party does on a day: itself and all those it took the place of. */
  public Set<Long> standsFor(long party, LocalDate day) {
    return parties.values().stream()
        .map(Party::id)
        .filter(id -> inPlaceOf(id, day) == party)
        .collect(Collectors.toSet());
  }

  public List<Succession> successorsOf(long party) {
    return successions.stream().filter(s -> s.predecessor() == party).toList();
  }

  public List<Succession> predecessorsOf(long party) {
    return successions.stream().filter(s -> s.successor() == party).toList();
  }

  /** Posts or teams of an organisation on a day, with those of the bodies it took the place of. */
  public List<Party> of(long organisation, Parties.Kind kind, LocalDate day) {
    return all(kind).stream()
        .filter(p -> p.values().dates().contains(day))
        .filter(
            p -> {
              Long its = p.values().organisation();
              return its != null && inPlaceOf(its, day) == organisation;
            })
        .toList();
  }

  /**
   * The posts or persons who are asked when a party leads: whoever is in its place, or whom that
   * organisation, team or board names; a board that names nobody is asked through its chair.
   */
  public List<Party> asked(Party party, LocalDate day) {
    Party now = party(inPlaceOf(party.id(), day)).orElse(party);
    return switch (now.kind()) {
      case POST, PERSON -> List.of(now);
      case BOARD -> now.values().asked() == null ? chairs(now.id(), day) : named(now);
      default -> named(now);
    };
  }

  private List<Party> named(Party party) {
    return party(party.values().asked()).stream().toList();
  }

  private List<Party> chairs(long board, LocalDate day) {
    return termsIn(board, day).stream()
        .filter(t -> t.capacity() == Term.Capacity.CHAIR)
        .flatMap(t -> party(t.party()).stream())
        .filter(p -> !p.is(Parties.Kind.ORGANISATION))
        .toList();
  }

  private static LocalDate firstDay(Term term) {
    LocalDate from = term.values().dates().from();
    return from == null ? LocalDate.MIN : from;
  }
}
