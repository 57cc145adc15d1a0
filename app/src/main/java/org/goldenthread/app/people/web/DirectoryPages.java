package org.goldenthread.app.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PeopleRules;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Term;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.web.PeopleTable.Cell;
import org.goldenthread.app.people.web.PeopleTable.Piece;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Section;
import org.springframework.stereotype.Component;

/**
 * Makes the directory of organisations with their posts, vacancies first, and the list of boards.
 */
@Component
class DirectoryPages {

  /** A post as the directory lists it. */
  private record Listed(Party post, List<Term> holders) {}

  DirectoryPage directory(PeopleWords words) {
    Visit visit = words.visit();
    List<PeopleTable> tables = new ArrayList<>();
    List<Listed> shown = new ArrayList<>();
    var vacant = new ArrayList<List<Cell>>();
    for (Party organisation : organisations(words)) {
      List<Listed> posts = posts(words, organisation);
      if (posts.isEmpty() && isFiltered(visit)) {
        continue;
      }
      shown.addAll(posts);
      posts.stream()
          .filter(p -> p.holders().isEmpty())
          .forEach(
              p ->
                  vacant.add(
                      List.of(
                          new Cell(List.of(words.piece(p.post()))),
                          new Cell(List.of(words.piece(organisation))))));
      tables.add(table(words, organisation, posts));
    }
    tables.add(
        0,
        new PeopleTable(
            "vacant",
            words.text("people.directory.vacant"),
            List.of(words.text("people.column.post"), words.text("people.column.organisation")),
            vacant,
            words.text("people.directory.no-vacant")));
    if (!isFiltered(visit)) {
      tables.add(persons(words));
    }
    return new DirectoryPage(
        visit.page(words.text("people.directory.title"), Section.PEOPLE, home(visit)),
        "people.directory.how",
        words.messages().count("people.directory.shown", shown.size()),
        filter(words),
        acts(words),
        tables);
  }

  private static Link home(Visit visit) {
    return new Link(visit.partnership().name(), visit.href(""));
  }

  private static boolean isFiltered(Visit visit) {
    return !(visit.parameter("q") + visit.parameter("type") + visit.parameter("show")).isEmpty();
  }

  /** Organisations that stand on the day, of the type asked for. */
  private static List<Party> organisations(PeopleWords words) {
    String type = words.visit().parameter("type");
    return words.people().all(Parties.Kind.ORGANISATION).stream()
        .filter(o -> o.values().dates().contains(words.day()))
        .filter(o -> words.people().inPlaceOf(o.id(), words.day()) == o.id())
        .filter(o -> type.isEmpty() || type.equals(o.values().type()))
        .toList();
  }

  private static List<Listed> posts(PeopleWords words, Party organisation) {
    String wanted = words.visit().parameter("q").toLowerCase(Locale.UK);
    boolean vacantOnly = words.visit().parameter("show").equals("vacant");
    return words.people().of(organisation.id(), Parties.Kind.POST, words.day()).stream()
        .map(p -> new Listed(p, words.people().termsIn(p.id(), words.day())))
        .filter(p -> !vacantOnly || p.holders().isEmpty())
        .filter(p -> wanted.isEmpty() || text(words, organisation, p).contains(wanted))
        .toList();
  }

  private static String text(PeopleWords words, Party organisation, Listed listed) {
    return (words.name(organisation)
            + "\n"
            + words.name(listed.post())
            + "\n"
            + holders(words, listed).map(Piece::text).collect(Collectors.joining("\n")))
        .toLowerCase(Locale.UK);
  }

  private static java.util.stream.Stream<Piece> holders(PeopleWords words, Listed listed) {
    return listed.holders().stream()
        .flatMap(
            t -> words.people().party(t.party()).map(p -> words.piece(p, words.since(t))).stream());
  }

  private static PeopleTable table(PeopleWords words, Party organisation, List<Listed> posts) {
    List<List<Cell>> rows =
        posts.stream()
            .map(
                p ->
                    List.of(
                        new Cell(List.of(words.piece(p.post()))),
                        words.people().party(p.post().values().team()).isEmpty()
                            ? Cell.of(words.text("people.none"))
                            : words.cell(p.post().values().team()),
                        Cell.of(holders(words, p), words.text("people.vacant"))))
            .toList();
    return new PeopleTable(
        "o-" + organisation.key(),
        words.name(organisation),
        List.of(
            words.text("people.column.post"),
            words.text("people.column.team"),
            words.text("people.column.holder")),
        rows,
        words.text("people.directory.no-posts"));
  }

  private static PeopleTable persons(PeopleWords words) {
    List<List<Cell>> rows =
        words.people().all(Parties.Kind.PERSON).stream()
            .map(
                p ->
                    List.of(
                        new Cell(List.of(words.piece(p))),
                        Cell.of(
                            words.people().termsOf(p.id()).stream()
                                .filter(t -> t.isOn(words.day()))
                                .flatMap(
                                    t ->
                                        words.people().party(t.place()).map(words::piece).stream()),
                            words.text("people.none"))))
            .toList();
    return new PeopleTable(
        "persons",
        words.text("people.directory.persons"),
        List.of(words.text("people.column.person"), words.text("people.column.holds")),
        rows,
        words.text("people.directory.no-persons"));
  }

