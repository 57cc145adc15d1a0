package org.goldenthread.app.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.app.people.Cover;
import org.goldenthread.app.people.Covers;
import org.goldenthread.app.people.Dates;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PeopleRules;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.ForbiddenException;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormDate;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Section;
import org.springframework.stereotype.Component;

/** Says who answers for a post or person that is away, and takes that back. */
@Component
class CoverForms {
  /** Longer than any leave: who is away for more has left, and the post needs a holder. */
  private static final int LONGEST_YEARS = 1;

  private static final String BY = "coveredBy";
  private static final Set<Kind> COVERED = Set.of(Kind.POST, Kind.PERSON);

  private final PeopleVisits visits;
  private final Covers covers;

  CoverForms(PeopleVisits visits, Covers covers) {
    this.visits = visits;
    this.covers = covers;
  }

  /**
   * Whether the visitor may say who covers for a party: it is them or a post of theirs, or they
   * look after people. Who covers may not pass that on.
   */
  static boolean may(Visit visit, Party party) {
    Set<Long> covered = visit.visitor().member().covered();
    boolean own =
        visit.visitor().member().parties().contains(party.id()) && !covered.contains(party.id());
    return COVERED.contains(party.kind())
        && visit.may(Permission.COVER_ABSENCE)
        && (own || visit.may(Permission.MANAGE_PEOPLE));
  }

  Party party(PeopleWords words, String folder, String key) {
    Party party = visits.party(words, visits.kind(folder), key);
    if (!may(words.visit(), party)) {
      throw new ForbiddenException(words.text("people.cover.not-yours"));
    }
    return party;
  }

  PeopleFormPage add(PeopleWords words, Party party) {
    return page(words, party, Form.blank());
  }

  Answer save(PeopleWords words, Party party, Form typed) {
    var inputs = new Inputs(words);
    FormDate from =
        FormDate.required(inputs.reason(typed), "from", inputs.label("from"), words.messages());
    FormDate until =
        FormDate.required(from.form(), "until", inputs.label("until"), words.messages());
    LocalDate first = from.date();
    LocalDate last = until.date();
    Form form = inputs.with(until.form(), PeopleRules.dates(first, last));
    if (last != null && last.isBefore(words.day())) {
      form = form.withProblem("until", words.text("people.problem.cover-past"));
    }
    if (first != null && last != null && last.isAfter(first.plusYears(LONGEST_YEARS))) {
      form = form.withProblem("until", words.text("people.problem.cover-long"));
    }
    Long by = inputs.party(form, BY);
    if (by == null || by == party.id() || !isOne(words, by)) {
      form = form.withProblem(BY, words.text("people.problem.cover-by"));
    }
    if (first == null || last == null || by == null || form.hasProblems()) {
      return Answer.again(page(words, party, form));
    }
    boolean added =
        visits.change(
            words.visit(),
            inputs.reason(form, words.text("people.done.cover")),
            c -> covers.add(c, party.id(), by, first, last));
    return added
        ? Answer.goTo(words.href(party) + "#cover")
        : Answer.again(
            page(words, party, form.withProblem(BY, words.text("people.problem.cover-twice"))));
  }

  private static boolean isOne(PeopleWords words, long party) {
    return words.people().party(party).filter(p -> COVERED.contains(p.kind())).isPresent();
  }

  PeopleFormPage one(PeopleWords words, Party party, String id) {
    Cover cover = find(party, id);
    return new PeopleFormPage(
        words.visit().page(words.text("people.cover.end.title"), Section.PEOPLE),
        Form.blank(),
        new Link(words.name(party), words.href(party)),
        words.text(
            "people.cover.end.intro",
            words.people().party(cover.coveredBy()).map(words::name).orElse(""),
            words.name(party),
            words.dates(new Dates(cover.from(), cover.until()))),
        List.of(new Inputs(words).reason()),
        Long.toString(cover.id()),
        words.text("people.act.end-cover"),
        List.of(),
        null);
  }

  Answer end(PeopleWords words, Party party, String id, Form typed) {
    Cover cover = find(party, id);
    boolean ended =
        visits.change(
            words.visit(),
            new Inputs(words).reason(typed, words.text("people.done.cover-ended")),
            c -> covers.end(c, cover.id()));
    PeopleVisits.mustBeSaved(ended, cover.id());
    return Answer.goTo(words.href(party) + "#cover");
  }

  private Cover find(Party party, String id) {
    return id.matches("\\d{1,18}")
        ? covers
            .find(Long.parseLong(id))
            .filter(c -> c.party() == party.id())
            .orElseThrow(() -> visits.notFound("people.not-found.cover"))
        : notFound();
  }

  private Cover notFound() {
    throw visits.notFound("people.not-found.cover");
  }

  private static PeopleFormPage page(PeopleWords words, Party party, Form form) {
    var inputs = new Inputs(words);
    return new PeopleFormPage(
        words.visit().page(words.text("people.cover.title", words.name(party)), Section.PEOPLE),
        form,
        new Link(words.name(party), words.href(party)),
        words.text("people.cover.intro"),
        List.of(
            day(inputs, "from"),
            day(inputs, "until"),
            inputs.choice(BY, inputs.parties(words.text("people.choose"), Kind.POST, Kind.PERSON)),
            inputs.reason()),
        "",
        words.text("people.save"),
        List.of(),
        null);
  }

  private static PeopleInput day(Inputs inputs, String name) {
    return new PeopleInput.Day(
        name, inputs.label(name), inputs.words().text("people.field.cover-day.hint"));
  }
}
