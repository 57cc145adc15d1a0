package org.goldenthread.app.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where what is asked of each party is sent on one day: to its own mailbox, else to who is asked
 * for it, who holds it, or what is meant by it. Whoever stands in a party's place is asked.
 */
public final class AddressesOn {
  /** A board asks its chair, who is a post, which somebody holds: no way is longer. */
  private static final int STEPS = 6;

  private final PeopleSnapshot people;
  private final LocalDate day;
  private final Map<Long, List<Long>> meant;
  private final Map<Long, String> mailboxes;
  private final Map<Long, String> accounts;
  private final List<Cover> covers;

  /**
   * @param meant by each name as printed the parties it was matched with
   * @param mailboxes by organisation, team, post and board
   * @param accounts by person the address they sign in by
   * @param covers who answers for whom while they are away, on any day
   */
  public AddressesOn(
      PeopleSnapshot people,
      LocalDate day,
      Map<Long, List<Long>> meant,
      Map<Long, String> mailboxes,
      Map<Long, String> accounts,
      List<Cover> covers) {
    this.people = people;
    this.day = day;
    this.meant = Map.copyOf(meant);
    this.mailboxes = Map.copyOf(mailboxes);
    this.accounts = Map.copyOf(accounts);
    this.covers = covers.stream().filter(c -> c.isOn(day)).toList();
  }

  /** Why there is no address. */
  public enum Gap {
    /** A name as printed that nobody has matched. */
    NOT_MATCHED,
    /** An organisation, team or board that names nobody who is asked. */
    NOBODY_ASKED,
    /** A post that nobody holds on the day. */
    VACANT,
    /** A person whose posts and seats have all ended. */
    LEFT,
    /** A party that was there until a day before. */
    ENDED,
    /** Somebody whose address is not known. */
    NO_ADDRESS
  }

  /**
   * Where a party is reached.
   *
   * @param who the party whose address it is, or with whom the way ends
   * @param email null where there is a gap
   * @param gap null where there is an address
   */
  public record Reached(long who, @Nullable String email, @Nullable Gap gap) {
    public Reached {
      if ((email == null) == (gap == null)) {
        throw new IllegalArgumentException("email " + email + " stands with gap " + gap);
      }
    }

    static Reached at(Party party, String email) {
      return new Reached(party.id(), email, null);
    }

    static Reached not(long party, Gap gap) {
      return new Reached(party, null, gap);
    }
  }

  /** Where this party is reached on the day. */
  public Reached of(long party) {
    return of(party, STEPS);
  }

  /** Who answers on the day besides a party that is away, or whose holders are. */
  public List<Cover> covering(long party) {
    if (covers.isEmpty()) {
      return covers;
    }
    List<Long> answering =
        meant.getOrDefault(party, List.of(party)).stream()
            .map(p -> people.inPlaceOf(p, day))
            .flatMap(p -> people.party(p).stream())
            .flatMap(p -> people.asked(p, day).stream())
            .flatMap(p -> Stream.concat(Stream.of(p.id()), holders(p)))
            .toList();
    return covers.stream().filter(c -> answering.contains(c.party())).toList();
  }

  /** Whether a post was held once and is held by nobody on the day, or a person has left. */
  public boolean isLeft(long party) {
    return people
        .party(people.inPlaceOf(party, day))
        .filter(p -> p.is(Parties.Kind.POST) ? isVacated(p) : hasLeft(p))
        .isPresent();
  }

  private Reached of(long party, int steps) {
    Optional<Party> known = people.party(people.inPlaceOf(party, day));
    if (steps == 0) {
      return Reached.not(party, Gap.NO_ADDRESS);
    }
    if (known.isEmpty()) {
      return first(meant.getOrDefault(party, List.of()).stream(), steps)
          .orElse(Reached.not(party, Gap.NOT_MATCHED));
    }
    Party now = known.get();
    String mailbox = mailboxes.get(now.id());
    if (!now.is(Parties.Kind.PERSON) && !now.values().dates().contains(day)) {
      return Reached.not(now.id(), Gap.ENDED);
    }
    return mailbox != null ? Reached.at(now, mailbox) : through(now, steps);
  }

  private Reached through(Party party, int steps) {
    return switch (party.kind()) {
      case PERSON -> person(party);
      case POST ->
          first(holders(party), steps).orElseGet(() -> Reached.not(party.id(), Gap.VACANT));
      default ->
          first(people.asked(party, day).stream().map(Party::id), steps)
              .orElseGet(() -> Reached.not(party.id(), Gap.NOBODY_ASKED));
    };
  }

  private Reached person(Party person) {
    if (hasLeft(person)) {
      return Reached.not(person.id(), Gap.LEFT);
    }
    String own = people.details(person).map(PersonDetails::email).orElse(null);
    String email = own == null ? accounts.get(person.id()) : own;
    return email == null
        ? Reached.not(person.id(), Gap.NO_ADDRESS)
        : Reached.at(person, MailAddress.tidy(email));
  }

  /** Who acts in a post is asked before who holds it. */
  private Stream<Long> holders(Party post) {
    return people.termsIn(post.id(), day).stream()
        .sorted(Comparator.comparing(t -> t.capacity() != Term.Capacity.ACTING))
        .map(Term::party);
  }

  /** The first that is reached, else why the first is not. */
  private Optional<Reached> first(Stream<Long> parties, int steps) {
    List<Reached> all = parties.map(p -> of(p, steps - 1)).toList();
    return all.stream()
        .filter(r -> r.email() != null)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private boolean isVacated(Party post) {
    return !people.termsIn(post.id()).isEmpty() && people.termsIn(post.id(), day).isEmpty();
  }

  private boolean hasLeft(Party person) {
    List<Term> terms = people.termsOf(person.id());
    return person.is(Parties.Kind.PERSON)
        && !terms.isEmpty()
        && terms.stream().noneMatch(t -> t.isOn(day) || startsLater(t));
  }

  private boolean startsLater(Term term) {
    LocalDate from = term.values().dates().from();
    return from != null && from.isAfter(day);
  }
}
