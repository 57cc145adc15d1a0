package org.goldenthread.app.people.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PersonDetails;
import org.goldenthread.app.people.PersonRecords;
import org.goldenthread.app.people.RoleGrant;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.people.Term;
import org.goldenthread.app.people.web.PeopleTable.Cell;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is held about a person, and removes it. */
@Component
class PersonData {
  private final PeopleVisits visits;
  private final PersonRecords records;
  private final Accounts accounts;
  private final Roles roles;
  private final PartyPages parties;

  PersonData(
      PeopleVisits visits,
      PersonRecords records,
      Accounts accounts,
      Roles roles,
      PartyPages parties) {
    this.visits = visits;
    this.records = records;
    this.accounts = accounts;
    this.roles = roles;
    this.parties = parties;
  }

  /** One thing that is held: what kind, the thing, and when. */
  private record Line(String kind, String what, String when) {}

  private List<Line> lines(PeopleWords words, Party person) {
    var lines = new ArrayList<Line>();
    PersonRecords.Held held = held(person);
    PersonDetails details = held.details();
    if (details != null) {
      add(lines, words, "name", details.name());
      add(lines, words, "email", details.email());
      add(lines, words, "phone", details.phone());
    }
    for (Term t : words.people().termsOf(person.id())) {
      lines.add(
          new Line(
              words.capacity(t.capacity()),
              words.people().party(t.place()).map(words::name).orElse(""),
              words.dates(t.values().dates())));
    }
    parties
        .responsibilities(words, person)
        .forEach(r -> lines.add(new Line(words.text("people.lead." + r.role()), r.title(), "")));
    if (held.account() != null) {
      account(lines, words, held.account());
    }
    return lines;
  }

  private void account(List<Line> lines, PeopleWords words, long account) {
    accounts.find(account).ifPresent(a -> add(lines, words, "account", a.email()));
    for (RoleGrant g : roles.of(account)) {
      lines.add(
          new Line(
              words.text("people.data.role"),
              words.text(g.role().key()),
              words.text("people.since", words.messages().date(g.since()))));
    }
    records
        .authored(account)
        .forEach(
            a ->
                lines.add(
                    new Line(
                        words.text("people.data.change"),
                        a.reason(),
                        words.messages().date(a.enteredOn()))));
  }

  private static void add(
      List<Line> lines, PeopleWords words, String field, @Nullable String value) {
    if (value != null) {
      lines.add(new Line(words.text("people.field." + field), value, ""));
    }
  }

  private PersonRecords.Held held(Party person) {
    return records.held(person.id()).orElseThrow(() -> visits.notFound("people.not-found.person"));
  }

  PersonDataPage page(PeopleWords words, Party person, Form form) {
    String here = words.href(person) + "/data";
    return new PersonDataPage(
        words.visit().page(words.text("people.data.title", words.name(person)), Section.PEOPLE),
        form,
        new Link(words.name(person), words.href(person)),
        new Link(words.text("people.data.download"), here + ".csv"),
        new PeopleTable(
            "held",
            words.text("people.data.held"),
            List.of(
                words.text("people.data.kind"),
                words.text("people.data.what"),
                words.text("people.column.when")),
            lines(words, person).stream()
                .map(
                    l ->
                        List.of(
                            Cell.of(l.kind()),
                            Cell.of(l.what()),
                            Cell.of(
                                l.when().isEmpty() ? words.text("people.not-known") : l.when())))
                .toList(),
            words.text("people.data.none")),
        held(person).details() != null);
  }

  Csv csv(PeopleWords words, Party person) {
    Csv csv = Csv.withColumns("kind", "what", "when");
    lines(words, person).forEach(l -> csv.row(l.kind(), l.what(), l.when()));
    return csv;
  }

  Answer remove(PeopleWords words, Party person, Form typed) {
    if (!typed.checked(PersonDataPage.CONFIRM, "yes")) {
      return Answer.again(
          page(
              words,
              person,
              typed.withProblem(PersonDataPage.CONFIRM, words.text("people.problem.confirm"))));
    }
    if (held(person).details() != null) {
      visits.change(
          words.visit(),
          words.text("people.done.removed-data"),
          change -> {
            records.remove(change, person.id());
            return change;
          });
    }
    return Answer.goTo(words.href(person));
  }
}
