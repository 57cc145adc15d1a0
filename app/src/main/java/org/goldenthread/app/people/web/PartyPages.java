package org.goldenthread.app.people.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.goldenthread.app.people.Cover;
import org.goldenthread.app.people.Covers;
import org.goldenthread.app.people.Mailboxes;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PeopleHistory;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Responsibilities;
import org.goldenthread.app.people.Responsibilities.Responsibility;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.web.PeopleTable.Cell;
import org.goldenthread.app.people.web.PeopleTable.Piece;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of an organisation, team, post, person or board. */
@Component
class PartyPages {
  private final PeopleHistory history;
  private final Mailboxes mailboxes;
  private final Matches matches;
  private final Covers covers;
  private final List<Responsibilities> rooms;

  PartyPages(
      PeopleHistory history,
      Mailboxes mailboxes,
      Matches matches,
      Covers covers,
      List<Responsibilities> rooms) {
    this.history = history;
    this.mailboxes = mailboxes;
    this.matches = matches;
    this.covers = covers;
    this.rooms = List.copyOf(rooms);
  }

  PartyPage page(PeopleWords words, Party party) {
    Visit visit = words.visit();
    boolean board = party.is(Kind.BOARD);
    boolean mayEdit =
        visit.asAt().date() == null
            && visit.may(board ? Permission.MANAGE_BOARDS : Permission.MANAGE_PEOPLE);
    var parts = new PartyParts(words, party);
    var tables = new ArrayList<>(parts.tables(mayEdit));
    boolean mayCover = CoverForms.may(visit, party);
    List<Cover> away = covers.of(party.id());
    if (mayCover || !away.isEmpty()) {
      tables.add(parts.cover(away, mayCover));
    }
    tables.add(leads(words, party, mayEdit));
    return new PartyPage(
        visit.page(
            words.name(party),
            Section.PEOPLE,
            new Link(visit.partnership().name(), visit.href("")),
            board
                ? new Link(words.text("people.boards.title"), visit.href("/boards"))
                : new Link(words.text("people.directory.title"), visit.href("/people"))),
        "people.party.how." + party.kind().word(),
        words.kind(party.kind()),
        notice(words, party),
        acts(words, party, mayEdit, mayCover),
        parts.facts(mailboxes.all(visit.knownBy()).get(party.id())),
        tables,
        new PartyHistory(words, party)
            .entries(
                history.ofParty(party.id()),
                history.ofTermsAround(party.id()),
                history.ofDetails(party.id()),
                mailboxes.history(party.id()),
                mayEdit));
  }

  private static @Nullable String notice(PeopleWords words, Party party) {
    long now = words.people().inPlaceOf(party.id(), words.day());
    if (now != party.id()) {
      return words
          .people()
          .party(now)
          .map(n -> words.text("people.notice.succeeded", words.name(n)))
          .orElse(null);
    }
    boolean vacant =
        party.is(Kind.POST) && words.people().termsIn(party.id(), words.day()).isEmpty();
    return vacant ? words.text("people.notice.vacant") : null;
  }

  private static List<Link> acts(
      PeopleWords words, Party party, boolean mayEdit, boolean mayCover) {
    var acts = new ArrayList<>(mayEdit ? acts(words, party) : List.<Link>of());
    if (mayCover) {
      acts.add(new Link(words.text("people.act.cover"), words.href(party) + "/cover/add"));
    }
    return acts;
  }

  private static List<Link> acts(PeopleWords words, Party party) {
    var acts = new ArrayList<Link>();
    String here = words.href(party);
    acts.add(new Link(words.text("people.act.edit"), here + "/edit"));
    if (!party.is(Kind.PERSON)) {
      acts.add(new Link(words.text("people.act.mailbox"), here + "/mailbox"));
    }
    switch (party.kind()) {
      case ORGANISATION ->
          acts.add(
              new Link(
                  words.text("people.add.post"),
                  words.visit().href("/people/posts/add?organisation=" + party.key())));
      case POST -> acts.add(new Link(words.text("people.act.add-holder"), here + "/holders/add"));
      case BOARD -> acts.add(new Link(words.text("people.act.add-member"), here + "/members/add"));
      default -> {}
    }
    if (!party.is(Kind.BOARD)) {
      String act = party.is(Kind.ORGANISATION) ? "people.act.succeed" : "people.act.hand-over";
      acts.add(new Link(words.text(act), here + "/successor"));
    }
    if (party.is(Kind.PERSON) && words.visit().may(Permission.MANAGE_ACCESS)) {
      acts.add(new Link(words.text("people.act.data"), here + "/data"));
    }
    return acts;
  }

  /** What it leads, with what it leads for those whose place it took and under printed names. */
  private PeopleTable leads(PeopleWords words, Party party, boolean mayEdit) {
    List<List<Cell>> rows =
        responsibilities(words, party).stream()
            .map(
                r ->
                    List.of(
                        new Cell(List.of(new Piece(r.title(), words.visit().href(r.path()), null))),
                        Cell.of(words.text("people.lead." + r.role())),
                        mayEdit
                            ? new Cell(
                                List.of(
                                    new Piece(
                                        words.text("people.act.reassign"),
                                        words.visit().href(r.editPath()),
                                        null)))
                            : Cell.of(words.text("people.none"))))
            .toList();
    return new PeopleTable(
        "leads",
        words.text("people.table.leads"),
        List.of(
            words.text("people.column.leads"),
            words.text("people.column.as"),
            words.text("people.column.reassign")),
        rows,
        words.text("people.table.leads.none"));
  }

  List<Responsibility> responsibilities(PeopleWords words, Party party) {
    Collection<Long> parties =
        matches.withPrinted(
            words.people().inPlaceOf(party.id(), words.day()) == party.id()
                ? words.people().standsFor(party.id(), words.day())
                : Set.of(party.id()),
            words.visit().knownBy());
    return rooms.stream()
        .flatMap(room -> room.of(parties, words.visit().knownBy()).stream())
        .toList();
  }
}
