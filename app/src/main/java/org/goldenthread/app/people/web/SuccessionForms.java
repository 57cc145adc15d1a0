package org.goldenthread.app.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PeopleRules;
import org.goldenthread.app.people.Succession;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormDate;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Section;
import org.springframework.stereotype.Component;

/** Lets a body follow another, and hands over what a leaver or a post led. */
@Component
class SuccessionForms {
  private static final String MAIN = "yes";

  private final PeopleVisits visits;
  private final Directory directory;

  SuccessionForms(PeopleVisits visits, Directory directory) {
    this.visits = visits;
    this.directory = directory;
  }

  PeopleFormPage ask(PeopleWords words, Party party) {
    Form form =
        words.people().successorsOf(party.id()).stream().anyMatch(Succession::main)
            ? Form.blank()
            : Form.blank().with("main", MAIN);
    return page(words, party, form);
  }

  Answer save(PeopleWords words, Party party, Form typed) {
    if (!typed.value("remove").isEmpty()) {
      return remove(words, party, typed.value("remove"));
    }
    var inputs = new Inputs(words);
    Long successor = inputs.party(typed, "successor");
    FormDate from =
        FormDate.required(inputs.reason(typed), "from", inputs.label("follows"), words.messages());
    boolean main = !party.is(Kind.ORGANISATION) || typed.value("main").equals(MAIN);
    Form form = from.form();
    LocalDate day = from.date();
    if (successor == null) {
      form = form.withProblem("successor", inputs.choose(inputs.label("successor")));
    } else {
      form =
          inputs.with(
              form, new PeopleRules(words.people()).succession(party.id(), successor, main));
    }
    if (successor == null || day == null || form.hasProblems()) {
      return Answer.again(page(words, party, form));
    }
    String reason = reason(words, party, successor, typed);
    visits.change(
        words.visit(),
        reason,
        c -> {
          directory.succeed(c, party.id(), successor, day, main);
          return c;
        });
    return Answer.goTo(words.href(party));
  }

  /** Never with a person's name: reasons stand in the evidence. */
  private static String reason(PeopleWords words, Party party, long successor, Form typed) {
    String done =
        words
            .people()
            .party(successor)
            .filter(s -> !s.is(Kind.PERSON) && !party.is(Kind.PERSON))
            .map(s -> words.text("people.done.succeeded", words.name(s), words.name(party)))
            .orElseGet(() -> words.text("people.done.handed-over"));
    return new Inputs(words).reason(typed, done);
  }

  private Answer remove(PeopleWords words, Party party, String id) {
    Succession meant =
        words.people().successorsOf(party.id()).stream()
            .filter(s -> Long.toString(s.id()).equals(id))
            .findFirst()
            .orElseThrow(() -> visits.notFound("people.not-found.version"));
    boolean removed =
        visits.change(
            words.visit(),
            words.text("people.done.not-succeeded"),
            c -> directory.removeSuccession(c, meant.id()));
    PeopleVisits.mustBeSaved(removed, meant.id());
    return Answer.goTo(words.href(party));
  }

  private static PeopleFormPage page(PeopleWords words, Party party, Form form) {
    var inputs = new Inputs(words);
    boolean body = party.is(Kind.ORGANISATION);
    List<PeopleInput> fields = new ArrayList<>();
    fields.add(
        inputs.choice(
            "successor",
            inputs
                .parties(
                    words.text("people.choose"),
                    PeopleRules.successors(party.kind()).stream()
                        .sorted()
                        .toArray(Parties.Kind[]::new))
                .stream()
                .filter(o -> !party.key().toString().equals(o.value()))
                .toList()));
    fields.add(
        new PeopleInput.Day("from", inputs.label("follows"), words.text("people.field.day.hint")));
    if (body) {
      fields.add(
          new PeopleInput.Radios(
              "main",
              inputs.label("main"),
              words.text("people.field.main.hint"),
              List.of(
                  Option.of(MAIN, words.text("people.yes")),
                  Option.of("no", words.text("people.no")))));
    }
    fields.add(inputs.reason());
    return new PeopleFormPage(
        words
            .visit()
            .page(
                words.text(
                    body ? "people.succeed.title" : "people.hand-over.title", words.name(party)),
                Section.PEOPLE),
        form,
        new Link(words.name(party), words.href(party)),
        words.text(body ? "people.succeed.intro" : "people.hand-over.intro"),
        fields,
        "",
        words.text("people.save"),
        words.people().successorsOf(party.id()).stream()
            .map(
                s ->
                    Option.of(
                        Long.toString(s.id()),
                        words.text(
                            "people.act.remove-successor",
                            words.people().party(s.successor()).map(words::name).orElse(""))))
            .toList(),
        null);
  }
}
