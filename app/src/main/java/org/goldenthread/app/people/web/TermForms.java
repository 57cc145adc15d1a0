package org.goldenthread.app.people.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PeopleHistory;
import org.goldenthread.app.people.PeopleHistory.Version;
import org.goldenthread.app.people.PeopleRules;
import org.goldenthread.app.people.Term;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts people into posts and on boards, changes and ends their terms. */
@Component
class TermForms {
  private final PeopleVisits visits;
  private final Directory directory;
  private final PeopleHistory history;

  TermForms(PeopleVisits visits, Directory directory, PeopleHistory history) {
    this.visits = visits;
    this.directory = directory;
    this.history = history;
  }

  PeopleFormPage add(PeopleWords words, Party place) {
    Form form = Form.blank().with("capacity", Term.Capacity.in(place.kind()).get(0).word());
    return page(words, place, null, form, null);
  }

  PeopleFormPage edit(PeopleWords words, Party place, Term term) {
    return page(words, place, term, fill(words, term.values()), null);
  }

  Term term(PeopleWords words, Party place, String key) {
    return PeopleVisits.parse(key)
        .flatMap(id -> words.people().term(id))
        .filter(t -> t.place() == place.id())
        .orElseThrow(() -> visits.notFound("people.not-found.term"));
  }

  private record Read(Term.@Nullable Values values, Form form) {}

  Answer saveNew(PeopleWords words, Party place, Form typed) {
    Read read = read(words, place, null, typed);
    if (read.values() == null) {
      return Answer.again(page(words, place, null, read.form(), null));
    }
    Term.Values values = read.values();
    visits.change(
        words.visit(),
        reason(words, "people.done.term", place, typed),
        c -> directory.addTerm(c, values));
    return Answer.goTo(words.href(place));
  }

  Answer save(PeopleWords words, Party place, Term term, Form typed) {
    Form form = typed;
    if (!typed.value(PeopleFormPage.OPENED).equals(Long.toString(term.version()))) {
      Conflict conflict = conflict(words, place, term, typed);
      if (!conflict.isChosen(typed)) {
        return Answer.again(
            page(words, place, term, conflict.ask(typed, words.messages()), conflict));
      }
      form = conflict.settled(typed);
    }
    Read read = read(words, place, term, form);
    if (read.values() == null) {
      return Answer.again(page(words, place, term, read.form(), null));
    }
    Term.Values values = read.values();
    if (!values.equals(term.values())) {
      boolean saved =
          visits.change(
              words.visit(),
              reason(words, "people.done.term-changed", place, typed),
              c -> directory.changeTerm(c, term.id(), term.version(), values));
      PeopleVisits.mustBeSaved(saved, term.version());
    }
    return Answer.goTo(next(words, place, values));
  }

  /** A leaver's page shows what they led; everybody else's change leads back to the place. */
  private static String next(PeopleWords words, Party place, Term.Values values) {
    boolean left = !values.dates().contains(words.day());
    return words
        .people()
        .party(values.party())
        .filter(p -> left && p.is(Kind.PERSON))
        .map(p -> words.href(p) + "#leads")
        .orElseGet(() -> words.href(place));
  }

  Answer remove(PeopleWords words, Party place, Term term) {
    boolean removed =
        visits.change(
            words.visit(),
            words.text("people.done.term-removed", words.name(place)),
            c -> directory.removeTerm(c, term.version()));
    PeopleVisits.mustBeSaved(removed, term.version());
    return Answer.goTo(words.href(place));
  }

  private String reason(PeopleWords words, String key, Party place, Form typed) {
    return new Inputs(words).reason(typed, words.text(key, words.name(place)));
  }

  private static Form fill(PeopleWords words, Term.Values values) {
    var inputs = new Inputs(words);
    return Inputs.fill(
        Form.blank()
            .with("party", inputs.key(values.party()))
            .with("capacity", values.capacity().word())
            .with("deputyFor", inputs.key(values.deputyFor())),
        values.dates());
  }

