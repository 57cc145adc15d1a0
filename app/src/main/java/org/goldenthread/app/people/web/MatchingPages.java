package org.goldenthread.app.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Matches.Printed;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Responsibilities;
import org.goldenthread.app.people.Responsibilities.Responsibility;
import org.goldenthread.app.people.Suggestions;
import org.goldenthread.app.people.web.PeopleTable.Cell;
import org.goldenthread.app.people.web.PeopleTable.Piece;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Section;
import org.springframework.stereotype.Component;

/** Makes the pages on which printed names are matched, and saves the choices. */
@Component
class MatchingPages {
  private static final int PLACES = 3;
  private static final int MOST = 4;

  private final PeopleVisits visits;
  private final Matching matching;
  private final Matches matches;
  private final List<Responsibilities> rooms;

  MatchingPages(
      PeopleVisits visits, Matching matching, Matches matches, List<Responsibilities> rooms) {
    this.visits = visits;
    this.matching = matching;
    this.matches = matches;
    this.rooms = List.copyOf(rooms);
  }

  MatchingPage list(PeopleWords words, Form typed) {
    List<Printed> names = matches.all(KnownBy.NOW);
    Map<Long, List<Responsibility>> uses = uses(names);
    Suggestions suggestions = matching.suggestions(words);
    List<MatchingPage.Name> open = new ArrayList<>();
    List<MatchingPage.Done> done = new ArrayList<>();
    Form form = typed;
    for (Printed p : names) {
      if (p.reviewed()) {
        done.add(new MatchingPage.Done(p.name(), means(words, p), href(words, p) + "/undo"));
        continue;
      }
      String field = field(p);
      if (!typed.typed().containsKey(field)) {
        form = form.with(field, matching.sure(words, suggestions, p.name()));
      }
      open.add(
          new MatchingPage.Name(
              field,
              p.name(),
              where(words, uses.getOrDefault(p.id(), List.of())),
              matching.options(words, suggestions, p.name()),
              new Link(words.text("people.matching.more"), href(words, p))));
    }
    return new MatchingPage(
        words
            .visit()
            .page(
                words.text("people.matching.title"),
                Section.PEOPLE,
                new Link(words.visit().partnership().name(), words.visit().href("")),
                new Link(words.text("people.directory.title"), words.visit().href("/people"))),
        form,
        words.visit().href("/people/matching"),
        words.messages().count("people.matching.counted", open.size()),
        open,
        done);
  }

  private Map<Long, List<Responsibility>> uses(List<Printed> names) {
    List<Long> ids = names.stream().map(Printed::id).toList();
    return rooms.stream()
        .flatMap(r -> r.of(ids, KnownBy.NOW).stream())
        .collect(Collectors.groupingBy(Responsibility::party));
  }

  private static String field(Printed printed) {
    return "m-" + printed.key();
  }

  private static String href(PeopleWords words, Printed printed) {
    return words.visit().href("/people/matching/" + printed.key());
  }

  private static Cell where(PeopleWords words, List<Responsibility> uses) {
    Stream<Piece> count =
        Stream.of(
            new Piece(words.messages().count("people.matching.times", uses.size()), null, null));
    return new Cell(
        Stream.concat(
                count,
                uses.stream()
                    .limit(PLACES)
                    .map(u -> new Piece(u.title(), words.visit().href(u.path()), null)))
            .toList());
  }

  private static Cell means(PeopleWords words, Printed printed) {
    return Cell.of(
        printed.parties().stream().flatMap(p -> words.people().party(p).map(words::piece).stream()),
        words.text("people.matching.as-printed"));
  }

  /** Saves every choice of a batch as one change. */
  Answer accept(PeopleWords words, Form typed) {
    List<Printed> chosen =
        matches.all(KnownBy.NOW).stream()
            .filter(p -> !p.reviewed() && !typed.value(field(p)).isEmpty())
            .toList();
    if (chosen.isEmpty()) {
      return Answer.goTo(words.visit().href("/people/matching"));
    }
    Suggestions suggestions = matching.suggestions(words);
    String reason = words.messages().count("people.done.matched", chosen.size());
    visits.change(
        words.visit(),
        reason,
        change -> {
          for (Printed p : chosen) {
            if (!matching.accept(words, suggestions, change, p, typed.value(field(p)))) {
              throw visits.notFound("people.not-found.choice");
            }
          }
          return change;
        });
    return Answer.goTo(words.visit().href("/people/matching"));
  }

  Printed printed(String key) {
    return PeopleVisits.parse(key)
        .flatMap(
            id -> matches.all(KnownBy.NOW).stream().filter(p -> p.key().equals(id)).findFirst())
        .orElseThrow(() -> visits.notFound("people.not-found.printed"));
  }

  /** One name, for several parties or any party. */
  PeopleFormPage one(PeopleWords words, Printed printed, Form form) {
    var inputs = new Inputs(words);
    var fields = new ArrayList<PeopleInput>();
    for (int n = 1; n <= MOST; n++) {
      fields.add(
          new PeopleInput.Choice(
              "party-" + n,
              words.text("people.matching.party", n),
              null,
              inputs.parties(
                  words.text("people.none"),
                  Kind.POST,
                  Kind.ORGANISATION,
                  Kind.TEAM,
                  Kind.BOARD,
                  Kind.PERSON)));
    }
    return new PeopleFormPage(
        words.visit().page(printed.name(), Section.PEOPLE),
        form,
        new Link(words.text("people.matching.title"), words.visit().href("/people/matching")),
        words.text("people.matching.one.intro"),
        fields,
        "",
        words.text("people.matching.accept"),
        List.of(),
        null);
  }

  Form filled(PeopleWords words, Printed printed) {
    Form form = Form.blank();
    var inputs = new Inputs(words);
    for (int n = 0; n < printed.parties().size() && n < MOST; n++) {
      form = form.with("party-" + (n + 1), inputs.key(printed.parties().get(n)));
    }
    return form;
  }

  Answer acceptOne(PeopleWords words, Printed printed, Form typed) {
    var inputs = new Inputs(words);
    Form form = typed;
    List<Long> parties = new ArrayList<>();
    for (int n = 1; n <= MOST; n++) {
      form = inputs.known(form, "party-" + n, words.text("people.matching.party", n));
      Long party = inputs.party(form, "party-" + n);
      if (party != null) {
        parties.add(party);
      }
    }
    if (parties.isEmpty() && !form.hasProblems()) {
      form = form.withProblem("party-1", inputs.choose(words.text("people.matching.party", 1)));
    }
    if (form.hasProblems()) {
      return Answer.again(one(words, printed, form));
    }
    visits.change(
        words.visit(),
        words.messages().count("people.done.matched", 1),
        change -> {
          matches.say(change, printed.id(), parties);
          return change;
        });
    return Answer.goTo(words.visit().href("/people/matching"));
  }

  Answer undo(PeopleWords words, Printed printed) {
    visits.change(
        words.visit(),
        words.text("people.done.unmatched"),
        change -> {
          matches.forget(change, printed.id());
          return change;
        });
    return Answer.goTo(words.visit().href("/people/matching"));
  }
}