  private static DirectoryPage.Filter filter(PeopleWords words) {
    Visit visit = words.visit();
    var types = new ArrayList<Option>();
    types.add(Option.of("", words.text("people.all")));
    PeopleRules.types(Parties.Kind.ORGANISATION).stream()
        .sorted()
        .forEach(t -> types.add(Option.of(t, words.type(t))));
    return new DirectoryPage.Filter(
        Form.blank()
            .with("q", visit.parameter("q"))
            .with("type", visit.parameter("type"))
            .with("show", visit.parameter("show")),
        types,
        List.of(
            Option.of("", words.text("people.all")),
            Option.of("vacant", words.text("people.directory.only-vacant"))),
        isFiltered(visit));
  }

  private static List<Link> acts(PeopleWords words) {
    var acts = new ArrayList<Link>();
    Visit visit = words.visit();
    if (visit.asAt().date() == null && visit.may(Permission.MANAGE_PEOPLE)) {
      for (Parties.Kind kind :
          List.of(
              Parties.Kind.ORGANISATION,
              Parties.Kind.TEAM,
              Parties.Kind.POST,
              Parties.Kind.PERSON)) {
        acts.add(
            new Link(
                words.text("people.add." + kind.word()), visit.href("/" + kind.folder() + "/add")));
      }
    }
    acts.add(new Link(words.text("people.boards.title"), visit.href("/boards")));
    if (visit.may(Permission.MATCH_LEADS)) {
      acts.add(new Link(words.text("people.matching.title"), visit.href("/people/matching")));
    }
    return acts;
  }

  Csv csv(PeopleWords words) {
    Csv csv = Csv.withColumns("organisation", "type", "post", "team", "holder", "as", "since");
    for (Party organisation : organisations(words)) {
      for (Listed listed : posts(words, organisation)) {
        String team =
            words.people().party(listed.post().values().team()).map(words::name).orElse("");
        if (listed.holders().isEmpty()) {
          csv.row(
              words.name(organisation),
              organisation.values().type(),
              words.name(listed.post()),
              team,
              null,
              "vacant",
              null);
        }
        for (Term t : listed.holders()) {
          csv.row(
              words.name(organisation),
              organisation.values().type(),
              words.name(listed.post()),
              team,
              words.people().party(t.party()).map(words::name).orElse(""),
              t.capacity().word(),
              t.values().dates().from());
        }
      }
    }
    return csv;
  }

  DirectoryPage boards(PeopleWords words) {
    Visit visit = words.visit();
    List<Party> boards = words.people().all(Parties.Kind.BOARD);
    var acts = new ArrayList<Link>();
    if (visit.asAt().date() == null && visit.may(Permission.MANAGE_BOARDS)) {
      acts.add(new Link(words.text("people.add.board"), visit.href("/boards/add")));
    }
    acts.add(new Link(words.text("people.directory.title"), visit.href("/people")));
    return new DirectoryPage(
        visit.page(words.text("people.boards.title"), Section.PEOPLE, home(visit)),
        "people.boards.how",
        words.messages().count("people.boards.shown", boards.size()),
        null,
        acts,
        List.of(
            new PeopleTable(
                "boards",
                words.text("people.boards.title"),
                List.of(
                    words.text("people.column.board"),
                    words.text("people.fact.type"),
                    words.text("people.column.asked"),
                    words.text("people.fact.reports-to"),
                    words.text("people.column.members")),
                boards.stream().map(b -> boardRow(words, b)).toList(),
                words.text("people.boards.none"))));
  }

  private static List<Cell> boardRow(PeopleWords words, Party board) {
    return List.of(
        new Cell(List.of(words.piece(board))),
        Cell.of(words.type(board.values().type())),
        Cell.of(
            words.people().asked(board, words.day()).stream().map(words::piece),
            words.text("people.nobody")),
        board.values().reportsTo() == null
            ? Cell.of(words.text("people.none"))
            : words.cell(board.values().reportsTo()),
        Cell.of(Integer.toString(words.people().termsIn(board.id(), words.day()).size())));
  }

  Csv boardsCsv(PeopleWords words) {
    Csv csv = Csv.withColumns("board", "type", "member", "as", "from", "until");
    for (Party board : words.people().all(Parties.Kind.BOARD)) {
      for (Term t : words.people().termsIn(board.id())) {
        csv.row(
            words.name(board),
            board.values().type(),
            words.people().party(t.party()).map(words::name).orElse(""),
            t.capacity().word(),
            t.values().dates().from(),
            t.values().dates().until());
      }
    }
    return csv;
  }
}
