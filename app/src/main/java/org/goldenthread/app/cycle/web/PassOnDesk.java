package org.goldenthread.app.cycle.web;

import java.util.List;
import java.util.Optional;
import org.goldenthread.app.cycle.PassingOn;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.web.RequestsAt.On;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.PartyChoices;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where leads pass an item on and the officer asks somebody else. */
@Component
class PassOnDesk {
  private static final int LONGEST_NOTE = 1_000;
  private static final String TO = "to";
  private static final String NOTE = "note";

  private final AskedItems items;
  private final PassingOn passing;
  private final PartyChoices choices;
  private final RoundPages rounds;
  private final Pages pages;
  private final Messages messages;

  PassOnDesk(
      AskedItems items,
      PassingOn passing,
      PartyChoices choices,
      RoundPages rounds,
      Pages pages,
      Messages messages) {
    this.items = items;
    this.passing = passing;
    this.choices = choices;
    this.rounds = rounds;
    this.pages = pages;
    this.messages = messages;
  }

  /** Who acts. */
  private enum As {
    LEAD,
    OFFICER;

    String key(String rest) {
      return "cycle.pass-on." + name().toLowerCase(java.util.Locale.ROOT) + "." + rest;
    }
  }

  ResponseEntity<byte[]> lead(Visit visit, On on, Form form) {
    items.requireToPassOn(Way.signedIn(visit, on.round()), on.request());
    return show(visit, on, As.LEAD, form, HttpStatus.OK);
  }

  ResponseEntity<byte[]> officer(Visit visit, On on, Form form) {
    return show(visit, on, As.OFFICER, form, HttpStatus.OK);
  }

  ResponseEntity<byte[]> delegate(Visit visit, On on, Form typed) {
    Way way = Way.signedIn(visit, on.round());
    items.requireToPassOn(way, on.request());
    Form form = checked(on, typed);
    Optional<Long> to = choices.chosen(typed.value(TO));
    if (form.hasProblems() || to.isEmpty()) {
      return show(visit, on, As.LEAD, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    boolean done =
        on.seen(form) && passing.delegate(on.request(), to.get(), form.value(NOTE), way.answerer());
    return done ? Pages.seeOther(way.base()) : movedOn(visit, on, As.LEAD, form);
  }

  ResponseEntity<byte[]> reassign(Visit visit, On on, Form typed) {
    Form form = checked(on, typed);
    if (typed.value(NOTE).isEmpty()) {
      form = form.withProblem(NOTE, messages.text("cycle.pass-on.why"));
    }
    Optional<Long> to = choices.chosen(typed.value(TO));
    if (form.hasProblems() || to.isEmpty()) {
      return show(visit, on, As.OFFICER, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    boolean done =
        on.seen(form) && passing.reassign(on.request(), to.get(), form.value(NOTE), visit.author());
    return done ? Pages.seeOther(visit.href(on.path())) : movedOn(visit, on, As.OFFICER, form);
  }

  private Form checked(On on, Form typed) {
    Optional<Long> to = choices.chosen(typed.value(TO));
    boolean one = choices.isOne(typed.value(TO), Kind.POST, Kind.PERSON);
    Form form = typed;
    if (!one || to.isEmpty()) {
      form = form.withProblem(TO, messages.text("cycle.pass-on.to.none"));
    } else if (to.get().equals(on.request().asked())) {
      form = form.withProblem(TO, messages.text("cycle.pass-on.to.same"));
    }
    return typed.value(NOTE).length() > LONGEST_NOTE
        ? form.withProblem(NOTE, messages.text("cycle.pass-on.note.long"))
        : form;
  }

  private ResponseEntity<byte[]> movedOn(Visit visit, On on, As as, Form form) {
    Form refused = form.withProblem(TO, messages.text("cycle.moved-on"));
    return show(visit, on, as, refused, HttpStatus.CONFLICT);
  }

  private ResponseEntity<byte[]> show(Visit visit, On on, As as, Form form, HttpStatus status) {
    Request request = on.request();
    String here = visit.href(on.path());
    Way way = Way.signedIn(visit, on.round());
    Link back =
        as == As.LEAD
            ? new Link(on.address().label(), way.item(on.address().item()))
            : new Link(on.address().label(), here);
    return pages.show(
        new PassOnPage(
            visit.page(
                messages.text(as.key("title")),
                as == As.LEAD ? Section.MY_WORK : Section.MANAGE,
                rounds.home(visit),
                rounds.list(visit),
                rounds.link(visit, on.round())),
            form,
            back,
            on.address().label(),
            messages.text(
                "cycle.request.asked", rounds.who(rounds.names(List.of(request)), request)),
            messages.text(as.key("intro")),
            messages.text(as.key("note")),
            choices.options(messages.text("cycle.pass-on.choose"), Kind.POST, Kind.PERSON),
            request.version()),
        status);
  }
}
