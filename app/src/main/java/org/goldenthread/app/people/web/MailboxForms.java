package org.goldenthread.app.people.web;

import java.util.List;
import java.util.Optional;
import org.goldenthread.app.people.MailAddress;
import org.goldenthread.app.people.Mailboxes;
import org.goldenthread.app.people.Mailboxes.Held;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Section;
import org.springframework.stereotype.Component;

/** Edits the mailbox of an organisation, team, post or board. */
@Component
class MailboxForms {
  private final PeopleVisits visits;
  private final Mailboxes mailboxes;

  MailboxForms(PeopleVisits visits, Mailboxes mailboxes) {
    this.visits = visits;
    this.mailboxes = mailboxes;
  }

  PeopleFormPage edit(PeopleWords words, Party party) {
    Optional<Held> held = mailboxes.held(party.id());
    return page(
        words,
        party,
        Form.blank().with("mailbox", held.map(Held::email).orElse("")),
        version(held));
  }

  Answer save(PeopleWords words, Party party, Form typed) {
    var inputs = new Inputs(words);
    Optional<Held> held = mailboxes.held(party.id());
    String email = MailAddress.tidy(typed.value("mailbox"));
    Form form =
        inputs.reason(inputs.with(typed, MailAddress.problem("mailbox", email).stream().toList()));
    if (!typed.value(PeopleFormPage.OPENED).equals(version(held))) {
      form =
          form.withProblem(
              "mailbox",
              words.text(
                  "people.problem.mailbox-changed",
                  held.map(Held::email).orElseGet(() -> words.text("people.none"))));
    }
    if (form.hasProblems()) {
      return Answer.again(page(words, party, form, version(held)));
    }
    if (!email.equals(held.map(Held::email).orElse(""))) {
      write(words, party, form, held.map(Held::version).orElse(0L), email);
    }
    return Answer.goTo(words.href(party));
  }

  private void write(PeopleWords words, Party party, Form form, long version, String email) {
    String done =
        words.text(
            email.isEmpty() ? "people.done.mailbox-removed" : "people.done.mailbox",
            words.name(party));
    boolean saved =
        visits.change(
            words.visit(),
            new Inputs(words).reason(form, done),
            c -> mailboxes.change(c, party.id(), version, email));
    PeopleVisits.mustBeSaved(saved, version);
  }

  private static String version(Optional<Held> held) {
    return Long.toString(held.map(Held::version).orElse(0L));
  }

  private static PeopleFormPage page(PeopleWords words, Party party, Form form, String opened) {
    var inputs = new Inputs(words);
    return new PeopleFormPage(
        words.visit().page(words.text("people.mailbox.title", words.name(party)), Section.PEOPLE),
        form,
        new Link(words.name(party), words.href(party)),
        words.text("people.mailbox.intro"),
        List.of(
            new PeopleInput.Text(
                "mailbox",
                inputs.label("mailbox"),
                words.text("people.field.mailbox.hint"),
                "email"),
            inputs.reason()),
        opened,
        words.text("people.save"),
        List.of(),
        null);
  }
}
