package org.goldenthread.app.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.app.people.Cover;
import org.goldenthread.app.people.Dates;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.PersonDetails;
import org.goldenthread.app.people.Succession;
import org.goldenthread.app.people.Term;
import org.goldenthread.app.people.web.PartyPage.Fact;
import org.goldenthread.app.people.web.PeopleTable.Cell;
import org.goldenthread.app.people.web.PeopleTable.Piece;
import org.jspecify.annotations.Nullable;

/** The facts and tables of one party's page. */
record PartyParts(PeopleWords words, Party party) {

  /**
   * @param mailbox null for none
   */
  List<Fact> facts(@Nullable String mailbox) {
    var facts = new ArrayList<Fact>();
    switch (party.kind()) {
      case ORGANISATION -> {
        add(facts, "type", Cell.of(words.type(party.values().type())));
        asked(facts);
        succession(facts);
      }
      case TEAM -> {
        organisation(facts);
        asked(facts);
        succession(facts);
      }
      case POST -> {
        organisation(facts);
        add(facts, "team", cell(party.values().team()));
        succession(facts);
      }
      case BOARD -> {
        add(facts, "type", Cell.of(words.type(party.values().type())));
        asked(facts);
        add(facts, "reports-to", cell(party.values().reportsTo()));
        String quorum = party.values().quorum();
        add(facts, "quorum", Cell.of(quorum == null ? words.text("people.not-known") : quorum));
      }
      default -> {
        details(facts);
        succession(facts);
      }
    }
    if (!party.is(Kind.PERSON)) {
      add(
          facts,
          "mailbox",
          Cell.of(mailbox == null ? words.text("people.fact.mailbox.none") : mailbox));
      add(facts, "dates", Cell.of(words.dates(party.values().dates())));
    }
    return facts;
  }

  private void organisation(List<Fact> facts) {
    add(
        facts,
        "organisation",
        Cell.of(words.organisation(party).stream(), words.text("people.not-known")));
  }

  private void asked(List<Fact> facts) {
    add(
        facts,
        "asked",
        Cell.of(
            words.people().asked(party, words.day()).stream().map(words::piece),
            words.text("people.nobody")));
  }

  /** Contact details are for those who look after people. */
  private void details(List<Fact> facts) {
    if (!words.visit().may(Permission.MANAGE_PEOPLE)) {
      return;
    }
    words
        .people()
        .details(party)
        .ifPresent(
            (PersonDetails d) -> {
              add(facts, "email", Cell.of(known(d.email())));
              add(facts, "phone", Cell.of(known(d.phone())));
            });
  }

  private String known(@Nullable String text) {
    return text == null ? words.text("people.not-known") : text;
  }

  private void succession(List<Fact> facts) {
    List<Succession> after = words.people().successorsOf(party.id());
    List<Succession> before = words.people().predecessorsOf(party.id());
    if (!after.isEmpty()) {
      add(facts, "successors", Cell.of(after.stream().flatMap(s -> piece(s, s.successor())), ""));
    }
    if (!before.isEmpty()) {
      add(
          facts,
          "predecessors",
          Cell.of(before.stream().flatMap(s -> piece(s, s.predecessor())), ""));
    }
  }

  private Stream<Piece> piece(Succession s, long other) {
    String date = words.messages().date(s.fromDay());
    String note =
        s.main() ? words.text("people.follows", date) : words.text("people.follows.part", date);
    return words.people().party(other).map(p -> words.piece(p, note)).stream();
  }

  private Cell cell(@Nullable Long other) {
    return other == null ? Cell.of(words.text("people.none")) : words.cell(other);
  }

  private void add(List<Fact> facts, String name, Cell value) {
    facts.add(new Fact(words.text("people.fact." + name), value));
  }

  List<PeopleTable> tables(boolean mayEdit) {
    return switch (party.kind()) {
      case ORGANISATION -> List.of(posts(), named("teams", Kind.TEAM), seats());
      case TEAM -> List.of(postsOfTeam());
      case POST -> List.of(terms("holders", "people.column.holder", mayEdit), seats());
      case BOARD -> List.of(terms("members", "people.column.member", mayEdit), groups());
      default -> List.of(seats());
    };
  }

