package org.goldenthread.app.people.web;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.app.people.Dates;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PeopleSnapshot;
import org.goldenthread.app.people.Term;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.web.PeopleTable.Cell;
import org.goldenthread.app.people.web.PeopleTable.Piece;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;

/** Names, addresses and dates of parties as the pages of one visit show them. */
record PeopleWords(Visit visit, PeopleSnapshot people, Messages messages, LocalDate day) {

  String name(Party party) {
    String name = people.name(party);
    return name == null ? messages.text("people.removed") : name;
  }

  /** Its page, or null for what has none. */
  String href(Party party) {
    return visit.href(path(party));
  }

  static String path(Party party) {
    return "/" + party.kind().folder() + "/" + party.key();
  }

  Piece piece(Party party) {
    return new Piece(name(party), href(party), null);
  }

  /** The party with something beside it. */
  Piece piece(Party party, @Nullable String note) {
    return new Piece(name(party), href(party), note);
  }

  Cell cell(@Nullable Long party) {
    return Cell.of(people.party(party).map(this::piece).stream(), text("people.not-known"));
  }

  /** The organisation of a post or team as it is on the day, with the one it was part of. */
  Optional<Piece> organisation(Party party) {
    Long its = party.values().organisation();
    if (its == null) {
      return Optional.empty();
    }
    Optional<Party> now = people.party(people.inPlaceOf(its, day));
    Optional<Party> was =
        people.party(its).filter(w -> now.filter(n -> n.id() != w.id()).isPresent());
    return now.map(n -> piece(n, was.map(w -> text("people.formerly", name(w))).orElse(null)));
  }

  String dates(Dates dates) {
    LocalDate from = dates.from();
    LocalDate until = dates.until();
    if (from == null) {
      return until == null ? text("people.dates.open") : text("people.dates.until", on(until));
    }
    return until == null
        ? text("people.dates.from", on(from))
        : text("people.dates.both", on(from), on(until));
  }

  /** Beside a holder: acting, and from when. */
  @Nullable String since(Term term) {
    LocalDate from = term.values().dates().from();
    boolean acting = term.capacity() == Term.Capacity.ACTING;
    if (from == null) {
      return acting ? text("people.capacity.acting") : null;
    }
    return acting ? text("people.since.acting", on(from)) : text("people.since", on(from));
  }

  String kind(Parties.Kind kind) {
    return text("people.kind." + kind.word());
  }

  String capacity(Term.Capacity capacity) {
    return text("people.capacity." + capacity.word());
  }

  String type(@Nullable String type) {
    return type == null ? text("people.not-known") : text("people.type." + type);
  }

  private String on(LocalDate date) {
    return messages.date(date);
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }
}
