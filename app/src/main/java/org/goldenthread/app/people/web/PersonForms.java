package org.goldenthread.app.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Names;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PersonDetails;
import org.goldenthread.app.people.PersonRecords;
import org.goldenthread.app.people.RoleGrant;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds and edits persons. Their details never stand in the history. */
@Component
class PersonForms {
  private static final int MAX_EMAIL = 254;
  private static final int MAX_PHONE = 40;

  private final PeopleVisits visits;
  private final Directory directory;
  private final PersonRecords records;
  private final Roles roles;
  private final Accounts accounts;

  PersonForms(
      PeopleVisits visits,
      Directory directory,
      PersonRecords records,
      Roles roles,
      Accounts accounts) {
    this.visits = visits;
    this.directory = directory;
    this.records = records;
    this.roles = roles;
    this.accounts = accounts;
  }

  PeopleFormPage add(PeopleWords words) {
    return page(words, null, Form.blank(), "");
  }

  PeopleFormPage edit(PeopleWords words, Party person) {
    PersonRecords.Held held = held(person);
    return page(words, person, fill(held), Long.toString(held.version()));
  }

  Answer saveNew(PeopleWords words, Form typed) {
    Form form = checked(words, typed, null);
    if (form.hasProblems()) {
      return Answer.again(page(words, null, form, ""));
    }
    long id =
        visits.change(
            words.visit(),
            words.text("people.done.added-person"),
            c -> directory.addPerson(c, details(form), account(form)));
    return Answer.goTo(words.visit().href("/people/persons/" + directory.key(id)));
  }

  Answer save(PeopleWords words, Party person, Form typed) {
    PersonRecords.Held held = held(person);
    Form form = checked(words, typed, person);
    String current = Long.toString(held.version());
    if (!typed.value(PeopleFormPage.OPENED).equals(current) && !form.hasProblems()) {
      form = form.withProblem("name", words.text("people.problem.person-changed"));
    }
    if (form.hasProblems()) {
      return Answer.again(page(words, person, form, current));
    }
    PersonDetails details = details(form);
    Long account = account(form);
    if (!details.equals(held.details()) || !Objects.equals(account, held.account())) {
      boolean saved =
          visits.change(
              words.visit(),
              words.text("people.done.edited-person"),
              c -> directory.changePerson(c, person.id(), held.version(), details, account));
      PeopleVisits.mustBeSaved(saved, held.version());
    }
    return Answer.goTo(words.href(person));
  }

  private PersonRecords.Held held(Party person) {
    return records.held(person.id()).orElseThrow(() -> visits.notFound("people.not-found.person"));
  }

  private static Form fill(PersonRecords.Held held) {
    PersonDetails details = held.details();
    Form form =
        details == null
            ? Form.blank()
            : Form.blank()
                .with("name", details.name())
                .with("email", orEmpty(details.email()))
                .with("phone", orEmpty(details.phone()));
    return form.with("account", held.account() == null ? "" : held.account().toString());
  }

  /** Accounts that hold a role here, by their addresses. */
  private List<Option> accounts(PeopleWords words) {
    return Stream.concat(
            Stream.of(Option.of("", words.text("people.no-account"))),
            roles.all().stream()
                .map(RoleGrant::account)
                .distinct()
                .flatMap(a -> accounts.find(a).stream())
                .map(a -> Option.of(Long.toString(a.id()), a.email())))
        .toList();
  }

  private static @Nullable Long account(Form form) {
    String typed = form.value("account");
    return typed.isEmpty() ? null : Long.valueOf(typed);
  }

  private Form account(PeopleWords words, Form form, @Nullable Party person) {
    String typed = form.value("account");
    if (accounts(words).stream().noneMatch(o -> typed.equals(o.value()))) {
      return form.withProblem(
          "account", new Inputs(words).choose(words.text("people.field.account")));
    }
    boolean taken =
        !typed.isEmpty()
            && records
                .ofAccount(Long.parseLong(typed))
                .filter(p -> person == null || p != person.id())
                .isPresent();
    return taken ? form.withProblem("account", words.text("people.problem.account")) : form;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private Form checked(PeopleWords words, Form typed, @Nullable Party person) {
    var inputs = new Inputs(words);
    Form form =
        inputs.with(
            typed, Names.problem("name", Names.tidy(typed.value("name"))).stream().toList());
    String email = typed.value("email");
    form = inputs.with(form, Names.tooLong("email", email, MAX_EMAIL).stream().toList());
    if (!email.isEmpty() && !email.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
      form = form.withProblem("email", words.text("people.problem.email"));
    }
    String phone = typed.value("phone");
    form = inputs.with(form, Names.tooLong("phone", phone, MAX_PHONE).stream().toList());
    if (!phone.isEmpty() && !phone.matches("[0-9+() .x-]+")) {
      form = form.withProblem("phone", words.text("people.problem.phone"));
    }
    return account(words, form, person);
  }

  private static PersonDetails details(Form form) {
    return new PersonDetails(
        Names.tidy(form.value("name")),
        Optional.of(form.value("email")).filter(e -> !e.isEmpty()).orElse(null),
        Optional.of(form.value("phone")).filter(p -> !p.isEmpty()).orElse(null));
  }

  private PeopleFormPage page(PeopleWords words, @Nullable Party person, Form form, String opened) {
    var inputs = new Inputs(words);
    List<PeopleInput> fields = new ArrayList<>();
    fields.add(inputs.text("name"));
    fields.add(new PeopleInput.Text("email", inputs.label("email"), null, "email"));
    fields.add(new PeopleInput.Text("phone", inputs.label("phone"), null, "tel"));
    fields.add(
        new PeopleInput.Choice(
            "account",
            inputs.label("account"),
            words.text("people.field.account.hint"),
            accounts(words)));
    return new PeopleFormPage(
        words
            .visit()
            .page(
                person == null
                    ? words.text("people.add.person")
                    : words.text("people.edit.title", words.name(person)),
                Section.PEOPLE),
        form,
        person == null
            ? new Link(words.text("people.directory.title"), words.visit().href("/people"))
            : new Link(words.name(person), words.href(person)),
        words.text("people.person.intro"),
        fields,
        opened,
        words.text("people.save"),
        List.of(),
        null);
  }
}