  private PeopleTable posts() {
    return posts(words.people().of(party.id(), Kind.POST, words.day()));
  }

  private PeopleTable postsOfTeam() {
    return posts(
        words.people().all(Kind.POST).stream()
            .filter(p -> Long.valueOf(party.id()).equals(p.values().team()))
            .toList());
  }

  private PeopleTable posts(List<Party> posts) {
    return new PeopleTable(
        "posts",
        words.text("people.table.posts"),
        List.of(words.text("people.column.post"), words.text("people.column.holder")),
        posts.stream()
            .map(
                p ->
                    List.of(
                        new Cell(List.of(words.piece(p))),
                        Cell.of(
                            words.people().termsIn(p.id(), words.day()).stream()
                                .flatMap(
                                    t ->
                                        words
                                            .people()
                                            .party(t.party())
                                            .map(h -> words.piece(h, words.since(t)))
                                            .stream()),
                            words.text("people.vacant"))))
            .toList(),
        words.text("people.directory.no-posts"));
  }

  private PeopleTable named(String id, Kind kind) {
    return list(id, "people.column.team", words.people().of(party.id(), kind, words.day()));
  }

  private PeopleTable groups() {
    return list(
        "groups",
        "people.column.board",
        words.people().all(Kind.BOARD).stream()
            .filter(b -> Long.valueOf(party.id()).equals(b.values().reportsTo()))
            .toList());
  }

  private PeopleTable list(String id, String column, List<Party> parties) {
    return new PeopleTable(
        id,
        words.text("people.table." + id),
        List.of(words.text(column)),
        parties.stream().map(p -> List.of(new Cell(List.of(words.piece(p))))).toList(),
        words.text("people.table." + id + ".none"));
  }

  /** Who holds the post or sits on the board, over time. */
  private PeopleTable terms(String id, String who, boolean mayEdit) {
    return new PeopleTable(
        id,
        words.text("people.table." + id),
        List.of(
            words.text(who),
            words.text("people.column.capacity"),
            words.text("people.column.when")),
        words.people().termsIn(party.id()).stream()
            .map(
                t ->
                    List.of(
                        words.cell(t.party()),
                        Cell.of(capacity(t)),
                        new Cell(List.of(when(t, id, mayEdit)))))
            .toList(),
        words.text("people.table." + id + ".none"));
  }

  /** Who answers while it is away, the latest first. */
  PeopleTable cover(List<Cover> covers, boolean mayEnd) {
    return new PeopleTable(
        "cover",
        words.text("people.table.cover"),
        List.of(words.text("people.column.covered-by"), words.text("people.column.when")),
        covers.stream()
            .map(c -> List.of(words.cell(c.coveredBy()), new Cell(List.of(when(c, mayEnd)))))
            .toList(),
        words.text("people.table.cover.none"));
  }

  private Piece when(Cover cover, boolean mayEnd) {
    String dates = words.dates(new Dates(cover.from(), cover.until()));
    return mayEnd && !cover.until().isBefore(words.day())
        ? new Piece(dates, words.href(party) + "/cover/" + cover.id(), null)
        : new Piece(dates, null, null);
  }

  private String capacity(Term term) {
    Long whose = term.values().deputyFor();
    return words
        .people()
        .party(whose)
        .map(p -> words.text("people.capacity.deputy-for", words.name(p)))
        .orElseGet(() -> words.capacity(term.capacity()));
  }

  private Piece when(Term term, String id, boolean mayEdit) {
    String dates = words.dates(term.values().dates());
    return mayEdit
        ? new Piece(dates, words.href(party) + "/" + id + "/" + term.key(), null)
        : new Piece(dates, null, null);
  }

  /** The posts somebody holds and the boards they sit on, over time. */
  private PeopleTable seats() {
    return new PeopleTable(
        "seats",
        words.text("people.table.seats"),
        List.of(
            words.text("people.column.place"),
            words.text("people.column.capacity"),
            words.text("people.column.when")),
        words.people().termsOf(party.id()).stream()
            .map(
                t ->
                    List.of(
                        words.cell(t.place()),
                        Cell.of(capacity(t)),
                        Cell.of(words.dates(t.values().dates()))))
            .toList(),
        words.text("people.table.seats.none"));
  }
}