  private static Read read(PeopleWords words, Party place, @Nullable Term term, Form typed) {
    var inputs = new Inputs(words);
    Inputs.ReadDates dates =
        inputs.dates(inputs.known(inputs.reason(typed), "deputyFor", inputs.label("deputyFor")));
    Form form = dates.form();
    Long party = inputs.party(form, "party");
    if (party == null) {
      form = form.withProblem("party", inputs.choose(inputs.label("party")));
    }
    List<Term.Capacity> may = Term.Capacity.in(place.kind());
    Term.Capacity capacity =
        may.stream().filter(c -> c.word().equals(typed.value("capacity"))).findFirst().orElse(null);
    if (capacity == null) {
      form = form.withProblem("capacity", words.text("people.problem.capacity"));
    }
    if (party == null || capacity == null || form.hasProblems()) {
      return new Read(null, form);
    }
    Term.Values values =
        new Term.Values(
            place.id(),
            party,
            capacity,
            capacity == Term.Capacity.DEPUTY ? inputs.party(form, "deputyFor") : null,
            dates.dates());
    form = inputs.with(form, new PeopleRules(words.people()).term(term, values));
    return new Read(form.hasProblems() ? null : values, form);
  }

  private Conflict conflict(PeopleWords words, Party place, Term term, Form typed) {
    Version<Term.Values> was = version(term, typed.value(PeopleFormPage.OPENED));
    Version<Term.Values> now = version(term, Long.toString(term.version()));
    return new Inputs(words)
        .conflict(
            now.version(),
            now.made(),
            fields(words, place),
            fill(words, now.values()),
            typed,
            fill(words, was.values()));
  }

  private Version<Term.Values> version(Term term, String id) {
    return history.ofTermsAround(term.place()).stream()
        .filter(v -> v.of() == term.id() && Long.toString(v.version()).equals(id))
        .findFirst()
        .orElseThrow(() -> visits.notFound("people.not-found.version"));
  }

  private static List<PeopleInput> fields(PeopleWords words, Party place) {
    var inputs = new Inputs(words);
    var fields = new ArrayList<PeopleInput>();
    String choose = words.text("people.choose");
    boolean post = place.is(Kind.POST);
    fields.add(
        inputs.choice(
            "party",
            post
                ? inputs.parties(choose, Kind.PERSON)
                : inputs.parties(choose, Kind.PERSON, Kind.POST, Kind.ORGANISATION)));
    fields.add(
        new PeopleInput.Radios(
            "capacity",
            inputs.label("capacity"),
            null,
            Term.Capacity.in(place.kind()).stream()
                .map(c -> Option.of(c.word(), words.capacity(c)))
                .toList()));
    if (!post) {
      fields.add(
          inputs.choice(
              "deputyFor",
              inputs.parties(
                  words.text("people.none"), Kind.PERSON, Kind.POST, Kind.ORGANISATION)));
    }
    fields.add(inputs.day("from"));
    fields.add(inputs.day("until"));
    return fields;
  }

  private static String title(Party place, @Nullable Term term) {
    if (place.is(Kind.POST)) {
      return term == null ? "people.add-holder.title" : "people.edit-holder.title";
    }
    return term == null ? "people.add-member.title" : "people.edit-member.title";
  }

  private static PeopleFormPage page(
      PeopleWords words, Party place, @Nullable Term term, Form form, @Nullable Conflict conflict) {
    var fields = new ArrayList<>(fields(words, place));
    fields.add(new Inputs(words).reason());
    String title = words.text(title(place, term), words.name(place));
    return new PeopleFormPage(
        words.visit().page(title, Section.PEOPLE),
        form,
        new Link(words.name(place), words.href(place)),
        term == null ? null : words.text("people.term.intro"),
        fields,
        term == null
            ? ""
            : conflict == null ? Long.toString(term.version()) : form.value(PeopleFormPage.OPENED),
        words.text(conflict == null ? "people.save" : "people.save-chosen"),
        term == null ? List.of() : List.of(Option.of("term", words.text("people.act.remove-term"))),
        conflict);
  }
}
