package org.goldenthread.app.people.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PeopleHistory;
import org.goldenthread.app.people.PeopleHistory.Version;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds and edits organisations, teams, posts and boards. */
@Component
class PartyForms {
  private final PeopleVisits visits;
  private final Directory directory;
  private final PeopleHistory history;

  PartyForms(PeopleVisits visits, Directory directory, PeopleHistory history) {
    this.visits = visits;
    this.directory = directory;
    this.history = history;
  }

  PeopleFormPage add(PeopleWords words, Parties.Kind kind) {
    Form form = Form.blank().with("organisation", words.visit().parameter("organisation"));
    return page(words, kind, null, form, "", null);
  }

  PeopleFormPage edit(PeopleWords words, Party party) {
    Form form = PartySheet.of(words, party.kind()).fill(party.values());
    return page(words, party.kind(), party, form, Long.toString(party.version()), null);
  }

  Answer saveNew(PeopleWords words, Parties.Kind kind, Form typed) {
    PartySheet sheet = PartySheet.of(words, kind);
    PartySheet.Read read = sheet.read(null, typed);
    if (read.form().hasProblems()) {
      return Answer.again(page(words, kind, null, read.form(), "", null));
    }
    String reason =
        sheet.inputs().reason(typed, words.text("people.done.added", named(read.values())));
    long id = visits.change(words.visit(), reason, c -> directory.add(c, read.values()));
    return Answer.goTo(words.visit().href("/" + kind.folder() + "/" + directory.key(id)));
  }

  Answer save(PeopleWords words, Party party, Form typed) {
    PartySheet sheet = PartySheet.of(words, party.kind());
    Form form = typed;
    if (!typed.value(PeopleFormPage.OPENED).equals(Long.toString(party.version()))) {
      Conflict conflict = conflict(sheet, party, typed);
      if (!conflict.isChosen(typed)) {
        return Answer.again(
            page(
                words,
                party.kind(),
                party,
                conflict.ask(typed, words.messages()),
                typed.value(PeopleFormPage.OPENED),
                conflict));
      }
      form = conflict.settled(typed);
    }
    return write(words, sheet, party, form);
  }

  /** Puts earlier values back as a new version; the form again where they no longer fit. */
  Answer putBack(PeopleWords words, Party party, String version) {
    PartySheet sheet = PartySheet.of(words, party.kind());
    Version<Party.Values> earlier = version(party, version);
    Form form =
        sheet
            .fill(earlier.values())
            .with(
                "reason",
                words.text("people.done.put-back", words.messages().date(earlier.made().on())));
    return write(words, sheet, party, form);
  }

  private Answer write(PeopleWords words, PartySheet sheet, Party party, Form form) {
    PartySheet.Read read = sheet.read(party, form);
    String version = Long.toString(party.version());
    if (read.form().hasProblems()) {
      return Answer.again(page(words, party.kind(), party, read.form(), version, null));
    }
    String path = words.href(party);
    if (read.values().equals(party.values())) {
      return Answer.goTo(path);
    }
    String reason =
        sheet.inputs().reason(form, words.text("people.done.edited", named(read.values())));
    boolean saved =
        visits.change(
            words.visit(),
            reason,
            c -> directory.change(c, party.id(), party.version(), read.values()));
    PeopleVisits.mustBeSaved(saved, party.version());
    return Answer.goTo(path);
  }

  private Conflict conflict(PartySheet sheet, Party party, Form typed) {
    Version<Party.Values> was = version(party, typed.value(PeopleFormPage.OPENED));
    Version<Party.Values> now = version(party, Long.toString(party.version()));
    return sheet
        .inputs()
        .conflict(
            now.version(),
            now.made(),
            sheet.fields(),
            sheet.fill(now.values()),
            typed,
            sheet.fill(was.values()));
  }

  private Version<Party.Values> version(Party party, String id) {
    List<Version<Party.Values>> all = history.ofParty(party.id());
    return all.stream()
        .filter(v -> Long.toString(v.version()).equals(id))
        .findFirst()
        .orElseThrow(() -> visits.notFound("people.not-found.version"));
  }

  private static String named(Party.Values values) {
    return values.name() == null ? "" : values.name();
  }

  private static PeopleFormPage page(
      PeopleWords words,
      Parties.Kind kind,
      @Nullable Party party,
      Form form,
      String opened,
      @Nullable Conflict conflict) {
    PartySheet sheet = PartySheet.of(words, kind);
    var fields = new ArrayList<>(sheet.fields());
    fields.add(sheet.inputs().reason());
    Visit visit = words.visit();
    Link back =
        party == null
            ? new Link(
                words.text("people.directory.title"),
                visit.href(kind == Parties.Kind.BOARD ? "/boards" : "/people"))
            : new Link(words.name(party), words.href(party));
    String title =
        party == null
            ? words.text("people.add." + kind.word())
            : words.text("people.edit.title", words.name(party));
    return new PeopleFormPage(
        visit.page(title, Section.PEOPLE),
        form,
        back,
        null,
        fields,
        opened,
        words.text(conflict == null ? "people.save" : "people.save-chosen"),
        List.of(),
        conflict);
  }
}
