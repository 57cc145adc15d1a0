package org.goldenthread.app.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds a snapshot by hand: ids are 1, 2, 3 in the order of adding. */
final class Bodies {
  static final LocalDate APRIL_2013 = LocalDate.of(2013, 4, 1);
  static final LocalDate JULY_2022 = LocalDate.of(2022, 7, 1);

  private final List<Party> parties = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Succession> successions = new ArrayList<>();
  private final Map<Long, PersonDetails> details = new HashMap<>();

  long organisation(String name) {
    return add(Party.Values.named(Parties.Kind.ORGANISATION, name));
  }

  long post(String name, long organisation) {
    return add(Party.Values.named(Parties.Kind.POST, name).in(organisation, null));
  }

  long board(String name) {
    return add(Party.Values.named(Parties.Kind.BOARD, name));
  }

  long person(String name) {
    long person = add(Party.Values.person());
    details.put(person, PersonDetails.named(name));
    return person;
  }

  long add(Party.Values values) {
    long id = parties.size() + 1L;
    parties.add(new Party(id, new UUID(0, id), 100 + id, values));
    return id;
  }

  Bodies term(long place, long party, Term.Capacity role, Dates dates) {
    long id = terms.size() + 1L;
    terms.add(
        new Term(id, new UUID(1, id), 200 + id, new Term.Values(place, party, role, null, dates)));
    return this;
  }

  Bodies follows(long successor, long predecessor, LocalDate from, boolean main) {
    successions.add(new Succession(successions.size() + 1L, predecessor, successor, from, main));
    return this;
  }

  PeopleSnapshot snapshot() {
    return new PeopleSnapshot(parties, terms, successions, details);
  }

  PeopleRules rules() {
    return new PeopleRules(snapshot());
  }

  static Dates dates(@Nullable String from, @Nullable String until) {
    return new Dates(
        from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
  }
}
